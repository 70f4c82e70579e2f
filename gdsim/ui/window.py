"""The main window: the loss surface in the middle, the other views in docks around it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QLabel, QMainWindow, QWidget

from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import Steps
from gdsim.language import said, tr
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui import languages, menus
from gdsim.ui import theme as themes
from gdsim.ui.announcer import Announcer
from gdsim.ui.appearance import Appearance
from gdsim.ui.code_panel import CodePanel
from gdsim.ui.controls import Controls
from gdsim.ui.data_view import DataView
from gdsim.ui.documents import Documents
from gdsim.ui.exports import program
from gdsim.ui.exports.desk import Exports
from gdsim.ui.figures_bar import FiguresBar
from gdsim.ui.frame_clock import FrameClock
from gdsim.ui.help import Help
from gdsim.ui.holder import Holder
from gdsim.ui.lessons import Lessons
from gdsim.ui.loss_view import LossView
from gdsim.ui.map_view import MapView
from gdsim.ui.memory import Memory
from gdsim.ui.own_keys import OwnKeys
from gdsim.ui.preferences import Preferences
from gdsim.ui.presenter import Presenter
from gdsim.ui.run_bar import FIRST_SPEED, RunBar
from gdsim.ui.run_list import RunList
from gdsim.ui.setup.tables import Tables
from gdsim.ui.surface.area import SurfaceArea
from gdsim.ui.surface.view import SurfaceView
from gdsim.ui.tab_order import TabOrder
from gdsim.ui.table_view import TableView
from gdsim.ui.theme import Theme
from gdsim.ui.timeline import Timeline

if TYPE_CHECKING:
    from gdsim.ui.solid.view import SolidView

FIRST_SIZE = (1280, 800)
PLOT_WIDTH = 308
BOTTOM_HEIGHT, RUNS_HEIGHT = 176, 232
CODE_WIDTH = 610
MAP_SIZE = (680, 620)

_area = Qt.DockWidgetArea
DOCKS = {
    "Controls": _area.LeftDockWidgetArea,
    "Data and model": _area.RightDockWidgetArea,
    "Loss per iteration": _area.RightDockWidgetArea,
    "Steps": _area.BottomDockWidgetArea,
    "Runs": _area.BottomDockWidgetArea,
    "Convergence map": _area.RightDockWidgetArea,
    "Program": _area.BottomDockWidgetArea,
}
"""The docks by their names, and where each is at first."""


class MainWindow(QMainWindow):
    """Everything a person sees. Its views follow the session; its actions command it.

    What is seen is built in place, and can be built anew while the run stays: in another language,
    at another size, for a projector. What outlives that is made in `__init__`.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme | None = None,
        memory: Memory | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.preferences = preferences or Preferences()
        self.appearance = Appearance(self, theme)
        self.theme = themes.look().theme
        self.memory = memory
        self.setWindowTitle("gdsim")
        self.resize(*FIRST_SIZE)
        self.tables = Tables(session, self)
        self.exports = Exports(self)
        self.documents = Documents(self)
        self.help = Help(self)
        self.lessons = Lessons(self)
        self._own_keys = OwnKeys(self)
        self.presenter = Presenter(self)
        self.announcer = Announcer(self)
        self.tab_order = TabOrder(self)
        self._arranged = False
        self._middle = Holder()
        self._middle.setContentsMargins(themes.margins(0, 0, 0, 4))
        self.setCentralWidget(self._middle)
        self._held = {name: Holder() for name in DOCKS}
        self.docks = {name: self._dock(name, where) for name, where in DOCKS.items()}
        self._build()
        self.tabifyDockWidget(self.docks["Steps"], self.docks["Runs"])
        # It would be in the way until it is wanted.
        self.docks["Convergence map"].hide()
        self.docks["Steps"].raise_()
        self._first_layout = self.saveState()
        session.restarted.connect(self._tell)
        session.state_changed.connect(self._tell)
        session.noticed.connect(self.warn)
        languages.follow(self)
        if memory:
            self._recall(memory)
        self.appearance.begin(self._arranged)
        session.find_devices()

    # Building

    def _build(self) -> None:
        session, theme = self.session, self.theme
        # Before the widgets: a style sheet that comes later looks through each of them again.
        self.appearance.apply()
        self.run_bar = RunBar(session)
        self.surface = SurfaceView(session)
        self.figures = FiguresBar(session, self.surface)
        self.controls = Controls(session)
        self.data = DataView(session)
        self.loss = LossView(session)
        self.table = TableView(session)
        self.runs = RunList(session)
        self.map = MapView(session)
        self.code = CodePanel(session)
        self.code.zero_grad_switched.connect(self.controls.zero_grad.setChecked)
        self.code.copy_wanted.connect(self.copy_program)
        self.timeline = Timeline(session)
        self.area = SurfaceArea(self.surface, self._make_solid)
        self._themed = (
            self.run_bar,
            self.figures,
            self.controls,
            self.area,
            self.data,
            self.loss,
            self.runs,
            self.map,
            self.code,
        )

        self.addToolBar(self.run_bar)
        self.addToolBarBreak()
        self.addToolBar(self.figures)
        self.figures.setVisible(themes.look().has_figures)
        self._middle.hold(self.area, self.timeline)
        # The keys are for the run at first, not for the first field.
        self.surface.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.surface.setFocus()
        titles = {
            "Controls": (tr("Controls"), self.controls),
            "Data and model": (tr("Data and model"), self.data),
            "Loss per iteration": (tr("Loss per iteration"), self.loss),
            "Steps": (tr("Steps"), self.table),
            "Runs": (tr("Runs"), self.runs),
            "Convergence map": (tr("Convergence map"), self.map),
            "Program": (tr("Program"), self.code),
        }
        for name, (title, view) in titles.items():
            self.docks[name].setWindowTitle(title)
            self._held[name].hold(view)
        menus.fill(self)
        self.colour(theme)

        self.clock = FrameClock(
            session,
            plots=(self.area, self.data, self.loss),
            texts=(self.timeline, self.table, self.runs, self.code, self.run_bar, self.figures),
            parent=self,
        )
        self.table.selected.connect(self._mark)
        self.table.copied.connect(self.say)
        self.map.keys.told.connect(self.announcer.say)
        self._own_keys.watch(self)
        self.tab_order.arrange()

    def _make_solid(self) -> "SolidView":
        # Here, since it loads OpenGL.
        from gdsim.ui.solid.view import SolidView

        solid = SolidView(self.session, self.surface)
        self._own_keys.watch(solid)
        return solid

    def rebuild(self) -> None:
        """Build what is seen anew, as it was, in what is now the language, the size and the look.

        The run stays, and so does what each view tells of itself in `view_state`.
        """
        states = self.view_states()
        self.setUpdatesEnabled(False)
        self.clock.deleteLater()
        self.removeToolBarBreak(self.figures)
        for bar in (self.run_bar, self.figures):
            # A layout is brought back by names, and those to come have the same.
            bar.setObjectName("")
            self.removeToolBar(bar)
            # Else PySide would go on counting the window's hold on it.
            bar.setParent(None)
            bar.deleteLater()
        for action in self.menuBar().actions():
            action.menu().deleteLater()
        self.menuBar().clear()
        self._build()
        # The views that were made just now have been told of nothing yet.
        self.session.tell_all()
        self.restore_views(states)
        self.lessons.rebuild()
        self.setUpdatesEnabled(True)
        self._tell()

    def view_states(self) -> dict[str, object]:
        """What the views have to keep of themselves, by their names, in what JSON can hold."""
        return {
            name: view.view_state() for name, view in self._views() if hasattr(view, "view_state")
        }

    def restore_views(self, states: dict[str, object]) -> None:
        """Have the views as they were; see `view_states`."""
        for name, view in self._views():
            if name in states and hasattr(view, "restore_view"):
                view.restore_view(states[name])

    def _views(self) -> list[tuple[str, QWidget]]:
        names = ("run_bar", "area", "surface", "data", "loss", "table", "runs", "map", "code")
        return [(name, getattr(self, name)) for name in names]

    def _dock(self, name: str, where: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(self)
        # The layout is remembered by this name, in every language.
        dock.setObjectName(name)
        dock.setWidget(self._held[name])
        self.addDockWidget(where, dock)
        return dock

    def arrange(self) -> None:
        """Put every dock back where it is at the first start."""
        self.restoreState(self._first_layout)
        docks = self.docks
        tops = [docks["Data and model"], docks["Loss per iteration"]]
        self.resizeDocks(tops, [1, 1], Qt.Orientation.Vertical)
        self.resizeDocks([docks["Steps"]], [themes.px(BOTTOM_HEIGHT)], Qt.Orientation.Vertical)
        sides = [docks["Controls"], docks["Data and model"]]
        narrow = self.controls.minimumSizeHint().width()
        self.resizeDocks(sides, [narrow, themes.px(PLOT_WIDTH)], Qt.Orientation.Horizontal)
        below = [docks["Steps"], docks["Program"]]
        code = themes.px(CODE_WIDTH)
        self.resizeDocks(below, [self.width() - code, code], Qt.Orientation.Horizontal)
        docks["Steps"].raise_()
        self.appearance.crowd()
        self._arranged = True

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange the docks, which Qt can do only once their window has its size."""
        super().showEvent(event)
        if self.appearance.projecting:
            self.appearance.share()
        elif not self._arranged:
            self.arrange()

    # Appearance

    def set_theme(self, theme: Theme) -> None:
        """Have the theme from now on, until another is preferred."""
        self.appearance.recolour(theme)

    def colour(self, theme: Theme) -> None:
        """Give every view the theme's colours, and what is told in them."""
        self.theme = theme
        for view in self._themed:
            view.set_theme(theme)
        self.lessons.set_theme(theme)
        self._tell()

    def compare(self) -> None:
        """Bring up the list of runs, where others are added, with room for all of them."""
        dock = self.docks["Runs"]
        dock.show()
        dock.raise_()
        if dock.height() < themes.px(RUNS_HEIGHT) and not dock.isFloating():
            self.resizeDocks([dock], [themes.px(RUNS_HEIGHT)], Qt.Orientation.Vertical)
        self.runs.add_button.setFocus()

    def show_map(self) -> None:
        """Bring up the convergence map."""
        dock = self.docks["Convergence map"]
        if not dock.isVisible() and not dock.isFloating():
            # Beside the other views there is no room for it.
            dock.setFloating(True)
            dock.resize(*MAP_SIZE)
            dock.move(self.geometry().center() - dock.rect().center())
        dock.show()
        dock.raise_()
        dock.activateWindow()

    # What is taken out

    def copy_program(self) -> None:
        """Put the run, as a program, on the clipboard."""
        QApplication.clipboard().setText(program.program_of(self.session))
        self.say(tr("Copied a program that prints this run's table with torch alone."))

    def export_program(self) -> None:
        """Write the run, as a program, to a file."""
        try:
            done = program.export_program(self.session, self)
        except OSError as error:
            self.warn(tr("{reason} Choose another place.", reason=error))
        else:
            if done:
                self.say(done)

    # What is told

    def say(self, sentence: str) -> None:
        """Tell the user of something that went well, above the surface."""
        self._say(sentence, self.theme.muted)
        self.announcer.say(said(sentence))

    def warn(self, sentence: str) -> None:
        """Tell the user of something that went wrong, above the surface."""
        self._say(sentence, self.theme.bad)
        self.announcer.say(said(sentence))

    def _tell(self) -> None:
        """Show the problem's story, or how the run ended."""
        session, theme = self.session, self.theme
        text, colour = session.problem.story, theme.text
        if session.state in (RunState.DIVERGED, RunState.FAILED):
            text, colour = session.reason, theme.bad
        elif session.state is RunState.CONVERGED:
            text, colour = session.reason, theme.good
        self._say(text, colour)

    def _say(self, text: str, colour: str) -> None:
        story: QLabel = self.surface.story
        story.setText(said(text))
        colours = story.palette()
        colours.setColor(colours.ColorRole.WindowText, colour)
        story.setPalette(colours)

    def _mark(self, step: Steps | None) -> None:
        self.surface.items.mark(step)
        if step is None:
            self.loss.mark(None, 0.0)
        else:
            self.loss.mark(step.first, float(step.loss[0]))

    # From one start to the next

    def _recall(self, memory: Memory) -> None:
        if layout := memory.layout():
            geometry, state = layout
            self.restoreGeometry(geometry)
            self._arranged = self.restoreState(state)
        self.run_bar.set_speed(memory.speed(FIRST_SPEED))

    def _settings_to_keep(self) -> list[RunSettings]:
        session = self.session
        if not session.branches.together:
            return [session.asked]
        return session.branches.asked(session.asked)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the training thread, and remember how things stood, outside of lessons."""
        if not self.documents.may_leave():
            event.ignore()
            return
        before = self.lessons.leave()
        self.documents.close()
        if self.memory:
            self.memory.keep(
                before or self._settings_to_keep(),
                self.saveGeometry(),
                self.appearance.layout(),
                self.session.speed,
            )
        self.tables.close()
        self.exports.close()
        for dock in self.docks.values():
            if dock.isFloating():
                # A window of its own does not go with this one everywhere.
                dock.hide()
        for beside in self.findChildren(QDialog):
            beside.close()
        self.session.close()
        self.announcer.close()
        super().closeEvent(event)
