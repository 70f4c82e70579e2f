"""Every text that a user sees can be said in another language: read off the source."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gdsim.language import speak

UI = Path(__file__).parents[2] / "gdsim" / "ui"

SHOWS = {
    *("setText", "setToolTip", "setWindowTitle", "setTitle", "setStatusTip", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setSpecialValueText", "setLabel"),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "setHeaderLabels"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QAction", "QMenu"),
    *("QDockWidget", "QGroupBox", "NumberField", "WholeField", "SwitchField", "ChoiceField"),
    *("CountField", "LayersField", "Fold", "explain", "add_headed", "add_entry", "add_heading"),
    *("set_labels", "set_name", "say", "warn", "tell", "drawText", "getOpenFileName"),
    *("getSaveFileName", "SettingsError", "TableError", "OSError"),
}
"""What shows a text, or makes an error whose sentence is shown."""

SAYS = {"tr", "counted", "worded", "worded_count", "said"}

SAME_EVERYWHERE = {"gdsim", "CPU", "PNG", "ReLU", "tanh", "sigmoid", "relu"}
"""Names."""

NOT_A_TEXT = {
    "SettingsError": (0,),
    "add_entry": (1,),
    "addItem": (1,),
    "tell": (),
}
"""Arguments by their places that are the program's own names."""


def called(node):
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def texts_in(node):
    """The literals that reach the screen as they are."""
    if isinstance(node, ast.Call) and called(node) in {*SAYS, "partial", "QKeySequence", "px"}:
        return
    if isinstance(node, ast.Call):
        # What another function makes of its arguments is its own concern.
        return
    if isinstance(node, ast.Subscript | ast.Compare | ast.Attribute):
        return
    if isinstance(node, ast.IfExp):
        yield from texts_in(node.body)
        yield from texts_in(node.orelse)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    children = node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node)
    for child in children:
        if not isinstance(node, ast.FormattedValue) or child is node.value:
            yield from texts_in(child)


def untranslated(source):
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or called(node) not in SHOWS:
            continue
        left_out = NOT_A_TEXT.get(called(node), ())
        if called(node) == "explain" and len(node.args) == 3:
            left_out = (0,)  # An entry of a legend has an id.
        for place, argument in enumerate(node.args):
            if place in left_out:
                continue
            for line, text in texts_in(argument):
                plain = re.sub(r"<[^>]*>?|[^<]*>|&\w+;|[\w-]+:\s*;?$", "", text)
                if re.search(r"[^\W\d_]{2}", plain) and plain.strip() not in SAME_EVERYWHERE:
                    found.append((line, text))
    return found


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda f: str(f.relative_to(UI)))
def test_every_text_on_show_is_said_in_the_users_language(file):
    assert untranslated(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Step")',
        'QLabel(f"{n} steps")',
        'box.setText("on" if x else tr("off"))',
        'menu.addAction("Open" + name)',
        'raise SettingsError("target", "There is none.")',
    ],
)
def test_what_is_not_said_so_is_found(source):
    assert untranslated(source)


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(tr("Step"))',
        'label.setText(f"<b>{tr(name)}</b> {n}")',
        'box.addItem(said(words), "id")',
        'raise SettingsError("target", worded("There is none."))',
    ],
)
def test_what_is_said_so_is_not_found(source):
    assert not untranslated(source)


NAMES = re.compile(
    r"gdsim|CPU|float32|float64|tanh|ReLU|sigmoid|\S+\.csv|hours|UTF-\d+|Float|Close|Undocks.*|Closes.*"
    r"|Scroll (Left|Right)|forward|loss|backward|update|zero grad"
)
"""What is called the same in every language, or is said by Qt."""


@pytest.fixture
def pseudo():
    speak("pseudo")
    yield
    speak("en")


def on_show(window):
    """The texts of what is seen in the window."""
    for part in [window, *window.findChildren(QWidget), *window.findChildren(QAction)]:
        if isinstance(part, QWidget) and not part.isVisible():
            continue
        if isinstance(part, QAction) and not part.associatedObjects():
            continue
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "currentText"):
            read = getattr(type(part), name, None)
            if callable(read) and not isinstance(part, QLineEdit):
                yield name, getattr(part, name)()
        if isinstance(part, QComboBox):
            yield from (("item", part.itemText(place)) for place in range(part.count()))


@pytest.mark.parametrize("problem", ["one-sample", "bowl", "network", "table", "formula"])
def test_nothing_on_show_stays_english(pseudo, new_window, person, problem):
    window = new_window(problem)
    window.session.step(2)
    for dock in window.docks.values():
        dock.show()
    person.waits_for(window)
    english = {
        (name, text)
        for name, text in on_show(window)
        if re.search(r"[A-Za-z]{3}", re.sub(r"<[^>]*>|&\w+;", "", text))
        and not re.search("[áéíóú~]", text)
        and not NAMES.fullmatch(text)
    }
    assert english == set()
