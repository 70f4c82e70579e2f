"""Runs side by side: adding them from the menu, stepping them together, and how they rank."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from gdsim.branches import names_among
from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, RMSprop
from gdsim.core.problems.network import Network
from gdsim.core.progress import Verdict
from gdsim.core.ranking import distance_to_minimum, iterations_to
from gdsim.core.runs import MOST
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import settings_for
from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.messages import UNLIMITED, RunState
from gdsim.ui.memory import Memory
from gdsim.ui.run_list import DISTANCE, LOSS, NAME, REACHED, STATE

Key = Qt.Key
HIMMELBLAU = settings_for("himmelblau", tolerance=0.0)
FOUR = [
    replace(HIMMELBLAU, optimizer=SGD()),
    replace(HIMMELBLAU, optimizer=RMSprop()),
    replace(HIMMELBLAU, optimizer=Adam(), learning_rate=0.2),
    replace(HIMMELBLAU, optimizer=SGD(), learning_rate=1.0),
]
"""The last one diverges, soon and far."""


@pytest.fixture
def compared(new_window, person, ranked):
    """A window of four runs that step together."""
    window = new_window("himmelblau", tolerance=0.0)
    window.session.line_up(FOUR)
    person.chooses(window, "Compare runs")
    person.waits_until(lambda: len(ranked(window)) == len(FOUR))
    return window


def in_force(window):
    return [branch.settings for branch in window.session.branches]


def view(window):
    return window.surface.plot.viewRange()


# The menu


@pytest.mark.parametrize(
    ("path", "changes"),
    [
        (("Another optimizer", OPTIMIZERS["adam"].title), {"optimizer": Adam()}),
        (("Another learning rate", "÷ 10"), {"learning_rate": 0.0123457}),
        (("Another momentum", "0.9"), {"optimizer": SGD(momentum=0.9)}),
        (("Another schedule", SCHEDULES["cosine"].title), {"schedule": SCHEDULES["cosine"]()}),
        (("Another seed",), {"seed": 1}),
        (("The same, to be changed",), {}),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_run_that_is_added_differs_in_one_thing_and_all_begin_anew(
    new_window, person, path, changes
):
    # A rate with more digits than a menu would give it.
    window = new_window("two-weights", learning_rate=0.123456789)
    first = window.session.settings
    person.presses(window, Key.Key_Right, Key.Key_Right)
    person.adds(window, *path)
    assert in_force(window) == [first, replace(first, **changes)]
    assert [branch.progress.iteration for branch in window.session.branches] == [0, 0]
    # The new one is in full view, where its settings can be changed.
    assert window.session.settings == replace(first, **changes)
    assert window.session.branches.together
    assert window.runs.together.isChecked()


def test_other_starts_are_different_ones_in_the_first_view(new_window, person):
    window = new_window("two-weights")
    for _ in range(2):
        person.adds(window, "Another start")
    first, second, third = in_force(window)
    assert len({first.start, second.start, third.start}) == 3
    assert [replace(other, start=first.start) for other in (second, third)] == [first] * 2
    for value, other, (low, high) in zip(second.start, third.start, first.built.view, strict=True):
        assert low <= value <= high
        assert low <= other <= high


def test_other_seeds_are_the_next_ones_and_draw_other_starts(new_window, person):
    window = new_window("network")
    for _ in range(2):
        person.adds(window, "Another seed")
    assert in_force(window) == [settings_for("network", seed=seed) for seed in (0, 1, 2)]


def test_the_four_that_are_taught_first_can_be_lined_up(new_window, person):
    window = new_window("two-weights")
    (entry,) = [
        action.text()
        for action in window.runs.add_button.menu().actions()
        if action.text().startswith("Line up")
    ]
    person.adds(window, entry)
    first = settings_for("two-weights")
    rules = [OPTIMIZERS[name]() for name in ("sgd", "rmsprop", "adagrad", "adam")]
    assert in_force(window) == [replace(first, optimizer=rule) for rule in rules]


def test_a_run_that_cannot_be_is_refused_in_a_sentence(new_window, person):
    window = new_window("network", options=Network(hidden=(16, 16)))
    newton = OPTIMIZERS["newton"]
    assert len(window.session.settings.start) > newton.most_parameters
    person.adds(window, "Another optimizer", newton.title)
    assert len(window.session.branches) == 1
    assert window.surface.story.text().startswith(f"{newton.title} is for at most")
    person.clicks(window, "Step")
    assert window.session.iteration == 1


def test_eight_runs_are_the_most(new_window, person, ranked):
    window = new_window("two-weights")
    for number_of_runs in range(2, MOST + 1):
        assert window.runs.add_button.isEnabled()
        person.adds(window, "The same, to be changed")
        person.waits_until(lambda n=number_of_runs: len(ranked(window)) == n)
    assert not window.runs.add_button.isEnabled()
    colours = {branch.colour for branch in window.session.branches}
    assert colours == set(range(MOST))
    person.chooses(window, "Compare runs")
    tree = window.runs.tree
    tree.setCurrentItem(tree.topLevelItem(0))
    person.pushes(window, window.runs.delete_button)
    person.waits_until(lambda: window.runs.add_button.isEnabled())
    assert len(window.session.branches) == MOST - 1


# Stepping together


def test_a_step_is_one_of_each_run_bit_for_bit(compared, person, run_of):
    person.presses(compared, Key.Key_Right, Key.Key_Right)
    person.clicks(compared, "Step")
    for branch, settings in zip(compared.session.branches, FOUR, strict=True):
        taken = run_of(settings, 3).trajectory.steps.rows
        assert branch.trajectory.steps.rows.tobytes() == taken.tobytes()
    person.presses(compared, Key.Key_Left)
    assert {branch.progress.iteration for branch in compared.session.branches} == {2}
    assert compared.timeline.label.text() == "2 of 3"


def test_each_run_is_a_line_and_a_disc_at_its_place_on_the_surface_and_in_the_chart(
    compared, person, run_of
):
    for _ in range(3):
        person.clicks(compared, "Step")
    branches = list(compared.session.branches)
    assert compared.session.branches.active is branches[0]
    others = compared.surface.items.others
    x, y = others.here.getData()
    for index, branch in enumerate(branches[1:]):
        run = run_of(branch.settings, 3)
        visited = np.concatenate((run.trajectory.steps.parameters, [run.parameters]))
        near = branch is not branches[-1]
        line = np.column_stack(others.lines[branch.id].getData())
        if near:
            assert np.array_equal(line, visited)
            assert (x[index], y[index]) == tuple(run.parameters)
        across, up = compared.loss._others[branch.id].getData()
        assert across[:4].tolist() == [0, 1, 2, 3][: len(across)]
        if near:
            assert up[:3].tolist() == run.trajectory.steps.loss.tolist()
        colours = {
            others.lines[branch.id].opts["pen"].color().name(),
            compared.loss._others[branch.id].opts["pen"].color().name(),
            others._brushes[branch.id].color().name(),
        }
        assert len(colours) == 1
    # And the one in full view has its own colour in both.
    trail = compared.surface.items.trail.opts["pen"].color().name()
    assert trail == compared.loss.curve.opts["pen"].color().name()


def test_one_that_diverges_stops_and_moves_neither_the_view_nor_the_chart(compared, person, ranked):
    before = view(compared)
    compared.session.step(40)
    person.waits_for(compared)
    diverged = list(compared.session.branches)[-1]
    assert diverged.progress.verdict is Verdict.DIVERGED
    assert diverged.progress.iteration < 40
    assert [b.progress.iteration for b in compared.session.branches][:3] == [40] * 3
    assert compared.session.state is RunState.PAUSED
    assert compared.run_bar.iteration.text() == "iteration 40"
    (told,) = [row for row in ranked(compared) if row[NAME] == diverged.name]
    assert told[STATE] == f"diverged at {diverged.progress.iteration}"
    assert view(compared) == before
    first = max(float(branch.trajectory.steps.loss[0]) for branch in compared.session.branches)
    assert float(diverged.progress.ahead.loss[0]) > 1e6 * first
    assert compared.loss.plot.viewRange()[1][1] < 2 * first
    person.presses(compared, Key.Key_F)
    (left, right), (bottom, top) = view(compared)
    for branch in list(compared.session.branches)[:3]:
        steps = branch.trajectory.steps.parameters
        assert ((left, bottom) <= steps).all()
        assert (steps <= (right, top)).all()
    assert right - left < 100


def test_what_is_far_beyond_the_view_is_drawn_towards_where_it_is(new_window, person, run_of):
    window = new_window("rosenbrock")
    slow, fast = (settings_for("rosenbrock", learning_rate=rate) for rate in (0.001, 0.01))
    window.session.line_up([slow, fast])
    window.session.step(20)
    person.waits_for(window)
    run = run_of(fast, 20)
    (left, right), (bottom, top) = view(window)
    size = np.array([right - left, top - bottom])
    away = (run.here().ahead.parameters[0] - (left, bottom)) / size
    assert np.abs(away).max() > 1e7
    # Qt counts pixels up to 2³¹, which are some 3 million widths of a view.
    drawn = (
        np.column_stack(window.surface.items.others.lines[1].getData()) - (left, bottom)
    ) / size
    assert np.abs(drawn).max() < 1e6
    assert drawn[-1] / np.linalg.norm(drawn[-1]) == pytest.approx(away / np.linalg.norm(away))
    near = np.abs(run.trajectory.steps.parameters).max(axis=1) < 100
    kept = drawn[:-1][near] * size + (left, bottom)
    assert kept == pytest.approx(run.trajectory.steps.parameters[near])
    (disc,) = np.column_stack(window.surface.items.others.here.getData())
    assert (disc - (left, bottom)) / size == pytest.approx(drawn[-1])
    _, losses = window.loss._others[1].getData()
    bottom, top = window.loss.plot.viewRange()[1]
    assert float(run.here().ahead.loss[0]) > 1e30
    assert top < losses.max() < 1e6 * top


def test_off_only_the_one_in_full_view_steps(compared, person):
    person.clicks(compared, "Step")
    person.ticks(compared, compared.runs.together)
    person.clicks(compared, "Step")
    assert [branch.progress.iteration for branch in compared.session.branches] == [2, 1, 1, 1]
    # Where they stand apart, none has a disc.
    assert len(compared.surface.items.others.here.getData()[0]) == 0
    person.ticks(compared, compared.runs.together)
    person.clicks(compared, "Step")
    assert [branch.progress.iteration for branch in compared.session.branches] == [3, 2, 2, 2]


def test_reset_begins_all_anew_with_their_names_and_colours(compared, person, qtbot, ranked):
    person.clicks_row(compared, names_among(FOUR)[1])
    person.pushes(compared, compared.runs.rename_button)
    qtbot.keyClicks(QApplication.focusWidget(), "mine")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    person.waits_until(lambda: "mine" in [row[NAME] for row in ranked(compared)])
    compared.session.step(5)
    person.waits_for(compared)
    before = [(b.name, b.colour, b.settings) for b in compared.session.branches]
    person.clicks(compared, "Reset")
    assert [(b.name, b.colour, b.settings) for b in compared.session.branches] == before
    assert {branch.progress.iteration for branch in compared.session.branches} == {0}
    assert compared.session.branches.together


def test_a_change_of_the_problem_moves_all_of_them(compared, person):
    person.picks(compared, compared.controls.problem, "Booth")
    for before, after in zip(FOUR, in_force(compared), strict=True):
        booth = settings_for("booth")
        assert (after.problem, after.start) == ("booth", booth.start)
        assert after.optimizer == before.optimizer
    person.clicks(compared, "Step")
    assert {branch.progress.iteration for branch in compared.session.branches} == {1}


def test_a_setting_of_the_one_in_full_view_is_its_own(compared, person, ranked):
    person.clicks(compared, "Step")
    person.writes(compared, compared.controls.learning_rate, "0.005")
    rates = [settings.learning_rate for settings in in_force(compared)]
    assert rates == [0.005, *[settings.learning_rate for settings in FOUR[1:]]]
    person.waits_until(
        lambda: {row[NAME] for row in ranked(compared)} == set(names_among(in_force(compared)))
    )
    assert compared.session.iteration == 1


# Ranking


def test_the_list_tells_what_the_core_finds_of_each(compared, person, ranked, run_of):
    compared.session.step(30)
    person.waits_for(compared)
    person.writes(compared, compared.runs.target, "10")
    told = {row[NAME]: row for row in ranked(compared)}
    assert len(told) == len(FOUR)
    for settings, name in zip(FOUR, names_among(FOUR), strict=True):
        run = run_of(settings, 30)
        ahead = run.here().ahead
        reached = iterations_to(run.trajectory.steps, ahead, 10.0)
        away = distance_to_minimum(settings.built, ahead.parameters[0])
        assert told[name][LOSS] == number(float(ahead.loss[0]), LOSS_DECIMALS)
        assert told[name][REACHED] == ("" if reached is None else str(reached))
        assert told[name][DISTANCE] == number(away, LOSS_DECIMALS)
    reached = [told[name][REACHED] for name in names_among(FOUR)]
    assert "" in reached
    assert len(set(reached)) > 2


@pytest.mark.parametrize("column", [NAME, LOSS, REACHED, DISTANCE, STATE])
def test_a_click_on_a_title_ranks_by_that_column_and_another_one_turns_it(
    compared, person, ranked, qtbot, column
):
    compared.session.step(30)
    person.waits_for(compared)
    person.writes(compared, compared.runs.target, "10")
    header = compared.runs.tree.header()
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2

    def value(row):
        if column in (LOSS, DISTANCE, REACHED):
            return float(row[column].replace(",", "") or "inf")
        return row[column]

    orders = []
    for _ in range(2):
        at = header.viewport().rect().center()
        at.setX(middle)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        orders.append([value(row) for row in ranked(compared)])
    up, down = orders if orders[0] == sorted(orders[0]) else reversed(orders)
    assert up == sorted(up)
    assert down == sorted(up, reverse=True)
    assert up[0] != up[-1]


def test_the_ranking_follows_while_the_runs_go(new_window, person, ranked):
    window = new_window("himmelblau")
    runs = [replace(HIMMELBLAU, learning_rate=rate) for rate in (0.001, 0.01)]
    window.session.line_up(runs)
    person.chooses(window, "Compare runs")
    names = names_among(runs)
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    person.waits_until(lambda: "at 0" not in [row[STATE] for row in ranked(window)])
    person.waits_until(lambda: [row[NAME] for row in ranked(window)] == names[::-1])
    person.clicks(window, "Pause")
    losses = [float(row[LOSS]) for row in ranked(window)]
    assert losses == sorted(losses)


def test_a_target_that_is_no_number_is_told_and_the_last_one_holds(compared, person, ranked):
    person.writes(compared, compared.runs.target, "1e9")
    assert [row[REACHED] for row in ranked(compared)] == ["0"] * 4
    person.writes(compared, compared.runs.target, "soon")
    assert "soon" in compared.runs.target.message
    person.clicks(compared, "Step")
    assert [row[REACHED] for row in ranked(compared)] == ["0"] * 4


# From one start to the next


def test_the_comparison_is_there_again_at_the_next_start(qapp, tmp_path, new_window, person):
    store = QSettings(str(tmp_path / "gdsim.ini"), QSettings.Format.IniFormat)
    window = new_window("himmelblau", memory=Memory(store))
    window.session.line_up(FOUR)
    person.waits_for(window)
    window.close()
    assert Memory(store).settings() == FOUR


def test_the_program_opens_with_the_runs_that_it_was_left_with(visits):
    def are_told(window):
        return in_force(window) == FOUR and window.session.branches.together

    first = settings_for("one-sample")
    visits(first, does=lambda window: window.session.line_up(FOUR), done=are_told)
    assert visits(first, done=are_told)[0] == FOUR
    # One that is named at the command line is alone.
    assert visits(first, named=True)[0] == [first]
