import ast
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PATH = Path(__file__).parents[2] / "packaging" / "quickstart.py"


def load():
    spec = importlib.util.spec_from_file_location("quickstart", PATH)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


@pytest.fixture
def quickstart(tmp_path, monkeypatch):
    """The script, in a project of its own whose system has all that it needs."""
    script = load()
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'gdsim'\n")
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "sans.ttf").touch()
    monkeypatch.setattr(script, "ROOT", tmp_path)
    monkeypatch.setattr(script, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(script, "FONT_FOLDERS", [fonts])
    monkeypatch.setattr(script, "loads", lambda soname: True)
    monkeypatch.setattr(script.shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(script.sys, "platform", "linux")
    return script


@pytest.fixture
def commands(quickstart, monkeypatch):
    """The commands that the script has run: none is, but for venv, which leaves a Python."""
    seen = []
    venv = quickstart.VENV

    def run(command, **_):
        command = [str(part).replace(f"{venv}/bin/", "") for part in command]
        seen.append(command)
        if command[1:3] == ["-m", "venv"]:
            (venv / "bin").mkdir(parents=True, exist_ok=True)
            (venv / "bin" / "python").touch()
        starts = command[0] != "python" or (venv / "bin" / "python").exists()
        return subprocess.CompletedProcess(command, 0 if starts else 1)

    monkeypatch.setattr(quickstart.subprocess, "run", run)
    return seen


def steps(commands):
    """What was set up: 'venv', and what pip installed."""
    return [
        "venv" if command[2] == "venv" else command[-1]
        for command in commands
        if command[1] == "-m"
    ]


def test_first_call_makes_the_venv_and_the_second_does_nothing(quickstart, commands):
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]
    commands.clear()
    quickstart.set_up("")
    assert steps(commands) == []


def test_run_after_test_does_nothing(quickstart, commands):
    quickstart.set_up("test")
    assert steps(commands) == ["venv", ".[test]"]
    commands.clear()
    quickstart.set_up("")
    assert steps(commands) == []


def test_test_after_run_adds_the_test_tools(quickstart, commands):
    quickstart.set_up("")
    commands.clear()
    quickstart.set_up("test")
    assert steps(commands) == [".[test]"]


def test_changed_pyproject_is_installed_into_the_same_venv(quickstart, commands):
    quickstart.set_up("")
    commands.clear()
    (quickstart.ROOT / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    quickstart.set_up("")
    assert steps(commands) == ["."]


def test_other_python_makes_the_venv_anew(quickstart, commands, monkeypatch):
    quickstart.set_up("")
    commands.clear()
    monkeypatch.setattr(quickstart, "PYTHON", "3.99")
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]


def test_moved_folder_makes_the_venv_anew(quickstart, commands, monkeypatch):
    quickstart.set_up("")
    commands.clear()
    moved = quickstart.ROOT / "moved"
    moved.mkdir()
    quickstart.VENV.rename(moved / ".venv")
    monkeypatch.setattr(quickstart, "VENV", moved / ".venv")
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]


def test_venv_whose_python_is_gone_is_made_anew(quickstart, commands):
    quickstart.set_up("")
    commands.clear()
    (quickstart.VENV / "bin" / "python").unlink()
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]


def test_venv_made_by_hand_is_kept(quickstart, commands):
    (quickstart.VENV / "bin").mkdir(parents=True)
    (quickstart.VENV / "bin" / "python").touch()
    quickstart.set_up("")
    assert steps(commands) == ["."]


@pytest.mark.parametrize("module", ["venv", "pip"])
def test_set_up_that_was_cut_off_starts_over(quickstart, commands, monkeypatch, module):
    run = quickstart.subprocess.run

    def run_and_cut_off(command, **options):
        result = run(command, **options)
        if module in command:
            raise KeyboardInterrupt
        return result

    with monkeypatch.context() as patch:
        patch.setattr(quickstart.subprocess, "run", run_and_cut_off)
        with pytest.raises(KeyboardInterrupt):
            quickstart.set_up("")
    commands.clear()
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]


def test_update_that_failed_starts_over(quickstart, commands, monkeypatch):
    quickstart.set_up("")
    with monkeypatch.context() as patch:
        patch.setattr(quickstart, "call", lambda *_: 1)
        with pytest.raises(SystemExit):
            quickstart.set_up("test")
    commands.clear()
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]


def test_making_the_venv_anew_leaves_nothing_of_the_old(quickstart, commands):
    quickstart.VENV.mkdir()
    (quickstart.VENV / "old").touch()
    quickstart.set_up("")
    assert not (quickstart.VENV / "old").exists()


def test_unreadable_stamp_starts_over(quickstart, commands):
    quickstart.set_up("")
    commands.clear()
    quickstart.stamp_path().write_text('{"folder": "/wo')
    quickstart.set_up("")
    assert steps(commands) == ["venv", "."]


def test_failing_pip_leaves_no_stamp_and_says_what_to_do(quickstart, commands, monkeypatch):
    monkeypatch.setattr(quickstart, "call", lambda *_: 1)
    with pytest.raises(SystemExit, match=r"pip stopped .* run the same command again"):
        quickstart.set_up("")
    assert json.loads(quickstart.stamp_path().read_text()) == {}


def test_venv_runs_asks_the_real_python(quickstart, monkeypatch):
    assert not quickstart.venv_runs("pass")
    program = Path(quickstart.venv_program("python"))
    program.parent.mkdir(parents=True)
    program.symlink_to(sys.executable)
    assert quickstart.venv_runs("pass")
    assert not quickstart.venv_runs("import a_module_that_is_not_there")
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert not quickstart.venv_runs("pass")


def test_full_system_lacks_nothing(quickstart):
    assert quickstart.missing_from_system("test", makes_venv=True) == {}


def test_missing_libraries_are_named_with_their_packages(quickstart, monkeypatch):
    gone = {"libxcb-cursor.so.0", "libGL.so.1", "libGLX_mesa.so.0"}
    monkeypatch.setattr(quickstart, "loads", lambda soname: soname not in gone)
    for_window = {"libGL.so.1": "libgl1", "libxcb-cursor.so.0": "libxcb-cursor0"}
    assert quickstart.missing_from_system("", makes_venv=False) == for_window
    assert quickstart.missing_from_system("test", makes_venv=False) == {
        **for_window,
        "libGLX_mesa.so.0": "libglx-mesa0",
    }


def test_font_programs_and_ensurepip_are_asked_for(quickstart, monkeypatch):
    (quickstart.FONT_FOLDERS[0] / "sans.ttf").unlink()
    monkeypatch.setattr(quickstart.shutil, "which", lambda program: None)
    monkeypatch.setattr(quickstart.importlib.util, "find_spec", lambda name: None)
    venv = f"python{quickstart.PYTHON}-venv"
    packages = quickstart.missing_from_system("test", makes_venv=True).values()
    assert sorted(packages) == sorted(
        ["fonts-dejavu-core", venv, *quickstart.PROGRAMS["test"].values()]
    )
    assert {"xvfb", "appstream", "desktop-file-utils"} < {*packages}
    packages = quickstart.missing_from_system("", makes_venv=False).values()
    assert sorted(packages) == ["fonts-dejavu-core"]


def test_to_freeze_binutils_and_the_library_of_debians_python_are_asked_for(
    quickstart, monkeypatch, tmp_path
):
    assert quickstart.missing_from_system("build", makes_venv=False) == {}
    known = {"Py_ENABLE_SHARED": 1, "INSTSONAME": "libpython3.11.so.1.0", "LIBDIR": str(tmp_path)}
    monkeypatch.setattr(quickstart.sysconfig, "get_config_var", known.get)
    monkeypatch.setattr(quickstart.shutil, "which", lambda program: None)
    monkeypatch.setattr(quickstart, "loads", lambda soname: not soname.startswith("libpython"))
    packages = quickstart.missing_from_system("build", makes_venv=False).values()
    assert {*packages} == {"binutils", f"libpython{quickstart.PYTHON}"}
    (tmp_path / "libpython3.11.so.1.0").touch()
    packages = quickstart.missing_from_system("build", makes_venv=False).values()
    assert {*packages} == {"binutils"}
    known["Py_ENABLE_SHARED"] = 0
    (tmp_path / "libpython3.11.so.1.0").unlink()
    assert quickstart.has_own_library()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_their_own_libraries(quickstart, monkeypatch, platform):
    monkeypatch.setattr(quickstart, "loads", lambda soname: False)
    monkeypatch.setattr(quickstart.sys, "platform", platform)
    assert quickstart.missing_from_system("test", makes_venv=True) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux libraries")
def test_loads_asks_the_linker():
    script = load()
    assert script.loads("libc.so.6")
    assert not script.loads("libnot-there.so.6")


def test_user_who_is_not_root_gets_the_line_to_run(quickstart, commands, monkeypatch):
    monkeypatch.setattr(quickstart, "is_root", lambda: False)
    missing = {"libgthread-2.0.so.0": "libglib2.0-0", "libglib-2.0.so.0": "libglib2.0-0"}
    with pytest.raises(SystemExit) as stop:
        quickstart.install_packages({**missing, "libEGL.so.1": "libegl1"})
    assert stop.value.code.splitlines()[-1] == "sudo apt-get install libegl1 libglib2.0-0"
    assert commands == []


def test_root_installs_without_being_asked(quickstart, commands, monkeypatch):
    monkeypatch.setattr(quickstart, "is_root", lambda: True)
    quickstart.install_packages({"libEGL.so.1": "libegl1"})
    assert commands == [
        ["apt-get", "update"],
        ["apt-get", "install", "--yes", "--no-install-recommends", "libegl1"],
    ]


def test_nothing_missing_calls_no_package_manager(quickstart, commands):
    quickstart.install_packages({})
    assert commands == []


def test_system_without_apt_gets_the_missing_names(quickstart, commands, monkeypatch):
    monkeypatch.setattr(quickstart.shutil, "which", lambda program: None)
    with pytest.raises(SystemExit, match=r"needs libEGL\.so\.1, a font: install"):
        quickstart.install_packages({"libEGL.so.1": "libegl1", "a font": "fonts-dejavu-core"})
    assert commands == []


def test_missing_library_stops_before_the_venv_is_made(quickstart, commands, monkeypatch):
    monkeypatch.setattr(quickstart, "loads", lambda soname: False)
    monkeypatch.setattr(quickstart, "is_root", lambda: False)
    with pytest.raises(SystemExit, match="sudo apt-get install"):
        quickstart.main(["run"])
    assert not quickstart.VENV.exists()


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_opens_the_window_on_a_display(quickstart, commands, monkeypatch, name):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(name, "0")
    assert quickstart.main(["run"]) == 0
    assert commands[-1] == ["gdsim"]


def test_run_without_a_display_draws_and_prints(quickstart, commands, monkeypatch, capsys):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "")
    assert quickstart.main(["run"]) == 0
    assert commands[-2:] == [
        ["gdsim", "render", "one-sample", "--steps", "3", "-o", "gdsim.png"],
        ["gdsim", "run", "one-sample", "--steps", "3"],
    ]
    assert "no display here" in capsys.readouterr().out


def test_mac_and_windows_always_have_a_display(quickstart, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(quickstart.sys, "platform", "darwin")
    assert quickstart.has_display()


def test_tests_run_last_and_get_the_arguments(quickstart, commands):
    assert quickstart.main(["test", "-x", "tests/core"]) == 0
    assert [command[0] for command in commands[-5:-1]] == ["ruff", "ruff", "mypy", "lint-imports"]
    spread = ["--numprocesses=auto", "--dist=worksteal"]
    assert commands[-1] == ["python", "-m", "pytest", *spread, "-x", "tests/core"]


@pytest.mark.parametrize("code", [1, -9])
def test_a_failing_linter_gives_its_code_and_stops_before_the_tests(quickstart, monkeypatch, code):
    called = []

    def call(*command):
        called.append(command[0])
        return code if command[0] == "mypy" else 0

    monkeypatch.setattr(quickstart, "call", call)
    assert quickstart.run_tests([]) == code
    assert called == ["ruff", "ruff", "mypy", "lint-imports"]


@pytest.mark.parametrize("arguments", [[], ["--help"], ["walk"], ["run", "fast"]])
def test_bad_usage_is_told_on_stderr(quickstart, commands, capsys, arguments):
    assert quickstart.main(arguments) == 2
    out, err = capsys.readouterr()
    assert (out, commands) == ("", [])
    assert err.startswith("usage: python3 packaging/quickstart.py run")


def test_interrupt_is_no_traceback(quickstart, monkeypatch):
    def interrupt(extra):
        raise KeyboardInterrupt

    monkeypatch.setattr(quickstart, "set_up", interrupt)
    assert quickstart.main(["run"]) == 130


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (PermissionError(13, "Permission denied", "/gd/.venv"), "may not write /gd/.venv. Copy"),
        (OSError(28, "No space left on device"), "No space left on device. Put this right"),
    ],
)
def test_failing_disk_is_one_sentence(quickstart, monkeypatch, error, sentence):
    def fail(extra):
        raise error

    monkeypatch.setattr(quickstart, "set_up", fail)
    with pytest.raises(SystemExit, match=re.escape(sentence)):
        quickstart.main(["run"])


def test_old_python_can_parse_the_file_and_is_told_so(monkeypatch):
    source = PATH.read_text()
    ast.parse(source, feature_version=(3, 7))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and this is Python 3\.9"):
        exec(compile(source, PATH, "exec"), {"__name__": "quickstart", "__file__": str(PATH)})
