"""The window's lessons: which one is open, on which page, and what comes of it."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QCloseEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QFileDialog, QWidget

from gdsim.core.settings import RunSettings
from gdsim.language import spoken, tr
from gdsim.lessons.faults import LessonError
from gdsim.ui import theme as themes
from gdsim.ui.theme import Theme

if TYPE_CHECKING:
    from gdsim.lessons.lesson import Lesson
    from gdsim.lessons.shelf import Entry
    from gdsim.ui.lessons.course import Course
    from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)

SUFFIX = ".gdlesson"
WIDTH, MOST_SHARE = 308, 0.36
"""Pixels at the usual size, and the largest share of the window's width."""

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class LessonDock(QDockWidget):
    """The lesson's place in the window, whose cross closes the lesson."""

    def __init__(self, window: "MainWindow", lessons: "Lessons") -> None:
        super().__init__(window)
        self._lessons = lessons
        self.setObjectName("Lesson")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )

    def hold(self, panel: QWidget) -> None:
        """Have this in place of what was there, which is deleted."""
        if old := self.widget():
            old.deleteLater()
        self.setWidget(panel)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the lesson, and the dock with it."""
        event.ignore()
        self._lessons.close()


class Lessons(QObject):
    """Opens lessons in the window, and closes them. Costs nothing before the first is opened.

    Attributes:
        course: The lesson that is open, on its way from page to page; None for none.
        dock: Where it is shown; None before the first.
        folder: The user's own lessons.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.course: Course | None = None
        self.dock: LessonDock | None = None
        self._locked = False
        self._unkept: dict[str, str] = {}
        place = QStandardPaths.StandardLocation.AppConfigLocation
        self.folder = Path(QStandardPaths.writableLocation(place)) / "lessons"
        window.installEventFilter(self)

    # What there is

    def entries(self) -> "list[Entry]":
        """The lessons that come with gdsim, and those in the user's folder."""
        from gdsim.lessons import shelf

        return shelf.entries(spoken(), self.folder)

    @property
    def lesson(self) -> "Lesson | None":
        """The lesson that is open."""
        return self.course.lesson if self.course else None

    @property
    def locked(self) -> bool:
        """Whether the lesson can't be closed, nor another one be opened by hand."""
        return self._locked

    @locked.setter
    def locked(self, locked: bool) -> None:
        self._locked = locked
        if self.course:
            self.course.build()
        self._set_features()

    # Opening and closing

    def open_id(self, lesson: str) -> bool:
        """Open the lesson of this id; whether there is one that can be opened."""
        from gdsim.lessons import shelf

        entry = shelf.find(lesson, spoken(), self.folder)
        if entry is None:
            self._window.warn(tr("There is no lesson “{name}”.", name=lesson))
            return False
        return self.open_entry(entry)

    def begin(self, lesson: str) -> None:
        """Open a lesson, by its id or its file, once the window's first run stands."""
        path = Path(lesson) if lesson.lower().endswith(SUFFIX) else None

        def begin() -> None:
            if path:
                self.open_file(path)
            else:
                self.open_id(lesson)

        session = self._window.session
        if session.progress:
            begin()
        else:
            # The last that is told of a new run, so that its story takes the place of no fault.
            session.state_changed.connect(begin, Qt.ConnectionType.SingleShotConnection)

    def open_entry(self, entry: "Entry") -> bool:
        """Open a lesson of the shelf; whether it can be."""
        if entry.lesson is None:
            self._refuse(entry.path, entry.fault)
            return False
        self.open(entry.lesson)
        return True

    def open_file(self, path: Path) -> bool:
        """Open a lesson's file; whether it is one. A broken one leaves all as it is."""
        from gdsim.lessons.reading import read

        try:
            lesson = read(path)
        except LessonError as error:
            self._refuse(path, error)
            return False
        self.open(lesson)
        return True

    def ask_for_file(self) -> None:
        """Ask for a lesson's file, and open it."""
        files = tr("Lessons") + f" (*{SUFFIX});;" + tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a lesson"), "", files)
        if name:
            self.open_file(Path(name))

    def open(self, lesson: "Lesson") -> None:
        """Open a lesson where it was left, in place of the one that is open."""
        from gdsim.ui.lessons import kept
        from gdsim.ui.lessons.course import Course

        standing = kept.read(self.kept(lesson.id), len(lesson.pages))
        if self.course:
            self.course.begin(lesson, standing)
            return
        self.course = Course(self._window, self)
        self.course.stage.keep()
        self._place_dock()
        self.course.begin(lesson, standing)

    def close(self) -> None:
        """Close the lesson, and have everything as it was before; unless it is locked."""
        if not self._locked:
            self.leave()

    def leave(self) -> list[RunSettings]:
        """Close the lesson whether it is locked or not, as when the window is closed.

        Returns:
            The settings of the runs that it leads back to; none where no lesson was open.
        """
        course, self.course = self.course, None
        if course is None:
            return []
        settings = course.stage.settings_before
        course.end()
        assert self.dock
        self._window.removeDockWidget(self.dock)
        for corner in _CORNERS:
            self._window.setCorner(corner, Qt.DockWidgetArea.BottomDockWidgetArea)
        course.stage.give_back()
        course.deleteLater()
        return settings

    def restart(self) -> None:
        """Start the open lesson again, with nothing done."""
        if self.course:
            self.course.restart()

    def show_teacher(self) -> None:
        """Bring up the teacher's page of the open lesson."""
        if self.lesson:
            from gdsim.ui.lessons.teacher import TeacherPage

            page = TeacherPage(self.lesson, self._window)
            page.show()

    # What the window tells

    def rebuild(self) -> None:
        """Build the panel anew, after the window was."""
        if self.course is None:
            return
        lesson = self.course.lesson
        if lesson.language != spoken():
            self.course.speak(self._in_language(lesson))
        self.course.build()
        self._set_features()
        self.course.stage.show_again()
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        if self.course:
            self.course.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a lesson's file that is dropped on the window."""
        if event.type() in _DRAGS and isinstance(event, QDropEvent) and not self._locked:
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
            if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open_file(paths[0])
                return True
        return super().eventFilter(watched, event)

    # What is kept

    def kept(self, lesson: str) -> str:
        """What is kept of a lesson, as text; empty for nothing."""
        memory = self._window.memory
        return memory.lesson(lesson) if memory else self._unkept.get(lesson, "")

    def keep(self, lesson: str, text: str) -> None:
        """Keep this of a lesson, from one start to the next where the window does."""
        if self._window.memory:
            self._window.memory.keep_lesson(lesson, text)
        else:
            self._unkept[lesson] = text

    def _in_language(self, lesson: "Lesson") -> "Lesson":
        """The same lesson in the language that is spoken, if there is one."""
        from gdsim.lessons import shelf

        entry = shelf.find(lesson.id, spoken(), self.folder)
        other = entry.lesson if entry else None
        return other if other and len(other.pages) == len(lesson.pages) else lesson

    def _refuse(self, path: Path, fault: LessonError | None) -> None:
        reason = fault.told if fault else ""
        log.warning("%s can't be opened: %s", path, fault)
        told = tr("{name} is no lesson that can be opened: {reason}", name=path.name, reason=reason)
        self._window.warn(told)

    def _place_dock(self) -> None:
        """Put the dock at the left edge, from top to bottom, with the other views as at first."""
        window = self._window
        window.arrange()
        window.docks["Program"].hide()
        if self.dock is None:
            self.dock = LessonDock(window, self)
            for keys, by in (("Alt+Right", 1), ("Alt+Left", -1)):
                shortcut = QShortcut(QKeySequence(keys), window)
                shortcut.activated.connect(lambda by=by: self._turn(by))
        for corner in _CORNERS:
            side = Qt.DockWidgetArea.LeftDockWidgetArea
            window.setCorner(corner, side)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        dock, controls = self.dock, window.docks["Controls"]
        window.addDockWidget(left, dock)
        if themes.look().roomy:
            window.splitDockWidget(dock, controls, Qt.Orientation.Horizontal)
        else:
            # Beside large texts there is room for one view besides the surface.
            window.addDockWidget(right, controls)
            for name in ("Data and model", "Loss per iteration"):
                window.addDockWidget(right, window.docks[name])
                window.tabifyDockWidget(controls, window.docks[name])
        dock.show()
        self._set_features()
        self.fit()

    def fit(self) -> None:
        """Give the dock its width."""
        if self.dock:
            width = min(themes.px(WIDTH), round(MOST_SHARE * self._window.width()))
            self._window.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)

    def _turn(self, by: int) -> None:
        course = self.course
        # The last page is left by its button alone, and not by a key too many.
        if course and 0 <= course.standing.page + by < len(course.lesson.pages):
            course.turn(course.standing.page + by)

    def _set_features(self) -> None:
        if self.dock:
            features = QDockWidget.DockWidgetFeature
            movable = features.DockWidgetMovable | features.DockWidgetFloatable
            closable = features.DockWidgetClosable | movable
            self.dock.setFeatures(movable if self._locked else closable)


_CORNERS = (Qt.Corner.BottomLeftCorner,)
