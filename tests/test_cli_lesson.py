import pytest

from gdsim import assets
from gdsim.cli import main
from tests.lessons.conftest import LESSON


@pytest.fixture
def carry_out(capsys):
    """What a `gdsim lesson` command prints, its complaints, and its exit code."""

    def carry_out(*arguments):
        code = main(["lesson", *map(str, arguments)])
        out, err = capsys.readouterr()
        return out.splitlines(), err, code

    return carry_out


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.gdlesson"
    path.write_text(LESSON, encoding="utf-8")
    return path


def test_the_shipped_ones_have_no_fault(carry_out):
    files = sorted(assets.path("lessons").glob("*.gdlesson"))
    out, err, code = carry_out("check", *files)
    assert out == [f"{file}: no fault found." for file in files]
    assert (err, code) == ("", 0)


def test_each_fault_is_told_with_its_line(carry_out, mine, tmp_path):
    other = tmp_path / "other.gdlesson"
    other.write_text(
        LESSON.replace("answer = 1.8", "answer = 2").replace("steps = 3", "steps = 9999")
    )
    out, _, code = carry_out("check", mine, other)
    assert code == 1
    assert out[0] == f"{mine}: no fault found."
    assert out[1] == f"{other}, line 19: the answer is 2, but w@1 is 1.8."
    assert out[2].startswith(f"{other}, line 22: this does not happen within")


def test_a_file_that_is_not_there_is_a_fault(carry_out, tmp_path):
    out, _, code = carry_out("check", tmp_path / "none.gdlesson")
    assert code == 1
    assert "can't be opened" in out[0]


def test_the_shelf_is_listed(carry_out, mine):
    (mine.parent / "broken.gdlesson").write_text("no lesson")
    out, err, code = carry_out("list", "--folder", mine.parent)
    assert (err, code) == ("", 0)
    assert len(out) == 9
    assert out[0].split()[0] == "one-sample"
    assert "(15 min)" in out[0]
    assert out[-2].split()[:3] == ["mine", "A", "lesson."]
    assert out[-1].split(maxsplit=1) == [
        "broken",
        "broken: line 1: a lesson begins with a line +++ and its head.",
    ]


def test_the_teachers_page_is_printed(carry_out, mine):
    by_id, by_file = carry_out("teacher", "batch"), carry_out("teacher", mine)
    assert by_id[0][0] == "# For the teacher: A batch and its mean"
    assert "**Answer:** -9.333, give or take 0.01" in by_id[0]
    assert by_file[0][0] == "# For the teacher: A lesson"
    assert "**Answer:** two" in by_file[0]
    assert "> It is 0.006." in by_file[0]
    assert carry_out("teacher", "mine", "--folder", mine.parent) == by_file


def test_lessons_that_there_are_not_are_bad_usage(carry_out, mine):
    out, err, code = carry_out("teacher", "nothing")
    assert (out, code) == ([], 2)
    assert err.startswith("gdsim: There is no lesson 'nothing'; there are one-sample, the-loop,")
    mine.write_text("no lesson")
    _, err, code = carry_out("teacher", "mine", "--folder", mine.parent)
    assert code == 2
    assert err.startswith("gdsim: mine.gdlesson is broken: line 1:")
    assert carry_out("teacher", mine)[2] == 2
