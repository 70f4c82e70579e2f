"""What all tests share: sessions and windows that close behind them, and nothing left over."""

import gc
import os
import sys
import threading
import weakref
from contextlib import contextmanager

# pytest-xvfb gives the tests a screen of their own; a Wayland desktop would still be preferred.
if sys.platform.startswith("linux"):
    os.environ["QT_QPA_PLATFORM"] = "xcb"

import gdsim.core  # noqa: F401  # isort: skip  # torch before Qt, which pytest-qt imports

import hypothesis
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from gdsim.core import devices
from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.settings import settings_for
from gdsim.session import Session
from gdsim.ui.app import Application
from gdsim.ui.theme import LIGHT
from gdsim.ui.window import MainWindow

# The same examples in each run, so that what fails is what was changed; new ones are looked for
# by `--hypothesis-profile=default`.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.load_profile("same")

# What is imported by now stays: no collection need look through all of torch again.
gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _settings_of_the_tests_own(tmp_path_factory):
    """No test reads or writes what the user of this machine has set."""
    os.environ["GDSIM_HOME"] = str(tmp_path_factory.mktemp("home"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in QSettings.Scope:
        folder = str(tmp_path_factory.mktemp(scope.name))
        QSettings.setPath(QSettings.Format.IniFormat, scope, folder)


@pytest.fixture(scope="session")
def qapp_cls():
    """The application that pytest-qt makes is gdsim's."""
    return Application


@pytest.fixture(autouse=True)
def _nothing_left_over(monkeypatch):
    """Fail the test that leaves a thread running, a timer ticking or a window open."""
    started = weakref.WeakSet()

    def watch(kind):
        start = kind.start

        def watched(self, *arguments):
            started.add(self)
            return start(self, *arguments)

        monkeypatch.setattr(kind, "start", watched)

    watch(QThread)
    watch(QTimer)
    yield
    if left := _left(started):
        # What only a cycle still holds is no leak.
        gc.collect()
        left = _left(started)
    assert not left, f"the test left behind: {left}"


def _left(started):
    left = [thing for thing in started if shiboken6.isValid(thing) and _is_alive(thing)]
    if isinstance(QApplication.instance(), QApplication):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left += [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return left


def _is_alive(thing):
    return thing.isRunning() if isinstance(thing, QThread) else thing.isActive()


@pytest.fixture
def settled(qtbot):
    """Wait until every command given so far is carried out and answered.

    The question goes the commands' own way, in the same two queues, so its answer comes last.
    """

    def wait(session):
        with qtbot.waitSignal(session.devices_found):
            session.find_devices()

    return wait


@pytest.fixture
def new_session(qtbot, settled):
    """A function that makes a session and waits for its first report."""
    made = []

    def make(problem="one-sample", **changes):
        session = Session(settings_for(problem, **changes))
        made.append(session)
        settled(session)
        return session

    yield make
    for session in made:
        session.close()


@pytest.fixture
def session(new_session):
    """A session on the tutorial's first problem, at its start."""
    return new_session()


@pytest.fixture
def held(monkeypatch, qtbot):
    """Hold a session's worker, so that all commands given meanwhile are waiting for it."""

    @contextmanager
    def hold(session):
        gate = threading.Event()

        def wait_at_the_gate():
            gate.wait()
            return ("cpu",)

        monkeypatch.setattr(devices, "working", wait_at_the_gate)
        session.find_devices()
        try:
            yield
        finally:
            with qtbot.waitSignal(session.devices_found):
                gate.set()

    return hold


@pytest.fixture
def collected():
    """A function that collects in a list what a signal carries from now on."""

    def collect(signal):
        came = []
        signal.connect(lambda *values: came.append(values[0] if len(values) == 1 else values))
        return came

    return collect


@pytest.fixture
def new_problem(monkeypatch):
    """A function that puts a problem without data among the others, by its prediction."""

    def make(name, predict, learning_rate=0.1):
        problem = Problem(
            id=name,
            title=name.capitalize(),
            story=f"A {name} parabola.",
            parameter_names=("w",),
            start=(1.0,),
            view=((-1.0, 1.0),),
            predict=lambda parameters, _inputs: predict(parameters),
            loss=lambda prediction, _targets: prediction,
            formula="w²",
            learning_rate=learning_rate,
        )
        monkeypatch.setitem(PROBLEMS, name, problem)
        return problem

    return make


@pytest.fixture
def fragile_problem(new_problem):
    """A switch; while it is set, the problem `fragile` raises instead of predicting."""
    broken = threading.Event()

    def predict(parameters):
        if broken.is_set():
            raise ArithmeticError("the hinge came off")
        return (parameters**2).sum()

    new_problem("fragile", predict)
    return broken


@pytest.fixture
def new_window(qtbot):
    """A function that opens a window and waits until it shows its loss surface."""
    sessions, opened = [], []

    def make(
        problem="one-sample",
        *,
        memory=None,
        preferences=None,
        theme=LIGHT,
        size=(1280, 800),
        **changes,
    ):
        # Out of the way of all plots, wherever the last test left it.
        QCursor.setPos(0, 0)
        sessions.append(Session(settings_for(problem, **changes)))
        window = MainWindow(sessions[-1], theme, memory, preferences)
        opened.append(window)
        window.resize(*size)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.waitUntil(lambda: window.surface.background.answer is not None)
        return window

    yield make
    for window in opened:
        window.close()
        window.deleteLater()
    for session in sessions:
        session.close()
    # In this thread: a worker's would delete what belongs to the window's.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opened.clear()
    gc.collect()


@pytest.fixture
def window(new_window):
    """A window on the tutorial's first problem, at its start."""
    return new_window()
