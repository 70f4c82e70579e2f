"""A run in a file: it goes on bit for bit, and no broken file gets past the door."""

import math
import sys

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.columns import Columns
from gdsim.core.kept import ELSEWHERE, Kept
from gdsim.core.optimizers import SGD, Adam, NAdam
from gdsim.core.problems.table import Table
from gdsim.core.runs import FullError, Runs
from gdsim.core.schedules import Step
from gdsim.core.settings import settings_for
from gdsim.core.trajectory import Trajectory
from gdsim.files import saved, saved_format
from gdsim.files.saved import Document, SavedError
from gdsim.files.saved_format import decoded, encoded

FEW = hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)

STARTS = {
    "one": lambda: [settings_for("one-sample")],
    "diverging": lambda: [settings_for("one-sample", learning_rate=0.9)],
    "double": lambda: [settings_for("rosenbrock", dtype="float64", optimizer=NAdam())],
    "batches": lambda: [settings_for("table", batch_size=7, seed=3, learning_rate=0.001)],
    "remembers": lambda: [settings_for("two-weights", zero_grad=False)],
    "scheduled": lambda: [settings_for("two-weights", schedule=Step(step_size=2))],
    "own": lambda: [
        settings_for(
            "table",
            options=Table(
                columns=Columns.of(("a", "b"), [[0.1, 1e-300], [1 / 3, 5.0], [7.0, -2.5]]),
                inputs=("b",),
                target="a",
                standardise=True,
            ),
        )
    ],
    "network": lambda: [settings_for("network", seed=2)],
    "together": lambda: [
        settings_for("two-weights", optimizer=rule, learning_rate=rate)
        for rule, rate in ((SGD(), 0.02), (Adam(), 0.1), (SGD(momentum=0.9), 0.5))
    ],
}

COMMANDS = st.lists(
    st.sampled_from(["step", "step", "three", "forty", "back", "phase", "phase"])
    | st.sampled_from(["start", "middle", "end", "together", "alone", "first", "last", "delete"])
    | st.sampled_from([0.01, 0.002, 1e-9, False]),
    max_size=12,
)


def carry_out(runs, command):
    own = runs.run.trainer.settings
    match command:
        case "step" | "three" | "forty":
            runs.step({"step": 1, "three": 3, "forty": 40}[command])
        case "phase":
            runs.next_phase()
        case "back":
            runs.back()
        case "start" | "middle" | "end":
            runs.go_to({"start": 0, "middle": runs.run.end // 2, "end": runs.run.end}[command])
        case "together" | "alone":
            runs.together = command == "together" and len(runs.ids) > 1
        case "first" | "last":
            runs.active = runs.ids[0 if command == "first" else -1]
        case "delete":
            runs.delete(runs.ids[0])
        case False:
            runs.change(replace(own, zero_grad=not own.zero_grad))
        case float():
            runs.change(replace(own, learning_rate=command))


def carry_out_all(runs, commands):
    for command in commands:
        try:
            carry_out(runs, command)
        except FullError:
            runs.delete(runs.ids[0])


def saved_and_opened(kept):
    content = b"".join(encoded(Document(kept)))
    return decoded(content).kept


def told(run):
    """All that can be told of a run, in values that can be compared bit by bit."""
    progress = run.here()
    numbers = {
        name: value.tobytes() if isinstance(value, np.ndarray) else value
        for name, value in vars(progress).items()
        if name not in ("steps", "last", "ahead")
    }
    steps = run.trajectory.steps
    rows = [each.rows.tobytes() for each in (steps, progress.last, progress.ahead)]
    # A `nan` is none other.
    losses = [repr(numbers.pop(name)) for name in ("train_loss", "test_loss")]
    return numbers, rows, losses, (steps.first, steps.stride, run.end, run.branches_off)


def all_told(runs):
    place = runs.ids.index(runs.active)
    return [told(run) for run in runs], place, runs.together


@FEW
@given(st.sampled_from(sorted(STARTS)), COMMANDS, COMMANDS)
def test_a_run_goes_on_as_if_it_had_never_been_saved(kept_of, start, before, after):
    runs = Runs(STARTS[start]())
    carry_out_all(runs, before)
    again, notice = saved_and_opened(kept_of(runs)).taken_up()
    assert notice is None
    assert all_told(again) == all_told(runs)
    for command in after:
        carry_out_all(again, [command])
        carry_out_all(runs, [command])
        assert all_told(again) == all_told(runs)


@pytest.mark.parametrize("stride", [2, 8])
def test_a_run_of_which_not_all_steps_are_kept_goes_on_as_well(stride, kept_of):
    most = Trajectory(Runs(STARTS["double"]()).run.here().ahead)._layout.width * 8 * 10
    runs = Runs(STARTS["double"]())
    runs.run.trajectory = Trajectory(runs.run.here().ahead, most)
    runs.step(6 * stride + 3)
    assert runs.run.trajectory.stride == stride
    again, notice = saved_and_opened(kept_of(runs)).taken_up()
    assert notice is None
    assert all_told(again) == all_told(runs)
    for command in ["back", "start", "middle", "step", 0.001, "three", "end"]:
        carry_out(again, command)
        carry_out(runs, command)
        assert [run.parameters for run in again] == [run.parameters for run in runs]
        assert again.run.here().ahead.rows.tobytes() == runs.run.here().ahead.rows.tobytes()


def test_more_steps_than_a_file_holds_leave_out_every_other_one(monkeypatch, kept_of):
    runs = Runs(STARTS["together"]())
    runs.step(1000)
    monkeypatch.setattr(saved_format, "MOST_STEPS", 20_000)
    kept = saved_and_opened(kept_of(runs))
    assert sum(run.steps.rows.nbytes for run in kept.runs) <= 20_000
    assert max(run.steps.stride for run in kept.runs) >= 4
    again, _ = kept.taken_up()
    runs.go_to(501)
    again.go_to(501)
    assert [run.parameters for run in again] == [run.parameters for run in runs]


def test_numbers_that_are_none_are_kept_bit_for_bit(kept_of):
    runs = Runs([settings_for("two-weights", learning_rate=3e38)])
    runs.step(5)
    kept = kept_of(runs)
    assert not np.isfinite(kept.runs[0].steps.rows).all()
    opened = saved_and_opened(kept).runs[0]
    assert opened.steps.rows.tobytes() == kept.runs[0].steps.rows.tobytes()
    assert opened.steps.rows.dtype == np.float32
    assert saved_and_opened(kept).taken_up()[1] is None


def test_the_numbers_of_a_table_stand_in_the_file_once(kept_of):
    runs = Runs(STARTS["own"]())
    carry_out_all(runs, ["three", "start", 0.01, "three", "start", 0.002, "three"])
    content = b"".join(encoded(Document(kept_of(runs))))
    assert len(runs.ids) == 3
    assert content.count(b'"columns"') == 1
    opened = decoded(content).kept
    assert opened.runs[0].settings.options == STARTS["own"]()[0].options
    assert opened.runs[0].settings.options is opened.runs[2].settings.options


def test_names_colours_layout_and_views_are_kept(tmp_path, kept_of):
    runs = Runs(STARTS["together"]())
    kept = kept_of(runs)
    views = {"loss": {"log": True}, "surface": {"ranges": [[0.1, 1e-30], [-1.0, 3]]}}
    path = tmp_path / "run.gdsim"
    saved.write(path, Document(kept, b"\x00\xff layout", views))
    opened = saved.read(path)
    assert [(run.name, run.colour) for run in opened.kept.runs] == [
        ("run 0", 0),
        ("run 1", 1),
        ("run 2", 2),
    ]
    assert (opened.layout, opened.views) == (b"\x00\xff layout", views)


# Writing


def test_a_failure_in_the_middle_leaves_the_old_file(tmp_path, monkeypatch, kept_of):
    path = tmp_path / "run.gdsim"
    runs = Runs(STARTS["one"]())
    saved.write(path, Document(kept_of(runs)))
    before = path.read_bytes()

    def full(_document):
        yield before[:100]
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saved, "encoded", full)
    with pytest.raises(SavedError, match=r"run.gdsim can't be written \(the disk is full"):
        saved.write(path, Document(kept_of(runs)))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(tmp_path, kept_of):
    kept = kept_of(Runs(STARTS["one"]()))
    for path in (tmp_path / "none" / "run.gdsim", tmp_path):
        with pytest.raises(SavedError, match=r"can't be written \(.+\): choose another place"):
            saved.write(path, Document(kept))


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_a_link_stays_one(tmp_path, kept_of):
    (tmp_path / "a").mkdir()
    link, file = tmp_path / "run.gdsim", tmp_path / "a" / "real.gdsim"
    link.symlink_to(file)
    saved.write(link, Document(kept_of(Runs(STARTS["one"]()))))
    assert link.is_symlink()
    assert saved.read(file).kept.runs[0].known == 0


# Truth


def test_the_last_digits_of_another_machine_are_kept_and_told(kept_of):
    runs = Runs([settings_for("two-weights")])
    runs.step(4)
    kept = kept_of(runs).runs[0]
    rows = kept.steps.rows.copy()
    loss = kept.steps.layout.predictions
    rows[:, loss] = np.nextafter(rows[:, loss], np.float32(math.inf))
    elsewhere = kept.__class__(
        **(vars(kept) | {"steps": kept.steps.__class__(kept.steps.layout, 1, 1, rows)})
    )
    again, notice = Kept((elsewhere,)).taken_up()
    assert notice == ELSEWHERE
    assert again.run.trajectory.steps.rows.tobytes() == rows.tobytes()
