"""The Lessons menu: which there are, how far one is, and what can be done with the open one."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu

from gdsim.files.writing import why
from gdsim.language import tr
from gdsim.ui.menus import add

if TYPE_CHECKING:
    from gdsim.lessons.shelf import Entry
    from gdsim.ui.window import MainWindow


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Fill the menu; the lessons themselves are read when it is opened."""
    lessons = window.lessons
    choosing = [
        menu.addSeparator(),
        add(menu, tr("Open a lesson file…"), lessons.ask_for_file),
        add(menu, tr("Open my lessons' folder"), functools.partial(_open_folder, window)),
    ]
    menu.addSeparator()
    with_one = [
        add(menu, tr("Start the lesson again"), lessons.restart),
        add(menu, tr("Teacher's page of this lesson…"), lessons.show_teacher),
        add(menu, tr("Close the lesson"), lessons.close),
    ]
    made: list[QAction] = []

    def list_them() -> None:
        while made:
            made.pop().deleteLater()
        own_before = False
        for entry in lessons.entries():
            if entry.own and not own_before:
                made.append(menu.insertSection(choosing[0], tr("My lessons")))
            own_before = entry.own
            action = _action(menu, window, entry)
            menu.insertAction(choosing[0], action)
            made.append(action)
        is_open = lessons.lesson is not None
        for action in (*made, *choosing[1:]):
            action.setEnabled(not lessons.locked)
        for action in with_one:
            action.setEnabled(is_open and not lessons.locked)
        with_one[0].setEnabled(is_open)

    menu.aboutToShow.connect(list_them)


def _action(menu: QMenu, window: "MainWindow", entry: "Entry") -> QAction:
    from gdsim.ui.lessons import kept

    lessons, lesson = window.lessons, entry.lesson
    if lesson is None:
        text = tr("{name} (can't be opened)", name=entry.path.name)
    else:
        standing = kept.read(lessons.kept(lesson.id), len(lesson.pages))
        told: dict[str, str | int] = {"title": lesson.title, "minutes": lesson.minutes}
        if standing.begun and not standing.finished:
            told |= {"page": standing.page + 1, "pages": len(lesson.pages)}
            text = tr("{title} ({minutes} min, page {page} of {pages})", **told)
        else:
            text = tr("{title} ({minutes} min)", **told)
    # An ampersand of its own is no sign of a key.
    action = QAction(text.replace("&", "&&"), menu)
    if lesson is not None:
        # Only one that is done has a tick: the others are no switches.
        action.setCheckable(standing.finished)
        action.setChecked(standing.finished)
        action.setToolTip(lesson.about)
        if standing.finished:
            action.setStatusTip(tr("Done"))
    action.triggered.connect(lambda: lessons.open_entry(entry))
    return action


def _open_folder(window: "MainWindow") -> None:
    folder = window.lessons.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        window.warn(tr("{folder} can't be made: {reason}.", folder=folder, reason=why(error)))
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
