import json

import msgspec
import pytest

from gdsim.cli import main
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.schedules import SCHEDULES
from gdsim.pairs import dealt, kinds


@pytest.fixture
def listed(capsys):
    """The lines that a list has."""

    def carry_out(*arguments):
        assert main(["list", *arguments]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return out.splitlines()

    return carry_out


def objects(lines):
    return [json.loads(line) for line in lines]


def test_problems_stand_in_their_groups_and_each_tells_its_story(listed):
    lines = listed("problems")
    heading, found = "", {}
    for line in lines:
        if line and not line.startswith(" "):
            heading = line
        elif line.startswith("  ") and line[2] != " ":
            name, story = line.split(maxsplit=1)
            found[name] = (heading, story)
    assert found == {problem.id: (problem.group, problem.story) for problem in PROBLEMS.values()}
    headings = [line for line in lines if line and not line.startswith(" ")]
    assert len(set(headings)) == len(headings)


def test_problems_tell_what_can_be_set_of_them(listed):
    lines = listed("problems")
    at = next(i for i, line in enumerate(lines) if line.startswith("  bowl "))
    assert [line.split()[0] for line in lines[at + 1 : at + 3]] == ["condition=10.0", "angle=30.0"]
    assert "1 to 1e+06" in lines[at + 1]
    assert any(line.split()[:1] == ["hidden=8"] for line in lines)
    assert any(line.split()[:1] == ["activation=tanh"] for line in lines)
    assert not any("columns=" in line for line in lines)


def test_problems_as_json_tell_their_parameters(listed):
    found = objects(listed("problems", "--format", "json"))
    assert [problem["id"] for problem in found] == list(PROBLEMS)
    assert found[3]["parameters"] == ["w", "b"]
    assert found[3]["start"] == [1, 0]
    (bowl,) = (problem for problem in found if problem["id"] == "bowl")
    assert bowl["options"] == {"condition": 10, "angle": 30}
    assert bowl["minima"] == [[0, 0]]


@pytest.mark.parametrize(
    ("what", "kinds_of"),
    [("optimizers", OPTIMIZERS), ("schedules", SCHEDULES)],
    ids=["optimizers", "schedules"],
)
def test_each_rule_tells_all_its_numbers_with_defaults_and_ranges(what, kinds_of, listed):
    lines = listed(what)
    for kind in kinds_of.values():
        assert lines.pop(0).split()[0] == kind.id
        for field in msgspec.structs.fields(kind):
            cells = [cell.strip() for cell in lines.pop(0).split("  ") if cell.strip()]
            name, default = cells[0].split("=")
            assert name == field.name
            assert default == str(field.default).lower()
            assert len(cells) == 3
    assert lines == []


def test_ranges_are_told_in_words(listed):
    told = {line.split("=")[0].strip(): line for line in listed("optimizers")}
    assert " at least 0, below 1 " in told["beta2"]
    assert " above 0, below 1 " in told["etaminus"]
    assert " whole, 1 to 1000 " in told["most"]
    assert " true or false " in told["amsgrad"]
    assert " any number " in told["dampening"]
    assert " cos or linear " in "".join(listed("schedules"))


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_what_is_listed_can_be_set(name, listed):
    line = next(index for index, line in enumerate(listed("optimizers")) if line.startswith(name))
    kind = OPTIMIZERS[name]
    count = len(msgspec.structs.fields(kind))
    cells = [row.split()[0] for row in listed("optimizers")[line + 1 : line + 1 + count]]
    pairs = [tuple(cell.split("=")) for cell in cells]
    assert kind(**dealt(pairs, {"optimizer": (name, kind())})["optimizer"]) == kind()


def test_optimizers_as_json_tell_defaults_and_learning_rates(listed):
    found = {entry["id"]: entry for entry in objects(listed("optimizers", "--format", "json"))}
    assert list(found) == list(OPTIMIZERS)
    assert found["sgd"]["title"] == "SGD"
    assert found["sgd"]["hyperparameters"]["momentum"] == 0
    assert found["adam"]["learning_rate"] == 0.001
    assert found["adam"]["ranges"]["beta2"] == "at least 0, below 1"
    for name, kind in OPTIMIZERS.items():
        assert set(found[name]["hyperparameters"]) == set(kinds(kind()))


def test_schedules_as_json_tell_their_numbers(listed):
    found = {entry["id"]: entry for entry in objects(listed("schedules", "--format", "json"))}
    assert list(found) == list(SCHEDULES)
    assert found["constant"]["numbers"] == {}
    assert found["step"]["numbers"] == {"step_size": 30, "gamma": 0.1}


def test_devices_begin_with_the_cpu(listed):
    assert listed("devices")[0].split() == ["cpu", "CPU"]
    assert objects(listed("devices", "--format", "json"))[0] == {"id": "cpu", "title": "CPU"}
