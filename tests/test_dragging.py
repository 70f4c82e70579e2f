"""Dragging along the run, and what is asked for while it is under way."""

import pytest


@pytest.mark.parametrize(
    ("command", "stands", "known"),
    [
        (lambda session: session.go_to(4), 4, 6),
        (lambda session: session.step(), 3, 6),
        (lambda session: session.back(), 1, 6),
        (lambda session: session.pause(), 2, 6),
    ],
    ids=["go to", "step", "back", "pause"],
)
def test_a_command_after_dragging_starts_where_it_was_dragged_to(
    session, settled, held, qtbot, command, stands, known
):
    session.step(6)
    with held(session):
        session.drag_to(2)
        command(session)
    # Answered when there is time, which is when dragging is, too.
    with qtbot.waitSignal(session.probed):
        session.want_probe("test", (0.0,))
    assert (session.iteration, session.known) == (stands, known)
