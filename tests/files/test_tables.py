import csv
import io
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim import assets
from gdsim.core.columns import Columns
from gdsim.files import tables
from gdsim.files.tables import Cancelled, Reading, TableError, look, read

PLAIN = "hours,score\n1,2\n2,4.5\n"
NUMBERS = Columns.of(["hours", "score"], [[1, 2], [2, 4.5]])


@pytest.fixture
def file(tmp_path):
    """Writes a file, and gives its path."""

    def write(content, encoding="utf-8"):
        path = tmp_path / "table.csv"
        path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
        return path

    return write


def test_the_sample_in_the_resources_can_be_read():
    columns = read(assets.path("data/hours.csv"))
    assert columns.names == ("hours", "sleep", "score", "passed")
    assert 12 <= len(columns) <= 30
    assert set(columns.column("passed")) == {0, 1}


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", "\t"),
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.removesuffix("\n"),
        PLAIN + "\n\n",
        PLAIN + ",\n , \n",
        '"hours","score"\n"1","2"\n2,"4.5"',
        "hours, score\n 1, +2.\n2e0 ,\t.45E1\n",
        '"hours" , "score"\n1,2\n2,4.5\n'.replace(" ,", ","),
        "\ufeff" + PLAIN,
    ],
)
def test_one_table_in_many_spellings(text, file):
    assert read(text) == NUMBERS
    assert read(file(text)) == NUMBERS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_encoding_is_known_by_its_mark(encoding, file):
    columns = read(file("Größe,日\n1,2\n3,4\n", encoding))
    assert columns == Columns.of(["Größe", "日"], [[1, 2], [3, 4]])


def test_a_name_with_separators_and_line_ends_is_one_cell():
    columns = read('"hours,\n  studied";score\n1;2\n3;4\n')
    assert columns.names == ("hours, studied", "score")


def test_other_encodings_are_offered_and_not_guessed(file):
    path = file("Größe,y\n1,2\n3,4\n", "cp1252")
    with pytest.raises(TableError) as caught:
        read(path)
    assert str(caught.value) == (
        "Row 1, column 1: 'Gr\ufffd\ufffde' is not UTF-8;"
        " choose its encoding, such as Windows-1252 or Latin-1."
    )
    assert (caught.value.row, caught.value.offers) == (1, "encoding")
    assert read(path, Reading(encoding="cp1252")).names == ("Größe", "y")
    assert read(path, Reading(encoding="latin-1")).names == ("Größe", "y")


@pytest.mark.parametrize("rows", [10, 20_000])
def test_a_letter_of_another_encoding_is_found_wherever_it_is(rows, file):
    path = file(b"x,y\n" + b"1,2\n" * rows + b"1,\xfc\n" + b"1,2\n" * rows)
    with pytest.raises(TableError, match=rf"^Row {rows + 2}, column 2: ") as caught:
        read(path)
    assert (caught.value.row, caught.value.offers) == (rows + 2, "encoding")


def test_decimal_commas_are_offered_and_not_guessed():
    text = "hours;score\n1;2\n2;4,5\n"
    preview = look(text)
    assert preview.decimal_comma_likely
    assert preview.reading == Reading("utf-8", ";", True, None)
    for choice in (None, False):
        with pytest.raises(TableError) as caught:
            read(text, Reading(decimal_comma=choice), ["score"])
        assert str(caught.value) == (
            "Row 3, column 'score': '4,5' has a comma; if that is a decimal comma, choose so."
        )
        assert (caught.value.row, caught.value.column) == (3, "score")
        assert caught.value.offers == "decimal_comma"
    chosen = Reading(decimal_comma=True)
    assert not look(text, chosen).decimal_comma_likely
    assert read(text, chosen) == NUMBERS


def test_a_header_is_missed_and_its_absence_can_be_chosen():
    preview = look("1,2\n2,4.5\n")
    assert preview.reading.header is None
    assert (preview.fault.row, preview.fault.offers) == (1, "header")
    assert preview.rows == (("1", "2"), ("2", "4.5"))
    columns = read("1,2\n2,4.5\n", Reading(header=False))
    assert columns == Columns.of(["column 1", "column 2"], NUMBERS.array)


def test_years_can_be_names():
    assert read("2019,2020\n1,2\n2,4.5\n", Reading(header=True)).names == ("2019", "2020")


def test_columns_of_text_are_passed_over_and_said_to_be_text():
    text = "name,hours,day,score\nAnn,1,2024-01-01,2\nBob,2,2024-01-02,4.5\n"
    preview = look(text)
    assert preview.fault is None
    assert [(column.name, column.is_text) for column in preview.columns] == [
        ("name", True),
        ("hours", False),
        ("day", True),
        ("score", False),
    ]
    assert str(preview.columns[0].fault) == "Row 2, column 'name': 'Ann' is not a number."
    assert preview.columns[1].fault is None
    assert read(text) == NUMBERS


def test_the_wanted_columns_come_in_their_order():
    assert read("a,b,c\n1,2,x\n3,4,5\n", wanted=["b", "a"]) == Columns.of(
        ["b", "a"], [[2, 1], [4, 3]]
    )


@pytest.mark.parametrize("wanted", [["a", "z"], []])
def test_columns_must_be_there_to_be_wanted(wanted):
    with pytest.raises(TableError, match=r"no column 'z'; there are a, b|Choose the columns"):
        read("a,b\n1,2\n3,4\n", wanted=wanted)


BAD = {
    "": ("The table is empty.", 0, ""),
    " \n\n": ("The table is empty.", 0, ""),
    "a,b\n": ("There are names, but no rows of numbers under them.", 0, ""),
    "a,b\n1,2\n": ("There is one sample only, in row 2; at least 2 are needed.", 2, ""),
    "a,b,a\n1,2,3\n1,2,3\n": ("Row 1: columns 1 and 3 have the same name, 'a'.", 1, "a"),
    "a,,c\n1,2,3\n1,2,3\n": ("Row 1: column 2 has no name.", 1, ""),
    "\na,b\n1,2\n1,2\n": ("Row 1 is empty: it has to hold the columns' names.", 1, ""),
    "Title\na,b\n1,2\n1,2\n": ("Row 1 has one cell only: it has to hold the columns'", 1, ""),
    "a\n1\n2\n": ("There is only one column; between two there must be a tab, a", 0, ""),
    "a,b\n1,2\n\n1,2\n": ("Row 3 is empty; take it out.", 3, ""),
    "a,b\n1,2\n,\n1,2\n": ("Row 3 is empty; take it out.", 3, ""),
    "a,b\n1,2\n3\n": ("Row 3 has 1 cell, but there are 2 columns: 'b' is missing.", 3, "b"),
    "a;b\n1;2\n3;4;5\n": ("Row 3 has 3 cells, but there are 2 columns.", 3, ""),
    "a,b\n1,5,2,5\n2,5,3,0\n": ("Row 2 has 4 cells, but there are 2 columns. Numbers with", 2, ""),
    "a,b\n1,2\n3,\n": ("Row 3, column 'b': the cell is empty.", 3, "b"),
    "a,b\n1,\n3,\n": ("Row 2, column 'b': the cell is empty.", 2, "b"),
    "a,b\n1,2\n3,abc\n": ("Row 3, column 'b': 'abc' is not a number.", 3, "b"),
    "a,b\n1,2\nNaN,2\n": ("Row 3, column 'a': 'NaN' is not a finite number.", 3, "a"),
    "a,b\n1,2\n1,-inf\n": ("Row 3, column 'b': '-inf' is not a finite number.", 3, "b"),
    "a,b\n1,2\n1,1e999\n": ("Row 3, column 'b': '1e999' is too large.", 3, "b"),
    "a,b\n1,2\n1,1_0\n": ("Row 3, column 'b': '1_0' is not a number.", 3, "b"),
    "a,b\n1,2\n1,٣\n": ("Row 3, column 'b': '٣' is not a number.", 3, "b"),
    "a,b\n1,2\n1,\u22123\n": ("Row 3, column 'b': '\u22123' begins with a typographer's", 3, "b"),
    "a;b\n1;2\n1;1,234.5\n": ("Row 3, column 'b': '1,234.5' seems to have thousands", 3, "b"),
    "a;b\n1;2\n1;1\u00a0234\n": ("Row 3, column 'b': '1\ufffd234' seems to have thousands", 3, "b"),
    "a;b\n1;2\n1;1.234.567\n": ("Row 3, column 'b': '1.234.567' seems to have", 3, "b"),
    'a,b\n1,2\n"3,4\n5,6\n': ("Row 3 can't be split into cells: a quotation mark", 3, ""),
    'a,b\n1,2\n"3"4,4\n5,6\n': ("Row 3 can't be split into cells: a quotation mark", 3, ""),
    'a,b\n1,"\n2"\n': ("There is one sample only, in row 2", 2, ""),
    'a,b\n1,"2\n"\n3,x\n': ("Row 3, column 'b': 'x' is not a number.", 3, "b"),
    "name,b\nAnn,u\nBob,v\n": ("Row 2, column 'name': 'Ann' is not a number.", 2, "name"),
}


@pytest.mark.parametrize("text", BAD, ids=repr)
def test_a_bad_table_is_told_with_its_row_and_column(text, file):
    message, row, column = BAD[text]
    for source in (text, file(text)):
        with pytest.raises(TableError) as caught:
            read(source)
        assert str(caught.value).startswith(message)
        assert str(caught.value).endswith(".")
        assert (caught.value.row, caught.value.column) == (row, column)


@pytest.mark.parametrize("at", [3, 700, 40_001])
@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("1,x", "Row {}, column 'b': 'x' is not a number."),
        ("1,nan", "Row {}, column 'b': 'nan' is not a finite number."),
        ("1", "Row {} has 1 cell, but there are 2 columns: 'b' is missing."),
        ("", "Row {} is empty; take it out."),
        ('1,"2"3', "Row {} can't be split into cells"),
    ],
)
def test_a_fault_is_found_in_whatever_batch_it_is(at, row, message):
    lines = ["a,b", *["1,2"] * 40_100]
    lines[at - 1] = row
    with pytest.raises(TableError) as caught:
        read("\n".join(lines))
    assert str(caught.value).startswith(message.format(at))
    assert caught.value.row == at


def test_empty_rows_at_the_end_are_passed_over_in_whatever_batch_they_are():
    columns = read("a,b\n" + "1,2\n" * 40_000 + ",\n" * 70_000)
    assert len(columns) == 40_000


def test_a_point_among_decimal_commas_is_told():
    with pytest.raises(TableError, match=r"Row 3, column 'a': '1.5' has a decimal point") as caught:
        read("a;b\n1,5;2\n1.5;2\n", Reading(decimal_comma=True))
    assert caught.value.offers == "decimal_comma"


@pytest.mark.parametrize("content", [b"a,b\n1,\x002\n3,4\n", b"PK\x03\x04\x14\x00\xff", bytes(100)])
def test_what_is_no_text_is_told(content, file):
    with pytest.raises(TableError, match=r"table\.csv is no text\. A spreadsheet has to be saved"):
        read(file(content))


def test_utf_16_without_its_mark_is_told(file):
    path = file("a,b\n1,2\n3,4\n", "utf-16-be")
    for reading in (Reading(), Reading(encoding="utf-16")):
        with pytest.raises(TableError) as caught:
            read(path, reading)
        assert caught.value.offers == "encoding"


def test_too_many_columns_are_told():
    for count, outcome in ((1000, None), (1001, "There are 1,001 columns; at most 1,000 are read")):
        rows = [",".join([f"x{i}" for i in range(count)]), *[",".join(["1"] * count)] * 2]
        if outcome is None:
            assert read("\n".join(rows)).array.shape == (2, count)
        else:
            with pytest.raises(TableError, match=outcome):
                read("\n".join(rows))


def test_too_many_numbers_are_told(monkeypatch):
    monkeypatch.setattr(tables, "MOST_NUMBERS", 10)
    assert len(read("a,b\n" + "1,2\n" * 5)) == 5
    with pytest.raises(TableError, match="There are more than 10 numbers; choose fewer columns"):
        read("a,b\n" + "1,2\n" * 6)


@pytest.mark.parametrize("text", ["1" * 3_000_000, "a,b\n1,2\n" + "1" * 3_000_000])
def test_a_huge_line_is_told_without_being_read_whole(text, file):
    path = file(text)

    def refused():
        with pytest.raises(TableError, match="1,000,000 letters or more; is this a table"):
            read(path)

    assert _peak(refused) < 8_000_000


def test_a_huge_cell_is_told_in_few_letters():
    with pytest.raises(TableError) as caught:
        read("a,b\n1,2\n" + "1" * 100_000 + "x,2\n")
    assert str(caught.value) == f"Row 3, column 'a': '{'1' * 30}…' is not a number."


def test_what_is_no_file_is_told(tmp_path, file, monkeypatch):
    with pytest.raises(TableError, match="is a folder; choose a file in it"):
        read(tmp_path)
    with pytest.raises(TableError, match=r"There is no file .*nothing\.csv"):
        read(tmp_path / "nothing.csv")
    path = file(PLAIN)

    def denied(self, mode):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(TableError, match=r"table\.csv can't be opened: Permission denied"):
        read(path)


def test_a_million_rows_are_read_with_progress(file):
    rows = 1_000_000
    path = file("x,y\n" + "1,0.25\n2,0.5\n" * (rows // 2))
    told = []
    columns = read(path, on_progress=lambda done, total: told.append((done, total)))
    assert len(columns) == rows
    np.testing.assert_array_equal(columns.array.sum(axis=0), [1.5 * rows, 0.375 * rows])
    done, total = zip(*told, strict=True)
    assert set(total) == {path.stat().st_size}
    assert list(done) == sorted(done)
    assert done[-1] == total[-1]
    assert len(told) > 20


def test_a_file_is_never_in_memory_as_a_whole(file):
    path = file("x,remark,y\n" + f"1,{'so ' * 700},2\n" * 30_000)
    assert path.stat().st_size > 60_000_000
    assert _peak(lambda: read(path)) < 30_000_000


def _peak(work):
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_reading_can_be_cancelled_on_the_way(file):
    path = file("x,y\n" + "1,2\n" * 200_000)
    asked = []

    def third_time():
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(Cancelled):
        read(path, cancelled=third_time)
    assert len(asked) == 3


NAMES = st.lists(
    st.text(min_size=1, max_size=8).map(lambda s: " ".join(f"n{s}".split())),
    min_size=2,
    max_size=4,
    unique=True,
)


@given(st.data(), NAMES, st.sampled_from("\t;,"))
def test_what_a_spreadsheet_writes_is_read_back(data, names, delimiter):
    names = [name.replace("\0", "") for name in names]
    number = st.floats(allow_nan=False, allow_infinity=False)
    row = st.lists(number, min_size=len(names), max_size=len(names))
    rows = data.draw(st.lists(row, min_size=2, max_size=5))
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows([names, *rows])
    columns = read(text.getvalue(), Reading(delimiter=delimiter))
    np.testing.assert_array_equal(columns.array, rows)


@given(st.one_of(st.text(max_size=60), st.binary(max_size=60)))
def test_whatever_a_file_holds_is_read_or_told(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(
        content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    )
    for reading in (Reading(), Reading(encoding="latin-1", header=False, decimal_comma=True)):
        try:
            samples = len(read(path, reading))
        except TableError:
            continue
        assert samples >= 2
