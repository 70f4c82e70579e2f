"""Nothing that is written is cut off at 1280 by 720, in longer words or in other languages.

The walk goes through what is seen of a window, and compares the room of each text with its need.
What may be shortened is shortened with "…", and has its whole text as its tool tip: the headings
of folds, choices in the column of settings, and the name of a table's file.
"""

import itertools

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionDockWidget,
    QTabBar,
    QTextBrowser,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.settings import optimizer, settings_for
from gdsim.language import speak
from gdsim.ui import languages
from gdsim.ui import theme as themes
from gdsim.ui.choice_box import ChoiceBox
from gdsim.ui.fold import Fold
from gdsim.ui.preferences import Preferences
from gdsim.ui.setup.table import TableRow
from gdsim.ui.theme import Look

SIZE = QSize(1280, 720)


# The walk


def advance(part, text, beside):
    metrics = part.fontMetrics()
    return QSize(metrics.horizontalAdvance(text), metrics.height()) + beside


def wrapped(label):
    """What a label of several lines needs at its width."""
    room = label.contentsRect().width()
    rich = label.textFormat() is not Qt.TextFormat.PlainText
    if rich and QtGui.Qt.mightBeRichText(label.text()):
        document = QtGui.QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        document.setTextWidth(room)
        widest = int(document.idealWidth())
    else:
        lines, wrap = QRect(0, 0, room, 1 << 16), Qt.TextFlag.TextWordWrap
        widest = label.fontMetrics().boundingRect(lines, wrap, label.text()).width()
    return QSize(widest + label.width() - room, label.heightForWidth(label.width()))


def needed(part):
    """The size that a part needs so that all of its text is seen; None where it has none."""
    if isinstance(part, QLabel) and part.text():
        hint = part.sizeHint()
        line = QSize(hint.width(), min(hint.height(), part.fontMetrics().height()))
        return wrapped(part) if part.wordWrap() else line
    if isinstance(part, QAbstractButton) and part.text():
        return part.sizeHint()
    if isinstance(part, QComboBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = part.style().subControlRect(box, option, field, part)
        # As it is painted, which a choice in the column of settings may shorten.
        return advance(part, option.currentText, part.size() - room.size())
    if isinstance(part, QSpinBox):
        # Qt's line has two pixels at each end.
        return advance(part, part.text(), QSize(part.width() - part.lineEdit().width() + 4, 0))
    if isinstance(part, QLineEdit) and not part.text() and part.placeholderText():
        return advance(part, part.placeholderText(), QSize(6, 0))
    if isinstance(part, QGroupBox) and part.title():
        return advance(part, part.title(), QSize())
    return None


def pieces(part):
    """Of a part with several texts, each with its rectangle and the width that it needs."""
    width = part.fontMetrics().horizontalAdvance
    if isinstance(part, QHeaderView) and part.orientation() == Qt.Orientation.Horizontal:
        scrolls = part.parent().horizontalScrollBar().isVisible()
        for section in range(part.count()):
            text = str(part.model().headerData(section, part.orientation()) or "")
            left = 0 if scrolls else part.sectionViewportPosition(section)
            place = QRect(left, 0, part.sectionSize(section), part.height())
            if not part.isSectionHidden(section):
                # The style sheet's room at both sides.
                yield text, place, width(text) + 2 * themes.px(3)
    elif isinstance(part, QTabBar):
        for tab in range(part.count()):
            yield part.tabText(tab), part.tabRect(tab), width(part.tabText(tab))
    elif isinstance(part, QMenuBar):
        for entry in part.actions():
            text = entry.text().replace("&", "")
            yield text, part.actionGeometry(entry), width(text)
    elif isinstance(part, QDockWidget):
        option = QStyleOptionDockWidget()
        part.initStyleOption(option)
        title = QStyle.SubElement.SE_DockWidgetTitleBarText
        place = part.style().subElementRect(title, option, part)
        yield option.title, place, width(option.title) + 2 * themes.px(8)


def untold(part):
    """Whether the part is shortened, and its tool tip does not tell all."""
    if isinstance(part, Fold):
        shown, whole, tip = part.heading.text(), part._name, part.heading.toolTip()
    elif isinstance(part, ChoiceBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        shown, whole, tip = option.currentText, part.currentText(), part.toolTip()
    elif isinstance(part, TableRow):
        shown, whole, tip = part.label.text(), part._text, part.label.toolTip()
    else:
        return False
    return shown != whole and whole not in tip


def bring_into_sight(part):
    """Scroll every area that the part is in, as far as a user can, to its upper left."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget().isAncestorOf(part):
            at = part.mapTo(above.widget(), QPoint())
            above.verticalScrollBar().setValue(at.y())
            if above.horizontalScrollBar().isVisible():
                above.horizontalScrollBar().setValue(at.x())
        above = above.parentWidget()


def is_behind(part):
    """Whether the part is in a dock that is behind another one."""
    while part is not None and not isinstance(part, QDockWidget):
        part = part.parentWidget()
    return part is not None and part.visibleRegion().isEmpty()


def seen_in(window):
    parts = [window, *window.findChildren(QWidget)]
    return [part for part in parts if part.isVisible() and not is_behind(part)]


def called(part):
    """A part by its text, and what it is in."""
    text = getattr(part, "text", str)() or part.accessibleName() or part.windowTitle()
    kinds = [type(part).__name__]
    while (part := part.parentWidget()) is not None:
        kinds += [type(part).__name__] if type(part) is not QWidget else []
    return f"{text} ({' in '.join(kinds[:3])})"


def cut(window):
    """What is wrong with the texts of a window: those that are cut, or under each other."""
    QApplication.processEvents()
    found = {}
    if window.size().boundedTo(SIZE) != window.size():
        found["the window"] = window.size(), window.minimumSizeHint()
    for part in seen_in(window):
        bring_into_sight(part)
        # What of it is neither outside of what it is in, nor below another part.
        seen, size = part.visibleRegion().boundingRect(), needed(part)
        if size is not None and seen.size().expandedTo(size) != seen.size():
            found[called(part)] = seen.size(), size
        for text, place, width in pieces(part):
            if place.width() < width or not part.rect().contains(place):
                found[f"{text} of {called(part)}"] = place, width
        if untold(part):
            found[called(part)] = "is shortened, and its tool tip does not tell all"
        if isinstance(part, QTextBrowser) and part.horizontalScrollBar().maximum():
            found[called(part)] = "scrolls sideways"
        if part.objectName() in ("qt_toolbar_ext_button", "qt_menubar_ext_button"):
            found[called(part.parentWidget())] = "has more than it shows"
    return found | overlapping(window)


def overlapping(window):
    texts = [part for part in seen_in(window) if needed(part) is not None]
    texts.sort(key=lambda part: id(part.parentWidget()))
    return {
        (called(one), called(other)): "lie over each other"
        for _, beside in itertools.groupby(texts, lambda part: id(part.parentWidget()))
        for one, other in itertools.combinations(beside, 2)
        if one.geometry().intersects(other.geometry())
    }


def cut_in_docks(window):
    """What is wrong with the window, with each of its docks at the bottom in front once."""
    found = {}
    for name in ("Steps", "Runs", "Program"):
        window.docks[name].raise_()
        found |= cut(window)
    return found


def cut_menus(window):
    """The menus, with all below them, that are larger than the screen."""
    menus = [entry.menu() for entry in window.menuBar().actions()]
    found = {}
    while menus:
        menu = menus.pop()
        menu.aboutToShow.emit()
        menus += [entry.menu() for entry in menu.actions() if entry.menu()]
        if menu.sizeHint().boundedTo(SIZE) != menu.sizeHint():
            found[menu.title()] = menu.sizeHint()
    return found


# The walk finds what it has to


@pytest.fixture
def page(qtbot):
    """A small window with a label, a button and a tree, in which all is whole."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    page.label, page.button, page.tree = QLabel("Some words"), QPushButton("Push"), QTreeWidget()
    page.tree.setHeaderLabels(["Some words", "Loss"])
    page.tree.setColumnWidth(0, 200)
    page.lines = QLabel("Words that go on in another line, and in one more", wordWrap=True)
    page.box = QComboBox()
    page.box.addItem("A long choice among others")
    for part in (page.label, page.button, page.tree, page.lines, page.box):
        column.addWidget(part)
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    assert cut(page) == {}
    return page


SPOILED = {
    "narrow": lambda page: page.label.setFixedWidth(20),
    "low": lambda page: page.label.setFixedHeight(4),
    "outside": lambda page: page.label.move(390, page.label.y()),
    "over another": lambda page: page.label.move(page.button.pos()),
    "button": lambda page: page.button.setFixedWidth(10),
    "long word": lambda page: page.lines.setFixedWidth(20),
    "many lines": lambda page: page.lines.setFixedSize(60, 16),
    "choice": lambda page: page.box.setFixedWidth(60),
    "title of a column": lambda page: page.tree.setColumnWidth(0, 20),
    "titles of columns": lambda page: page.tree.setFixedWidth(60),
    "covered": lambda page: QWidget(page, autoFillBackground=True, visible=True).resize(300, 300),
    "large window": lambda page: page.setFixedSize(1300, 300),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_the_walk_finds_what_is_cut(page, spoil):
    spoil(page)
    assert cut(page) != {}


# What is looked at


@pytest.fixture
def opened(qapp, new_window, person):
    """A function that opens a window in a language, on a problem after three steps."""

    def make(problem, code="pseudo", preferences=None, **changes):
        if code == "pseudo":
            speak(code)
        else:
            languages.speak(qapp, code)
        size = SIZE.toTuple()
        window = new_window(problem, preferences=preferences, size=size, **changes)
        goes_on(window)
        return window

    def goes_on(window):
        window.session.step(3)
        # What was asked for of what came of the commands is answered, too.
        for _ in range(2):
            person.waits_for(window)

    make.goes_on = goes_on
    yield make
    languages.speak(qapp, "en")
    themes.wear(Look())


MOMENTUM = optimizer("sgd", momentum=0.9)

KINDS = (
    settings_for("one-sample"),
    settings_for("two-weights", optimizer=MOMENTUM),
    settings_for("bowl", optimizer=optimizer("sgd", momentum=0.9, nesterov=True)),
    settings_for("rosenbrock", optimizer=optimizer("adam", weight_decay=0.01)),
    settings_for("network", batch_size=16),
    settings_for("table"),
    settings_for("formula"),
)
"""Problems of each kind, with rules of different numbers and verdicts."""


@pytest.mark.parametrize("settings", KINDS, ids=lambda settings: settings.problem)
def test_a_window_is_not_cut_in_longer_words(opened, settings):
    window = opened(settings.problem)
    window.session.apply(settings)
    opened.goes_on(window)
    assert cut_in_docks(window) == {}


@pytest.mark.parametrize("code", ["de", "ar", "ja"])
def test_no_problem_is_cut_in_other_languages(opened, code):
    window = opened("one-sample", code)
    found = {}
    for settings in KINDS:
        window.session.apply(settings)
        opened.goes_on(window)
        found |= cut_in_docks(window)
    assert found == {}
    assert cut_menus(window) == {}


def test_no_menu_is_cut_in_longer_words(opened):
    assert cut_menus(opened("one-sample")) == {}


def test_runs_side_by_side_are_not_cut_in_longer_words(opened, person):
    window = opened("two-weights")
    rules = [optimizer(name) for name in ("sgd", "adam", "rmsprop")]
    window.session.line_up([settings_for("two-weights", optimizer=rule) for rule in rules])
    window.compare()
    opened.goes_on(window)
    person.waits_until(lambda: window.runs.tree.topLevelItemCount() == len(rules))
    assert cut(window) == {}


def test_the_map_is_not_cut_in_longer_words(opened, person):
    window = opened("two-weights", optimizer=MOMENTUM)
    window.show_map()
    window.map.cells.setCurrentIndex(0)
    window.map.iterations.setValue(20)
    window.map.start_button.click()
    person.waits_until(lambda: window.map.legend.text() and window.map.progress.value() == 1000)
    window.map.tell_cell((0, 0))
    assert cut(window) == {}


def test_a_projected_window_is_not_cut_in_longer_words(opened):
    preferences = Preferences()
    preferences.set("projector", True)
    assert cut(opened("two-weights", preferences=preferences)) == {}


@pytest.mark.parametrize("place", [0, 1, -1])
def test_a_lesson_is_not_cut_in_longer_words(opened, person, place):
    window = opened("two-weights")
    assert window.lessons.open_id("one-sample")
    course = window.lessons.course
    course.panel.turned.emit(place % len(window.lessons.lesson.pages))
    person.waits_until(lambda: not course.stage.busy)
    person.waits_for(window)
    assert cut(window) == {}


@pytest.mark.parametrize("name", ["preferences", "keys", "about"])
def test_no_window_beside_is_cut_in_longer_words(opened, person, name):
    window = opened("one-sample")
    getattr(window.help, f"show_{name}")()
    (beside,) = window.findChildren(QDialog)
    person.waits_for(window)
    assert beside.isVisible()
    found = cut(beside)
    if name == "preferences":
        beside.tabs.setCurrentIndex(1)
        found |= cut(beside)
    assert found == {}
