import pytest
import torch

from gdsim.lessons.faults import LessonError
from gdsim.lessons.figures import MOST_STEPS, expected, filled, names_in, shown
from gdsim.lessons.lesson import ChoiceQuestion, NumberQuestion, Page, Setup, Wait

ONE = Setup(problem="one-sample")
TWO = Setup(problem="two-weights", beside=({"hyperparameters": {"momentum": 0.9}},))


def by_torch(steps, learning_rate=0.1, zero_grad=True):
    """Weight, prediction, loss and gradient of `one-sample` after so many steps of a bare loop."""
    w = torch.tensor(1.0, requires_grad=True)
    for _ in range(steps + 1):
        prediction = w * 2
        loss = (prediction - 4) ** 2
        loss.backward()
        found = [float(n.detach()) for n in (w, prediction, loss, w.grad)]
        with torch.no_grad():
            w -= learning_rate * w.grad
        if zero_grad:
            w.grad.zero_()
    return dict(zip(("w", "prediction", "loss", "gradient"), found, strict=True))


@pytest.mark.parametrize("steps", [0, 1, 3, 10])
@pytest.mark.parametrize("zero_grad", [True, False])
def test_numbers_are_those_of_a_bare_loop(steps, zero_grad):
    setup = Setup(problem="one-sample", zero_grad=zero_grad)
    for name, value in by_torch(steps, zero_grad=zero_grad).items():
        assert expected(f"{name}@{steps}", setup) == value


def test_numbers_of_several_parameters_and_samples():
    assert expected("gradient.w1", TWO) == pytest.approx(-1.4)
    assert expected("gradient.w2@0", TWO) == pytest.approx(-0.72)
    assert expected("prediction.2@0", TWO) == pytest.approx(3.2)
    assert expected("w2@1", TWO) == pytest.approx(1.072)


def test_numbers_of_a_run_beside():
    x = torch.tensor([[1, 1.2], [2, 1.2]])
    y = torch.tensor([[2.0], [4.0]])
    w = torch.ones(2, 1, requires_grad=True)
    descent = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    for _ in range(5):
        descent.zero_grad()
        ((x @ w - y) ** 2).mean().backward()
        descent.step()
    assert expected("w1@5#2", TWO) == pytest.approx(float(w[0].detach()), rel=1e-6)
    assert expected("w1@5#1", TWO) == expected("w1@5", TWO) != expected("w1@5#2", TWO)


def test_numbers_of_the_curvature():
    ends = torch.linalg.eigvalsh(torch.tensor([[5, 3.6], [3.6, 2.88]], dtype=torch.float64))
    assert expected("curvature", TWO) == pytest.approx(float(ends[1]))
    assert expected("flattest", TWO) == pytest.approx(float(ends[0]))
    assert expected("rate_limit", TWO) == pytest.approx(2 / float(ends[1]))
    assert expected("smooth_rate@4", TWO) == pytest.approx(1 / float(ends[1]))
    assert expected("best_rate", ONE) == 0.125


def test_how_many_steps_it_takes():
    steps = int(expected("below@0.01", TWO))
    assert expected(f"loss@{steps}", TWO) < 0.01 <= expected(f"loss@{steps - 1}", TWO)
    assert expected("below@5", TWO) == 0


def test_a_loss_of_batches_is_that_over_all_samples():
    setup = Setup(problem="batch", batch_size=1)
    assert expected("loss@0", setup) == pytest.approx(14 / 3)
    assert expected("prediction.3@0", setup) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("w is {w@1}, the loss {loss@1}.", "w is 1.800, the loss 0.1600."),
        ("{loss@2:1} {w@1:0} {gradient@1:2}", "0.0 2 -1.60"),
        ("{rate_limit} {below@0.01} {best_rate:1}", "0.2500 2 0.1"),
        ("{ loss@0 }", "4.0000"),
        ("{a: 1} {} { } {w}", "{a: 1} {} { } {w}"),
        ("none", "none"),
    ],
)
def test_numbers_in_texts_are_written_as_the_window_does(text, said):
    assert filled(text, ONE) == said


def test_all_texts_of_a_page_are_filled():
    page = Page(
        title="Title",
        text="{w@1}",
        reveal="{w@2}",
        question=ChoiceQuestion(
            ask="{w@3}", choices=("{loss@0}", "{loss@1}"), answer=1, hint="{w@0}"
        ),
        wait=Wait(steps=1, told="{loss@2}"),
    )
    assert shown(page, ONE) == Page(
        title="Title",
        text="1.800",
        reveal="1.960",
        question=ChoiceQuestion(ask="1.992", choices=("4.0000", "0.1600"), answer=1, hint="1.000"),
        wait=Wait(steps=1, told="0.0064"),
    )
    plain = Page(title="a", text="b", question=NumberQuestion(ask="c", answer=1))
    assert shown(plain, None) == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{w@}", "not written as"),
        ("{w@1.5}", "no number of steps"),
        (f"{{w@{MOST_STEPS + 1}}}", "no number of steps"),
        ("{below@nan}", "not written as"),
        ("{below@e}", "no number of steps"),
        ("{v@1}", "there is no 'v'"),
        ("{w@1#2}", "of run 2; there are 1"),
        ("{gradient.v@1}", "gradient, gradient.w"),
        ("{loss.w@1}", "must say of which"),
    ],
)
def test_names_of_no_number_are_refused(text, reason):
    with pytest.raises(LessonError, match=reason) as raised:
        filled(f"one\ntwo\n{text}", ONE)
    assert raised.value.line == 2


def test_a_gradient_of_two_must_say_of_which():
    with pytest.raises(LessonError, match=r"gradient\.w1, gradient\.w2"):
        expected("gradient@1", TWO)


def test_what_never_happens_is_told():
    wild = Setup(problem="one-sample", learning_rate=1)
    with pytest.raises(LessonError, match="the run diverges after"):
        expected("loss@500", wild)
    with pytest.raises(LessonError, match=r"not below 0\.01 within 2000 steps"):
        expected("below@0.01", wild)
    with pytest.raises(LessonError, match="there is no rate_limit here"):
        expected("rate_limit", Setup(problem="one-sample", optimizer="adam"))


def test_names_are_found_for_translators():
    assert names_in("b {w@1} a {loss@0:2} {x}") == ["loss@0:2", "w@1"]
