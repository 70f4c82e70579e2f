"""What `gdsim selftest` prints, and its exit codes; without carrying anything out."""

import json

import pytest

from gdsim import cli
from gdsim.selftest import watching
from gdsim.selftest.checks import CHECKS
from gdsim.selftest.outcomes import Outcome

GOOD = Outcome("step", "passed", "three steps", 0.25)
MISSING = Outcome("OpenGL", "absent", "There is none.", 0.0)
BAD = Outcome("fonts", "failed", "There is none: 日本語.", 1.0)


@pytest.fixture
def told(monkeypatch, capsys):
    """A function that carries out a command line, where these come of the checks."""

    def carry_out(found, *options, late=False):
        def outcomes(names, limit):
            carry_out.asked = (list(names), limit)
            yield from found
            if late:
                raise watching.TimeLimitError

        monkeypatch.setattr(watching, "outcomes", outcomes)
        code = cli.main(["selftest", *options])
        out, err = capsys.readouterr()
        assert err == ""
        return code, out

    return carry_out


def test_each_check_is_a_line_and_the_last_sums_up(told):
    code, out = told([GOOD, MISSING], "--full")
    first, second, last = out.splitlines()
    assert code == 0
    assert first.split() == ["passed", "step", "0.2", "s", "three", "steps"]
    assert second.split() == ["absent", "OpenGL", "0.0", "s", "There", "is", "none."]
    left = len(CHECKS) - 2
    assert last == (
        f"gdsim: the self-test passed: 1 passed, 1 absent, {left} not carried out, in 0 s."
    )
    assert told.asked == (list(CHECKS), watching.LIMIT)


def test_without_full_a_window_steps(told):
    code, out = told([GOOD])
    assert code == 0
    assert out.splitlines()[-1] == "gdsim: the self-test passed: 1 passed, in 0 s."
    assert told.asked == (["step"], watching.LIMIT)


def test_one_that_failed_is_a_failure_of_all(told):
    code, out = told([GOOD, BAD], "--full")
    assert code == 1
    assert "gdsim: the self-test failed: 1 passed, 1 failed" in out


def test_the_time_limit_has_an_exit_code_of_its_own(told):
    code, out = told([GOOD, BAD], "--full", "--limit", "7.5", late=True)
    assert code == 124
    assert "self-test failed" in out
    assert told.asked[1] == 7.5


@pytest.mark.parametrize(
    ("found", "late", "code", "passed"),
    [
        ([GOOD, MISSING], False, 0, True),
        ([GOOD, BAD], False, 1, False),
        ([GOOD], True, 124, False),
    ],
)
def test_json_is_one_object(found, late, code, passed, told):
    ended, out = told(found, "--full", "--json", late=late)
    assert ended == code
    assert json.loads(out) == {
        "passed": passed,
        "checks": [outcome._asdict() for outcome in found],
    }


@pytest.mark.parametrize("limit", ["0", "-1", "nan", "inf", "1e9", "soon"])
def test_a_time_limit_that_is_none_is_refused(limit, capsys):
    with pytest.raises(SystemExit) as end:
        cli.main(["selftest", f"--limit={limit}"])
    assert end.value.code == 2
    assert f"'{limit}' is no time limit" in capsys.readouterr().err
