"""What is made of a table before anybody has chosen, and what is offered where it can't be read."""

import gc

import pytest

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.problems.network import Network
from gdsim.core.problems.own_formula import OwnFormula
from gdsim.core.problems.table import Table
from gdsim.files import tables as files
from gdsim.files.tables import Cancelled, TableError
from gdsim.ui.setup import opening
from gdsim.ui.setup.background import Task
from gdsim.ui.setup.choosing import columns_of, fitted, network_of
from gdsim.ui.setup.opening import Request, offers, opened


@pytest.fixture
def task():
    return Task(work=None, report=lambda task, share: None)


@pytest.fixture
def read(task, tmp_path):
    """A function that opens a table, given as a text or as the bytes of a file."""

    def make(content, before=None):
        if isinstance(content, bytes):
            path = tmp_path / "table.csv"
            path.write_bytes(content)
            content = path
        return opened(Request(content), before, task)

    return make


def offered(came):
    return [offer.text for offer in offers(came)]


def columns(*names):
    return Columns.of(
        names, [[row * place + 1.0 for place in range(len(names))] for row in range(4)]
    )


# What is made of it


def test_a_table_is_fitted_by_a_line_from_its_first_column_to_its_last(read):
    came = read("a,b,c\n1,2,3\n2,4,7\n3,1,9\n")
    assert came.error is None
    assert came.options == Table(columns=columns_of(came.options), inputs=("a",), target="c")
    assert came.options.columns.names == ("a", "b", "c")


def test_columns_of_the_same_names_are_chosen_again():
    before = Table(inputs=("sleep", "hours"), target="passed", model="logistic", standardise=True)
    again = Columns.of(before.columns.names, before.columns.array[3:])
    after = fitted(before, again)
    assert (after.inputs, after.target, after.model) == (("sleep", "hours"), "passed", "logistic")
    assert after.standardise
    assert after.columns is again


def test_what_does_not_suit_the_new_numbers_gives_way():
    before = Table(inputs=("hours",), target="passed", model="logistic")
    numbers = before.columns.array.copy()
    numbers[:, 3] = range(len(numbers))
    after = fitted(before, Columns.of(before.columns.names, numbers))
    assert (after.inputs, after.target, after.model) == (("hours",), "passed", "linear")


def test_a_table_that_suits_nothing_is_refused_with_the_first_reason():
    huge = Columns.of(("a", "b"), [[1.0, 1e30], [2.0, 1e30]])
    with pytest.raises(SettingsError, match="too large") as refused:
        fitted(None, huge)
    assert refused.value.field == "target"
    with pytest.raises(SettingsError, match="one column of numbers only, 'a'"):
        fitted(None, Columns.of(("a",), [[1.0], [2.0]]))


def test_a_model_stays_and_a_loss_gives_way_to_the_table():
    model = OwnFormula(model="p*x + q", columns=Table().columns, target="score")
    other = columns("u", "v")
    assert fitted(model, other) == OwnFormula(model="p*x + q", columns=other)
    assert fitted(model, Table().columns).target == "score"
    assert isinstance(fitted(OwnFormula(), other), Table)


def test_a_network_of_a_table_takes_another_and_one_of_moons_does_not():
    network = network_of(Network(hidden=(3,)), Table().columns)
    assert (network.inputs, network.target, network.task) == (
        ("hours", "sleep"),
        "passed",
        "classification",
    )
    other = columns("u", "v", "w")
    after = fitted(network, other)
    assert isinstance(after, Network)
    assert (after.hidden, after.inputs, after.target, after.task) == (
        (3,),
        ("u",),
        "w",
        "regression",
    )
    assert isinstance(fitted(Network(), other), Table)


def test_a_network_does_not_standardise_what_is_constant():
    network = network_of(Network(), Table().columns)
    constant = Columns.of(("a", "b"), [[1.0, 2.0], [1.0, 3.0], [1.0, 4.0]])
    after = fitted(network, constant)
    assert isinstance(after, Network)
    assert not after.standardise


# What is offered

BAD = {
    "a,b\n1,2\n2,oops\n": ("Row 3, column 'b': 'oops' is not a number.", []),
    "a,b,c\n1,2,3\n2,,4\n3,1,5\n": ("Row 3, column 'b': the cell is empty.", ["Leave out 'b'"]),
    "a,b,c\n1,2,3\n2,inf,4\n": ("Row 3, column 'b': 'inf' is not a finite number.",
                               ["Leave out 'b'"]),
    "a,b,c\n1,2,3\n2,3\n": ("Row 3 has 2 cells, but there are 3 columns: 'c' is missing.", []),
    "a,a,c\n1,2,3\n2,3,4\n": ("Row 1: columns 1 and 2 have the same name, 'a'.", []),
    "a,b\n1,2\n": ("There is one sample only, in row 2; at least 2 are needed.", []),
    "1,2\n2,3\n3,4\n": (None, ["There is no header: row 1 is a sample"]),
    "a;b;c\n1,5;2;3\n2,5;3;4\n": (None, ["Read 1,5 as one and a half", "Leave out 'a'"]),
    "a\n1\n2\n": (None, ["Split at each tab", "Split at each semicolon", "Split at each comma"]),
    b"a,\xff\n1,2\n2,3\n": (None, ["Read it as UTF-16",
                                  "Read it as Western European (Windows-1252)",
                                  "Read it as Western European (Latin-1)"]),
    b"PK\0\0\0": (None, ["Read it as UTF-16"]),
}  # fmt: skip


@pytest.mark.parametrize("content", BAD)
def test_what_might_help_is_offered_and_nothing_else(read, content):
    sentence, wanted = BAD[content]
    came = read(content)
    assert isinstance(came.error, TableError)
    assert came.options is None
    assert sentence in (None, str(came.error))
    assert offered(came) == wanted


TAKEN = {
    "1,2\n2,3\n4,4\n": [[1, 2], [2, 3], [4, 4]],
    "a;b\n1,5;2\n2,5;3\n": [[1.5, 2], [2.5, 3]],
    "a;b\n1,5;2,25\n-2,5;3\n": [[1.5, 2.25], [-2.5, 3]],
}


@pytest.mark.parametrize("content", TAKEN)
def test_an_offer_that_is_taken_reads_the_table(read, task, content):
    first, *_ = offers(read(content))
    came = opened(first.request, None, task)
    assert came.error is None
    assert columns_of(came.options).array.tolist() == TAKEN[content]


def test_columns_with_faults_are_left_out_together_and_tell_why(read, task):
    came = read("n,a,b,c,d\nx,1,,3,4\ny,nan,2,5,7\nz,3,3,6,8\n")
    (offer,) = offers(came)
    assert offer.text == "Leave out 'a' and 'b'"
    again = opened(offer.request, None, task)
    assert again.options.columns.names == ("c", "d")
    assert again.unused == {
        "n": "Row 2, column 'n': 'x' is not a number.",
        "a": "Row 3, column 'a': 'nan' is not a finite number.",
        "b": "Row 2, column 'b': the cell is empty.",
    }


def test_a_fault_far_down_is_left_out_as_well(read, task):
    rows = "\n".join(f"{i},{i},{i}" for i in range(1000))
    came = read(f"a,b,c\n{rows}\n7,oops,8\n")
    assert str(came.error) == "Row 1002, column 'b': 'oops' is not a number."
    (offer,) = offers(came)
    again = opened(offer.request, None, task)
    assert again.options.columns.names == ("a", "c")
    assert len(again.options.columns) == 1001


def test_decimal_points_among_commas_are_offered_to_be_points_again(read, task):
    came = read("a;b\n1,5;2\n2,5;3.5\n")
    (commas,) = offers(came)
    again = opened(commas.request, None, task)
    assert str(again.error).startswith("Row 3, column 'b': '3.5' has a decimal point")
    assert offered(again) == ["Read 1.5 as one and a half"]


def test_no_garbage_is_collected_while_a_table_is_read(read, monkeypatch):
    seen = []

    def look_on(*arguments, **named):
        seen.append(gc.isenabled())
        return files.read(*arguments, **named)

    monkeypatch.setattr(opening, "read", look_on)
    assert read("a,b\n1,2\n2,3\n").error is None
    assert (seen, gc.isenabled()) == ([False], True)


def test_a_cancelled_table_is_given_up(read, task):
    task.cancel()
    with pytest.raises(Cancelled):
        read("a,b\n1,2\n2,3\n")
    assert gc.isenabled()
