"""A lesson on its way from page to page: sets up, waits, judges, keeps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gdsim.language import tr
from gdsim.lessons import figures
from gdsim.lessons.judging import right
from gdsim.lessons.lesson import Lesson, Page
from gdsim.lessons.reading import setup_at
from gdsim.ui.lessons import kept
from gdsim.ui.lessons.entries import entry_for
from gdsim.ui.lessons.holds import Holds
from gdsim.ui.lessons.kept import Standing
from gdsim.ui.lessons.panel import LessonPanel
from gdsim.ui.lessons.places import place
from gdsim.ui.lessons.pointer import Pointer
from gdsim.ui.lessons.question import Given, QuestionBox
from gdsim.ui.lessons.stage import Stage
from gdsim.ui.lessons.waits import Awaited, conditions
from gdsim.ui.lessons.watch import Watch
from gdsim.ui.tab_order import stops_in
from gdsim.ui.theme import Theme

if TYPE_CHECKING:
    from gdsim.ui.lessons.lessons import Lessons
    from gdsim.ui.window import MainWindow


class Course(QObject):
    """Takes somebody through a lesson in the window.

    Attributes:
        lesson: The lesson.
        standing: How far one is.
        page: The page that is open, with its numbers filled in.
        panel: What shows it.
        stage: What sets the window up.
        pointer: The frame around what the page points at.
    """

    lesson: Lesson
    standing: Standing
    page: Page
    panel: LessonPanel

    def __init__(self, window: "MainWindow", lessons: "Lessons") -> None:
        super().__init__(window)
        self._window, self._lessons = window, lessons
        self.stage = Stage(window)
        self._holds = Holds(self)
        self.pointer = Pointer(window)
        self._watch = Watch(window.session, self)
        self._stale = False
        self._answered = self._waited = False
        self.stage.ready.connect(self._ready)
        self._watch.changed.connect(self._judge)
        session = window.session
        session.settings_changed.connect(self._mark)
        session.advanced.connect(self._hold_again)

    # The way

    def begin(self, lesson: Lesson, standing: Standing) -> None:
        """Open a lesson where somebody stands in it."""
        self._leave_page()
        self.lesson, self.standing = lesson, standing
        self._make_panel()
        self._open(standing.page)

    def turn(self, number: int) -> None:
        """Open a page, from 0; the one behind the last ends the lesson."""
        if number < 0:
            return
        if number < len(self.lesson.pages):
            self._open(number)
        elif self._lessons.locked:
            self.restart()
        else:
            # Whoever opens it another time begins with its first page.
            self.standing.page = 0
            self._keep()
            self._lessons.close()

    def restart(self) -> None:
        """Begin again, with nothing done."""
        self.standing = Standing(pages=len(self.lesson.pages))
        self._open(0)

    def end(self) -> None:
        """Let go of the window."""
        self._leave_page()
        self._watch.changed.disconnect(self._judge)
        self.stage.ready.disconnect(self._ready)
        self._window.session.advanced.disconnect(self._hold_again)
        self._window.session.settings_changed.disconnect(self._mark)
        self.pointer.deleteLater()

    def set_up(self) -> None:
        """Have the simulator as the page, or the last one that did, set it up."""
        setup = setup_at(self.lesson, self.standing.page)
        if setup:
            self._watch.end()
            self.stage.set_up(setup)

    # Building

    def build(self) -> None:
        """Build what is seen anew, with the run as it stands."""
        self._leave_question()
        self._make_panel()
        self._show_page()
        self._hold()
        if not self.stage.busy:
            self._ask()
            self._judge()

    def speak(self, lesson: Lesson) -> None:
        """Go on in the same lesson in another language; it has to be built then."""
        self.lesson = lesson
        self.page = self._filled(self.standing.page)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.panel.set_theme(theme)
        self.panel.show_done(self.standing)
        self._show_waits()
        self.pointer.set_theme(theme)

    def _make_panel(self) -> None:
        dock = self._lessons.dock
        assert dock
        theme = self._window.theme
        self.panel = LessonPanel(self.lesson, theme, self._lessons.locked)
        self.panel.turned.connect(self.turn)
        self.panel.set_up_wanted.connect(self.set_up)
        self.panel.restart_wanted.connect(self.restart)
        self.panel.close_wanted.connect(self._lessons.close)
        self.pointer.set_theme(theme)
        dock.setWindowTitle(tr("Lesson: {title}", title=self.lesson.title))
        dock.hold(self.panel)
        # Tab comes to the lesson from the tool bar.
        QWidget.setTabOrder(stops_in(self._window.run_bar)[-1], self.panel.dots.dots[0])

    # A page

    def _open(self, number: int) -> None:
        self._leave_page()
        standing = self.standing
        standing.page = number
        standing.farthest = max(standing.farthest, number)
        self.page = self._filled(number)
        self._answered = number in standing.answers or self.page.question is None
        self._waited = number in standing.done or self.page.wait is None
        self._show_page()
        told = {"number": number + 1, "pages": len(self.lesson.pages), "title": self.page.title}
        self._window.announcer.say(tr("Page {number} of {pages}: {title}", **told))
        if self.page.setup:
            self.stage.set_up(self.page.setup)
        else:
            self._ready()
        self._lessons.fit()

    def _filled(self, number: int) -> Page:
        return figures.shown(self.lesson.pages[number], setup_at(self.lesson, number))

    def _show_page(self) -> None:
        self.panel.show_page(self.page, self.standing)
        self._settle()
        self._show_waits()

    def _ready(self) -> None:
        """The simulator stands as the page wants it: hold it so, ask, and look what happens."""
        if self.page.point:
            self.stage.bring_up(place(self._window, self.page.point))
        self._hold()
        self._ask()
        self._watch.begin()
        self._judge()

    def _leave_page(self) -> None:
        self._watch.end()
        self._leave_question()
        self.pointer.point_at((), still=True)
        self._holds.release()

    def _leave_question(self) -> None:
        if hasattr(self, "panel") and self.panel.question:
            self.panel.question.entry.leave()

    # What is hidden, locked and pointed at

    def _mark(self) -> None:
        self._stale = True

    def _hold_again(self) -> None:
        """Controls may have been made anew for other settings."""
        if self._stale and not self.stage.busy:
            self._hold()

    def _hold(self) -> None:
        self._stale = False
        window, page = self._window, self.page
        hidden = [place(window, name) for name in page.hide]
        locked = [place(window, name) for name in page.lock]
        self._holds.take(hidden, locked)
        seen: tuple[QWidget, ...] = place(window, page.point).seen if page.point else ()
        for widget in seen:
            if window.controls.isAncestorOf(widget):
                window.controls.ensureWidgetVisible(widget, 8, 24)
        still = bool(window.preferences.value("reduced_motion"))
        self.pointer.point_at(seen, still)

    # What is asked and waited for

    def _ask(self) -> None:
        if self.page.question is None or self.panel.question:
            return
        question = self.page.question
        entry = entry_for(question, self._window.surface)
        answer = self.standing.answers.get(self.standing.page)
        box = QuestionBox(question, entry, self._is_right, answer)
        box.settled.connect(self._take_answer)
        box.said.connect(self._window.announcer.say)
        self.panel.show_question(box)

    def _is_right(self, given: Given) -> bool:
        assert self.page.question
        if not isinstance(given, tuple):
            return right(self.page.question, given)
        surface, progress = self._window.surface, self._window.session.progress
        assert progress
        background = surface.background
        landing = background.slice.coordinates(progress.ahead.parameters_after)[0].tolist()
        x, y = (tuple(interval) for interval in surface.plot.viewRange())
        return right(self.page.question, given, landing, background.ranges(x, y))

    def _take_answer(self, answer: str) -> None:
        self.standing.answers[self.standing.page] = answer
        self._answered = True
        self._settle()

    def _judge(self) -> None:
        """See whether what is waited for has happened; what has happened once counts."""
        self._show_waits()
        if not self._waited and all(each.holds for each in self._conditions()):
            self._waited = True
            self._show_waits()
        self._settle()

    def _conditions(self) -> list[Awaited]:
        wait = self.page.wait
        if wait is None:
            return []
        return conditions(wait, self._watch.now)

    def _show_waits(self) -> None:
        told = self._conditions()
        if self._waited:
            told = [each._replace(holds=True) for each in told]
        self.panel.show_waits(told)

    def _settle(self) -> None:
        """Keep how far one is, and show it."""
        page = self.standing.page
        if self._answered and self._waited and page not in self.standing.done:
            self.standing.done.add(page)
            if self.page.reveal:
                self._window.announcer.say(tr("Done. {reveal}", reveal=self.page.reveal))
        self.panel.show_done(self.standing)
        self._keep()

    def _keep(self) -> None:
        self._lessons.keep(self.lesson.id, kept.written(self.standing))
