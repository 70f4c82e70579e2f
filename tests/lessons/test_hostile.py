"""Whatever stands in a file: it is read, or refused in a sentence with its line."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from gdsim import assets
from gdsim.lessons.faults import LessonError
from gdsim.lessons.markup import MOST_LETTERS, check
from gdsim.lessons.reading import MOST_BYTES, load, read
from tests.lessons.conftest import LESSON

SHIPPED = sorted(assets.path("lessons").glob("*.gdlesson"))

LINES = LESSON.split("\n")

VALUES = st.sampled_from(
    (
        *(
            "",
            "1",
            "-1",
            "1e999",
            "nan",
            "9" * 5000,
            "'x'",
            "[]",
            "[[[]]]",
            "{}",
            "{a = 1}",
            "true",
        ),
        *(
            "07:32:00",
            "1979-05-27",
            '"""',
            "'" * 3,
            "[" * 2000,
            "{" * 500,
            "a.b.c",
            "\x00",
            "\u202e",
        ),
    )
)

PIECES = st.sampled_from(
    (
        *("<b>", "<!--", "<?x", "</p>", "<http://a.b>", "![a](b)", "[a](b)", "[a][b]", "[b]: c"),
        *(
            "www.a.b",
            "&lt;b&gt;",
            "\\<b>",
            "`<b>`",
            "    <b>",
            "```\n<b>\n```",
            "a@b.c",
            "<a\nhref>",
        ),
        *("> ", "- ", "1. ", "\n", " ", "# a", "| a | b |\n|---|---|\n", "a", "{", "}", "]\n("),
        *("{loss@1}", "file:///x", "<img src=x>", "<a href=x>y</a>", "[a][b]\n\n[b]: c\n"),
    )
)


def fault(text):
    """Why the text is refused; None where it is read."""
    try:
        load(text, "some")
    except LessonError as error:
        return error
    return None


def check_answer(text):
    """The text is read, or refused as it should be."""
    error = fault(text)
    if error is None:
        return
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert 0 <= error.line <= lines
    assert error.reason.endswith(".")
    assert "\n" not in error.reason
    assert len(error.reason) < 1000


@given(st.integers(0, len(LESSON)))
@settings(max_examples=60, deadline=None)
def test_truncated(length):
    check_answer(LESSON[:length])


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_random_text(text):
    check_answer(text)
    check_answer(f"+++\n{text}\n+++\n\n+++\n{text}\n+++\n# A\n{text}")


@given(st.sampled_from(range(len(LINES))), VALUES)
@settings(max_examples=80, deadline=None)
def test_a_value_of_the_head_is_another(number, value):
    key = LINES[number].partition("=")[0]
    check_answer("\n".join([*LINES[:number], f"{key} = {value}", *LINES[number + 1 :]]))


@given(st.lists(st.tuples(st.sampled_from(range(len(LINES))), st.sampled_from(LINES)), max_size=4))
@settings(max_examples=60, deadline=None)
def test_lines_are_shuffled(changes):
    lines = list(LINES)
    for number, line in changes:
        lines[number] = line
    check_answer("\n".join(lines))


@given(st.binary(min_size=1, max_size=200), st.integers(0, 3000), st.sampled_from(SHIPPED))
@settings(max_examples=30, deadline=None)
def test_shipped_ones_with_random_bytes_in_them(raw, where, shipped):
    text = shipped.read_bytes()
    check_answer((text[:where] + raw + text[where:]).decode("utf-8", "replace"))


@given(st.lists(PIECES, min_size=1, max_size=8).map("".join))
@settings(max_examples=200, deadline=None)
def test_markdown_that_is_let_in_is_text_alone(qapp, text):
    try:
        check(text, 1)
    except LessonError:
        return
    fetched = []

    class Document(QTextDocument):
        def loadResource(self, kind, name):
            fetched.append(name)

    document = Document()
    document.setMarkdown(text)
    shown = document.toHtml()
    assert fetched == []
    assert "<img" not in shown
    assert "href=" not in shown


@pytest.mark.parametrize(
    "text",
    [
        "<img src='file:///etc/passwd'>",
        "`<script>`",
        "a\n<\u0061 href=x>",
        "![x][y]\n\n[y]: file:///x",
        "[x]\n(http:x)",
        "[x]:\nfile.html",
        "HTTPS://x",
        "mailto:someone",
        "some.one@some.where",
        "a\u202eb",
        "> " * 50 + "x",
        "- " * 50 + "x",
        "x" * (MOST_LETTERS + 1),
    ],
)
def test_markdown_that_is_refused(text):
    with pytest.raises(LessonError):
        check(text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "a < b, 2 <3, and w[0] is the first",
        "`w -= learning_rate * w.grad`",
        "- one\n- two\n  - three\n\n> said\n\n1. first",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "```python\nfor i in range(3):\n    loss.backward()\n```",
        "---\n* * *\n- - -",
        "Ünïcödé, 中文, العربية, {loss@1}",
    ],
)
def test_markdown_that_is_let_in(text):
    check(text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "+++\n" * 40_000,
        "x" * (MOST_BYTES + 1),
        "+++\n" + "a = 1\n" * 20_000 + "+++",
        "+++\n" + "a = " + "[" * 150_000 + "\n+++",
        "+++\n" + "a." * 50_000 + "a = 1\n+++",
        LESSON.replace("Some text", "> " * 90_000),
        LESSON.replace("Some text", "{loss@1} " * 1100),
        LESSON.replace("Some text", "](" * 4000),
        LESSON.replace("Some text", "-" * 9000 + " reveal"),
        LESSON.replace("Some text", "1. " * 3000),
    ],
)
def test_what_is_huge_is_answered_at_once(text):
    begin = time.perf_counter()
    check_answer(text)
    assert time.perf_counter() - begin < 5


def test_a_huge_file_is_not_even_read_whole(tmp_path):
    path = tmp_path / "huge.gdlesson"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    with pytest.raises(LessonError, match="too large"):
        read(path)
