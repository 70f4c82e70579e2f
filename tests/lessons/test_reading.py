import pytest

from gdsim.core.settings import SettingsError, optimizer, settings_for
from gdsim.lessons.faults import LessonError
from gdsim.lessons.lesson import ChoiceQuestion, NumberQuestion, Setup, Wait
from gdsim.lessons.reading import MOST_BYTES, MOST_PAGES, load, read, runs_of, setup_at
from tests.lessons.conftest import LESSON


def test_a_lesson_is_read_whole():
    lesson = load(LESSON, "some")
    assert (lesson.id, lesson.title, lesson.language) == ("some", "A lesson", "en")
    first, second = lesson.pages
    assert (first.title, first.text, first.reveal) == (
        "First",
        "Some text {w@1}",
        "It is {loss@2:3}.",
    )
    assert (first.point, first.hide, first.lock) == ("step", ("map",), ())
    assert first.question == NumberQuestion(ask="Where is w then?", answer=1.8, of="w@1")
    assert first.wait == Wait(steps=3, settings={"momentum": 0.5})
    assert second.question == ChoiceQuestion(ask="Which?", choices=("one", "two"), answer=2)
    assert second.setup is None
    assert setup_at(lesson, 1) == first.setup


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_are_the_same_lesson(ends):
    assert load(LESSON.replace("\n", ends), "some") == load(LESSON, "some")


def test_a_file_is_known_by_its_name_up_to_the_first_point(tmp_path):
    path = tmp_path / "some.de.gdlesson"
    path.write_bytes(b"\xef\xbb\xbf" + LESSON.encode())
    assert read(path) == load(LESSON, "some")


BROKEN = [
    # The head of the lesson.
    ('title = "A lesson"', "title = A lesson", 2, "TOML"),
    ('title = "A lesson"', 'title = ""', 2, "title is empty"),
    ("minutes = 5\n", "", 2, "minutes is missing"),
    ("minutes = 5", "minutes = 5.5", 4, "minutes must be a whole number, not 5.5"),
    ("minutes = 5", "minutes = 0", 4, "minutes must be from 1 to 600"),
    ("minutes = 5", "minuts = 5", 4, "no key minuts; there are title, about"),
    ("minutes = 5", 'minutes = 5\nlanguage = "xx"', 5, "no 'xx'; there are en, es"),
    ("minutes = 5", 'minutes = 5\nteacher = "<b>x</b>"', 5, "no HTML"),
    # A page's head.
    ("learning_rate = 0.1", "learning_rate = 'fast'", 13, "learning_rate must be a number, not 'f"),
    ("learning_rate = 0.1", "learning_rat = 0.1", 13, "no key setup.learning_rat; there are prob"),
    ("learning_rate = 0.1", "learning_rate = -1", 13, "The learning rate must be a number above"),
    ("learning_rate = 0.1", "learning_rate = nan", 13, "must be a finite number"),
    ("learning_rate = 0.1", f"learning_rate = {'9' * 400}", 13, "must be a finite number"),
    ("learning_rate = 0.1", "learning_rate = 1979-05-27", 13, "must be a number, not datetime"),
    ("learning_rate = 0.1", "learning_rate = ", 13, "TOML"),
    ("learning_rate = 0.1", "start = [1, 2]", 13, "The start needs 1 number, for w; there are 2"),
    ("learning_rate = 0.1", "start = [1, 'a']", 13, "setup.start 2 must be a number, not 'a'"),
    ("learning_rate = 0.1", "options = { depth = 3 }", 13, "one-sample has no options"),
    ("learning_rate = 0.1", "optimizer = 'adm'", 13, "no optimizer 'adm'; there are sgd"),
    ("learning_rate = 0.1", "hyperparameters = { b = 1 }", 13, "no hyperparameter 'b'; it has mom"),
    ("learning_rate = 0.1", "schedule = 'cos'", 13, "no schedule 'cos'; there are constant"),
    ("learning_rate = 0.1", "batch_size = 0", 13, "at least 1 sample"),
    ("learning_rate = 0.1", "pause_at = 0", 13, "at least 1 step"),
    ("learning_rate = 0.1", "steps = 100000", 13, "setup.steps must be from 0 to 2000"),
    ("learning_rate = 0.1", "phases = 5", 13, "setup.phases must be from 0 to 4"),
    ("learning_rate = 0.1", "speed = 0", 13, "setup.speed must be above 0"),
    ("learning_rate = 0.1", "show = ['menus']", 13, "no 'menus'; there are controls, surface"),
    ("learning_rate = 0.1", "view = [[4.0, 0.0]]", 13, "from a lower to a higher"),
    ("learning_rate = 0.1", "view = [[0.0, 1.0], [0.0, 1.0]]", 13, "needs 1 ranges"),
    ('problem = "one-sample"', 'problem = "one"', 12, "no problem 'one'; there are one-sample"),
    ('problem = "one-sample"\n', "", 11, "setup.problem is missing"),
    ('optimizer = "adam"', 'problem = "batch"', 14, "side by side have the same problem"),
    ('optimizer = "adam"', 'optimizer = "adm"', 14, "Run 1 beside it: There is no optimizer"),
    ('optimizer = "adam"', "seed = 'x'", 14, "Run 1 beside it: seed must be a whole number"),
    ('point = "step"', 'point = "stp"', 8, "no 'stp'; there are reset, back, step"),
    ('point = "step"', 'point = "map"', 8, "which is hidden"),
    ('point = "step"', "point = 3", 8, "point must be a text in quotation marks, not 3"),
    ('hide = ["map"]', 'hide = "map"', 9, "hide must be a list in [ ], not 'map'"),
    ('hide = ["map"]', 'hide = ["here"]', 9, "no 'here'"),
    ("[setup]", "[setup", 11, "TOML"),
    ('type = "number"', 'type = "numbers"', 17, "one of number, choice, position, not 'numbers'"),
    ('type = "number"\n', "", 16, "question.type is missing"),
    ('ask = "Where is w then?"', 'ask = " "', 18, "question.ask is empty"),
    ('ask = "Where is w then?"', 'ask = "{u@1}"', 18, "no 'u'; there are loss, w, prediction"),
    ("answer = 1.8", "answer = '1.8'", 19, "question.answer must be a number, not '1.8'"),
    ("answer = 1.8", "answer = 1.8\ntolerance = -1", 20, "not below 0"),
    ('of = "w@1"', 'of = "w at 1"', 20, "not written as loss@1"),
    ('of = "w@1"', 'of = "w@-1"', 20, "no number of steps from 0"),
    ('of = "w@1"', 'of = "w@1#3"', 20, "of run 3; there are 2"),
    ('of = "w@1"', 'of = "prediction.2@1"', 20, "must say of which; there are prediction."),
    ("steps = 3", "steps = 0", 23, "wait.steps must be 1 or more"),
    ("steps = 3", "stepps = 3", 23, "no key wait.stepps"),
    ("steps = 3", "phase = 'forwards'", 23, "one of backward, forward, loss, update, zero grad"),
    ("momentum = 0.5", "momentun = 0.5", 24, "no 'momentun'; there are momentum"),
    ("momentum = 0.5", "optimizer = 'x'", 24, "no optimizer 'x'"),
    # A page's text.
    ("# First", "First", 26, "begins with '# ' and its title"),
    ("Some text {w@1}", "", 26, "this page has no text"),
    ("Some text", "Some <b>text</b>", 27, "no HTML"),
    ("Some text", "Some ![text](a.png)", 27, "no pictures"),
    ("Some text", "Some [text](a.html)", 27, "no links"),
    ("Some text", "[a]: b.html\nSome", 27, "no links"),
    ("Some text", "http://a.example", 27, "no addresses"),
    ("Some text", "Some\x07 text", 27, "can't be seen"),
    ("Some text", "> " * 20 + "text", 27, "nested too deep"),
    ("{w@1}", "{v@1}", 27, "there is no 'v'"),
    ("--- reveal ---", "--- reveal ---\na\n--- reveal ---", 31, "one reveal on a page"),
    ("It is {loss@2:3}.", "\n", 29, "nothing is revealed"),
    ("{loss@2:3}", "{loss@2:33}", 30, "not written as loss@1"),
    # The second page's question.
    ("answer = 2", "answer = 3", 37, "question.answer must be from 1 to 2"),
    ("answer = 2", "answer = 1.5", 37, "must be a whole number, not 1.5"),
    ('"one", "two"', '"one", "one"', 36, "a choice stands twice"),
    ('"one", "two"', '"one"', 36, "2 to 6 choices"),
    ("answer = 2\n", "answer = 2\n[setup]\nproblem = 'x'\n", 39, "no problem 'x'"),
    # The file.
    ("+++\ntitle", "title", 1, "begins with a line +++"),
    ("minutes = 5\n+++\n", "minutes = 5\n+++\n\nstray\n", 7, "begins with a head"),
    ("The end.\n", "The end.\n+++\n", 43, "this head has no end"),
]


@pytest.mark.parametrize(("good", "bad", "line", "reason"), BROKEN)
def test_what_is_broken_is_told_by_line_and_reason(good, bad, line, reason, refusal):
    assert LESSON.count(good) == 1
    told = refusal(LESSON.replace(good, bad))
    assert told[0] == line
    assert reason in told[1]
    assert told[1].endswith(".")
    assert "\n" not in told[1]


def test_a_wait_for_nothing_is_refused(refusal):
    text = LESSON.replace("steps = 3\nsettings = { momentum = 0.5 }", "told = 'Wait.'")
    assert refusal(text) == (22, "wait says nothing that has to happen.")


def test_without_a_setup_there_are_no_numbers(refusal):
    text = LESSON[: LESSON.index("[setup]")] + "+++\n# First\n{loss@1}\n"
    assert refusal(text) == (13, "{loss@1} needs a page with a setup, here or before.")


def test_there_must_be_pages(refusal):
    assert refusal(LESSON[: LESSON.index("+++\npoint")])[1].startswith("there are no pages")


def test_pages_have_a_limit(refusal):
    page = "+++\n+++\n# A\nb\n"
    head = LESSON[: LESSON.index("+++\npoint")]
    assert len(load(head + page * MOST_PAGES, "some").pages) == MOST_PAGES
    assert "60 pages" in refusal(head + page * (MOST_PAGES + 1))[1]


def test_an_empty_file_is_refused(refusal):
    assert refusal("") == (1, "a lesson begins with a line +++ and its head.")


@pytest.mark.parametrize(
    ("raw", "line", "reason"),
    [
        (b"+++\ntitle = 'Caf\xe9'\n+++", 2, "not UTF-8"),
        (b"\xff\xfe+\0+\0", 1, "not UTF-8"),
        (b" " * (MOST_BYTES + 1), 0, "too large"),
    ],
)
def test_files_that_are_no_text_are_refused(raw, line, reason, tmp_path):
    path = tmp_path / "some.gdlesson"
    path.write_bytes(raw)
    with pytest.raises(LessonError, match=reason) as raised:
        read(path)
    assert raised.value.line == line


def test_files_that_are_not_there_are_refused(tmp_path):
    with pytest.raises(LessonError, match="can't be opened: No such file"):
        read(tmp_path / "none.gdlesson")
    with pytest.raises(LessonError, match="is no file"):
        read(tmp_path)


# What a setup makes


def test_a_setup_alone_is_the_problem_itself():
    assert runs_of(Setup(problem="batch")) == [settings_for("batch")]


def test_a_setup_can_say_everything():
    (run,) = runs_of(
        Setup(
            problem="bowl",
            options={"condition": 100},
            start=(1, 2),
            learning_rate=0.5,
            optimizer="sgd",
            hyperparameters={"momentum": 0.9, "nesterov": True},
            schedule="step",
            schedule_numbers={"gamma": 0.5},
            seed=3,
            zero_grad=False,
            dtype="float64",
            tolerance=0.01,
            pause_at=7,
        )
    )
    assert run.built.options.condition == 100
    assert (run.start, run.learning_rate, run.seed, run.zero_grad) == ((1, 2), 0.5, 3, False)
    assert run.optimizer == optimizer("sgd", momentum=0.9, nesterov=True)
    assert (run.schedule.id, run.schedule.gamma) == ("step", 0.5)
    assert (run.dtype, run.tolerance, run.steps) == ("float64", 0.01, 7)


def test_another_rule_has_its_own_learning_rate():
    (run,) = runs_of(Setup(problem="batch", optimizer="adam"))
    assert run.learning_rate == 0.001


def test_runs_beside_differ_in_what_is_said():
    setup = Setup(
        problem="two-weights",
        hyperparameters={"momentum": 0.5},
        beside=({"learning_rate": 0.2}, {"optimizer": "adam", "learning_rate": 0.01}),
    )
    one, two, three = runs_of(setup)
    assert two == settings_for(
        "two-weights", learning_rate=0.2, optimizer=optimizer("sgd", momentum=0.5)
    )
    assert three == settings_for("two-weights", learning_rate=0.01, optimizer=optimizer("adam"))
    assert one.learning_rate == 0.1


@pytest.mark.parametrize(
    ("setup", "field"),
    [
        ({"problem": "sphere", "batch_size": 2}, "batch_size"),
        ({"problem": "bowl", "options": {"condition": 0}}, "condition"),
        ({"problem": "bowl", "options": {"conditions": 1}}, "conditions"),
        ({"problem": "network", "options": {"hidden": "many"}}, "hidden"),
        ({"problem": "batch", "beside": ({"beside": []},)}, "beside"),
    ],
)
def test_setups_that_cannot_be_name_the_field(setup, field):
    with pytest.raises(SettingsError) as raised:
        runs_of(Setup(**setup))
    assert raised.value.field == field
