"""The script that collects the texts for translators, on packages of its own and on gdsim."""

import importlib.util
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging/translations.py"
    )
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


@pytest.fixture
def run(script, tmp_path):
    """Runs the script on a package of one module with that source."""
    (tmp_path / "p").mkdir()

    def run(source, *arguments):
        (tmp_path / "p" / "m.py").write_text(source, encoding="utf-8")
        folders = ["--package", str(tmp_path / "p"), "--folder", str(tmp_path / "ts")]
        return script.main([*folders, *arguments])

    return run


def messages(tmp_path, language="de"):
    return {
        message.findtext("source"): message
        for message in ElementTree.parse(tmp_path / "ts" / f"{language}.ts").iter("message")
    }


def translate(tmp_path, source, translation, language="de"):
    file = tmp_path / "ts" / f"{language}.ts"
    text = file.read_text(encoding="utf-8")
    old = f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
    assert old in text
    new = f"<source>{source}</source>\n        <translation>{translation}</translation>"
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_literals_are_collected_and_nothing_else(run, tmp_path):
    run(
        'tr("Open")\nlanguage.tr("Close " "it")\nworded("at {n}", n=1)\ntr(text)\nsay("No text")\n'
        'Meta(description="What it is")\ntr("{a}", a=1)\n'
    )
    assert set(messages(tmp_path)) == {"Open", "Close it", "at {n}", "What it is"}


def test_a_counted_text_has_the_forms_of_the_language(run, tmp_path):
    run('counted("{n} step", "{n} steps", 3)')
    forms = {
        language: len(messages(tmp_path, language)["{n} steps"].findall(".//numerusform"))
        for language in ("de", "ja", "ar")
    }
    assert forms == {"de": 2, "ja": 1, "ar": 6}


def test_a_translation_stays_where_the_text_moves_and_goes_where_it_goes(run, tmp_path):
    run('tr("Open")\ntr("Run")')
    translate(tmp_path, "Open", "Öffnen")
    translate(tmp_path, "Run", "Los")
    run('x = 1\ntr("Open")')
    found = messages(tmp_path)
    assert found["Open"].findtext("translation") == "Öffnen"
    assert found["Run"].find("translation").get("type") == "vanished"
    run('tr("Open")\ntr("Run")')
    translation = messages(tmp_path)["Run"].find("translation")
    assert (translation.text, translation.get("type")) == ("Los", None)


def test_a_check_fails_on_old_files_and_changes_none(run, tmp_path):
    run('tr("Open")')
    assert run('tr("Open")', "--check") == 0
    before = (tmp_path / "ts" / "de.ts").read_bytes()
    assert run('tr("Open it")', "--check") == 7
    assert (tmp_path / "ts" / "de.ts").read_bytes() == before


@pytest.mark.parametrize("wrong", ["Von", "{nam} von", "{name} {other}", "{name"])
def test_a_check_fails_on_other_names_in_braces(run, tmp_path, wrong, capsys):
    run('tr("From {name}", name=n)')
    translate(tmp_path, "From {name}", wrong)
    assert run('tr("From {name}", name=n)', "--check") == 1
    assert "From {name}" in capsys.readouterr().out


def test_qt_reads_what_is_written_for_gdsim(script, tmp_path):
    wanted = script.texts(ROOT / "gdsim")
    assert {"Step", "Copied {n} rows.", "One sample", "Loss per iteration"} <= set(wanted)
    told = {source: ("A",) * (6 if text.one else 1) for source, text in list(wanted.items())[::2]}
    file = tmp_path / "ar.ts"
    file.write_text(script.written("ar", wanted, told), encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    done = subprocess.run(
        [lrelease, file, "-qm", tmp_path / "ar.qm"], capture_output=True, text=True, check=True
    )
    assert f"Generated {len(told)} translation(s)" in done.stdout
