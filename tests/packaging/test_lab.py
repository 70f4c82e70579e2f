"""The administrators' page says of gdsim what gdsim does; its lines are run by `trial.py`."""

import re
import sys
from pathlib import Path

import pytest

from gdsim import assets
from gdsim.cli import _parser
from gdsim.ui import defaults, folders

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "packaging" / "LAB.md").read_text(encoding="utf-8")

ONE_PAGE = 1000
"""Words that fit on a sheet that is printed on both sides."""


@pytest.fixture
def blocks(script):
    return script("trial").blocks(PAGE)


def test_the_example_of_a_defaults_ini_holds(script, tmp_path):
    file = tmp_path / "defaults.ini"
    file.write_text(script("trial").defaults(), encoding="utf-8")
    told = defaults.read([file])
    assert told.faults == []
    assert len(told.first) == 3
    assert len(told.locked) == 2


def test_every_line_for_linux_is_run_by_the_trial(script, blocks):
    source = (ROOT / "packaging" / "trial.py").read_text(encoding="utf-8")
    assert blocks
    for name in blocks:
        assert f'"{name}"' in source or f"'{name}'" in source, name
    assert "```sh\n" not in PAGE


def test_the_trial_gets_the_lines_as_they_are_written(script):
    page = "# T\n\n```sh one\na b\nc\n```\n\n```bat\nd\n```\n\n```sh two\ne\n```\n"
    assert script("trial").blocks(page) == {"one": "a b\nc", "two": "e"}


def test_switches_are_those_of_the_program():
    given = re.findall(r"^gdsim(?:-console)? (.*)$", PAGE, re.MULTILINE)
    assert len(given) >= 3
    for line in given:
        words = [word for word in line.split() if word != "--safe-mode"]
        if not words or words[0].startswith("-"):
            words.insert(0, "window")
        _parser().parse_args(words)


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", "/etc/gdsim"),
        ("win32", "%PROGRAMDATA%\\gdsim"),
        ("darwin", "/Library/Application Support/gdsim"),
    ],
)
def test_defaults_are_looked_for_where_the_page_says(monkeypatch, platform, folder):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("PROGRAMDATA", "%PROGRAMDATA%")
    last = str(folders.with_defaults()[-1].parent)
    assert last.replace("%/", "%\\") == folder
    assert f"`{folder}`" in PAGE


def test_portable_is_as_the_page_says():
    assert "gdsim-portable.txt" in folders.MARKERS
    assert f"`{folders.PORTABLE}`" in PAGE
    assert f"`{folders.HOME}`" in PAGE


def test_sentences_are_those_of_the_program():
    texts = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "gdsim").rglob("*.py")
    ) + assets.text("translations/de.ts")
    # Sentences are written over several lines of source, with their names in braces.
    written = re.sub(r'"\s*(?:worded\()?f?"', "", texts)
    quoted = re.findall(r"“([^”]+)”", PAGE)
    assert len(quoted) >= 6
    for sentence in quoted:
        for part in filter(None, (part.strip(" .;:,") for part in sentence.split("…"))):
            assert part in written, part


@pytest.mark.parametrize("module", ["deb", "tar", "nsis", "msi", "portable_zip"])
def test_files_have_the_names_they_are_built_with(module):
    source = (ROOT / "packaging" / f"{module}.py").read_text(encoding="utf-8")
    (name,) = set(re.findall(r'f"(gdsim[-_]\{version\}[^"]*)"', source))
    ending = name.replace("{architecture}", "amd64").replace("{platform.machine()}", "x86_64")
    product = ending.replace("gdsim_{version}", "").replace("gdsim-{version}", "")
    assert product.strip("-_") in PAGE


def test_it_is_a_page_in_short_sentences():
    prose = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    assert len(prose.split()) < ONE_PAGE
    sentences = re.split(r"(?<=[.:;?])\s|\n\n|\|", prose)
    assert max(len(sentence.split()) for sentence in sentences) <= 32
