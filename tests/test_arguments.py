import argparse

import pytest

from gdsim.arguments import add_problem, add_run, settings_of
from gdsim.core.faults import SettingsError
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import optimizer, schedule, settings_for
from gdsim.files.tables import TableError

TABLE = "a,b,word,y,class\n1,5,x,2,0\n2,7,y,4,1\n3,6,z,6,1\n"


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """The settings of a command line, in a folder with a table."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text(TABLE)
    parser = argparse.ArgumentParser()
    add_problem(parser)
    add_run(parser)

    def made(line, *more, guess=False):
        return settings_of(parser.parse_args([*line.split(), *more]), guess)

    return made


@pytest.mark.parametrize("problem", PROBLEMS)
def test_a_bare_problem_is_run_as_it_is_by_itself(problem, settings):
    assert settings(problem) == settings_for(problem)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_an_optimizer_comes_with_its_own_learning_rate(name, settings):
    found = settings(f"rosenbrock --optimizer {name}")
    assert found.optimizer == optimizer(name)
    own = PROBLEMS["rosenbrock"].learning_rate
    assert found.learning_rate == (own if name == "sgd" else OPTIMIZERS[name].learning_rate)
    assert settings(f"rosenbrock --optimizer {name} --learning-rate 0.5").learning_rate == 0.5


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule_can_be_chosen(name, settings):
    assert settings(f"line --schedule {name}").schedule == schedule(name)


def test_set_sets_optimizer_schedule_and_problem(settings):
    found = settings(
        "bowl --optimizer adam --schedule step --set beta2=0.9 --set gamma=0.5 --set condition=100"
        " --set amsgrad=true --set step-size=7"
    )
    assert found.optimizer == optimizer("adam", beta2=0.9, amsgrad=True)
    assert found.schedule == schedule("step", gamma=0.5, step_size=7)
    assert found.options.condition == 100
    assert found.built.formula == settings_for("bowl", options=found.options).built.formula


def test_momentum_is_short_for_setting_it(settings):
    assert settings("line --momentum 0.5") == settings("line --set momentum=0.5")
    found = settings("line --optimizer rmsprop --momentum 0.5")
    assert found.optimizer == optimizer("rmsprop", momentum=0.5)
    with pytest.raises(SettingsError, match="momentum is set twice"):
        settings("line --momentum 0.5 --set momentum=0.5")
    with pytest.raises(SettingsError, match="no 'momentum' to set: adam has beta1"):
        settings("line --optimizer adam --momentum 0.5")


def test_batches_and_seed(settings):
    found = settings("network --batch-size 32 --seed 5 --no-shuffle --dtype float64")
    assert (found.batch_size, found.seed, found.shuffle) == (32, 5, False)
    assert found.start == PROBLEMS["network"].draw(5)
    assert found.dtype == "float64"
    with pytest.raises(SettingsError, match="booth has no samples"):
        settings("booth --batch-size 2")


# Problems of one's own


def test_a_table_of_ones_own_has_a_bias_where_it_is_asked_for(settings):
    line = "table --data t.csv --inputs a --target y"
    assert settings(line).built.parameter_names == ("w",)
    assert settings(f"{line} --bias").built.parameter_names == ("w", "b")
    assert settings(f"{line} --set bias=true") == settings(f"{line} --bias")
    assert settings("table").built.parameter_names == ("w", "b")
    assert settings("table --set bias=false").built.parameter_names == ("w",)


def test_of_a_table_only_the_chosen_columns_are_read(settings):
    found = settings("table --data t.csv --inputs b,a --target class --model logistic")
    assert found.options.columns.names == ("b", "a", "class")
    assert found.options.inputs == ("b", "a")
    assert found.options.model == "logistic"
    assert found.built.logit
    assert found.built.data.inputs.tolist() == [[5, 1], [7, 2], [6, 3]]


def test_other_columns_of_the_sample_table_can_be_chosen(settings):
    found = settings("table --inputs sleep,hours --target passed --model logistic --standardise")
    assert found.options.inputs == ("sleep", "hours")
    assert found.options.standardise
    assert found.options.bias


def test_columns_have_to_be_chosen_or_are_guessed(settings):
    for line in ("table", "table --inputs a", "table --target y", "network"):
        with pytest.raises(SettingsError, match=r"t\.csv has a, b, word, y, class"):
            settings(f"{line} --data t.csv")
    found = settings("table --data t.csv", guess=True).options
    assert (found.inputs, found.target, found.bias) == (("a",), "class", False)
    assert found.columns.names == ("a", "b", "y", "class")
    found = settings("network --data t.csv", guess=True).options
    assert (found.data, found.inputs, found.target) == ("table", ("a",), "class")
    with pytest.raises(SettingsError, match="Choose columns"):
        settings("table --data t.csv --inputs a", guess=True)


def test_columns_with_commas_in_their_names(settings, tmp_path):
    (tmp_path / "t.csv").write_text('"a, left",y\n1,2\n3,4\n')
    found = settings("table --data t.csv --target y --inputs", '"a, left"')
    assert found.options.inputs == ("a, left",)


def test_a_formula_is_a_loss_or_a_model_of_columns(settings):
    found = settings("formula --start 1,2 --loss", "(a - 1)**2 + b**2")
    assert found.built.parameter_names == ("a", "b")
    assert found.start == (1, 2)
    found = settings("formula --data t.csv --target y --model", "k*b + c")
    assert found.built.parameter_names == ("k", "c")
    assert found.built.data.input_names == ("b",)
    found = settings("formula --data t.csv --target y --inputs b --model", "k*x + a")
    assert found.built.parameter_names == ("k", "a")
    assert found.built.data.input_names == ("b",)
    with pytest.raises(SettingsError, match="Choose columns"):
        settings("formula --data t.csv --inputs b --model", "k*x")
    with pytest.raises(SettingsError, match=r"Say which by --data FILE\.$"):
        settings("formula --model", "k*x")


def test_a_network_is_fitted_to_a_table(settings):
    line = "network --data t.csv --inputs a,b --target class"
    found = settings(f"{line} --set task=classification --set hidden=3,2 --set train_share=1")
    assert found.options.data == "table"
    assert found.options.hidden == (3, 2)
    assert found.built.logit
    with pytest.raises(SettingsError, match="data is set twice"):
        settings(f"{line} --set data=moons")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("line --data t.csv", "line is fitted to no table; "),
        ("bowl --data t.csv", "bowl is fitted to no table; "),
        ("line --loss a", "no 'loss' to set: line has nothing"),
        ("table --loss a", "no 'loss' to set: table has inputs"),
        ("network --model linear", "no 'model' to set: network has data"),
        ("table --model cubic", "model must be linear or logistic, not 'cubic'"),
        ("network --bias", "no 'bias' to set"),
        ("table --data t.csv --inputs a,a --target y", "stands twice"),
        ("table --data t.csv --inputs a,y --target y", "can't be predicted from itself"),
        ("table --data t.csv --inputs a --target b --model logistic", "sample 1 of 'b' is 5"),
        ("network --set hidden=1,2,3,4", "1 to 3 hidden layers"),
        ("network --set samples=9", "samples must be a whole number from 10"),
        ("bowl --set condition=0.5", "condition must be a number of at least 1"),
        ("line --schedule fast", "There is no schedule 'fast'; there are constant"),
        ("line --optimizer fast", "There is no optimizer 'fast'; there are sgd"),
        ("lines --optimizer fast --set a=b", "There is no problem 'lines'"),
        ("network --optimizer newton --set hidden=64,64", "at most"),
        ("line --device tpu", "There is no device 'tpu'"),
    ],
)
def test_what_can_not_be_run_is_told(line, told, settings):
    with pytest.raises(SettingsError, match=told):
        settings(line)


# Tables that can't be read


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        (TABLE, "a,none", "There is no column 'none'; there are a, b, word, y, class."),
        (TABLE, "word", "Row 2, column 'word': 'x' is not a number."),
        ("a,y\n1,2\n2,\n", "a", "Row 3, column 'y': the cell is empty."),
        ("a,y\n1,2\n2,nan\n", "a", "Row 3, column 'y': 'nan' is not a finite number."),
        ("a,y\n1,2\n2\n", "a", "Row 3 has 1 cell, but there are 2 columns: 'y' is missing."),
        ("a,a\n1,2\n2,3\n", "a", "Row 1: columns 1 and 2 have the same name, 'a'."),
        ("a,y\n1,2\n", "a", "There is one sample only, in row 2; at least 2 are needed."),
        ("a,y\n", "a", "There are names, but no rows of numbers under them."),
        ("", "a", "The table is empty."),
        ("1,2\n3,4\n", "a", "Say how by --no-header."),
        ("a;y\n1,5;2\n3;4\n", "a", "Row 2, column 'a': '1,5' has a comma; "),
        ("a;y\n1,5;2\n3;4\n", "a", "Say how by --decimal-comma."),
        ("a\n1\n2\n", "a", "Say how by --delimiter tab|semicolon|comma."),
        ("é,y\n1,2\n3,4\n".encode("latin-1"), "a", "Say how by --encoding utf-8|utf-16|cp1252|"),
        ("a;y\n1.5;2\n3;4\n", "a --decimal-comma", "Leave out --decimal-comma."),
        (None, "a", "There is no file t.csv."),
    ],
)
def test_a_table_that_can_not_be_read_is_told_with_its_place(
    content, line, told, settings, tmp_path
):
    if content is None:
        (tmp_path / "t.csv").unlink()
    else:
        (tmp_path / "t.csv").write_bytes(
            content if isinstance(content, bytes) else content.encode()
        )
    with pytest.raises(TableError) as raised:
        settings(f"table --data t.csv --target y --inputs {line}")
    assert told in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("content", "line", "inputs"),
    [
        (b"a;y\n1,5;2\n3;4\n", "--inputs a --target y --decimal-comma", [1.5, 3]),
        ("ä,y\n1.5,2\n3,4\n".encode("cp1252"), "--inputs ä --target y --encoding cp1252", [1.5, 3]),
        ("a\ty\n1.5\t2\n3\t4\n".encode("utf-16"), "--inputs a --target y", [1.5, 3]),
        (b"a|b;y\n1.5;2\n3;4\n", "--inputs a|b --target y --delimiter semicolon", [1.5, 3]),
    ],
)
def test_a_table_is_read_as_it_is_asked_for(content, line, inputs, settings, tmp_path):
    (tmp_path / "t.csv").write_bytes(content)
    assert settings(f"table --data t.csv {line}").built.data.inputs.tolist() == inputs


def test_a_table_without_a_header_has_numbered_columns(settings, tmp_path):
    (tmp_path / "t.csv").write_text("1,2\n3,4\n")
    line = "table --data t.csv --no-header --inputs"
    found = settings(line, "column 1", "--target", "column 2")
    assert found.built.data.targets.tolist() == [2, 4]
