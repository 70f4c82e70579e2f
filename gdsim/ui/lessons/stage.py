"""How a page sets the simulator up, and how it was before the lesson."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal

from gdsim.core.kept import Kept
from gdsim.core.settings import RunSettings
from gdsim.lessons.lesson import Setup
from gdsim.lessons.reading import runs_of
from gdsim.messages import RunState
from gdsim.ui import theme as themes
from gdsim.ui.lessons.places import DOCKS, Place
from gdsim.ui.run_bar import FIRST_SPEED

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

PLOTS_WIDTH, PLOTS_SHARE = 268, 0.24
"""Pixels at the usual size, and the largest share of the window's width."""

HEIGHTS = {"Steps": 170, "Runs": 170, "Program": 216}
"""Pixels; the program is seen whole."""


class Stage(QObject):
    """Sets the window up as pages want it, and as it was.

    Attributes:
        before: The runs as they stood when the first page came; None outside of lessons.
    """

    ready = Signal()
    """What was set up last stands as it should."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.before: Kept | None = None
        self._layout, self._roomy = QByteArray(), True
        self._shown: tuple[str, ...] | None = None
        self._running: tuple[float, bool] = (FIRST_SPEED, False)
        # What is still awaited of the setup: its new run, then so many steps and phases.
        self._awaited: Setup | None = None
        self._begun = False
        session = window.session
        session.restarted.connect(self._begin)
        session.advanced.connect(self._look)
        session.state_changed.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a setup is not there yet."""
        return self._awaited is not None

    @property
    def settings_before(self) -> list[RunSettings]:
        """The settings of the runs as they were."""
        before = self.before
        if before is None:
            return []
        runs = before.runs if before.together else before.runs[before.active : before.active + 1]
        return [run.settings for run in runs]

    def keep(self) -> None:
        """Remember how everything is."""
        window = self._window
        bar = window.run_bar
        if window.session.progress:
            self.before = window.session.kept()
        self._layout, self._roomy = window.saveState(), themes.look().roomy
        self._running = window.session.speed, bar.by_phase.isChecked()

    def give_back(self) -> None:
        """Have everything as it was remembered."""
        window, bar = self._window, self._window.run_bar
        self._awaited = None
        self._show_middle(True)
        if themes.look().roomy is self._roomy:
            window.restoreState(self._layout)
        else:
            # It was for texts of another size.
            window.arrange()
        speed, by_phase = self._running
        bar.set_speed(speed)
        bar.by_phase.setChecked(by_phase)
        if self.before:
            window.session.restore(self.before)
        self.before = None

    def set_up(self, setup: Setup) -> None:
        """Have the simulator as a page wants it; `ready` tells when it is."""
        window, session = self._window, self._window.session
        session.pause()
        if setup.show is not None:
            self.show(setup.show)
        bar = window.run_bar
        bar.set_speed(setup.speed or FIRST_SPEED)
        bar.by_phase.setChecked(False)
        self._awaited, self._begun = setup, False
        session.line_up(runs_of(setup), 0)
        if setup.steps:
            session.step(setup.steps)
        for _ in range(setup.phases):
            session.next_phase()

    def show(self, views: tuple[str, ...]) -> None:
        """Show these views, by their names among `VIEWS`, and no others."""
        window, self._shown = self._window, views
        if themes.look().projector:
            # Beside the large figures there is no room for them, and the figures tell the same.
            views = tuple(name for name in views if name not in ("table", "program"))
        for name, title in DOCKS.items():
            dock = window.docks[title]
            if name == "map" and name in views:
                window.show_map()
            else:
                dock.setVisible(name in views)
        self._show_middle("surface" in views)
        self.fit()

    def show_again(self) -> None:
        """Show what was shown last, after the window was laid out otherwise."""
        if self._shown is not None:
            self.show(self._shown)

    def _show_middle(self, shown: bool) -> None:
        if middle := self._window.centralWidget():
            middle.setVisible(shown)

    def bring_up(self, place: Place) -> None:
        """Show the view in which a place is, where it is not seen."""
        for dock in self._window.docks.values():
            if any(dock.isAncestorOf(widget) for widget in place.seen):
                if dock.isHidden():
                    dock.show()
                    self.fit()
                dock.raise_()

    def fit(self) -> None:
        """Leave the surface the room that the other views do not need."""
        window, docks = self._window, self._window.docks
        plots = min(themes.px(PLOTS_WIDTH), round(PLOTS_SHARE * window.width()))
        sides = {
            "Controls": window.controls.minimumSizeHint().width(),
            "Data and model": plots,
            "Loss per iteration": plots,
        }
        across = [docks[name] for name in sides if docks[name].isVisible()]
        widths = [sides[dock.objectName()] for dock in across]
        window.resizeDocks(across, widths, Qt.Orientation.Horizontal)
        below = [docks[name] for name in HEIGHTS if docks[name].isVisible()]
        heights = [themes.px(HEIGHTS[dock.objectName()]) for dock in below]
        window.resizeDocks(below, heights, Qt.Orientation.Vertical)

    def _begin(self) -> None:
        self._begun = self._awaited is not None

    def _look(self) -> None:
        """See whether the run stands where the setup has it, or has ended before."""
        session, setup = self._window.session, self._awaited
        if setup is None or not self._begun or session.progress is None:
            return
        there = (session.farthest, session.progress.phase) >= (setup.steps, setup.phases)
        if there or session.state in (RunState.DIVERGED, RunState.FAILED):
            self._awaited = None
            surface = self._window.surface
            if setup.view is None:
                surface.show_all()
            else:
                surface.look_at(setup.view)
            self.ready.emit()
