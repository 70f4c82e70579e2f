"""The main window: the loss surface in the middle, the other views in docks around it."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import Steps
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui import export
from gdsim.ui import theme as themes
from gdsim.ui.about import about_text
from gdsim.ui.code_panel import CodePanel
from gdsim.ui.controls import Controls
from gdsim.ui.data_view import DataView
from gdsim.ui.frame_clock import FrameClock
from gdsim.ui.loss_view import LossView
from gdsim.ui.map_view import MapView
from gdsim.ui.memory import Memory
from gdsim.ui.own_keys import OwnKeys
from gdsim.ui.run_bar import FIRST_SPEED, RunBar
from gdsim.ui.run_list import RunList
from gdsim.ui.setup.tables import Tables
from gdsim.ui.surface.view import SurfaceView
from gdsim.ui.table_view import TableView
from gdsim.ui.theme import Theme
from gdsim.ui.timeline import Timeline

FIRST_SIZE = (1280, 800)
PLOT_WIDTH = 308
BOTTOM_HEIGHT, RUNS_HEIGHT = 176, 232
CODE_WIDTH = 610
MAP_SIZE = (680, 620)


class MainWindow(QMainWindow):
    """Everything a person sees. Its views follow the session; its actions command it."""

    def __init__(self, session: Session, theme: Theme, memory: Memory | None = None) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self._memory = memory
        self.setWindowTitle("gdsim")
        self.resize(*FIRST_SIZE)
        # Before the widgets: a style sheet that comes later looks through each of them again.
        themes.apply(_application(), theme)

        self.run_bar = RunBar(session)
        self.surface = SurfaceView(session)
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
        self.tables = Tables(session, self)
        self._themed = (
            self.run_bar,
            self.controls,
            self.surface,
            self.data,
            self.loss,
            self.runs,
            self.map,
            self.code,
        )

        self.addToolBar(self.run_bar)
        self.setCentralWidget(_column(self.surface, self.timeline))
        # The keys are for the run at first, not for the first field.
        self.surface.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.surface.setFocus()
        area = Qt.DockWidgetArea
        self.docks = {
            name: self._dock(name, view, where)
            for name, view, where in (
                ("Controls", self.controls, area.LeftDockWidgetArea),
                ("Data and model", self.data, area.RightDockWidgetArea),
                ("Loss per iteration", self.loss, area.RightDockWidgetArea),
                ("Steps", self.table, area.BottomDockWidgetArea),
                ("Runs", self.runs, area.BottomDockWidgetArea),
                ("Convergence map", self.map, area.RightDockWidgetArea),
                ("Program", self.code, area.BottomDockWidgetArea),
            )
        }
        self.tabifyDockWidget(self.docks["Steps"], self.docks["Runs"])
        # It would be in the way until it is wanted.
        self.docks["Convergence map"].hide()
        self.docks["Steps"].raise_()
        self._make_menus()
        self._first_layout = self.saveState()
        self._colour(theme)

        self.clock = FrameClock(
            session,
            plots=(self.surface, self.data, self.loss),
            texts=(self.timeline, self.table, self.runs, self.code, self.run_bar),
            parent=self,
        )
        self.table.selected.connect(self._mark)
        session.restarted.connect(self._tell)
        session.state_changed.connect(self._tell)
        session.noticed.connect(self._notice)
        self.table.copied.connect(lambda sentence: self._say(sentence, self._quiet))
        self._own_keys = OwnKeys(self)
        self._own_keys.watch(self)
        self._arranged = False
        if memory:
            self._recall(memory)
        session.find_devices()

    # Building

    def _dock(self, name: str, view: QWidget, where: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(name, self)
        dock.setObjectName(name)
        dock.setWidget(view)
        self.addDockWidget(where, dock)
        return dock

    def _make_menus(self) -> None:
        bar = self.run_bar
        file = self.menuBar().addMenu("&File")
        self._add(file, "Open a table…", self.tables.open, QKeySequence("Ctrl+O"))
        self._add(file, "Paste a table", self.tables.paste, QKeySequence("Ctrl+V"))
        file.addSeparator()
        self._add(file, "Copy as PyTorch", self.copy_program)
        self._add(file, "Export script…", self.export_program, QKeySequence("Ctrl+E"))
        file.addSeparator()
        self._add(file, "Quit", self.close, QKeySequence(QKeySequence.StandardKey.Quit))
        run = self.menuBar().addMenu("&Run")
        run.addActions(
            (bar.reset_action, bar.back_action, bar.step_action, bar.phase_action, bar.run_action)
        )
        run.addSeparator()
        predict = self._add(run, "Predict, then reveal", self._switch_prediction, QKeySequence("P"))
        predict.setCheckable(True)
        run.addSeparator()
        self._add(run, "Compare runs", self.compare, QKeySequence("Ctrl+R"))
        self._add(run, "Convergence map…", self.show_map, QKeySequence("Ctrl+M"))
        view = self.menuBar().addMenu("&View")
        self._add(view, "Show all", self.surface.show_all, QKeySequence("F"))
        self._add(view, "Copy the table", self.table.copy, QKeySequence("Ctrl+Shift+C"))
        view.addSeparator()
        view.addActions([dock.toggleViewAction() for dock in self.docks.values()])
        view.addSeparator()
        group = QActionGroup(self)
        self._theme_actions = {}
        for name in themes.THEMES:
            action = self._add(view, f"{name.capitalize()} theme", self._switch_theme)
            action.setData(name)
            action.setCheckable(True)
            group.addAction(action)
            self._theme_actions[name] = action
        view.addSeparator()
        self._add(view, "Reset the layout", self.arrange)
        help_menu = self.menuBar().addMenu("&Help")
        self._add(help_menu, "About gdsim", self._about)

    def _add(
        self,
        menu: QMenu,
        text: str,
        slot: Callable[[], object],
        keys: QKeySequence | None = None,
    ) -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(slot)
        return action

    def arrange(self) -> None:
        """Put every dock back where it is at the first start."""
        self.restoreState(self._first_layout)
        docks = self.docks
        tops = [docks["Data and model"], docks["Loss per iteration"]]
        self.resizeDocks(tops, [1, 1], Qt.Orientation.Vertical)
        self.resizeDocks([docks["Steps"]], [BOTTOM_HEIGHT], Qt.Orientation.Vertical)
        sides = [docks["Controls"], docks["Data and model"]]
        narrow = self.controls.minimumSizeHint().width()
        self.resizeDocks(sides, [narrow, PLOT_WIDTH], Qt.Orientation.Horizontal)
        below = [docks["Steps"], docks["Program"]]
        self.resizeDocks(below, [self.width() - CODE_WIDTH, CODE_WIDTH], Qt.Orientation.Horizontal)
        docks["Steps"].raise_()
        self._arranged = True

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange the docks, which Qt can do only once their window has its size."""
        super().showEvent(event)
        if not self._arranged:
            self.arrange()

    # Appearance

    def set_theme(self, theme: Theme) -> None:
        """Give everything the theme's colours."""
        themes.apply(_application(), theme)
        self._colour(theme)

    def _colour(self, theme: Theme) -> None:
        self.theme = theme
        for view in self._themed:
            view.set_theme(theme)
        self._theme_actions[theme.name].setChecked(True)

    def _switch_prediction(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.surface.prediction.switch(action.isChecked())

    def _switch_theme(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.set_theme(themes.THEMES[action.data()])
        self._tell()

    def compare(self) -> None:
        """Bring up the list of runs, where others are added, with room for all of them."""
        dock = self.docks["Runs"]
        dock.show()
        dock.raise_()
        if dock.height() < RUNS_HEIGHT and not dock.isFloating():
            self.resizeDocks([dock], [RUNS_HEIGHT], Qt.Orientation.Vertical)
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
        QApplication.clipboard().setText(export.program_of(self.session))
        self._say("Copied a program that prints this run's table with torch alone.", self._quiet)

    def export_program(self) -> None:
        """Write the run, as a program, to a file."""
        try:
            done = export.export_program(self.session, self)
        except OSError as error:
            self._notice(f"{error} Choose another place.")
        else:
            if done:
                self._say(done, self._quiet)

    # What is told

    @property
    def _quiet(self) -> str:
        return self.theme.muted

    def _tell(self) -> None:
        """Show the problem's story, or how the run ended."""
        session, theme = self.session, self.theme
        text, colour = session.problem.story, theme.text
        if session.state in (RunState.DIVERGED, RunState.FAILED):
            text, colour = session.reason, theme.bad
        elif session.state is RunState.CONVERGED:
            text, colour = session.reason, theme.good
        self._say(text, colour)

    def _notice(self, sentence: str) -> None:
        self._say(sentence, self.theme.bad)

    def _say(self, text: str, colour: str) -> None:
        story: QLabel = self.surface.story
        story.setText(text)
        colours = story.palette()
        colours.setColor(colours.ColorRole.WindowText, colour)
        story.setPalette(colours)

    def _mark(self, step: Steps | None) -> None:
        self.surface.items.mark(step)
        if step is None:
            self.loss.mark(None, 0.0)
        else:
            self.loss.mark(step.first, float(step.loss[0]))

    def _about(self) -> None:
        QMessageBox.about(self, "About gdsim", about_text(self.session.settings.device))

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
        active = session.branches.active
        return [session.asked if b is active else b.settings for b in session.branches]

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the training thread, and remember how things stood."""
        if self._memory:
            self._memory.keep(
                self._settings_to_keep(),
                self.saveGeometry(),
                QByteArray(self.saveState()),
                self.theme.name,
                self.session.speed,
            )
        self.tables.close()
        for dock in self.docks.values():
            if dock.isFloating():
                # A window of its own does not go with this one everywhere.
                dock.hide()
        self.session.close()
        super().closeEvent(event)


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 4)
    layout.setSpacing(2)
    for widget in widgets:
        layout.addWidget(widget)
    layout.setStretch(0, 1)
    return column


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
