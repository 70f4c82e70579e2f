"""The worker in its real thread: slices, speed, questions, devices and failures."""

import logging
import subprocess
import sys
import threading
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
import torch
from PySide6.QtCore import QMetaMethod, QObject, Signal

from gdsim.core import devices, slices
from gdsim.core.objective import Objective, objective_of
from gdsim.core.problems.bowl import Bowl
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.surface import Curve, Grid
from gdsim.core.trainer import Trainer
from gdsim.session import Session
from gdsim.worker import SLICE, UNLIMITED, RunState, TrainingWorker

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "gdsim").rglob("*.py")
    if path.name != "__main__.py"
)


# The ground it stands on


def test_a_thousand_emits_of_a_bool_leave_its_references_alone():
    # PySide6 6.12 on Python 3.11 dropped one of True's at each, until the process died.
    class Source(QObject):
        told = Signal(bool)

    source, heard = Source(), []
    source.told.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(1000):
        source.told.emit(True)
    assert len(heard) == 1000
    heard.clear()
    assert abs(sys.getrefcount(True) - before) < 10


def test_every_command_of_the_worker_is_a_slot_of_qt():
    # Only a slot that Qt knows of runs in the receiver's thread for sure.
    meta = TrainingWorker.staticMetaObject
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    slots = {
        m.name().toStdString() for m in methods if m.methodType() is QMetaMethod.MethodType.Slot
    }
    commands = {
        name
        for name, member in vars(TrainingWorker).items()
        if callable(member) and not name.startswith("_") and not isinstance(member, Signal)
    }
    assert {"start", "step", "run"} <= commands
    assert commands - {"fail", "refuse", "stand_where_wanted"} <= slots
    assert {"_work_a_slice", "_answer"} <= slots


FIRST_OF_THE_TWO = """
import importlib, sys

class Asked(ImportError):
    pass

class Gate:
    def find_spec(self, name, path=None, target=None):
        if name in ("torch", "PySide6"):
            raise Asked(name)

sys.meta_path.insert(0, Gate())
for module in sys.argv[1:]:
    try:
        importlib.import_module(module)
        first = "neither"
    except Asked as asked:
        first = str(asked)
    print(module, first)
    for name in [name for name in sys.modules if name.partition(".")[0] in ("gdsim", "pyqtgraph")]:
        del sys.modules[name]
"""


def test_whichever_module_comes_first_asks_for_torch_before_pyside6():
    # Each is imported anew, up to where it asks for the first of the two.
    told = subprocess.run(
        [sys.executable, "-c", FIRST_OF_THE_TWO, *MODULES],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    first = dict(line.split() for line in told.stdout.splitlines())
    assert set(first) == set(MODULES)
    assert "PySide6" not in first.values(), first
    assert first["gdsim.ui.window"] == first["gdsim.worker"] == "torch"


@pytest.mark.parametrize("module", ["gdsim.session", "gdsim.ui.theme"])
def test_torch_stands_before_pyside6_among_the_loaded_modules(module):
    code = f"import sys, {module}; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = told.stdout.split()
    assert loaded.index("torch") < loaded.index("PySide6")


# Slices and speed


def test_a_slow_problem_still_lets_commands_in(new_problem, new_session, qtbot, settled):
    def predict(parameters):
        end = perf_counter() + SLICE / 3
        while perf_counter() < end:
            pass
        return (parameters**2).sum()

    new_problem("slow", predict, learning_rate=1e-3)
    session = new_session("slow")
    lengths = []
    session.advanced.connect(lambda: lengths.append(len(session.progress.steps)))
    session.run()
    qtbot.waitUntil(lambda: len(lengths) > 5)
    session.pause()
    settled(session)
    # Three steps fill a slice; the one after them finds it over.
    assert 0 < max(lengths) <= 4


def test_twenty_per_second_is_twenty_per_second(new_session, qtbot):
    session = new_session(tolerance=0.0)
    session.set_speed(20)
    lengths = []
    session.advanced.connect(lambda: lengths.append(len(session.progress.steps)))
    began = perf_counter()
    session.run()
    qtbot.waitUntil(lambda: session.iteration >= 10)
    # A timer may come early by its resolution, and late by whatever else the machine does.
    assert perf_counter() - began > 0.9 * 10 / 20
    assert max(lengths) == 1


def test_three_hundred_per_second_come_a_few_at_a_time(new_session, qtbot):
    session = new_session(tolerance=0.0)
    session.set_speed(300)
    counts = []
    session.advanced.connect(lambda: counts.append(session.iteration))
    session.run()
    qtbot.waitUntil(lambda: len(counts) > 10)
    # The first report tells that the run goes; each slice of 16 ms owes 4.8 steps.
    assert counts[:11] == [int(4.8 * slices + 1e-6) for slices in range(11)]


def test_a_new_speed_does_not_wait_for_the_next_slow_step(new_session, qtbot):
    session = new_session(tolerance=0.0)
    session.set_speed(0.01)
    session.run()
    qtbot.waitUntil(lambda: session.state is RunState.RUNNING)
    session.set_speed(UNLIMITED)
    qtbot.waitUntil(lambda: session.iteration > 100)


# Questions


def ask(session, *ranges, points=11):
    """Ask for the loss over all parameters."""
    where = slices.whole(session.asked.start, session.asked.built.parameter_names)
    session.want_surface(where, ranges, points)


def test_of_many_surfaces_asked_for_only_the_newest_is_computed(session, qtbot, held, collected):
    answers = collected(session.surface_computed)
    with held(session):
        for right in range(1, 21):
            ask(session, (0.0, float(right)))
    qtbot.waitUntil(lambda: bool(answers))
    ask(session, (0.0, 1.0))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert [answer.full.x[-1] for answer in answers] == [20, 1]
    assert answers[0].full.loss == pytest.approx((2 * answers[0].full.x - 4) ** 2)


def test_a_surface_of_another_problem_is_dropped(session, qtbot, settled, held, collected):
    answers = collected(session.surface_computed)
    with held(session):
        ask(session, (0.0, 4.0))
        session.apply(settings_for("two-weights"))
    settled(session)
    settled(session)
    ask(session, (0.0, 4.0), (0.0, 4.0), points=8)
    qtbot.waitUntil(lambda: bool(answers))
    assert [type(answer.full) for answer in answers] == [Grid]


def test_a_surface_of_other_options_is_dropped(new_session, settled, held, collected):
    session = new_session("bowl")
    answers = collected(session.surface_computed)
    with held(session):
        ask(session, (-1.0, 1.0), (-1.0, 1.0))
        session.apply(settings_for("bowl", options=Bowl(angle=75.0)))
    settled(session)
    settled(session)
    assert answers == []


def test_a_surface_is_computed_while_a_run_is_at_full_speed(new_session, qtbot):
    session = new_session(tolerance=0.0)
    session.run()
    with qtbot.waitSignal(session.surface_computed) as computed:
        ask(session, (0.0, 4.0))
    assert isinstance(computed.args[0].full, Curve)
    assert session.state is RunState.RUNNING


def test_a_probe_tells_of_another_point_and_leaves_the_run_where_it_is(session, qtbot, settled):
    session.step()
    settled(session)
    with qtbot.waitSignal(session.probed) as probed:
        session.want_probe("pointer", (3.0,))
    purpose, found = probed.args
    assert purpose == "pointer"
    assert found.ahead.loss.tolist() == [4.0]
    assert found.ahead.gradient.tolist() == [[8.0]]
    settled(session)
    assert session.iteration == 1


def test_of_many_probes_only_the_newest_of_each_purpose_is_answered(
    session, qtbot, held, collected
):
    answers = collected(session.probed)
    with held(session):
        for value in range(20):
            session.want_probe("pointer", (float(value),))
            session.want_probe("drag", (float(-value),))
    qtbot.waitUntil(lambda: len(answers) >= 2)
    asked = {purpose: found.ahead.parameters.item() for purpose, found in answers}
    assert asked == {"pointer": 19, "drag": -19}
    assert len(answers) == 2


def test_a_probe_of_another_problems_point_is_not_answered(session, settled, held, collected):
    answers = collected(session.probed)
    with held(session):
        session.want_probe("pointer", (3.0,))
        session.apply(settings_for("two-weights"))
    settled(session)
    settled(session)
    assert answers == []
    assert session.state is RunState.PAUSED


# Devices


@pytest.fixture
def no_cuda():
    if torch.cuda.is_available():
        pytest.skip("cuda:0 works here")


def test_a_device_that_is_not_there_gives_way_to_the_cpu(new_session, qtbot, settled, no_cuda):
    session = Session(settings_for("one-sample", device="cuda:0"))
    try:
        with qtbot.waitSignal(session.noticed) as notice:
            session.run()
        qtbot.waitUntil(lambda: session.state is RunState.CONVERGED)
        session.reset()
        settled(session)
    finally:
        session.close()
    assert notice.args[0].startswith("cuda:0 can't be used here")
    assert notice.args[0].endswith("running on the CPU.")
    assert session.settings.device == session.asked.device == "cpu"


@pytest.fixture
def breakable_cuda(monkeypatch):
    """A cuda:0 that is the CPU in disguise, and a switch that breaks it."""
    broken = threading.Event()
    tensor, step = Objective.tensor, Trainer.step

    def disguised(self, values):
        device, self.device = self.device, torch.device("cpu")
        try:
            return tensor(self, values)
        finally:
            self.device = device

    def fragile(self, state):
        if broken.is_set() and self.settings.device != "cpu":
            raise RuntimeError("CUDA error: device-side assert triggered")
        return step(self, state)

    monkeypatch.setattr(devices, "failure", lambda _device: None)
    monkeypatch.setattr(Objective, "tensor", disguised)
    monkeypatch.setattr(Trainer, "step", fragile)
    # What is kept of a device must be neither of the real one here, nor of this one later.
    objective_of.cache_clear()
    yield broken
    objective_of.cache_clear()


def test_a_run_whose_device_breaks_goes_on_on_the_cpu(
    new_session, qtbot, settled, caplog, breakable_cuda
):
    session = new_session(device="cuda:0", tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 100)
    assert session.settings.device == "cuda:0"
    with qtbot.waitSignal(session.noticed) as notice:
        breakable_cuda.set()
    settled(session)
    done = session.iteration
    assert done > 100
    assert notice.args[0].startswith("cuda:0 failed (CUDA error")
    assert session.settings.device == session.asked.device == "cpu"
    assert session.state is RunState.PAUSED
    session.step()
    settled(session)
    assert session.iteration == done + 1
    alone = Run(session.settings)
    alone.advance(done + 1)
    assert np.array_equal(session.trajectory.steps.rows, alone.trajectory.steps.rows)
    assert "device-side assert" in caplog.text


# Failures


@pytest.mark.parametrize("recovery", ["reset", "another problem"])
def test_a_run_that_breaks_says_so_and_can_be_started_again(
    new_session, qtbot, settled, caplog, fragile_problem, recovery
):
    session = new_session("fragile", tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 10)
    fragile_problem.set()
    qtbot.waitUntil(lambda: session.state is RunState.FAILED)
    assert "the hinge came off" in session.reason
    assert session.reason.endswith("Reset starts it again.")
    assert any(record.exc_info for record in caplog.records if record.levelno == logging.ERROR)

    fragile_problem.clear()
    session.step()
    settled(session)
    assert session.state is RunState.FAILED
    if recovery == "reset":
        session.reset()
    else:
        session.apply(settings_for("batch"))
    session.step()
    settled(session)
    assert session.state is RunState.PAUSED
    assert session.iteration == 1
    assert session.reason == ""


def test_a_surface_that_breaks_leaves_the_run_as_it_was(
    new_session, qtbot, settled, caplog, fragile_problem
):
    session = new_session("fragile")
    session.step()
    settled(session)
    fragile_problem.set()
    ask(session, (-1.0, 1.0))
    qtbot.waitUntil(lambda: "the hinge came off" in caplog.text)
    fragile_problem.clear()
    session.step()
    settled(session)
    assert session.state is RunState.PAUSED
    assert session.iteration == 2
