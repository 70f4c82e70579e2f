"""The column as it is seen and gone through: nothing is cut, all has a name, Tab goes downwards."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.settings import SettingsError, optimizer, schedule
from gdsim.ui.setup import PlainPanel
from gdsim.ui.theme import DARK, LIGHT

HD = (1280, 720)

SAME_LINE = 4
"""Pixels by which the middles of two fields in one line can differ."""

CASES = {
    "one-sample": {},
    "two-weights": {"optimizer": optimizer("rmsprop"), "schedule": schedule("warm-up")},
    "rosenbrock": {"optimizer": optimizer("adam")},
    "bowl": {"optimizer": optimizer("nadam"), "schedule": schedule("cosine")},
    "batch": {"optimizer": optimizer("adagrad"), "batch_size": 1},
    "network": {"optimizer": optimizer("rprop"), "schedule": schedule("one-cycle")},
}


@pytest.fixture(params=CASES)
def crowded(request, new_window):
    """A window of 1280x720 with its column as narrow as it gets and everything in it open."""
    window = new_window(request.param, size=HD, **CASES[request.param])
    controls = window.controls
    controls.more.open()
    controls.schedule_form.fold.open()
    window.resizeDocks(
        [window.docks["Controls"]], [controls.minimumSizeHint().width()], Qt.Orientation.Horizontal
    )
    QApplication.processEvents()
    assert controls.width() == controls.minimumSizeHint().width()
    return window


def seen(column, kind):
    return [part for part in column.findChildren(kind) if part.isVisible()]


def test_nothing_is_cut_where_the_column_is_narrowest(crowded):
    controls = crowded.controls
    assert controls.width() <= 236
    column = controls.widget()
    assert column.width() <= controls.viewport().width()
    for label in seen(column, QLabel):
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else 0
        needed = QFontMetrics(label.font()).boundingRect(label.rect(), flags, label.text())
        assert needed.width() <= label.width() + 1, label.text()
        assert needed.height() <= label.height() + 1, label.text()
    for box in seen(column, QCheckBox):
        assert box.sizeHint().width() <= box.width(), box.text()
    panel = controls.panel
    others = panel if panel and not isinstance(panel, PlainPanel) else None
    for box in seen(column, QComboBox):
        if others and others.isAncestorOf(box):
            # What stands in a panel of its own is that panel's to say.
            continue
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        room = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        for i in range(box.count()):
            if box.itemData(i):
                width = box.fontMetrics().horizontalAdvance(box.itemText(i))
                assert width <= room.width(), box.itemText(i)
    for field in seen(column, QWidget):
        left = field.mapTo(column, field.rect().topLeft()).x()
        assert 0 <= left <= left + field.width() <= column.width()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("problem", ["one-sample", "rosenbrock", "bowl", "network"])
def test_what_matters_is_seen_without_scrolling(new_window, problem, theme):
    controls = new_window(problem, size=HD, theme=theme).controls
    assert controls.verticalScrollBar().value() == 0
    first = [
        controls.problem,
        *controls.start,
        controls.optimizer,
        controls.learning_rate,
        controls.stability,
        *(field for field in list(controls.hyperparameters.values())[:2]),
    ]
    if controls.panel:
        first.append(controls.panel)
    for part in first:
        bottom = part.mapTo(controls.viewport(), part.rect().bottomLeft()).y()
        assert 0 < bottom <= controls.viewport().height()


def stops(window):
    """What Tab goes to in the column, one after the other, from its first field on."""
    column, found = window.controls.widget(), []
    at = window.controls.problem
    while True:
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus and not at.focusProxy():
            found.append(at)
        at = at.nextInFocusChain()
        if at is window.controls.problem or not (column.isAncestorOf(at) or len(found) < 3):
            return [stop for stop in found if column.isAncestorOf(stop)]


def follows(column, stop, before):
    """Whether a stop is below the one before, or in the same line on its right."""
    at, last = (part.mapTo(column, part.rect().center()) for part in (stop, before))
    return at.y() > last.y() + SAME_LINE or (
        abs(at.y() - last.y()) <= SAME_LINE and at.x() > last.x()
    )


def test_tab_goes_downwards_also_after_fields_were_made_anew(crowded, person):
    controls = crowded.controls
    for _ in range(2):
        order = stops(crowded)
        assert len(order) >= 12
        for before, stop in itertools.pairwise(order):
            assert follows(controls.widget(), stop, before), (before, stop)
        # All fields that depend on it are other ones then.
        name = next(n for n in OPTIMIZERS if n != crowded.session.asked.optimizer.id)
        person.picks(crowded, controls.optimizer, OPTIMIZERS[name].title)


def test_every_field_has_a_name_for_those_who_can_not_see_it(crowded):
    for stop in stops(crowded):
        named = stop.accessibleName() or (isinstance(stop, QAbstractButton) and stop.text())
        assert named, stop


def test_an_error_of_no_field_is_told_above_all(window, monkeypatch):
    def refuse(_settings):
        raise SettingsError("elsewhere", "There is no memory for that.")

    controls = window.controls
    controls.sections[-1].changed.emit(refuse)
    (label,) = [part for part in seen(controls, QLabel) if part.text().startswith("There is no")]
    assert label.mapTo(controls.viewport(), label.rect().topLeft()).y() >= 0
    controls.sections[-1].changed.emit(lambda settings: settings)
    assert not label.isVisible()
