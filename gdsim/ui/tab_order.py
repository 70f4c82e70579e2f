"""Tab goes through the window by its areas, and to what Qt leaves to the mouse alone."""

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QTabBar, QToolBar, QToolButton, QWidget

from gdsim.language import tr
from gdsim.ui import theme as themes

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


class TabOrder(QObject):
    """From the tool bar to the settings, the surface, and on to what is told of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        themes.application().focusChanged.connect(self._bring_up)

    def arrange(self) -> None:
        """Put what was made just now in its place."""
        self._open_to_keys()
        stops = [stop for area in areas(self._window) for stop in stops_in(area)]
        for part, following in itertools.pairwise(stops):
            QWidget.setTabOrder(part, following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the tabs of docks, which Qt makes as docks come to lie on each other."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QTabBar):
                self._name_tabs(child)
        return super().eventFilter(watched, event)

    def _open_to_keys(self) -> None:
        """Let Tab stop at what Qt keeps for the mouse, and say what that is."""
        window = self._window
        for stop in window.run_bar.findChildren(QToolButton):
            stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for bar in window.findChildren(QToolBar):
            if more := bar.findChild(QToolButton, "qt_toolbar_ext_button"):
                more.setAccessibleName(tr("More of the tool bar"))
                more.setToolTip(tr("What the window is too narrow for"))
        for dock in window.docks.values():
            name = dock.windowTitle()
            told = {
                "qt_dockwidget_closebutton": tr("Close {dock}", dock=name),
                "qt_dockwidget_floatbutton": tr("{dock}: a window of its own, or back", dock=name),
            }
            for part, words in told.items():
                for button in dock.findChildren(QAbstractButton, part):
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                    button.setToolTip(words)

    def _name_tabs(self, tabs: QTabBar) -> None:
        """Say what the tabs are for, and have them before what they show."""
        tabs.setAccessibleName(tr("Views in one place"))
        tabs.setAccessibleDescription(tr("Arrow keys choose which of them is seen"))
        for button in tabs.findChildren(QToolButton):
            button.setAccessibleDescription(tr("Shows more tabs"))
        QWidget.setTabOrder(stops_in(self._window.docks["Loss per iteration"])[-1], tabs)

    def _bring_up(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Raise the dock that the focus went to, if it lies behind others."""
        for dock in self._window.docks.values():
            if now is not None and dock.isAncestorOf(now) and dock.visibleRegion().isEmpty():
                dock.raise_()


def areas(window: "MainWindow") -> list[QWidget]:
    """The areas of the window in the order in which Tab goes through them."""
    docks = window.docks
    return [
        window.run_bar,
        docks["Controls"],
        window.area,
        window.timeline,
        docks["Data and model"],
        docks["Loss per iteration"],
        docks["Steps"],
        docks["Runs"],
        docks["Convergence map"],
        docks["Program"],
    ]


def stops_in(area: QWidget) -> list[QWidget]:
    """What Tab stops at in an area, in the order in which it was made; the area's buttons last."""
    found = [
        part
        for part in area.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        # Of a spin box, the line that is written in has the box as its proxy.
        and not part.focusProxy()
        # The list of a combo box is a window of its own.
        and part.window() is area.window()
    ]
    # The buttons of a dock's title are made before what is in the dock.
    return sorted(found, key=lambda part: part.objectName().startswith("qt_dockwidget"))
