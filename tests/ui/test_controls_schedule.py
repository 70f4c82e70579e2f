"""The schedule of the learning rate, with all its numbers."""

from gdsim.core.schedules import Constant, Exponential, Step
from gdsim.messages import RunState


def test_a_schedule_takes_effect_without_a_reset(window, person):
    person.clicks(window, "Step")
    person.picks(window, window.controls.schedule, "Exponential")
    assert window.session.settings.schedule == Exponential()
    assert window.session.iteration == 1


def test_a_wrong_number_of_a_schedule_is_told_below_it(new_window, person):
    window = new_window(schedule=Step())
    field = window.controls.schedule_form.fields["step_size"]
    person.writes(window, field, "2.5")
    assert field.message == "“2.5” is not a whole number. The step size is still 30."
    person.writes(window, field, "0")
    assert field.message.endswith("at least 1, not 0.")
    assert window.session.settings.schedule == Step()


def test_the_rate_of_the_step_ahead_is_told_where_there_is_a_schedule(new_window, person):
    window = new_window(schedule=Exponential(gamma=0.5))
    now = window.controls.rate_now
    assert now.isVisible()
    assert now.text() == "now 0.1000"
    person.clicks(window, "Step")
    assert now.text() == "now 0.05000"
    person.clicks(window, "Back")
    assert now.text() == "now 0.1000"
    person.picks(window, window.controls.schedule, "Constant")
    assert window.session.settings.schedule == Constant()
    assert not now.isVisible()


def test_the_rate_follows_a_run_that_goes_by_itself(new_window, person):
    window = new_window(schedule=Exponential(gamma=0.5), steps=3, tolerance=0.0)
    person.clicks(window, "Run")
    person.waits_until(lambda: window.session.state is RunState.PAUSED)
    assert window.controls.rate_now.text() == "now 0.01250"
