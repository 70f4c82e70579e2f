"""A run as a page for a class to fill in, and a page with the answers; as a PDF file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from gdsim.core.optimizers import SGD
from gdsim.core.problems import Problem
from gdsim.core.settings import RunSettings
from gdsim.core.table import LOSS_DECIMALS, Column, columns, many
from gdsim.core.trajectory import Steps
from gdsim.files.writing import write_whole
from gdsim.language import said, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.exports.figure import WIDTH, Figure, on_paper

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}

LETTER = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
"""Where pages are of that size. Source: the supplemental data of Unicode's CLDR."""

INCH = 96
"""Units of the page's coordinates: a screen's pixels at its usual resolution."""

MARGIN = 64
"""Around the page: 17 mm, within what every printer can print."""

MOST_ROWS = 8
LOWEST, HIGHEST = 23, 32
"""Heights of a row: written into by hand, 6 to 8.5 mm."""

SMALL, NORMAL, TITLE = 11, 13, 22
"""Heights of letters: 8, 10 and 17 points."""

CELL = 14
"""What a column takes beside its widest text."""

MOST_SAMPLES = 8
"""Samples that are written out."""

COMMA = ",\N{NO-BREAK SPACE}"

MOST_LETTERS = 36
"""Of a line of the program that is shown: there is no room for more."""

ALIGN = Qt.AlignmentFlag


class NothingToAskError(ValueError):
    """The run has too few steps."""


@dataclass(frozen=True)
class Sheet:
    """What stands on the pages.

    Attributes:
        title: The problem's.
        story: What it is about.
        given: What has to be known to compute the steps, a line each.
        columns: The table's.
        steps: Its rows.
        note: What is to be said of the table, if anything.
    """

    title: str
    story: str
    given: tuple[str, ...]
    columns: tuple[Column, ...]
    steps: Steps
    note: str


def usual_paper() -> str:
    """The paper of the user's country."""
    country = QLocale.territoryToCode(QLocale.system().territory())
    return "letter" if country in LETTER else "a4"


def sheet_of(problem: Problem, settings: RunSettings, steps: Steps, width: float) -> Sheet:
    """The pages of a run.

    Args:
        problem: What is descended.
        settings: How.
        steps: Those that are known.
        width: Of the table, in the page's units.

    Raises:
        NothingToAskError: There are fewer than two steps.
    """
    if len(steps) < 2:
        raise NothingToAskError(
            tr("Take two steps or more first: the worksheet tells the first and asks for the rest.")
        )
    steps = steps[:MOST_ROWS]
    shown, note = _fitting(problem, steps, width)
    return Sheet(
        title=tr(problem.title),
        story=tr(problem.story),
        given=tuple(_given(problem, settings)),
        columns=shown,
        steps=steps,
        note=note,
    )


def write_worksheet(path: Path, window: "MainWindow", paper: str) -> None:
    """Write the two pages of the window's run, with the surface that is in sight.

    Raises:
        NothingToAskError: The run has fewer than two steps.
        OSError: The file can't be written; the message is a sentence that says why.
    """
    session = window.session
    size = QPageSize(PAPERS[paper])
    area = QRectF(size.rectPixels(INCH)).adjusted(MARGIN, MARGIN * 0.8, -MARGIN, -MARGIN * 0.8)
    sheet = sheet_of(session.problem, session.settings, session.trajectory.steps, area.width())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(size)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    # A plot's numbers are kept as they are drawn on a screen. What is a line or a letter stays one.
    writer.setResolution(INCH)
    writer.setTitle(sheet.title)
    writer.setCreator("gdsim")
    painter = QPainter(writer)
    with on_paper():
        figure = Figure(window.surface)
        try:
            draw_page(painter, area, sheet, figure, answers=False)
            writer.newPage()
            draw_page(painter, area, sheet, figure, answers=True)
        finally:
            painter.end()
            figure.close()
    written = bytes(buffer.data().data())
    write_whole(path, lambda file: file.write(written))


def draw_page(painter: QPainter, area: QRectF, sheet: Sheet, figure: Figure, answers: bool) -> None:
    """Draw the page for the class, or that with the answers."""
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    y = area.top()
    y = _head(painter, area, sheet, y, answers)
    y = _text(painter, area, sheet.story, y, NORMAL) + 10
    wide = min(WIDTH, area.width() * 0.64)
    high = wide * figure.height / WIDTH
    left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    picture = QRectF(area.left() if left else area.right() - wide, y, wide, high)
    # On the page for the class the trail would tell the answers.
    figure.draw(painter, picture, sheet.steps if answers else sheet.steps[:1])
    beside = area.adjusted(wide + 22, 0, 0, 0) if left else area.adjusted(0, 0, -wide - 22, 0)
    end = y + 8
    for line in sheet.given:
        end = _text(painter, beside, line, end, NORMAL) + 6
    sign = tr("○ start, ● where each step went from") if answers else tr("○ start")
    below = _text(painter, picture, sign, picture.bottom() + 2, SMALL)
    y = max(below, end) + 12
    if not answers:
        y = _text(painter, area, tr("Fill in the steps that follow the first."), y, NORMAL) + 6
    y = _table(painter, area, sheet, y, answers) + 6
    y = _text(painter, area, sheet.note, y, SMALL) + 10
    if not answers:
        _text(painter, area, tr("Your calculations:"), y, NORMAL)


# What a run is told by


def _given(problem: Problem, settings: RunSettings) -> list[str]:
    """What has to be known to compute the steps."""
    names = ", ".join(problem.parameter_names)
    if problem.data is None:
        lines = [tr("Loss: f({names}) = {formula}", names=names, formula=tr(problem.formula))]
    else:
        lines = [tr("Model: {formula}", formula=tr(problem.formula)), *_samples(problem)]
    code = problem.code.loss.strip()
    if problem.data is not None and "\n" not in code and len(code) <= MOST_LETTERS:
        lines.append(code)
    told = settings.told
    # What is as it is anyway goes without saying.
    usual = {"schedule": "constant", "shuffle": "", "seed": "", "zero grad": "zero grad"}
    if not settings.batch_size:
        usual["batch size"] = ""
    lines += [
        _capital(tr(words))
        for what, words in told.items()
        if what != "start" and not _goes_without_saying(what, words, settings, usual)
    ]
    if len(problem.parameter_names) <= MOST_SAMPLES:
        start = ", ".join(f"{value:g}" for value in settings.start)
        lines.append(tr("Start: {names} = {start}", names=names, start=start))
    rule = settings.optimizer
    plain = isinstance(rule, SGD) and not rule.momentum and not rule.weight_decay
    lines.append(tr("Step: end = start − learning rate × gradient") if plain else tr(rule.story))
    return lines


def _goes_without_saying(
    what: str, words: str, settings: RunSettings, usual: dict[str, str]
) -> bool:
    if what == "schedule":
        return settings.schedule.id == "constant"
    if what == "zero grad":
        return settings.zero_grad
    if what in ("learning rate", "optimizer") or what not in {*usual, *settings.hyperparameters}:
        return False
    if what in ("shuffle", "seed"):
        return not settings.batch_size
    if what == "batch size":
        return not settings.batch_size
    # A hyperparameter as it is by default.
    return what in settings.hyperparameters and not settings.hyperparameters[what]


def _samples(problem: Problem) -> list[str]:
    data = problem.data
    assert data is not None
    if len(data) > MOST_SAMPLES:
        return [tr("{count} samples", count=f"{len(data):,}")]
    inputs = data.inputs if data.inputs.ndim == 2 else data.inputs[:, None]
    names = COMMA.join(said(name) for name in (*data.input_names, data.target_name))
    # A sample is not broken between two lines.
    rows = (
        f"({COMMA.join(f'{value:g}' for value in (*row, target))})"
        for row, target in zip(inputs, data.targets, strict=True)
    )
    return [tr("Data ({names}): {rows}", names=names, rows="  ".join(rows))]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fitting(problem: Problem, steps: Steps, width: float) -> tuple[tuple[Column, ...], str]:
    """As many of the table's columns as there is room for, and what is said of those left out."""
    shown = columns(problem, steps.layout, per_parameter=True)
    fewer = tuple(column for column in shown if column.field != "prediction")
    if not many(problem):
        for some in (shown, fewer):
            if _needed(some, steps, SMALL) <= width:
                return some, ""
        shown = (
            Column(worded("Iter"), "iteration", slice(None), 0),
            Column(worded("Grad norm"), "gradient_norm", slice(None), problem.decimals),
            Column(worded("Loss"), "loss", slice(None), LOSS_DECIMALS),
        )
    count = len(problem.parameter_names)
    return shown, tr("Of {count} parameters, the table has the gradient's norm alone.", count=count)


# Drawing


def _head(painter: QPainter, area: QRectF, sheet: Sheet, y: float, answers: bool) -> float:
    title = tr("{title}: answers", title=sheet.title) if answers else sheet.title
    end = _text(painter, area, title, y, TITLE, bold=True)
    if answers:
        return end + 6
    painter.setFont(_font(NORMAL))
    end += 14
    line = QPen(QColor(themes.PAPER.line), 0.8)
    place, widths = area.left(), (0.5, 0.26, 0.24)
    labels = (tr("Name"), tr("Class"), tr("Date"))
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        labels, widths = labels[::-1], widths[::-1]
    for label, share in zip(labels, widths, strict=True):
        room = QRectF(place, end, area.width() * share - 14, 20)
        painter.setPen(QColor(themes.PAPER.text))
        painter.drawText(room, ALIGN.AlignLeading | ALIGN.AlignBottom, label)
        taken = painter.fontMetrics().horizontalAdvance(label) + 8
        painter.setPen(line)
        right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ends = (room.left(), room.right() - taken) if right else (room.left() + taken, room.right())
        painter.drawLine(*(QPointF(x, room.bottom() - 1) for x in ends))
        place += area.width() * share
    return end + 34


def _table(painter: QPainter, area: QRectF, sheet: Sheet, y: float, answers: bool) -> float:
    """The table; where it ends."""
    cells = _cells(sheet.columns, sheet.steps)
    letters = NORMAL if _needed(sheet.columns, sheet.steps, NORMAL) <= area.width() else SMALL
    widths = _widths(sheet.columns, sheet.steps, letters)
    spare = (area.width() - sum(widths)) / len(widths)
    room = (area.bottom() - y - 20) / (len(cells) + 1)
    height = max(LOWEST, min(HIGHEST, room))
    for row, texts in enumerate([[said(column.title) for column in sheet.columns], *cells]):
        # The titles and the first step are told, and of the others which they are.
        told = texts if answers or row <= 1 else [texts[0]]
        left = area.left()
        painter.setFont(_font(letters, bold=row == 0))
        for index, width in enumerate(widths):
            cell = QRectF(left, y, width + spare, height)
            if row == 0:
                painter.fillRect(cell, QColor(themes.PAPER.line).lighter(180))
            painter.setPen(QPen(QColor(themes.PAPER.line), 0.8))
            painter.drawRect(cell)
            painter.setPen(QColor(themes.PAPER.text))
            if index < len(told):
                inside = cell.adjusted(5, 0, -CELL / 2, 0)
                painter.drawText(inside, ALIGN.AlignRight | ALIGN.AlignVCenter, told[index])
            left += width + spare
        y += height
    return y


def _cells(shown: Sequence[Column], steps: Steps) -> list[list[str]]:
    return [list(row) for row in zip(*(column.texts(steps) for column in shown), strict=True)]


def _widths(shown: Sequence[Column], steps: Steps, letters: int) -> list[float]:
    metrics = QFontMetricsF(_font(letters, bold=True))
    return [
        CELL + max(map(metrics.horizontalAdvance, (said(column.title), *column.texts(steps))))
        for column in shown
    ]


def _needed(shown: Sequence[Column], steps: Steps, letters: int) -> float:
    return sum(_widths(shown, steps, letters))


def _text(
    painter: QPainter, area: QRectF, text: str, y: float, letters: int, bold: bool = False
) -> float:
    """Write a text across the area, in as many lines as it takes; where it ends."""
    if not text:
        return y
    painter.setFont(_font(letters, bold))
    painter.setPen(QColor(themes.PAPER.text))
    flags = Qt.TextFlag.TextWordWrap.value | ALIGN.AlignLeading.value | ALIGN.AlignTop.value
    room = QRectF(area.left(), y, area.width(), 2000)
    taken = painter.boundingRect(room, flags, text)
    painter.drawText(room, flags, text)
    return taken.bottom()


def _font(pixels: int, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    # Letters are as far apart as on paper, not as on a screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
