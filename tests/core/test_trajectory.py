import dataclasses

import numpy as np
import pytest
import torch
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from gdsim.core.optimizers import OPTIMIZERS, SGD
from gdsim.core.problems import PROBLEMS, Data
from gdsim.core.settings import settings_for
from gdsim.core.trainer import Trainer
from gdsim.core.trajectory import MAX_BYTES, MAX_PREDICTIONS, NO_STEPS, Layout, Steps, Trajectory


def records_of(problem, count, **changes):
    trainer = Trainer(settings_for(problem, **changes))
    state = trainer.state(trainer.settings.start)
    records = []
    for _ in range(count):
        records.append(trainer.step(state))
        state = records[-1].after
    return records


# Steps


@pytest.mark.parametrize("problem", list(PROBLEMS))
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_steps_hold_what_the_records_hold_bit_for_bit(problem, dtype):
    changes = {"optimizer": SGD(momentum=0.9), "zero_grad": False, "dtype": dtype}
    records = records_of(problem, 5, **changes)
    steps = Steps.of(records)
    assert (len(steps), steps.stride, steps.iteration.tolist()) == (5, 1, [1, 2, 3, 4, 5])
    assert bool(steps.layout.predictions) == (records[0].prediction.numel() <= MAX_PREDICTIONS)
    kept = {"prediction": [r.prediction for r in records]} if steps.layout.predictions else {}
    for column, tensors in {
        **kept,
        "loss": [r.loss for r in records],
        "parameters": [r.before.parameters for r in records],
        "loss_gradient": [r.loss_gradient for r in records],
        "gradient": [r.gradient for r in records],
        "parameters_after": [r.after.parameters for r in records],
    }.items():
        assert getattr(steps, column).tobytes() == torch.stack(tensors).numpy().tobytes()


@pytest.mark.parametrize("zero_grad", [True, False])
def test_a_state_is_read_back_bit_for_bit(zero_grad, device):
    changes = {"optimizer": SGD(momentum=0.9), "zero_grad": zero_grad, "device": device}
    records = records_of("two-weights", 5, **changes)
    for row, record in enumerate(records):
        state = Steps.of(records).state_after(row, torch.device(device))
        assert state.iteration == record.after.iteration
        ours, theirs = ([s.parameters, s.grad, *s.buffers] for s in (state, record.after))
        assert len(ours) == len(theirs) == 3
        assert all(map(torch.equal, ours, theirs))


def test_steps_can_be_cut_out_and_thinned():
    steps = Steps.of(records_of("line", 10))
    assert steps[3:7].iteration.tolist() == [4, 5, 6, 7]
    assert steps[1::3].iteration.tolist() == [2, 5, 8]
    assert steps[1::3][1:].iteration.tolist() == [5, 8]
    assert steps[1::3].loss.tolist() == steps.loss[[1, 4, 7]].tolist()
    assert steps[:0].iteration.tolist() == []


def test_a_step_is_finite_where_its_loss_and_all_of_its_gradient_are():
    steps = Steps.of(records_of("line", 3))
    assert steps.finite.tolist() == [True, True, True]
    for field, row in (("loss", 0), ("gradient", 1)):
        rows = steps.rows.copy()
        broken = Steps(steps.layout, 1, 1, rows)
        np.atleast_2d(getattr(broken, field).T)[-1, row] = np.nan
        assert broken.finite.tolist() == [index != row for index in range(3)]


def test_nobody_can_write_to_the_rows_of_steps():
    with pytest.raises(ValueError, match="read-only"):
        Steps.of(records_of("line", 2)).loss[0] = 0


@pytest.mark.parametrize("samples", [MAX_PREDICTIONS, MAX_PREDICTIONS + 1])
def test_the_predictions_of_many_samples_are_not_kept(samples, monkeypatch):
    numbers = tuple(map(float, range(samples)))
    data = Data(inputs=numbers, targets=numbers, input_names=("x",), target_name="y")
    monkeypatch.setitem(PROBLEMS, "many", dataclasses.replace(PROBLEMS["batch"], data=data))
    (record,) = records_of("many", 1)
    steps = Steps.of([record])
    assert steps.prediction.shape == (1, samples if samples <= MAX_PREDICTIONS else 0)
    assert steps.loss[0] == record.loss.item()
    assert steps.parameters_after[0].tolist() == record.after.parameters.tolist()


def test_a_run_that_is_not_there_has_no_steps():
    assert len(NO_STEPS) == len(NO_STEPS.iteration) == 0


# The trajectory, against a list of all rows

LAYOUT = Layout(parameters=1, predictions=0, buffers=0)


def steps_from(first, salts):
    """Steps whose rows tell of which iteration they are, and of which time it was taken."""
    rows = [[first + i, salt, *[0.0] * (LAYOUT.width - 2)] for i, salt in enumerate(salts)]
    return Steps(LAYOUT, first, 1, np.array(rows, dtype=np.float64).reshape(-1, LAYOUT.width))


class TrajectoryMachine(RuleBasedStateMachine):
    @initialize(most=st.integers(2, 40))
    def begin(self, most):
        self.most = most
        bound = most * LAYOUT.width * 8 + 7
        self.trajectory = Trajectory(steps_from(1, []), max_bytes=bound)
        self.model = []
        self.times = 0

    @rule(count=st.integers(0, 130))
    def append(self, count):
        self.times += 1
        steps = steps_from(len(self.model) + 1, [self.times] * count)
        self.trajectory.append(steps)
        self.model += steps.rows.tolist()

    @rule(share=st.floats(0, 1))
    def cut(self, share):
        iteration = int(share * len(self.model))
        self.trajectory.cut(iteration)
        del self.model[iteration:]

    @invariant()
    def keeps_every_stride_th_step_and_no_other(self):
        stride, steps = self.trajectory.stride, self.trajectory.steps
        assert steps.rows.tolist() == self.model[stride - 1 :: stride]
        assert steps.iteration.tolist() == list(range(stride, len(self.model) + 1, stride))
        assert steps.rows[:, 0].tolist() == steps.iteration.tolist()
        assert len(self.trajectory) == len(steps)

    @invariant()
    def stays_within_its_bound_and_is_no_thinner_than_it_must_be(self):
        assert len(self.trajectory) <= self.most
        assert self.trajectory.stride & (self.trajectory.stride - 1) == 0

    @invariant()
    def finds_the_last_kept_step_that_is_not_after_an_iteration(self):
        kept = self.trajectory.steps.iteration
        for iteration in {0, 1, len(self.model) // 2, len(self.model)}:
            assert self.trajectory.row_of(iteration) == np.sum(kept <= iteration) - 1


TestTrajectory = TrajectoryMachine.TestCase
TestTrajectory.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


def test_all_steps_are_kept_while_they_fit():
    trajectory = Trajectory(steps_from(1, []), max_bytes=100 * LAYOUT.width * 8)
    trajectory.append(steps_from(1, [0] * 100))
    assert (trajectory.stride, len(trajectory)) == (1, 100)
    trajectory.append(steps_from(101, [0]))
    assert (trajectory.stride, len(trajectory)) == (2, 50)


def test_a_trajectory_keeps_100_000_steps_whole_of_every_problem_that_is_drawn_whole():
    for problem in PROBLEMS.values():
        if len(problem.start) <= 2:
            for name in OPTIMIZERS:
                rule = {"dtype": "float64", "optimizer": OPTIMIZERS[name]()}
                steps = Steps.of(records_of(problem.id, 1, **rule))
                assert 100_000 * steps.rows.nbytes < MAX_BYTES


def test_a_trajectory_that_was_cut_and_grown_again_is_the_one_that_was_never_cut():
    whole, cut = (Trajectory(steps_from(1, []), max_bytes=4000) for _ in range(2))
    whole.append(steps_from(1, [0] * 777))
    cut.append(steps_from(1, [0] * 777))
    cut.cut(333)
    cut.append(steps_from(334, [0] * 444))
    assert whole.steps.rows.tobytes() == cut.steps.rows.tobytes()
    assert whole.stride == cut.stride > 1
