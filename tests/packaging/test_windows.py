"""What is built for Windows: lists of files, the scripts for NSIS and wixl, the zip, signatures."""

import io
import re
import shutil
import subprocess
import time
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from PIL import Image

from gdsim.ui import folders

WINDOWS = Path(__file__).parents[2] / "packaging" / "windows"
FILES = ("_internal/a/b/deep.dll", "_internal/a/x+y@z.txt", "_internal/empty", "licences/a b.txt")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def windows_bundle(tmp_path):
    """A bundle for Windows."""
    folder = tmp_path / "for windows"
    for name in ("gdsim.exe", "gdsim-console.exe", *FILES):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"" if name.endswith("empty") else name.encode() * 99)
    return folder


@pytest.fixture
def common(script):
    return script("windows_bundle")


def test_a_bundle_for_linux_is_refused(script, common, bundle):
    with pytest.raises(script("outputs").Unbuildable, match=r"has no gdsim\.exe"):
        common.windows_files(bundle)


@pytest.mark.parametrize("name", ["a:b", "a?", "a$b", 'a"b', "Übung", "dot.", "blank "])
def test_a_name_that_windows_or_a_list_cant_have_is_told(script, common, windows_bundle, name):
    (windows_bundle / "_internal" / name).touch()
    with pytest.raises(script("outputs").Unbuildable, match=re.escape(f"'_internal/{name}'")):
        common.windows_files(windows_bundle)


def test_files_come_by_folder_and_folders_after_their_own(common, windows_bundle):
    files = common.windows_files(windows_bundle)
    assert {str(file.name) for file in files} == {"gdsim.exe", "gdsim-console.exe", *FILES}
    assert all(file.path.is_absolute() and file.path.is_file() for file in files)
    found = [str(folder) for folder in common.folders_of(files)]
    assert found == ["_internal", "_internal/a", "_internal/a/b", "licences"]


@pytest.mark.parametrize("version", ["1.2.3", "1.2.3rc1", "1.2.3.dev4", "1.2.3+cuda"])
def test_a_version_has_three_numbers(common, version):
    assert common.three_numbers(version) == "1.2.3"


def test_a_version_of_two_numbers_is_refused(script, common):
    with pytest.raises(script("outputs").Unbuildable, match=r"not 1\.2\b"):
        common.three_numbers("1.2")


@pytest.mark.parametrize("part", ["nsis", "msi"])
def test_what_is_too_large_for_an_installer_is_told(
    script, common, windows_bundle, tmp_path, monkeypatch, part
):
    loaded = script(part)
    monkeypatch.setattr(common, "MOST", 1000)
    monkeypatch.setattr(loaded, "tool", lambda program, package: program)
    with pytest.raises(script("outputs").Unbuildable, match="build the zip"):
        loaded.build("1.2.3", windows_bundle, tmp_path / "dist")
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize(("part", "package"), [("nsis", "nsis"), ("msi", "wixl")])
def test_a_missing_tool_is_named_with_its_package(
    script, windows_bundle, tmp_path, monkeypatch, part, package
):
    monkeypatch.setattr(shutil, "which", lambda program: None)
    with pytest.raises(script("outputs").Unbuildable, match=f"the package {package} of Debian"):
        script(part).build("1.2.3", windows_bundle, tmp_path)


def test_the_uninstaller_removes_what_was_installed_and_no_more(script, common, windows_bundle):
    files = common.windows_files(windows_bundle)
    installing, removing = script("nsis").file_list(files).split("!macro UNINSTALL_FILES")
    folder, installed = "", []
    for line in installing.splitlines():
        if found := re.match(r'  SetOutPath "(.*)"', line):
            folder = found[1]
        elif found := re.match(r'  File "/oname=(.*?)" ', line):
            installed.append(f"{folder}\\{found[1]}")
    assert installed == re.findall(r'  Delete "(.*)"', removing)
    assert len(installed) == len(files)
    assert re.findall(r'  RMDir "(.*)"', removing) == [
        rf"$INSTDIR\{folder}"
        for folder in ("licences", r"_internal\a\b", r"_internal\a", "_internal")
    ]


def test_no_folder_is_removed_with_what_is_in_it():
    script = (WINDOWS / "gdsim.nsi").read_text(encoding="utf-8")
    assert "RMDir" in script
    assert not re.search(r"(?i)rmdir\s+/r", script)


def test_the_installer_says_everything_in_each_of_its_languages():
    script = (WINDOWS / "gdsim.nsi").read_text(encoding="utf-8")
    languages = [name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', script)]
    texts = (WINDOWS / "texts.nsh").read_text(encoding="utf-8")
    said = re.findall(r'LangString (\w+) \$\{LANG_(\w+)\} "(.+)"', texts)
    keys = {key for key, *_ in said}
    assert len(languages) == 8
    assert {(key, language) for key, language, _ in said} == {
        (key, language) for key in keys for language in languages
    }
    assert keys == set(re.findall(r"\$\((\w+)\)", script))


def test_no_message_waits_for_a_person_in_silence():
    script = (WINDOWS / "gdsim.nsi").read_text(encoding="utf-8")
    messages = [line for line in script.splitlines() if "MessageBox" in line]
    assert messages
    assert all("/SD " in line for line in messages)


def test_identifiers_stay_for_ever(script):
    """With others, an upgrade would leave the older version where it is."""
    product = ET.parse(WINDOWS / "gdsim.wxs").getroot()[0]
    assert product.get("UpgradeCode") == "5F0A4A0C-64A5-4B57-9C31-6D0F0B7C8B52"
    assert script("msi").guid("gdsim.exe") == "E64E6086-734C-5DB4-9FCE-E3DD517834AA"
    assert script("msi").guid("product 0.1.0") == "596F4643-BE2A-5255-B8FD-3B7D1DA5494B"


def test_an_msi_has_a_component_for_each_file_and_installs_them_all(script, common, windows_bundle):
    files = common.windows_files(windows_bundle)
    root = script("msi").file_list(files).getroot()
    components = list(root.iter("Component"))
    assert len(components) == len(files)
    for element in (*components, *ET.parse(WINDOWS / "gdsim.wxs").iter(f"{WIX}Component")):
        assert element.get("Win64") == "yes"
    assert all(component[0].get("KeyPath") == "yes" for component in components)
    referred = [element.get("Id") for element in root.iter("ComponentRef")]
    assert sorted(referred) == sorted(component.get("Id") for component in components)
    named = [element.get(key) for element in root.iter() for key in ("Guid",) if element.get(key)]
    named += [element.get("Id") for element in root.iter() if element.tag != "ComponentRef"]
    assert len({*named} - {None}) == len([name for name in named if name])


def test_an_msi_has_each_file_in_its_folder(script, common, windows_bundle):
    top = script("msi").file_list(common.windows_files(windows_bundle)).getroot()[0][0]

    def names(element, folder):
        for child in element:
            if child.tag == "Directory":
                yield from names(child, folder / child.get("Name"))
            else:
                yield folder / child[0].get("Name")

    assert {str(name) for name in names(top, PurePosixPath())} == {
        "gdsim.exe",
        "gdsim-console.exe",
        *FILES,
    }


def test_setup_and_msi_open_the_same_endings_by_the_same_names():
    nsi = (WINDOWS / "gdsim.nsi").read_text(encoding="utf-8")
    by_setup = dict(re.findall(r'OPEN_WITH_GDSIM "(\.\w+)" "([\w.]+)"', nsi))
    removed = dict(re.findall(r'NO_LONGER_OPEN "(\.\w+)" "([\w.]+)"', nsi))
    values = ET.parse(WINDOWS / "gdsim.wxs").iter(f"{WIX}RegistryValue")
    by_msi = {
        element.get("Key").rpartition("\\")[2]: element.get("Value")
        for element in values
        if re.search(r"\\\.\w+$", element.get("Key"))
    }
    expected = {".gdsim": "gdsim.run", ".gdlesson": "gdsim.lesson"}
    assert by_setup == removed == by_msi == expected


def test_the_zip_is_portable_and_the_same_each_time(script, windows_bundle, tmp_path):
    part = script("portable_zip")
    product = part.build("1.2.3", windows_bundle, tmp_path / "dist")
    assert product.name == "gdsim-1.2.3-windows-x86_64-portable.zip"
    first = product.read_bytes()
    (windows_bundle / "gdsim.exe").touch()
    assert part.build("1.2.3", windows_bundle, tmp_path / "dist").read_bytes() == first
    assert part.MARKER in folders.MARKERS
    with zipfile.ZipFile(io.BytesIO(first)) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        assert set(names) == {
            f"gdsim/{name}" for name in (part.MARKER, "gdsim.exe", "gdsim-console.exe", *FILES)
        }
        assert folders.PORTABLE in packed.read(f"gdsim/{part.MARKER}").decode()
        assert packed.read("gdsim/gdsim.exe") == (windows_bundle / "gdsim.exe").read_bytes()
        times = {entry.date_time for entry in packed.infolist()}
        assert len(times) == 1
        assert next(iter(times))[:5] == time.gmtime(1_700_000_001)[:5]


def test_the_icon_has_each_size_and_is_ours(script):
    with Image.open(WINDOWS / "gdsim.ico") as icon:
        assert {size for size, _ in icon.info["sizes"]} == set(script("icons").WINDOWS_SIZES)
        colours = icon.convert("RGBA").getcolors(2**17)
    assert len(colours) > 10


def test_without_a_certificate_nothing_is_signed(script, tmp_path, monkeypatch):
    monkeypatch.delenv("GDSIM_WINDOWS_CERTIFICATE", raising=False)
    program = tmp_path / "gdsim.exe"
    program.write_bytes(b"MZ")
    assert script("sign_windows").main([str(program)]) == 0
    assert program.read_bytes() == b"MZ"


def test_the_password_is_no_argument(script, tmp_path, monkeypatch):
    seen = []

    def run(command, **options):
        seen.append((command, options["input"]))
        Path(command[command.index("-out") + 1]).write_bytes(b"signed")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setenv("GDSIM_WINDOWS_CERTIFICATE", "/a.pfx")
    monkeypatch.setenv("GDSIM_WINDOWS_PASSWORD", "secret")
    signing = script("sign_windows")
    monkeypatch.setattr(signing, "tool", lambda program, package: program)
    monkeypatch.setattr(signing.subprocess, "run", run)
    program = tmp_path / "gdsim.exe"
    program.write_bytes(b"MZ")
    signing.sign(program)
    assert program.read_bytes() == b"signed"
    [(command, told)] = seen
    assert told == "secret"
    assert not any("secret" in part for part in command)


@pytest.mark.skipif(
    not shutil.which("makensis"), reason="makensis comes with packaging/trial_windows.py"
)
def test_nsis_compiles_without_a_warning_and_to_the_same_bytes(script, windows_bundle, tmp_path):
    part = script("nsis")
    product = part.build("1.2.3rc1", windows_bundle, tmp_path / "dist")
    assert product.name == "gdsim-1.2.3rc1-windows-x86_64-setup.exe"
    first = product.read_bytes()
    assert first.startswith(b"MZ")
    (windows_bundle / "gdsim.exe").touch()
    assert part.build("1.2.3rc1", windows_bundle, tmp_path / "dist").read_bytes() == first


@pytest.mark.skipif(not shutil.which("wixl"), reason="wixl comes with packaging/trial_windows.py")
def test_wixl_compiles_to_the_same_bytes(script, windows_bundle, tmp_path):
    part = script("msi")
    product = part.build("1.2.3", windows_bundle, tmp_path / "dist")
    assert product.name == "gdsim-1.2.3-windows-x86_64.msi"
    first = product.read_bytes()
    (windows_bundle / "gdsim.exe").touch()
    assert part.build("1.2.3", windows_bundle, tmp_path / "dist").read_bytes() == first
    (windows_bundle / "gdsim.exe").write_bytes(b"another")
    other = part.build("1.2.3", windows_bundle, tmp_path / "dist").read_bytes()
    packages = {part.SUMMARY.search(data)["guid"] for data in (first, other)}
    assert len(packages) == 2
