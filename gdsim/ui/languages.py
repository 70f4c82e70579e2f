"""Which language is spoken, as it is preferred, and the words and the direction of Qt's own."""

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gdsim import language
from gdsim.language import ENGLISH, LANGUAGES, RIGHT_TO_LEFT
from gdsim.ui.preferences import SYSTEM

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

QT_NAMES = {"pt": "pt_BR", "zh": "zh_CN"}
"""What Qt calls its translations, where that is not the language's code."""


def of_the_system() -> str:
    """The first of the desktop's languages that gdsim speaks."""
    wanted = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def speak(application: QApplication, preferred: str) -> None:
    """Speak a language from now on; what has been said stays as it is.

    Args:
        application: Whose direction follows, and the words of Qt's own dialogs.
        preferred: A key of `LANGUAGES`, or `SYSTEM`.
    """
    code = of_the_system() if preferred == SYSTEM else preferred
    language.speak(code)
    direction = Qt.LayoutDirection
    to_left = code in RIGHT_TO_LEFT
    application.setLayoutDirection(direction.RightToLeft if to_left else direction.LeftToRight)
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    words = QTranslator(application)
    # Qt itself speaks English, and what a translation of its lacks stays so.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != ENGLISH and words.load(f"qtbase_{QT_NAMES.get(code, code)}", folder):
        application.installTranslator(words)


def follow(window: "MainWindow") -> None:
    """Have the window speak another language as soon as that is preferred."""
    # Or its own preferences would hold the window for ever.
    followed = weakref.ref(window)

    def change(name: str) -> None:
        application, window = QApplication.instance(), followed()
        if name == "language" and window and isinstance(application, QApplication):
            speak(application, str(window.preferences.value("language")))
            window.rebuild()

    window.preferences.changed.connect(change)
