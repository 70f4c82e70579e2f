"""What the desktop knows gdsim by, held to its rules by the desktop's own tools."""

import configparser
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import gdsim
from gdsim.cli import _parser
from gdsim.ui.app import DESKTOP_FILE

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
ID = "io.github.gdsim.gdsim"
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = {file.stem for file in TRANSLATIONS.glob("*.ts")}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the tools are Linux's")


@pytest.fixture
def desktop():
    parser = configparser.ConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / f"{ID}.desktop", encoding="utf-8")
    return parser


def complaints(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return (done.stdout + done.stderr).strip() if done.returncode else ""


def test_the_program_names_its_entry():
    """Or Wayland's desktops have no icon for the window."""
    assert (LINUX / f"{DESKTOP_FILE}.desktop").is_file()


@linux_only
def test_the_desktop_accepts_the_entry():
    command = ["desktop-file-validate", LINUX / f"{ID}.desktop"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""


@linux_only
def test_the_software_centres_accept_the_metadata():
    assert not complaints("appstreamcli", "validate", "--no-net", LINUX / f"{ID}.metainfo.xml")


@linux_only
def test_a_file_is_known_by_its_name_and_by_what_is_in_it(tmp_path):
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    (packages / f"{ID}.xml").write_bytes((LINUX / f"{ID}.mime.xml").read_bytes())
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
    # Qt reads the folders once, so a Qt of its own is asked.
    example = LINUX.parents[1] / "resources/examples/valley.gdsim"
    lesson = LINUX.parents[1] / "resources/lessons/batch.gdlesson"
    (tmp_path / "unnamed").write_bytes(example.read_bytes())
    ask = (
        "import sys; from PySide6.QtCore import QMimeDatabase\n"
        "for file in sys.argv[1:]: print(QMimeDatabase().mimeTypeForFile(file).name())"
    )
    files = [example, lesson, tmp_path / "unnamed"]
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path)}
    told = subprocess.check_output([sys.executable, "-c", ask, *files], env=environment, text=True)
    assert told.split() == ["application/x-gdsim", "application/x-gdlesson", "application/x-gdsim"]


def test_entry_metadata_and_types_name_the_same(desktop):
    entry = desktop["Desktop Entry"]
    metadata = ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    types = ElementTree.parse(LINUX / f"{ID}.mime.xml").getroot()
    known = {element.get("type") for element in types if element.get("type")}
    assert {*entry["MimeType"].strip(";").split(";")} == known
    assert {element.text for element in metadata.iter("mediatype")} == known
    assert metadata.findtext("id") == entry["Icon"] == ID
    assert metadata.findtext("launchable") == f"{ID}.desktop"
    assert metadata.findtext("summary") == entry["Comment"]
    assert metadata.find("releases/release").get("version") == gdsim.__version__
    assert f'"gdsim {gdsim.__version__}"' in (LINUX / "gdsim.1").read_text("utf-8")


def test_all_is_told_in_each_language(desktop):
    entry, action = desktop["Desktop Entry"], desktop["Desktop Action safe-mode"]
    for key, section in (
        *((key, entry) for key in ("Name", "GenericName", "Comment", "Keywords")),
        ("Name", action),
    ):
        assert {name for name in section if name.startswith(f"{key}[")} == {
            f"{key}[{language}]" for language in LANGUAGES
        }
    for file, tag in ((f"{ID}.metainfo.xml", "summary"), (f"{ID}.mime.xml", "comment")):
        told = [
            element.get(XML_LANG)
            for element in ElementTree.parse(LINUX / file).iter()
            if element.tag.rpartition("}")[2] == tag
        ]
        assert {*told} == {None, *LANGUAGES}
        assert len(told) % len({*told}) == 0


def test_its_command_lines_are_understood(desktop):
    assert desktop["Desktop Entry"]["Exec"] == "gdsim %f"
    options = desktop["Desktop Action safe-mode"]["Exec"].split()[1:]
    assert options == ["--safe-mode"]
    assert "--safe-mode" in _parser().format_help() or _parser().parse_args(["window", *options])
