"""The self-test as it is called, in processes of its own."""

import json
import os
import subprocess
import sys

import pytest

from gdsim.selftest.checks import CHECKS

HIDDEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "GDSIM_HOME"}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in HIDDEN}

# Python imports it before all else: in the process that is called, and in the one that it calls.
BROKEN = """
import ctypes
from gdsim.selftest import checks

def hangs():
    # Keeps Python's lock while it waits in C for ever: no other thread of this process can go on.
    ctypes.PyDLL(None).pause()

def dies():
    ctypes.string_at(0)

checks.CHECKS = {"first": lambda: "well", "broken": %s, "last": lambda: "well"}
checks.QUICK = tuple(checks.CHECKS)
"""


def called(*options, timeout=100, **environment):
    return subprocess.run(
        [sys.executable, "-m", "gdsim", "selftest", *options],
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


@pytest.fixture
def with_broken(tmp_path):
    """A function that calls the self-test with a check that `hangs` or `dies`."""

    def call(kind, *options):
        (tmp_path / "sitecustomize.py").write_text(BROKEN % kind, encoding="utf-8")
        return called(*options, PYTHONPATH=str(tmp_path))

    return call


def test_all_of_it_without_a_display_or_a_home():
    # Where nobody can write, not even root.
    ended = called("--full", "--json", GDSIM_HOME="/proc/gdsim", HOME="/proc/gdsim")
    told = json.loads(ended.stdout)
    states = {check["name"]: check["state"] for check in told["checks"]}
    assert list(states) == list(CHECKS)
    failed = [check for check in told["checks"] if check["state"] == "failed"]
    assert (failed, told["passed"], ended.returncode) == ([], True, 0)
    assert (states["folders"], states["OpenGL"]) == ("absent", "absent")
    assert {"step", "optimizers", "lessons", "examples", "WebP"} <= {
        name for name, state in states.items() if state == "passed"
    }
    for check in told["checks"]:
        assert set(check) == {"name", "state", "detail", "seconds"}
        assert check["detail"]
        assert check["seconds"] >= 0


def test_a_check_that_hangs_with_pythons_lock_is_ended_in_time(with_broken):
    ended = with_broken("hangs", "--limit", "3")
    first, broken, last = ended.stdout.splitlines()
    assert ended.returncode == 124
    assert first.startswith("passed  first")
    assert broken.startswith("failed  broken")
    assert "time limit of 3 s" in broken
    assert last.startswith("gdsim: the self-test failed: 1 passed, 1 failed, 1 not carried out")
    # Where it stood still.
    assert "in hangs" in ended.stderr


def test_a_check_that_kills_its_process_is_told_and_the_rest_goes_on(with_broken):
    ended = with_broken("dies", "--json")
    told = json.loads(ended.stdout)
    assert ended.returncode == 1
    assert [check["state"] for check in told["checks"]] == ["passed", "failed", "passed"]
    assert "SIGSEGV" in told["checks"][1]["detail"]
    assert "in dies" in ended.stderr


def test_what_else_is_printed_does_not_get_between_the_lines(with_broken):
    ended = with_broken("lambda: (print('noise'), __import__('os').write(1, b'more'))[0] or 'x'")
    assert ended.returncode == 0
    assert "noise" not in ended.stdout
    assert "more" not in ended.stdout


def test_help_loads_neither_torch_nor_qt():
    code = (
        "import sys; from gdsim.cli import main\n"
        "try: main(['selftest', '--help'])\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "--full" in ended.stdout
    assert "--carry-out" not in ended.stdout
    assert not {"torch", "numpy", "PySide6"} & set(ended.stderr.split())
