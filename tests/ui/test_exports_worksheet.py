"""The worksheet: a page to fill in, which tells no answers, and a page that tells them."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog

from gdsim.core.settings import settings_for
from gdsim.core.table import columns
from gdsim.ui.exports.worksheet import (
    MOST_ROWS,
    NothingToAskError,
    sheet_of,
    usual_paper,
    write_worksheet,
)
from gdsim.ui.theme import DARK, look

Key = Qt.Key

WIDTH = 660
"""Of a table on A4, in the page's units."""


def words_of(page):
    return page.extract_text().split()


def rows_of(steps, problem):
    shown = columns(problem, steps.layout, per_parameter=True)
    return list(zip(*(column.texts(steps) for column in shown), strict=True))


@pytest.fixture
def printed(new_window, person, tmp_path):
    """A function that writes the worksheet of a run: the window, and the pages."""

    def make(problem, steps, paper="a4", **changes):
        window = new_window(problem, **changes)
        window.session.step(steps)
        person.waits_for(window)
        write_worksheet(tmp_path / "x.pdf", window, paper)
        return window, PdfReader(tmp_path / "x.pdf").pages

    return make


def test_the_first_page_has_the_first_step_and_no_other(printed):
    window, pages = printed("one-sample", 3)
    assert len(pages) == 2
    question, answers = map(words_of, pages)
    first, *others = rows_of(window.session.trajectory.steps, window.session.problem)
    assert first == ("1", "1.000", "2.000", "-8.000", "1.800", "4.0000")
    for cell in first:
        assert cell in question, cell
    assert {"Iter", "Loss", "Grad", "Name", "Class", "Date"} <= set(question)
    hidden = {cell for row in others for cell in row[1:]} - set(first)
    assert len(hidden) >= 8
    assert not hidden & set(question)
    for row in (first, *others):
        for cell in row:
            assert cell in answers, cell
    # Which steps are to be filled in is told, and what is needed to do so.
    assert {"2", "3"} <= set(question)
    text = " ".join(words_of(pages[0]))
    assert window.session.problem.story in text
    for told in ("Learning rate 0.1", "SGD", "w·x", "loss = ((y_pred - y) ** 2).mean()"):
        assert told in text, told


def test_the_trail_is_on_the_page_of_answers_alone(printed):
    _, pages = printed("two-weights", 6)
    # Each disc of the trail is made of curves; on the first page there is the start's alone.
    curves = [page.get_contents().get_data().count(b" c\n") for page in pages]
    assert 0 < curves[0] < curves[1]


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_page_is_of_the_paper_that_is_chosen(printed, paper, size):
    _, pages = printed("one-sample", 2, paper)
    for page in pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size


def test_the_paper_is_that_of_the_country(monkeypatch):
    for name, paper in (("en_US", "letter"), ("es_MX", "letter"), ("de_DE", "a4"), ("ja", "a4")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert usual_paper() == paper


def test_it_is_black_on_white_whatever_the_window_looks_like(printed):
    _, light = printed("himmelblau", 3)
    light = [page.get_contents().get_data() for page in light]
    before = look()
    _, dark = printed("himmelblau", 3, theme=DARK)
    assert look().theme is not before.theme or look() == before
    dark = [page.get_contents().get_data() for page in dark]
    assert [len(page) for page in light] == pytest.approx([len(page) for page in dark], rel=0.01)
    for page in dark:
        # Colours of lines and of grounds: red, green and blue are alike.
        for line in page.splitlines():
            if line.endswith((b" scn", b" SCN")) and line.count(b" ") == 3:
                red, green, blue = map(float, line.split()[:3])
                assert red == green == blue, line


def test_a_long_run_has_as_many_rows_as_there_is_room_for(printed):
    window, pages = printed("one-sample", 40, learning_rate=0.01)
    rows = rows_of(window.session.trajectory.steps, window.session.problem)
    answers = words_of(pages[1])
    assert all(cell in answers for row in rows[:MOST_ROWS] for cell in row)
    assert rows[MOST_ROWS][4] not in answers


def test_of_many_parameters_the_norm_is_asked_for(printed):
    window, pages = printed("network", 3)
    text = " ".join(words_of(pages[0]))
    assert "Grad norm" in text
    count = len(window.session.settings.start)
    assert f"Of {count} parameters, the table has the gradient's norm alone." in text


def test_a_few_columns_too_many_leave_out_the_predictions(run_of, qapp):
    run = run_of(settings_for("two-weights"), 3)
    problem, steps = run.trainer.settings.built, run.trajectory.steps
    found = []
    for width in range(WIDTH, 100, -20):
        sheet = sheet_of(problem, run.trainer.settings, steps, width)
        fields = [column.field for column in sheet.columns]
        if fields not in found:
            found.append(fields)
    every, fewer, few = found
    assert every == [c.field for c in columns(problem, steps.layout, per_parameter=True)]
    assert fewer == [field for field in every if field != "prediction"]
    assert few == ["iteration", "gradient_norm", "loss"]


def test_a_run_without_steps_has_nothing_to_be_asked(window, tmp_path):
    with pytest.raises(NothingToAskError, match="Take two steps or more first"):
        write_worksheet(tmp_path / "x.pdf", window, "a4")
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_offers_both_papers(window, person, monkeypatch, tmp_path):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    asked = []

    def asks(_parent, _title, proposed, kinds, *_first):
        asked.append((proposed, kinds.split(";;")))
        return str(tmp_path / "mine"), "Worksheet, Letter (*.pdf)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
    window.exports.save_worksheet()
    proposed, kinds = asked[0]
    assert proposed == "one-sample-worksheet.pdf"
    assert sorted(kinds) == ["Worksheet, A4 (*.pdf)", "Worksheet, Letter (*.pdf)"]
    assert PdfReader(tmp_path / "mine.pdf").pages[0].mediabox.width == pytest.approx(612, abs=1)
    told = window.surface.story.text()
    assert told == "Wrote mine.pdf: a page to fill in, and one of answers."
    # A fault is told in the same place, and leaves what is there.
    window.session.reset()
    person.waits_for(window)
    window.exports.save_worksheet()
    assert window.surface.story.text().startswith("Take two steps or more first")
    assert len(PdfReader(tmp_path / "mine.pdf").pages) == 2
