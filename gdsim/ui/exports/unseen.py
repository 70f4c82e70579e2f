"""Pictures, animations and worksheets of a window that nobody sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gdsim.core.settings import RunSettings
from gdsim.files.writing import check
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.exports import views
from gdsim.ui.exports.film import FIRST_FRAME_TIME, FIRST_FRAMES, Film, Take, spread
from gdsim.ui.exports.pictures import write_picture
from gdsim.ui.waiting import wait
from gdsim.ui.window import MainWindow

WINDOW_SIZE = (1280, 800)
SIZES = {"loss": (640, 400), "data": (640, 440), "table": (900, 480), "program": (760, 420)}
VIEW_SIZE = (800, 640)
"""Sizes of pictures where none is asked for, in pixels at a scale of 1."""

MOST_PARTS = 100
"""Parts in which the steps are taken."""

Tell = Callable[[float], None]


@dataclass(frozen=True)
class Rendering:
    """What is to be drawn.

    Attributes:
        settings: The run.
        target: The file, whose ending says what is made.
        steps: How many are taken.
        phases: And how many phases of the next step.
        view: What is drawn of the window, or all of it.
        size: Its width and height; None for what is usual.
        scale: Pixels of the picture for each of the view's own, along each side.
        theme: The theme's name.
        frames: Of an animation, at most.
        frame_time: Milliseconds for which each is seen.
        paper: Of a worksheet; empty for what is usual here.
        beside: Runs that step together with the one that is seen in full.
    """

    settings: RunSettings
    target: Path
    steps: int = 3
    phases: int = 0
    view: str = views.WINDOW
    size: tuple[int, int] | None = None
    scale: float = 1.0
    theme: str = "light"
    frames: int = FIRST_FRAMES
    frame_time: int = FIRST_FRAME_TIME
    paper: str = ""
    beside: Sequence[RunSettings] = ()


def render(asked: Rendering, tell: Tell = lambda _share: None) -> str:
    """Make what is asked for; how the run ended, if it did.

    The process needs its application.

    Args:
        asked: What.
        tell: Told the share that is done, where it takes long.

    Raises:
        OSError: The file can't be written, or there is no such view here.
        ValueError: The window can't be made so small, or there is nothing to be shown.
        TimeoutError: The training thread did not answer.
        KeyboardInterrupt: The user pressed Ctrl+C.
    """
    # Before a long run is taken for nothing.
    check(asked.target)
    session = Session(asked.settings)
    window = MainWindow(session, themes.THEMES[asked.theme])
    whole = asked.view == views.WINDOW
    size = asked.size or (WINDOW_SIZE if whole else SIZES.get(asked.view, VIEW_SIZE))
    window.resize(*(size if whole else WINDOW_SIZE))
    film = Film(window)
    view: QWidget | None = None
    try:
        window.show()
        wait(session.surface_computed.connect, lambda: session.progress is not None)
        if whole and (window.width(), window.height()) != size:
            raise ValueError(
                f"The window needs at least {window.width()}x{window.height()} pixels."
            )
        if asked.beside:
            session.line_up([asked.settings, *asked.beside])
            window.compare()
        _take_steps(session, asked.steps, asked.phases)
        if not whole:
            view = _by_itself(window, asked.view, size, tell)
            if asked.size and (view.width(), view.height()) != size:
                raise ValueError(f"This view needs at least {view.width()}x{view.height()} pixels.")
        _see_surface(window)
        _make(asked, window, film, tell)
        return session.reason if session.state is RunState.DIVERGED else ""
    finally:
        film.close()
        if view is not None:
            view.close()
        window.close()


def _take_steps(session: Session, steps: int, phases: int) -> None:
    # In parts, since the losses that are watched are those where a run is shown.
    for part in parted(steps):
        session.step(part)
    for _ in range(phases):
        session.next_phase()

    def arrived() -> bool:
        # Of runs beside each other, some can have ended earlier.
        there = any(
            branch.progress
            and (branch.progress.iteration, branch.progress.phase) >= (steps, phases)
            for branch in session.branches
        )
        return there or session.state not in (RunState.PAUSED, RunState.RUNNING)

    wait(session.advanced.connect, arrived)


def parted(steps: int) -> list[int]:
    """So many steps in up to `MOST_PARTS` parts."""
    whole, rest = divmod(steps, MOST_PARTS)
    return [whole + (part < rest) for part in range(min(steps, MOST_PARTS))]


def _by_itself(window: MainWindow, name: str, size: tuple[int, int], tell: Tell) -> QWidget:
    """The view, out of the window and of the size that is asked for.

    Raises:
        OSError: There is no such view here.
    """
    if name == "solid":
        window.area.show_as("solid")
        if window.area.why_not:
            raise OSError(window.area.why_not)
    if name == "map":
        _compute_map(window, tell)
    view = views.widget(window, name)
    assert view is not None
    view.setParent(None)
    view.resize(*size)
    view.show()
    # What it shows only while it is seen, it catches up with now.
    window.clock.draw()
    return view


def _compute_map(window: MainWindow, tell: Tell) -> None:
    """Compute the convergence map that the window offers first.

    Raises:
        ValueError: There can be none.
    """
    shares = []

    def advanced(_picture: object, share: float) -> None:
        shares.append(share)
        tell(share)

    session = window.session
    session.map_advanced.connect(advanced)
    window.map.start_button.click()
    if why := window.map.message.text():
        raise ValueError(why)
    wait(session.map_advanced.connect, lambda: shares[-1] >= 1)


def _see_surface(window: MainWindow) -> None:
    """Wait for the surface of what is in sight by now."""
    # That of the last visible range may still be under way: ask for it once more.
    window.surface.ask_for_surface()
    wait(window.session.surface_computed.connect, lambda: True)
    QCoreApplication.processEvents()


def _make(asked: Rendering, window: MainWindow, film: Film, tell: Tell) -> None:
    kind = asked.target.suffix.lower()
    if kind == ".pdf":
        from gdsim.ui.exports.worksheet import usual_paper, write_worksheet

        write_worksheet(asked.target, window, asked.paper or usual_paper())
        return
    view = views.widget(window, asked.view)
    assert view is not None
    if kind in (".png", ".svg"):
        write_picture(asked.target, view, views.titles()[asked.view], asked.scale)
        return
    iterations = spread(0, window.session.known, asked.frames)
    size = (view.width(), view.height())
    outcomes: list[object] = []
    film.advanced.connect(tell)
    film.ended.connect(outcomes.append)
    film.start(Take(asked.view, size, asked.target, iterations, asked.frame_time, asked.scale))
    # Its own steps tell that it goes on.
    if not outcomes:
        wait(
            lambda look: (film.advanced.connect(look), film.ended.connect(look)),
            lambda: bool(outcomes),
        )
    if isinstance(outcomes[0], Exception):
        raise outcomes[0]
