"""Set gdsim up, then run it or its tests: one command that needs only Python.

The first call makes `.venv`, installs what is missing and takes some minutes. A stamp in `.venv`
lets the next ones start at once.

Python 3.7 must still be able to parse this file, to be told that it is too old.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
OLDEST_PYTHON = (3, 11)
if sys.version_info < OLDEST_PYTHON:
    sys.exit(
        f"gdsim needs Python 3.11 or newer, and this is Python {PYTHON}: "
        "install a newer one and run the same command with it."
    )

USAGE = """\
usage: python3 packaging/quickstart.py run
       python3 packaging/quickstart.py test [pytest arguments]

run   set gdsim up in .venv and open its window
test  set it up with its test tools too, then run the linters and the tests
"""

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"

# The program has this table, too, to say what it lacks; it needs nothing that is not Python's own.
sys.path.insert(0, str(ROOT))
from gdsim.system_libraries import QT_LIBRARIES, loads  # noqa: E402

# Mesa's GLX brings its software renderer along.
TEST_LIBRARIES = {"libGLX_mesa.so.0": "libglx-mesa0"}
# By the extra of pyproject.toml that is for them: the screen that the tests draw on, and what holds
# the desktop's files to their rules; what PyInstaller reads and strips libraries with.
PROGRAMS = {
    "test": {
        "Xvfb": "xvfb",
        "appstreamcli": "appstream",
        "desktop-file-validate": "desktop-file-utils",
        "update-mime-database": "shared-mime-info",
    },
    "build": {"objdump": "binutils", "strip": "binutils"},
}

FONT_FOLDERS = [
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
]
FONT_SUFFIXES = {".otf", ".ttc", ".ttf"}

# A .venv keeps this stamp while it is made and installed into.
UNFINISHED = "{}"

LINTERS = [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports"]]


def main(arguments: list[str]) -> int:
    """Carry out one command line and return its exit code.

    Raises:
        SystemExit: With one sentence for the user, where the set-up cannot go on.
    """
    try:
        if arguments == ["run"]:
            set_up("")
            return run_gdsim()
        if arguments[:1] == ["test"]:
            set_up("test")
            return run_tests(arguments[1:])
    except KeyboardInterrupt:
        return 130
    except PermissionError as error:
        sys.exit(
            f"gdsim: this user may not write {error.filename}. Copy the whole folder to a place "
            "of your own, then run the same command there."
        )
    except OSError as error:
        sys.exit(f"gdsim: {error}. Put this right, then run the same command again.")
    print(USAGE, end="", file=sys.stderr)
    return 2


def run_gdsim() -> int:
    """Open the window; where there is no display, draw it to a file and print its numbers."""
    if has_display():
        return call("gdsim")
    say(f"There is no display here, so the window is drawn to {ROOT / 'gdsim.png'}.")
    tutorial = ["one-sample", "--steps", "3"]
    return call("gdsim", "render", *tutorial, "-o", "gdsim.png") or call("gdsim", "run", *tutorial)


def run_tests(pytest_arguments: list[str]) -> int:
    """Run all linters and, where none complains, the tests."""
    codes = [call(*linter) for linter in LINTERS]
    # A process for each core: the tests wait for windows and threads most of their time.
    pytest = [
        "python",
        "-m",
        "pytest",
        "--numprocesses=auto",
        "--dist=worksteal",
        *pytest_arguments,
    ]
    return max(codes, key=abs) or call(*pytest)


def set_up(extra: str) -> None:
    """Bring the system and `.venv` to what gdsim needs, with the named extra of pyproject.toml."""
    found = read_stamp()
    is_ready = found in (stamp_for(extra), stamp_for("test")) and venv_runs("pass")
    makes_venv = not is_ready and not can_install_over(found)
    install_packages(missing_from_system(extra, makes_venv))
    if makes_venv:
        make_venv()
    if not is_ready:
        install_gdsim(extra)


def stamp_for(extra: str) -> dict[str, str]:
    """Return the stamp of a `.venv` into which all went that gdsim with this extra needs."""
    return {
        "folder": str(VENV),
        "python": PYTHON,
        "pyproject": hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest(),
        "extra": extra,
    }


def read_stamp() -> dict[str, str] | None:
    """Return the stamp in `.venv`, empty where an installation was cut off, None without one."""
    try:
        stamp: dict[str, str] = json.loads(stamp_path().read_text())
    except FileNotFoundError:
        return None
    except ValueError:
        return {}
    return stamp


def can_install_over(found: dict[str, str] | None) -> bool:
    """Tell whether pip can work in `.venv` as it is, rather than in a new one.

    Not after an installation that was cut off: pip takes a half-copied package for a whole one.
    Not in a folder that was moved: its scripts name the old place. A `.venv` with no stamp was
    made by hand and is its maker's to delete, unless it has no pip.
    """
    same_place = found is None or (found.get("folder"), found.get("python")) == (str(VENV), PYTHON)
    return same_place and venv_runs("import pip")


def venv_runs(statement: str) -> bool:
    """Tell whether `.venv` has a Python of this version that starts and runs the statement."""
    check = f"import sys; assert sys.version_info[:2] == {sys.version_info[:2]}; {statement}"
    try:
        result = subprocess.run([venv_program("python"), "-c", check], capture_output=True)
    except OSError:
        return False
    return result.returncode == 0


def make_venv() -> None:
    """Make `.venv` anew, whatever is there."""
    say("Making .venv.")
    if VENV.exists():
        shutil.rmtree(VENV)
    VENV.mkdir()
    stamp_path().write_text(UNFINISHED)
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if made.returncode:
        sys.exit(
            f"{made.stdout}{made.stderr}gdsim: Python could not make .venv for the reason above, "
            "often a full disk. Put it right, then run the same command again."
        )


def install_gdsim(extra: str) -> None:
    """Install gdsim into `.venv` as it stands in this folder, with all that it needs."""
    say("Installing gdsim and what it needs into .venv. The first time takes some minutes.")
    stamp_path().write_text(UNFINISHED)
    project = f".[{extra}]" if extra else "."
    if call("python", "-m", "pip", "install", "--editable", project):
        sys.exit(
            "gdsim: pip stopped for the reason above, often the network or a full disk. "
            "Put it right, then run the same command again."
        )
    stamp_path().write_text(json.dumps(stamp_for(extra)))


def missing_from_system(extra: str, makes_venv: bool) -> dict[str, str]:
    """Return what gdsim needs of a Linux system and does not find, with its Debian package."""
    if sys.platform != "linux":
        return {}
    libraries = {**QT_LIBRARIES, **TEST_LIBRARIES} if extra == "test" else QT_LIBRARIES
    missing = {soname: package for soname, package in libraries.items() if not loads(soname)}
    if extra == "build" and not has_own_library():
        missing["Python's own library"] = f"libpython{PYTHON}"
    if not has_font():
        missing["a font"] = "fonts-dejavu-core"
    programs = PROGRAMS.get(extra, {})
    missing |= {name: package for name, package in programs.items() if not shutil.which(name)}
    if makes_venv and not importlib.util.find_spec("ensurepip"):
        missing["Python's ensurepip"] = f"python{PYTHON}-venv"
    return missing


def has_own_library() -> bool:
    """Tell whether this Python's library is there to be bundled; Debian's program has it within."""
    soname = sysconfig.get_config_var("INSTSONAME") or ""
    if not sysconfig.get_config_var("Py_ENABLE_SHARED") or ".so" not in soname:
        return True
    return (Path(sysconfig.get_config_var("LIBDIR") or "") / soname).is_file() or loads(soname)


def has_font() -> bool:
    """Tell whether there is any outline font: without one Qt draws a box for every letter."""
    files = (file for folder in FONT_FOLDERS for file in folder.rglob("*"))
    return any(file.suffix.lower() in FONT_SUFFIXES for file in files)


def install_packages(missing: dict[str, str]) -> None:
    """Install the Debian packages of what is missing, or tell the user how to."""
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if not shutil.which("apt-get"):
        sys.exit(
            f"gdsim needs {', '.join(missing)}: "
            "install what has them on this system, then run the same command again."
        )
    if not is_root():
        sys.exit(
            "gdsim needs some packages of this system. Run this, then the same command again:\n"
            f"sudo apt-get install {' '.join(packages)}"
        )
    say(f"Installing from this system's packages: {', '.join(packages)}.")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Not fatal where it fails: the lists at hand may do.
    subprocess.run(["apt-get", "update"], env=environment)
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if subprocess.run(install, env=environment).returncode:
        sys.exit(
            "gdsim: apt-get stopped for the reason above. "
            "Put it right, then run the same command again."
        )


def is_root() -> bool:
    """Tell whether this process may install packages."""
    return sys.platform != "win32" and os.geteuid() == 0


def has_display() -> bool:
    """Tell whether a window can open here."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in displays)


def stamp_path() -> Path:
    """Return the path of the file that says what was installed into `.venv`."""
    return VENV / "quickstart.json"


def venv_program(name: str) -> str:
    """Return the path of a program that is installed in `.venv`."""
    if sys.platform == "win32":
        return str(VENV / "Scripts" / f"{name}.exe")
    return str(VENV / "bin" / name)


def call(program: str, *arguments: str) -> int:
    """Run a program of `.venv` in the repository's root and return its exit code."""
    return subprocess.run([venv_program(program), *arguments], cwd=ROOT).returncode


def say(line: str) -> None:
    """Print a line at once, ahead of what the programs called next print."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
