"""A person at the window: clicks, keys, the wheel and the pointer, and what is read from it."""

import gc
import time

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.ui import app, folders
from gdsim.ui.window import MainWindow


class Person:
    """Does with mouse and keyboard what a person does, and waits until it is to be seen."""

    def __init__(self, qtbot, settled):
        self._bot = qtbot
        self._answered = settled
        self._held = None

    def _settled(self, window):
        self._answered(window.session)
        self._bot.waitUntil(lambda: not window.clock._stale)

    def waits_for(self, window):
        """Wait until every command is carried out, and what came of it is shown."""
        self._settled(window)

    def waits_until(self, holds):
        self._bot.waitUntil(lambda: bool(holds()))

    def clicks(self, window, text):
        """Click the tool bar's button with that text."""
        (button,) = [
            button
            for action in window.run_bar.actions()
            if (button := window.run_bar.widgetForAction(action)) and action.text() == text
        ]
        self._bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settled(window)

    def chooses(self, window, text):
        """Choose the menu's entry with that text."""
        entries = [entry for menu in window.menuBar().actions() for entry in menu.menu().actions()]
        (entry,) = [entry for entry in entries if entry.text() == text]
        entry.trigger()
        self._settled(window)

    def presses(self, window, *keys):
        """Press keys, one after the other, where the focus is."""
        for key in keys:
            self._bot.keyClick(window.focusWidget() or window, key)
            self._settled(window)

    def writes(self, window, field, text):
        """Write a text into a number field in place of what it holds, and press Enter."""
        self._bot.mouseDClick(field.edit, Qt.MouseButton.LeftButton)
        self._bot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._bot.keyClick(field.edit, Qt.Key.Key_Delete)
        self._bot.keyClicks(field.edit, text)
        self._bot.keyClick(field.edit, Qt.Key.Key_Return)
        self._settled(window)

    def picks(self, window, box, text):
        """Open a combo box by a click, and pick the entry with that text."""
        self._bot.mouseClick(box, Qt.MouseButton.LeftButton)
        self._bot.waitUntil(box.view().isVisible)
        box.view().setCurrentIndex(box.model().index(box.findText(text), 0))
        self._bot.keyClick(box.view(), Qt.Key.Key_Return)
        self._bot.waitUntil(lambda: not box.view().isVisible())
        self._settled(window)

    def ticks(self, window, box):
        """Click a check box, on its sign."""
        self._bot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
        self._settled(window)

    def adds(self, window, *path):
        """Open the menu of runs to add, and choose an entry by keys: its texts, outermost first."""
        menu = window.runs.add_button.menu()
        menu.popup(window.mapToGlobal(QPoint(10, 10)))
        for text in path[:-1]:
            menu.setActiveAction(_entry(menu, text))
            self._bot.keyClick(menu, Qt.Key.Key_Right)
            menu = _entry(menu, text).menu()
            self._bot.waitUntil(menu.isVisible)
        menu.setActiveAction(_entry(menu, path[-1]))
        self._bot.keyClick(menu, Qt.Key.Key_Return)
        self._settled(window)
        # The list is made anew a little later.
        self._bot.waitUntil(lambda: len(_ids(window.runs.tree)) == len(window.session.branches))

    def clicks_row(self, window, name, column=0):
        """Click a run's row in the list of runs."""
        tree = window.runs.tree
        place = tree.visualRect(tree.indexFromItem(_row(tree, name), column))
        self._bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place.center())

    def ticks_row(self, window, name):
        """Click the check box of a run's row."""
        tree = window.runs.tree
        option = QStyleOptionViewItem()
        tree.initViewItemOption(option)
        option.rect = tree.visualRect(tree.indexFromItem(_row(tree, name), 0))
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        sign = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        at = tree.style().subElementRect(sign, option, tree).center()
        self._bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self._settled(window)

    def pushes(self, window, button):
        """Click a push button."""
        self._bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settled(window)

    def points_at(self, plot, x, y):
        """Move the pointer to a place of the plot, given in the plot's own units."""
        at, seen = pixel(plot, x, y), []
        plot.scene().sigMouseMoved.connect(seen.append)
        # From a little beside it, as Qt tells nothing of a pointer where it knew it last.
        for place in (at + QPoint(9, 0), at):
            self._bot.mouseMove(plot.viewport(), place)
        self._bot.waitUntil(lambda: bool(seen) and plot.mapFromScene(seen[-1]) == at)
        plot.scene().sigMouseMoved.disconnect(seen.append)

    def turns_the_wheel(self, plot, x, y, notches):
        """Turn the wheel over a place of the plot; up, which zooms in, is positive."""
        at = QPointF(pixel(plot, x, y))
        event = QWheelEvent(
            at,
            QPointF(plot.viewport().mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(plot.viewport(), event)

    def drags(self, plot, *places):
        """Press the button at the first place of the plot, and draw the pointer over the others."""
        self.points_at(plot, *places[0])
        at = pixel(plot, *places[0])
        self._bot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self._held = plot
        for place in places[1:]:
            at = QPointF(pixel(plot, *place))
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                at,
                QPointF(plot.viewport().mapToGlobal(at)),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(plot.viewport(), event)

    def lets_go(self, plot, x, y):
        """Let go of the button at a place of the plot."""
        at = pixel(plot, x, y)
        self._bot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self._held = None

    def leaves(self):
        """Let go of whatever is still held."""
        if self._held:
            self.lets_go(self._held, 0, 0)


def _entry(menu, text):
    (entry,) = [entry for entry in menu.actions() if entry.text() == text]
    return entry


def _ids(tree):
    return [tree.topLevelItem(row).run for row in range(tree.topLevelItemCount())]


def _row(tree, name):
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    (found,) = [row for row in rows if row.text(0) == name]
    return found


def pixel(plot, x, y):
    """The place in the plot's viewport of a point in the plot's own units."""
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


@pytest.fixture(scope="module", autouse=True)
def _what_is_there_stays():
    """What other tests have imported need not be looked through with each window's end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _every_move_of_the_mouse_counts():
    """A test's moves follow each other faster than pyqtgraph takes those of a hand."""
    limit = pg.getConfigOption("mouseRateLimit")
    pg.setConfigOption("mouseRateLimit", 0)
    yield
    pg.setConfigOption("mouseRateLimit", limit)


@pytest.fixture
def person(qtbot, settled):
    comes = Person(qtbot, settled)
    yield comes
    comes.leaves()


@pytest.fixture
def visits(qapp, qtbot):
    """A function that opens the program on settings, does something, and closes it after that.

    What it `does` with the window it does at once; it leaves when `done` with it is true, and
    returns the settings that were asked for by then, run by run, and the theme's name.
    """

    # What another test's visit left would be found again.
    folders.store(folders.here()).clear()

    def visit(settings, named=False, does=lambda _window: None, done=lambda _window: True):
        seen, began = [], time.monotonic()

        def look():
            windows = [w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow)]
            # Or a test that fails would wait for ever.
            late = time.monotonic() > began + 8
            if late:
                qapp.quit()
            window = next((w for w in windows if w.isVisible()), None)
            if window is None:
                return
            if not seen:
                does(window)
            session = window.session
            runs = [b.settings for b in session.branches]
            asked = runs if session.branches.together else [session.asked]
            seen.append((asked, window.theme.name))
            if done(window) or late:
                watch.stop()
                window.close()
                # Else it would be there, though unseen, for the rest of the tests.
                window.deleteLater()

        watch = QTimer(interval=10)
        watch.timeout.connect(look)
        watch.start()
        assert app.open_window(settings, named) == 0
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return seen[-1]

    return visit


@pytest.fixture
def run_of():
    """A function that takes so many steps of a run by itself, or all until it diverges."""

    def make(settings, steps):
        run = Run(settings)
        while run.iteration < steps and run.verdict is not Verdict.DIVERGED:
            run.advance(steps - run.iteration, past_convergence=True)
        return run

    return make


@pytest.fixture
def ranked():
    """A function that reads the list of runs, from the top: the texts of each row."""

    def read(window):
        tree = window.runs.tree
        rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [[row.text(column) for column in range(tree.columnCount())] for row in rows]

    return read


@pytest.fixture
def table_of():
    """A function that reads all texts of a window's table."""

    def read(window):
        model = window.table.model()
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    return read


@pytest.fixture
def opened_solid(new_window, person):
    """A function that opens a window in three dimensions, and waits until a surface is drawn."""

    def opens(problem, mode="solid", **changes):
        window = new_window(problem, **changes)
        person.waits_for(window)
        window.area.show_as(mode)
        if window.area.solid is None:
            pytest.skip(window.area.note.text())
        person.waits_until(lambda: window.area.solid.relief is not None)
        person.waits_until(lambda: window.area.solid.scene is not None)
        return window

    return opens
