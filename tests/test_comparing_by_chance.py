"""Any order of commands to a session: it tells what the same commands make of the core's runs."""

import contextlib

from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.optimizers import SGD, Adam, NAdam, Rprop
from gdsim.core.runs import FullError, Runs
from gdsim.core.settings import settings_for
from gdsim.session import Session

COMMANDS = st.lists(
    st.sampled_from(["step", "step", "three", "back", "phase", "start", "middle", "reset"])
    | st.sampled_from(["together", "alone", "first", "last", "delete"])
    | st.sampled_from([0.01, 0.002, Adam(), Rprop(), NAdam()]),
    max_size=30,
)


class Pair:
    """A session, and the runs of the core that it is held to."""

    def __init__(self, settings):
        self.session = Session(settings[0])
        if len(settings) > 1:
            self.session.line_up(settings)
        self.runs = Runs(settings)

    def change(self, **changes):
        self.session.apply(replace(self.session.asked, **changes))
        self.runs.change(replace(self.runs.run.trainer.settings, **changes))

    def go_to(self, iteration):
        self.session.go_to(iteration)
        self.runs.go_to(iteration)

    def switch(self, run):
        self.session.switch(run)
        self.runs.active = run

    def reset(self):
        self.session.reset()
        if self.runs.together:
            active = self.runs.ids.index(self.runs.active)
            self.runs = Runs([run.trainer.settings for run in self.runs], active)
        else:
            self.runs = Runs([self.runs.run.trainer.settings])

    def carry_out(self, command):
        session, runs = self.session, self.runs
        match command:
            case "step" | "three":
                times = 3 if command == "three" else 1
                session.step(times)
                runs.step(times)
            case "back":
                session.back()
                runs.back()
            case "phase":
                session.next_phase()
                runs.next_phase()
            case "start" | "middle":
                self.go_to(runs.run.end // 2 if command == "middle" else 0)
            case "together" | "alone":
                session.set_together(command == "together" and len(runs.ids) > 1)
                runs.together = command == "together" and len(runs.ids) > 1
            case "first" | "last":
                self.switch(runs.ids[0 if command == "first" else -1])
            case "delete":
                session.delete(runs.ids[0])
                runs.delete(runs.ids[0])
            case "reset":
                self.reset()
            case float():
                self.change(learning_rate=command)
            case _:
                settings = replace(session.asked, optimizer=command)
                session.add(settings)
                runs.add(settings)


def told(branch):
    progress = branch.progress
    return (
        *(progress.iteration, progress.phase, progress.verdict, progress.reason),
        progress.ahead.rows.tobytes(),
        branch.trajectory.steps.rows.tobytes(),
    )


def happened(run):
    progress = run.here()
    return (
        *(progress.iteration, progress.phase, progress.verdict, progress.reason),
        progress.ahead.rows.tobytes(),
        run.trajectory.steps.rows.tobytes(),
    )


@given(
    commands=COMMANDS,
    side_by_side=st.booleans(),
    batch_size=st.sampled_from([None, 2]),
)
@hypothesis_settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_order_of_commands_leaves_a_true_account_of_all_runs(
    settled, commands, side_by_side, batch_size
):
    first = settings_for("line", learning_rate=0.005, tolerance=0.0, batch_size=batch_size)
    others = [replace(first, optimizer=SGD(momentum=0.5)), replace(first, learning_rate=2.0)]
    pair = Pair([first, *others] if side_by_side else [first])
    session = pair.session
    try:
        settled(session)
        for command in commands:
            # What is refused is refused by both.
            with contextlib.suppress(FullError):
                pair.carry_out(command)
            settled(session)
    finally:
        session.close()
    runs, branches = pair.runs, session.branches
    assert (branches.ids, branches.active.id) == (runs.ids, runs.active)
    assert branches.together == runs.together
    assert session.settings == session.asked == runs.run.trainer.settings
    assert session.iteration == runs.run.iteration
    assert session.known == max(run.end for run in (runs if runs.together else (runs.run,)))
    assert len({branch.colour for branch in branches}) == len(branches)
    for branch in branches:
        assert told(branch) == happened(runs.of(branch.id))
        if runs.together:
            assert branch.settings == runs.of(branch.id).trainer.settings
