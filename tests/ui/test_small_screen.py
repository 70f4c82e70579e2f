"""What a projector of 1280 by 720 pixels shows: all of it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
)

from gdsim.core.columns import Columns
from gdsim.core.problems import PROBLEMS
from gdsim.core.problems.network import Network
from gdsim.core.problems.table import Table
from gdsim.core.runs import MOST
from gdsim.core.settings import optimizer, schedule, settings_for


def needed_size(widget):
    """What the widget needs so that all of its text is seen."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel | QCheckBox):
        ignored = QSizePolicy.Policy.Ignored
        free = widget.sizePolicy().horizontalPolicy() == ignored
        return QSize(0 if free else widget.sizeHint().width(), widget.sizeHint().height())
    return widget.minimumSizeHint()


def is_shown(window, person):
    """Wait until all is answered, also what was asked about what came of the commands."""
    for _ in range(2):
        person.waits_for(window)
    QApplication.processEvents()


def clipped(window):
    """What is seen in part only, with what is seen of it and what it needs."""
    # A dock that is tabbed behind another shows nothing at all.
    behind = [dock for dock in window.docks.values() if dock.visibleRegion().isEmpty()]
    found = {}
    for kind in (QLabel, QAbstractButton, QComboBox, QLineEdit, QSpinBox):
        for widget in window.findChildren(kind):
            if not widget.isVisible() or any(dock.isAncestorOf(widget) for dock in behind):
                continue
            if window.controls.isAncestorOf(widget):
                # The column scrolls.
                top = widget.mapTo(window.controls.widget(), QPoint()).y()
                window.controls.verticalScrollBar().setValue(top)
            needed, seen = needed_size(widget), widget.visibleRegion().boundingRect()
            if seen.width() < needed.width() or seen.height() < needed.height():
                name = widget.accessibleName() or getattr(widget, "text", str)()
                found[f"{kind.__name__} {name}"] = (seen.size(), needed)
    return found


def test_nothing_is_clipped_on_a_small_screen(new_window, person):
    window = new_window(size=(1280, 720))
    found = {}
    for problem in PROBLEMS:
        window.session.apply(settings_for(problem))
        window.session.step(3)
        is_shown(window, person)
        assert window.session.iteration == 3
        found |= {(problem, widget): sizes for widget, sizes in clipped(window).items()}
    assert (window.width(), window.height()) == (1280, 720)
    assert found == {}


THREE_COLUMNS = Columns.of(("a", "b", "c", "y"), np.random.default_rng(0).normal(size=(30, 4)))


@pytest.mark.parametrize(
    "settings",
    [
        settings_for("network", optimizer=optimizer("adam"), batch_size=16),
        settings_for("network", options=Network(data="sine", samples=20)),
        settings_for(
            "table",
            options=Table(columns=THREE_COLUMNS, inputs=("a", "b", "c"), target="y"),
            optimizer=optimizer("rmsprop"),
            batch_size=10,
        ),
        settings_for("himmelblau", optimizer=optimizer("adam"), schedule=schedule("one-cycle")),
    ],
    ids=["classes", "curve", "table", "function"],
)
def test_nothing_is_clipped_where_there_is_much_to_tell(new_window, person, settings):
    window = new_window(size=(1280, 720))
    window.session.apply(settings)
    window.session.step(3)
    is_shown(window, person)
    assert window.session.settings == settings
    assert clipped(window) == {}
    window.session.line_up([settings] * MOST)
    person.chooses(window, "Compare runs")
    assert (window.width(), window.height()) == (1280, 720)
    assert clipped(window) == {}
    tree = window.runs.tree

    def last_is_seen():
        last = tree.visualItemRect(tree.topLevelItem(MOST - 1))
        return last.bottom() <= tree.viewport().rect().bottom()

    person.waits_until(lambda: tree.topLevelItemCount() == MOST and last_is_seen())
    assert tree.header().length() <= tree.viewport().width()


def test_the_columns_of_the_table_hold_their_texts_on_a_small_screen(new_window, person, table_of):
    window = new_window("two-weights", size=(1280, 720))
    for _ in range(3):
        person.clicks(window, "Step")
    table = window.table
    for row, texts in enumerate(table_of(window)):
        for column, text in enumerate(texts):
            width = table.visualRect(table.model().index(row, column)).width()
            assert table.fontMetrics().horizontalAdvance(text) < width, (column, text)
