"""`--safe-mode`: no graphics drivers, one thread, wherever it stands on the command line."""

import json
import os
import subprocess
import sys

import pytest

from gdsim import cli, safe_mode

OURS = {safe_mode.VARIABLE, *safe_mode.EVERYWHERE, *safe_mode.ON_LINUX}
HIDDEN = {*OURS, "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in HIDDEN}

AFTER = """
import json, os, sys
from gdsim.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print(json.dumps([sorted({"torch", "numpy", "PySide6"} & set(sys.modules)), dict(os.environ)]))
"""

COMPUTING = """
import gdsim.core, torch
print(torch.get_num_threads(), torch.cuda.device_count())
"""


def after(*arguments, code=AFTER, **environment):
    """The last line that is printed after the command line."""
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout.splitlines()[-1]


@pytest.fixture
def _environment(monkeypatch):
    """What is switched on is switched off again."""
    for name in OURS:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_it_is_switched_on_before_anything_is_loaded():
    loaded, environment = json.loads(after("--safe-mode", "--version"))
    wanted = dict(safe_mode.EVERYWHERE)
    if sys.platform.startswith("linux"):
        wanted |= safe_mode.ON_LINUX
    assert {name: environment.get(name) for name in wanted} == wanted
    assert (loaded, environment[safe_mode.VARIABLE]) == ([], "1")
    assert after("--safe-mode", "--version", code=AFTER + COMPUTING) == "1 0"


def test_without_it_the_environment_stays_as_it_is():
    _, environment = json.loads(after("--version"))
    assert not OURS & set(environment)


@pytest.mark.parametrize(("value", "on"), [("1", True), ("", False), ("0", False)])
def test_the_environment_alone_can_switch_it_on(value, on):
    _, environment = json.loads(after("--version", **{safe_mode.VARIABLE: value}))
    assert ("QT_OPENGL" in environment) == on


@pytest.mark.parametrize(
    "arguments",
    [
        ["--safe-mode", "render", "two-weights", "--view", "solid"],
        ["render", "--safe-mode", "two-weights", "--view", "solid"],
        ["render", "two-weights", "--view", "solid", "--safe-mode"],
    ],
    ids=["before", "within", "after"],
)
@pytest.mark.usefixtures("_environment", "qapp")
def test_there_is_no_third_dimension_in_it(arguments, tmp_path, capsys):
    assert cli.main([*arguments, "-o", str(tmp_path / "solid.png")]) == 1
    assert capsys.readouterr().err == "gdsim: 3-D is off in safe mode.\n"
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("_environment", "qapp")
def test_all_else_is_drawn(tmp_path):
    picture = tmp_path / "window.png"
    assert cli.main(["render", "two-weights", "--safe-mode", "-o", str(picture)]) == 0
    assert picture.stat().st_size > 10_000


def test_the_selftest_is_carried_out_in_it():
    ended = subprocess.run(
        [sys.executable, "-m", "gdsim", "--safe-mode", "selftest", "--json"],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, json.loads(ended.stdout)["passed"]) == (0, True)


@pytest.mark.parametrize("command", [[], ["window"], ["render"], ["selftest"]])
def test_help_tells_of_it(command, capsys):
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "--safe-mode" in told
    assert safe_mode.HELP in told
