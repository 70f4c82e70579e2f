"""How the window looks: as is preferred, as the desktop is set, or for a projector; at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from gdsim.ui import style
from gdsim.ui import theme as themes
from gdsim.ui.preferences import SYSTEM
from gdsim.ui.theme import Look, Theme

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

PROJECTED = ("Data and model", "Loss per iteration")
"""The docks that are seen on a projector; the surface is never in one."""

LOW = 560
"""Pixels of height, at the usual size, below which there is no room for the views at the bottom."""

NARROW = 1000
"""Pixels of width, at the usual size, below which the plots have no room beside the controls."""

TABBED, TABBED_SHARE = 320, 0.42
"""Pixels of width, at the usual size, of controls and plots behind each other; and a share of the
window's width at most."""

PLOT_SHARE = 0.34
"""How much of the width those docks take on a projector."""

SIZES = (75, 90, 100, 110, 125, 150, 175, 200)
"""The sizes that Larger and Smaller go through, in per cent."""

COLOURED = ("theme", "map_colours", "projector_ground")
SIZED = ("scale", "projector")


class Appearance(QObject):
    """Has the window look as is preferred, and follows where that changes.

    On a projector few views are seen. The layout from before is kept meanwhile, and comes back.
    """

    def __init__(self, window: "MainWindow", theme: Theme | None) -> None:
        super().__init__(window)
        self._window = window
        # A theme that is given holds until another is chosen.
        self._given = theme
        hints = QGuiApplication.styleHints()
        self._scheme = hints.colorScheme()
        self._before: QByteArray | None = None
        self._size_before = QSize()
        self._arranged = True
        themes.wear(self.look())
        self._still()
        window.preferences.changed.connect(self._follow)
        hints.colorSchemeChanged.connect(self._follow_system)
        window.installEventFilter(self)

    def look(self) -> Look:
        """What is preferred."""
        value = self._window.preferences.value
        projector, chosen = bool(value("projector")), str(value("theme"))
        if projector:
            theme = themes.GROUNDS[str(value("projector_ground"))]
        elif self._given is not None:
            theme = self._given
        elif chosen == SYSTEM:
            theme = themes.DARK if self._scheme is Qt.ColorScheme.Dark else themes.LIGHT
        else:
            theme = themes.THEMES[chosen]
        return Look(
            theme,
            scale=int(value("scale")) / 100,
            projector=projector,
            map_colours=str(value("map_colours")),
            still=bool(value("reduced_motion")),
        )

    def apply(self) -> None:
        """Give the application the look that is in force, before the widgets are made."""
        style.apply(themes.application())

    def recolour(self, theme: Theme | None = None) -> None:
        """Have the colours that are preferred now, or those of a theme."""
        self._given = theme or self._given
        themes.wear(self.look())
        self.apply()
        self._window.colour(themes.look().theme)

    def larger(self) -> None:
        """Have texts and widgets one size larger."""
        self._scale(1)

    def smaller(self) -> None:
        """Have texts and widgets one size smaller."""
        self._scale(-1)

    def _scale(self, by: int) -> None:
        now = int(self._window.preferences.value("scale"))
        others = [size for size in SIZES if (size - now) * by > 0]
        if others:
            self._window.preferences.set("scale", min(others, key=lambda size: abs(size - now)))

    # The layout

    def layout(self) -> QByteArray:
        """The layout to keep: on a projector, that from before."""
        return self._window.saveState() if self._before is None else self._before

    def crowd(self) -> None:
        """Put views behind each other where texts are so large that they have no room beside."""
        window, docks = self._window, self._window.docks
        if themes.look().roomy:
            return
        if window.width() < themes.px(NARROW):
            window.tabifyDockWidget(docks["Controls"], docks["Data and model"])
            width = round(min(themes.px(TABBED), TABBED_SHARE * window.width()))
            window.resizeDocks([docks["Controls"]], [width], Qt.Orientation.Horizontal)
        window.tabifyDockWidget(docks["Data and model"], docks["Loss per iteration"])
        docks["Data and model"].raise_()
        docks["Controls"].raise_()
        window.tabifyDockWidget(docks["Runs"], docks["Program"])
        docks["Steps"].raise_()
        for name in ("Steps", "Runs", "Program"):
            docks[name].setVisible(window.height() >= themes.px(LOW))

    @property
    def projecting(self) -> bool:
        """Whether few views are seen, and the layout waits to come back."""
        return self._before is not None and themes.look().projector

    def begin(self, arranged: bool) -> None:
        """Lay out for a projector, where the window starts as one for it.

        Args:
            arranged: Whether the layout is one that was remembered.
        """
        if themes.look().projector:
            self._simplify()
            self._arranged = arranged
        elif not arranged:
            # Before it is seen, or the window would grow to have room for them.
            self.crowd()

    def _simplify(self) -> None:
        window = self._window
        self._before, self._size_before = window.saveState(), window.size()
        self._arranged = True
        for name, dock in window.docks.items():
            dock.setVisible(name in PROJECTED)
        data, loss = (window.docks[name] for name in PROJECTED)
        for dock in (data, loss):
            dock.setFloating(False)
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.splitDockWidget(data, loss, Qt.Orientation.Vertical)
        self.share()

    def share(self) -> None:
        """Share the space on a projector, which Qt can do only once the window has its size."""
        window = self._window
        shown = [window.docks[name] for name in PROJECTED]
        window.resizeDocks(shown, [1, 1], Qt.Orientation.Vertical)
        width = round(PLOT_SHARE * window.width())
        window.resizeDocks(shown[:1], [width], Qt.Orientation.Horizontal)

    def _restore(self) -> None:
        """Bring back the layout from before the projector.

        It is done once more when what was made anew has replaced what it was made from, whose names
        are the same, and the window has the size from before the full screen.
        """
        if self._before is None or themes.look().projector:
            return
        if self._arranged:
            self._window.restoreState(self._before)
        else:
            # It was never seen as it is at first.
            self._window.arrange()

    def _end_restoring(self) -> None:
        self._restore()
        if not themes.look().projector and self._window.size() == self._size_before:
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring back the layout once the window has its size again."""
        waits = self._before is not None and not themes.look().projector
        if waits and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._end_restoring)
        return super().eventFilter(watched, event)

    # Following

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self.recolour()

    def _follow(self, name: str) -> None:
        if name == "theme":
            self._given = None
        if name in COLOURED:
            self.recolour()
        elif name in SIZED:
            self._resize()
        elif name == "reduced_motion":
            themes.wear(self.look())
            self._still()

    def _resize(self) -> None:
        was, look = themes.look(), self.look()
        if look.projector and not was.projector:
            self._simplify()
        themes.wear(look)
        self._window.theme = look.theme
        self._window.rebuild()
        if was.projector and not look.projector:
            self._restore()
            QTimer.singleShot(0, self, self._end_restoring)
        elif look.roomy != was.roomy and not look.projector:
            self._window.arrange()

    def _still(self) -> None:
        self._window.setAnimated(not themes.look().still)
