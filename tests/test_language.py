"""Texts in the language that is spoken, held to what Qt makes of the same files."""

import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from gdsim import assets, language
from gdsim.language import LANGUAGES, counted, speak, spoken, tr, worded

LRELEASE = Path(PySide6.__file__).parent / "lrelease"

FORMS = {"zh": 1, "ja": 1, "ar": 6}
"""Forms of a text that is counted; two in the other languages."""


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """A folder whose files are the translations; English is spoken again at the end."""
    (tmp_path / "translations").mkdir()
    monkeypatch.setattr(assets, "path", lambda name: tmp_path / name)
    language._catalogue.cache_clear()
    yield tmp_path / "translations"
    speak("en")
    language._catalogue.cache_clear()


def write(folder, code, *messages):
    file = folder / f"{code}.ts"
    told = "".join(messages)
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">'
        f"<context><name>x</name>{told}</context></TS>",
        encoding="utf-8",
    )
    return file


def message(source, translation, kind=""):
    return (
        f"<message><source>{source}</source><translation{kind}>{translation}"
        "</translation></message>"
    )


def numerus(source, forms):
    told = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (
        f'<message numerus="yes"><source>{source}</source><translation>{told}'
        "</translation></message>"
    )


def test_english_is_what_is_written():
    assert spoken() == "en"
    assert tr("Open {name}", name="a.csv") == "Open a.csv"
    assert [counted("{n} step", "{n} steps", n) for n in (0, 1, 2, 1200)] == [
        "0 steps",
        "1 step",
        "2 steps",
        "1,200 steps",
    ]


def test_braces_are_left_alone_where_nothing_goes_in():
    assert tr("a set {1, 2}") == "a set {1, 2}"


def test_a_text_remembers_what_it_was_made_from(shelf):
    write(
        shelf,
        "de",
        message("{what} must be above {least}.", "{what} muss über {least} liegen."),
        message("learning rate", "Lernrate"),
    )
    text = worded("{what} must be above {least}.", what=worded("learning rate"), least=0)
    assert text == "learning rate must be above 0."
    assert {text: 1}["learning rate must be above 0."] == 1
    speak("de")
    assert tr(text) == "Lernrate muss über 0 liegen."
    assert text == "learning rate must be above 0."


def test_what_is_not_translated_is_said_in_english(shelf):
    write(
        shelf,
        "fr",
        message("Step", ""),
        message("Back", "Retour"),
        numerus("{n} runs", ["", ""]),
    )
    speak("fr")
    assert tr("Step") == "Step"
    assert tr("Run") == "Run"
    assert tr("Back") == "Retour"
    assert [counted("{n} run", "{n} runs", n) for n in (0, 1, 2)] == ["0 runs", "1 run", "2 runs"]


def test_there_is_no_other_language():
    with pytest.raises(ValueError, match="'xx' is no language of gdsim; there are en, es"):
        speak("xx")
    assert spoken() == "en"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_plurals_are_those_of_qt(shelf, tmp_path, qapp, code):
    forms = [f"form {form}" for form in range(FORMS.get(code, 2))]
    file = write(shelf, code, numerus("{n} things", forms))
    compiled = tmp_path / f"{code}.qm"
    done = subprocess.run(
        [LRELEASE, file, "-qm", compiled], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        speak(code)
        for count in [*range(220), 1000, 1001, 1003, 1_000_000]:
            qts = QCoreApplication.translate("x", "{n} things", None, count)
            assert counted("{n} thing", "{n} things", count) == qts, count
    finally:
        QCoreApplication.removeTranslator(translator)
