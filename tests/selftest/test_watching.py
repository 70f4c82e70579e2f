"""Checks are carried out by another process, which may hang or die; here it is a stub that does."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from gdsim.selftest import watching
from gdsim.selftest.outcomes import Outcome

STUB = """#!{python}
import json, os, signal, sys, time
if os.environ.get("STUB_TOLD"):
    open(os.environ["STUB_TOLD"], "a").write(json.dumps([sys.argv[1:], dict(os.environ)]) + chr(10))
for name in sys.argv[sys.argv.index("--carry-out") + 1].split(","):
    if name == "dies":
        os.kill(os.getpid(), signal.SIGSEGV)
    if name == "leaves":
        sys.exit(3)
    if name == "hangs":
        signal.pause()
    told = {{"name": name, "state": "passed", "detail": "", "seconds": 0.5}}
    print(json.dumps(told), flush=True)
"""


@pytest.fixture
def stub(monkeypatch, tmp_path):
    """What the stub was started with, each time."""
    program, told = tmp_path / "stub", tmp_path / "told"
    program.write_text(STUB.format(python=sys.executable))
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("STUB_TOLD", str(told))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    return lambda: [json.loads(line) for line in told.read_text().splitlines()]


def passed(name):
    return Outcome(name, "passed", "", 0.5)


def test_outcomes_come_in_their_order_from_one_process(stub):
    assert list(watching.outcomes(("a", "b"))) == [passed("a"), passed("b")]
    ((arguments, _),) = stub()
    assert arguments[:3] == ["selftest", "--carry-out", "a,b"]
    assert arguments[3] == "--limit"
    # It tells where it stands still before it is killed.
    assert float(arguments[4]) == pytest.approx(watching.LIMIT - watching.EARLIER, abs=0.5)


def test_what_dies_has_failed_and_the_rest_is_carried_out_without_the_display(stub):
    dead, *others = watching.outcomes(("dies", "leaves", "a"))
    assert dead._replace(seconds=0) == Outcome(
        "dies", "failed", "gdsim itself ended here (SIGSEGV).", 0
    )
    assert others[0].detail == "gdsim itself ended here (exit code 3)."
    assert others[1:] == [passed("a")]
    platforms = [environment["QT_QPA_PLATFORM"] for _, environment in stub()]
    assert platforms == ["xcb", "offscreen", "offscreen"]


def test_what_hangs_is_told_and_ended(stub):
    outcomes = watching.outcomes(("a", "hangs", "b"), limit=1.0)
    assert next(outcomes) == passed("a")
    hung = next(outcomes)
    assert (hung.name, hung.state) == ("hangs", "failed")
    assert "time limit of 1 s" in hung.detail
    with pytest.raises(watching.TimeLimitError):
        next(outcomes)


def test_files_of_a_process_that_died_are_cleared_away(stub, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    list(watching.outcomes(("dies",)))
    ((_, environment),) = stub()
    folder = Path(environment["TMPDIR"])
    assert folder.parent == tmp_path
    assert not folder.exists()


def test_it_goes_without_a_folder_for_files(stub, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/proc")
    monkeypatch.delenv("TMPDIR", raising=False)
    assert list(watching.outcomes(("a",))) == [passed("a")]
    assert "TMPDIR" not in stub()[0][1]


def test_whoever_stops_listening_ends_the_process(stub, monkeypatch):
    made, popen = [], subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **o: made.append(popen(*a, **o)) or made[0])
    outcomes = watching.outcomes(("a", "hangs"))
    assert next(outcomes) == passed("a")
    assert made[0].poll() is None
    outcomes.close()
    assert made[0].poll() is not None


@pytest.mark.parametrize(
    ("code", "told"), [(-6, "SIGABRT"), (1, "exit code 1"), (0xC0000005, "0xc0000005")]
)
def test_an_end_is_told_as_it_is_known(code, told):
    assert watching._ended(code) == told
