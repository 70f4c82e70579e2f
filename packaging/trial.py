"""Try the installed gdsim on this machine: `python3 packaging/trial.py [deb|tar|wheelhouse|all]`.

It follows packaging/LAB.md's lines for Linux as they are written, and runs the program as an
ordinary user without a network, in a room (`room.py`) that leaves nothing. The package is installed
on this machine for real, and removed again.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import quickstart
import tried
from quickstart import ROOT, say
from room import HOME, NUMBER, OUTSIDE, SHELF, TOOLS, USER, Failed, Room
from screen import Picture
from traces import differences, listing

DIST = ROOT / "dist"
PAGE = ROOT / "packaging" / "LAB.md"
PICTURES = ROOT / "build" / "trial-pictures"
"""What was on the screen, for whoever wants to look at it."""

PRODUCTS = {
    "deb": "gdsim_*_amd64.deb",
    "tar": "gdsim-*-linux-x86_64.tar.xz",
    "wheelhouse": "wheelhouse",
}
"""What is tried, with the name that it has in `dist`."""

SSH = {
    "scp": 'cp "$1" "${2#*:}"',
    "ssh": 'echo "on $1"; sh -euc "$2"',
}
"""Shell lines in the place of ssh, with which a machine of the lab is this one."""

PACKAGE = "gdsim"
ADMINISTRATORS = Path("/etc/gdsim")
PROGRAMS = Path("/usr/lib/gdsim")

STICK = Path("/media") / USER / "Übung 日本"
"""Where a stick is mounted in the room: a path with spaces, and letters of other scripts."""

PLAIN = Path("/media/plain")

WRITTEN_TO = ("/home", "/tmp", "/var/tmp", "/run/user", "/dev/shm")  # noqa: S108 - looked at only
"""The places in a room in which a user's program could leave something."""


class Report:
    """What the checks found so far; each is told as it ends."""

    def __init__(self) -> None:
        self.passed = self.failed = 0

    @contextmanager
    def check(self, what: str) -> Iterator[None]:
        """Tell whether what is done meanwhile passes; a failure is told, and the trial goes on."""
        started = monotonic()
        try:
            yield
        except (Failed, OSError, ValueError, subprocess.SubprocessError) as error:
            self.failed += 1
            self._tell("failed", what, started)
            for line in str(error).splitlines():
                say(f"        {line}")
        else:
            self.passed += 1
            self._tell("passed", what, started)

    @staticmethod
    def _tell(how: str, what: str, started: float) -> None:
        say(f"{how}  {what} ({monotonic() - started:.1f} s)")


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line and return its exit code.

    Raises:
        SystemExit: With one sentence for the user, where the trial can't begin.
    """
    given = arguments[0] if arguments else "all"
    if len(arguments) > 1 or given not in (*PRODUCTS, "all"):
        sys.stderr.write(f"usage: python3 packaging/trial.py [{'|'.join(PRODUCTS)}|all]\n")
        return 2
    names = list(PRODUCTS) if given == "all" else [given]
    # Whoever ends the trial has it clean up.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    report = Report()
    try:
        prepare(names)
        for name in names:
            try_out(name, report)
    except KeyboardInterrupt:
        say("Stopped. What the trial had installed is removed.")
        return 130
    except Failed as reason:
        sys.exit(f"gdsim: The trial can't go on, and what it had installed is removed: {reason}.")
    say(f"{report.passed} passed, {report.failed} failed. The pictures are in {PICTURES}.")
    return 1 if report.failed else 0


def _interrupt(number: int, frame: object) -> None:
    del number, frame
    raise KeyboardInterrupt


def prepare(names: Sequence[str]) -> None:
    """See that the trial can be made, and build what is not there.

    Raises:
        SystemExit: With one sentence for the user.
    """
    if sys.platform != "linux" or os.geteuid() != 0:
        sys.exit("gdsim: The trial installs a package and makes rooms: run it as root, on Linux.")
    if "deb" in names and (tried.is_installed(PACKAGE) or ADMINISTRATORS.exists()):
        sys.exit(
            "gdsim: gdsim is installed here, or has defaults in /etc/gdsim, and the trial would "
            "remove it: try it on another machine, or remove it first."
        )
    missing = {tool: package for tool, package in TOOLS.items() if not shutil.which(tool)}
    quickstart.install_packages(missing)
    if absent := [name for name in names if not list(DIST.glob(PRODUCTS[name]))]:
        code = subprocess.run(
            [sys.executable, ROOT / "packaging" / "build.py", *absent], cwd=ROOT
        ).returncode
        if code:
            sys.exit("gdsim: There is nothing to try, for the reason above.")
    PICTURES.mkdir(parents=True, exist_ok=True)


def try_out(name: str, report: Report) -> None:
    """Try one product in folders that are gone afterwards."""
    say(f"{name}: {next(DIST.glob(PRODUCTS[name])).name}")
    trials: Mapping[str, Callable[[Path, Report], None]]
    trials = {"deb": try_deb, "tar": try_tar, "wheelhouse": try_wheelhouse}
    with tempfile.TemporaryDirectory(prefix="gdsim-trial-") as folder:
        trials[name](Path(folder), report)


def lines_of(block: str) -> str:
    """Return the lines of one of LAB.md's blocks for Linux, as they are written.

    Raises:
        Failed: If the page has none of that name.
    """
    try:
        return blocks(PAGE.read_text(encoding="utf-8"))[block]
    except KeyError:
        raise Failed(f"LAB.md has no lines '{block}' any more") from None


def defaults() -> str:
    """Return the page's example of a `defaults.ini`."""
    return PAGE.read_text(encoding="utf-8").partition("\n```ini\n")[2].partition("```")[0]


def blocks(page: str) -> dict[str, str]:
    """Return the page's blocks that begin with ```sh and a name, by name."""
    found = {}
    for part in page.split("\n```sh ")[1:]:
        name, _, rest = part.partition("\n")
        found[name] = rest.partition("\n```")[0]
    return found


def follow(block: str, folder: Path, tools: str = "") -> None:
    """Run a block's lines on this machine as root.

    Ctrl+C waits for their end: a package that is half installed would be no good.

    Args:
        block: Its name.
        folder: In which they are run.
        tools: A folder of programs that come before the machine's.

    Raises:
        Failed: If a line fails.
    """
    program = subprocess.Popen(
        ["sh", "-euc", lines_of(block)],
        cwd=folder,
        env={
            **os.environ,
            "DEBIAN_FRONTEND": "noninteractive",
            "PATH": f"{tools}:{os.environ['PATH']}" if tools else os.environ["PATH"],
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = program.communicate()
    except BaseException:
        program.communicate()
        raise
    if program.returncode:
        raise Failed(f"LAB.md's lines '{block}' end with {program.returncode}: {said[-600:]}")


# The package


def try_deb(folder: Path, report: Report) -> None:
    """Install the package, try it, and remove it."""
    with report.check("deb: what it depends on is there"):
        tried.satisfy(next(DIST.glob(PRODUCTS["deb"])))
    with report.check("LAB.md: the sums are right"):
        follow("verify", DIST)
    before = listing()
    try:
        with report.check("LAB.md: the package is installed on thirty machines by ssh"):
            follow("thirty", thirty(folder), tools=str(folder / "tools"))
            tried.whole(PACKAGE)
        with report.check("LAB.md: the package is installed by dpkg"):
            follow("deb", DIST)
            tried.whole(PACKAGE)
        if tried.is_installed(PACKAGE):
            try_package(folder, report)
    finally:
        with report.check("LAB.md: the package is removed"):
            if tried.is_installed(PACKAGE):
                follow("deb-remove", DIST)
        # Whatever became of LAB.md's lines.
        tried.purge(PACKAGE)
        shutil.rmtree(ADMINISTRATORS, ignore_errors=True)
        with report.check("deb: it leaves nothing on this machine"):
            if left := differences(before, listing()):
                raise Failed("\n".join(left[:20]))


def thirty(folder: Path) -> Path:
    """Return a folder with the package and a list of machines, each of which is this one."""
    tools, place = folder / "tools", folder / "thirty"
    tools.mkdir()
    place.mkdir()
    for name, lines in SSH.items():
        (tools / name).write_text(f"#!/bin/sh -eu\n{lines}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    package = next(DIST.glob(PRODUCTS["deb"]))
    (place / package.name).symlink_to(package)
    (place / "machines.txt").write_text("lab-01\n", encoding="utf-8")
    return place


def try_package(folder: Path, report: Report) -> None:
    """Try what is installed: where nothing can be written, on a desktop, and in a class."""
    unwritten = kept = None
    with fresh(folder, "read-only") as room:
        unwritten = try_programs(room, report, "deb", PROGRAMS)
    with fresh(folder, "writable") as room:
        with report.check("deb: desktop, file types and icons are registered"):
            tried.registered(room)
        with report.check("deb: settings and log are where LAB.md says"):
            kept = tried.window(room, ["gdsim"], PICTURES / "deb-writable.png")
            page, files = PAGE.read_text(encoding="utf-8"), room.files("/home")
            for file in (".config/gdsim/gdsim.ini", ".local/share/gdsim/log/gdsim.log"):
                if str(HOME / file) not in files or f"`~/{file}`" not in page:
                    raise Failed(f"~/{file} is not both there and in LAB.md; there are {files}")
    with report.check("deb: a line says that settings are not kept, only where that is so"):
        tried.differ_in_a_line(unwritten, kept)
    double = report.check("deb: a file that is opened on the desktop opens in gdsim")
    with double, fresh(folder, "writable") as room:
        tried.opened_by_desktop(room, PICTURES / "deb-file.png")
    with report.check("LAB.md: defaults.ini holds for all users"):
        (folder / "defaults.ini").write_text(defaults(), encoding="utf-8")
        follow("defaults", folder)
        with fresh(folder, "writable") as room:
            if tried.window(room, ["gdsim"], PICTURES / "deb-defaults.png") == kept:
                raise Failed("the window is the same as without it")
        shutil.rmtree(ADMINISTRATORS)
    with report.check("LAB.md: the lines 'selftest'"), fresh(folder, "writable") as room:
        room.run("sh", "-euc", lines_of("selftest"), seconds=tried.TO_SELFTEST)
    for block, keys in (("kiosk", "ctrl+shift+q"), ("safe-mode", "ctrl+q")):
        with report.check(f"LAB.md: the lines '{block}'"), fresh(folder, "writable") as room:
            command = ["sh", "-euc", lines_of(block)]
            tried.window(room, command, PICTURES / f"deb-{block}.png", steps=False, quit_by=keys)


def try_programs(room: Room, report: Report, name: str, place: Path) -> Picture | None:
    """Run the programs in that folder of a room in which little can be written."""
    with report.check(f"{name}: there is no network, program and home can't be written to"):
        tried.closed_in(room, place)
    with report.check(f"{name}: the full self-test passes"):
        say(f"        {tried.selftest(room, place / 'gdsim-console')}")
    with report.check(f"{name}: it steps and draws without a window"):
        tried.commands(room, place / "gdsim-console")
    with report.check(f"{name}: the window opens, is stepped by a key, and closes"):
        return tried.window(room, [place / "gdsim"], PICTURES / f"{name}-read-only.png")
    return None


@contextmanager
def fresh(folder: Path, home: str) -> Iterator[Room]:
    """Open a room whose outer folder is a new one in that folder."""
    with tempfile.TemporaryDirectory(dir=folder) as inner, Room(Path(inner), home) as room:
        yield room


# The archive


def try_tar(folder: Path, report: Report) -> None:
    """Unpack the archive onto a stick, run it there, and run it where it can't be written to."""
    stick = folder / "stick"
    stick.mkdir()
    shutil.chown(stick, NUMBER, NUMBER)
    with Room(folder, "writable", DIST) as room:
        plug_in(room, "rw")
        with report.check("LAB.md: the archive is unpacked on a stick"):
            follow_in(room, "stick", 300)
        unpacked = next(stick.glob("gdsim-*"), None)
        if unpacked is None:
            return
        place, before = STICK / unpacked.name, listing([str(stick)])
        with report.check("tar: the full self-test passes on the stick"):
            say(f"        {tried.selftest(room, place / 'gdsim-console')}")
        with report.check("LAB.md: the window opens from the stick"):
            command = ["sh", "-euc", on_stick("stick-run")]
            tried.window(room, command, PICTURES / "tar-portable.png")
        with report.check("tar: it writes to its gdsim-data alone"):
            changed = differences(before, listing([str(stick)]))
            others = [line for line in changed if f"{unpacked.name}/gdsim-data" not in line]
            others += tried.kept_by_gdsim(room.files(*WRITTEN_TO))
            if others or not changed:
                raise Failed("\n".join(others[:20]) or "it wrote nothing at all")
    shutil.rmtree(unpacked / "gdsim-data", ignore_errors=True)
    with Room(folder, "read-only", DIST) as room:
        plug_in(room, "ro")
        there = try_programs(room, report, "tar", place)
        with report.check("tar: the window looks the same there as in a path of plain letters"):
            room.as_root("mkdir", PLAIN)
            room.as_root("mount", "--bind", place, PLAIN)
            room.as_root("mount", "-o", "remount,bind,ro", PLAIN)
            plain = tried.window(room, [PLAIN / "gdsim"], PICTURES / "tar-plain.png")
            # The note names the path.
            tried.differ_in_a_line(there, plain)


def plug_in(room: Room, how: str) -> None:
    """Mount the room's folder `stick` as a stick of its user, `rw` or `ro`."""
    room.as_root("mkdir", "-p", STICK)
    room.as_root("mount", "--bind", OUTSIDE / "stick", STICK)
    room.as_root("mount", "-o", f"remount,bind,{how}", STICK)


def on_stick(block: str) -> str:
    """Return LAB.md's lines as they are to be run in a room with a stick."""
    return f"STICK='{STICK}'; cd {SHELF}\n{lines_of(block)}"


def follow_in(room: Room, block: str, seconds: float) -> None:
    """Run LAB.md's lines in a room as its user."""
    room.run("sh", "-euc", on_stick(block), seconds=seconds)


# The wheels


def try_wheelhouse(folder: Path, report: Report) -> None:
    """Install from the wheels without a network, in a room that has an /opt of its own."""
    (folder / "opt").mkdir()
    with Room(folder, "writable", DIST) as room:
        room.as_root("mount", "--bind", OUTSIDE / "opt", "/opt")
        with report.check("LAB.md: pip installs from the wheels without a network"):
            room.as_root("sh", "-euc", f"cd {SHELF}\n{lines_of('wheelhouse')}", seconds=400)
        program = Path("/opt/gdsim/bin/gdsim")
        with report.check("wheelhouse: the full self-test passes"):
            say(f"        {tried.selftest(room, program)}")
        with report.check("wheelhouse: the window opens, is stepped by a key, and closes"):
            tried.window(room, [program], PICTURES / "wheelhouse.png")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
