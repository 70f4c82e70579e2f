"""Whose the files of a bundle are, their licences, the sums and the bill of materials."""

import hashlib
import json
import subprocess
import sys
from importlib.metadata import distribution

import pytest


@pytest.fixture
def inventory(script):
    return script("inventory")


@pytest.fixture
def modules(inventory, monkeypatch):
    """The modules in the bundle's program, to be set by the test."""
    names = ["msgspec", "msgspec.json", "argparse", "gdsim.cli"]
    monkeypatch.setattr(inventory, "modules_of", lambda bundle: names)
    return names


def names(parts):
    return [part.name for part in parts]


def put(bundle, *files):
    for file in files:
        path = bundle / "_internal" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_what_is_there_decides_what_it_is_made_of(inventory, modules, bundle):
    put(bundle, "numpy/linalg/_umath_linalg.py", "gdsim/resources/icons/step.svg")
    put(bundle, "numpy/__init__.py", "PySide6/__init__.py")
    (bundle / "_internal/torch/lib/libtorch.so").unlink()
    (bundle / "_internal/libtorch.so").unlink()
    (bundle / "_internal/numpy/linalg/_umath_linalg.py").unlink()
    found = inventory.parts_of(bundle)
    assert names(found) == ["cpython", "msgspec", "numpy", "pyinstaller", "pyside6-essentials"]
    assert all(part.texts and part.licence and part.version for part in found)


def test_a_part_tells_which_of_the_others_it_needs(inventory):
    part = inventory.part_of(distribution("pyqtgraph"), ["numpy", "torch"])
    assert (part.licence, part.requires) == ("MIT", ("numpy",))
    assert part.purl == f"pkg:pypi/pyqtgraph@{part.version}"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere they are Python's")
def test_a_file_that_is_nobodys_stops_the_build(inventory, modules, bundle):
    put(bundle, "libnobody-s.so.7")
    with pytest.raises(inventory.Unbuildable, match=r"whose they are: libnobody-s\.so\.7"):
        inventory.parts_of(bundle)


@pytest.mark.parametrize("file", ["libreadline.so.8", "python3.11/lib-dynload/readline.cpython.so"])
def test_the_gpl_is_kept_out(inventory, modules, bundle, file):
    put(bundle, file)
    with pytest.raises(inventory.Unbuildable, match="under the GPL and may not be in"):
        inventory.parts_of(bundle)


def test_a_licence_without_a_text_stops_the_build(inventory, modules, bundle, monkeypatch):
    (bundle / "_internal/torch/lib/libtorch.so").unlink()
    modules.append("OpenGL.GL")
    assert "pyopengl" in names(inventory.parts_of(bundle))
    monkeypatch.setattr(inventory, "MISSING_TEXTS", {})
    with pytest.raises(inventory.Unbuildable, match=r"licence of pyopengl .* has no text"):
        inventory.parts_of(bundle)


@pytest.mark.parametrize(
    "name",
    [
        *("PySide6-Essentials", "shiboken6", "torch", "numpy", "pyqtgraph", "PyOpenGL", "pillow"),
        *("msgspec", "contourpy", "sympy", "mpmath", "networkx", "fsspec", "filelock"),
        *("typing-extensions", "colorama", "pyinstaller"),
    ],
)
def test_what_may_be_bundled_has_a_text_and_a_licence_by_its_identifier(inventory, name):
    from license_expression import get_spdx_licensing

    part = inventory.part_of(distribution(name))
    assert get_spdx_licensing().validate(part.licence).errors == []
    assert sum(len(text) for _, text in part.texts) > 500


@pytest.mark.skipif(sys.platform != "linux", reason="it asks dpkg")
def test_a_library_of_the_system_is_its_packages(inventory):
    (part,) = inventory._of_system(["libz.so.1", "base_library.zip", "libpython3.11.so.1.0"])
    assert part.name == "zlib1g"
    assert "Zlib" in part.licence
    assert "Jean-loup Gailly" in part.texts[0][1]


@pytest.fixture
def parts(inventory):
    torch = inventory.part_of(distribution("torch"), ["numpy", "sympy"])
    qt = inventory.part_of(distribution("PySide6-Essentials"), ["shiboken6"])
    others = [inventory.part_of(distribution(name)) for name in ("shiboken6", "sympy")]
    system = inventory.Part(
        "libz1", "1:1.2+b1", "Zlib, GPL-2", (("c", "text"),), "pkg:deb/d/libz1@1"
    )
    return [torch, qt, *others, system]


def test_each_part_has_a_file_and_qt_its_notice(script, parts, bundle):
    licences = script("licences")
    (bundle / "licences").mkdir()
    (bundle / "licences/old.txt").touch()
    folder = licences.put_into(bundle, parts)
    files = {file.name: file.read_text("utf-8") for file in folder.iterdir()}
    assert {"README.txt", "gdsim.txt", "Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"} < {*files}
    assert {f"{part.name}.txt" for part in parts} < {*files}
    assert "old.txt" not in files
    assert all(text.strip() for text in files.values())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in files["LGPL-3.0.txt"]
    version = parts[1].version
    for duty in (f"/{version}/", "You may replace them", "_internal/PySide6", "LGPL-3.0.txt"):
        assert duty in files["Qt.txt"]
    assert f"torch {parts[0].version}" in files["README.txt"]
    assert "{" not in files["Qt.txt"]


def test_a_licence_that_comes_often_is_told_once(script, parts):
    text = script("licences")._text(parts[0])
    bodies = {body.strip() for _, body in parts[0].texts}
    assert len(bodies) < len(parts[0].texts)
    assert all(text.count(body) >= 1 for body in bodies)
    assert all(title in text for title, _ in parts[0].texts)


def test_the_parts_are_read_again_from_the_bundle(script, parts, bundle):
    licences = script("licences")
    licences.put_into(bundle, parts)
    found = licences.read_from(bundle)
    assert [(p.name, p.version, p.licence, p.purl, p.requires) for p in found] == [
        (p.name, p.version, p.licence, p.purl, p.requires) for p in parts
    ]


def test_the_bill_keeps_to_its_schema_and_is_the_same_again(script, parts, tmp_path):
    sbom = script("sbom")
    file = sbom.write("1.2.3", parts, tmp_path)
    told = json.loads(file.read_text("utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["name"] == "gdsim"
    assert {part["name"] for part in told["components"]} == {part.name for part in parts}
    needs = {each["ref"]: each.get("dependsOn", []) for each in told["dependencies"]}
    assert needs[parts[0].purl] == [next(part.purl for part in parts if part.name == "sympy")]
    assert sbom.text_of("1.2.3", parts) == file.read_text("utf-8")


def test_a_bill_that_breaks_the_schema_is_not_written(script, parts, tmp_path, monkeypatch):
    sbom = script("sbom")
    monkeypatch.setattr(sbom, "text_of", lambda version, parts: '{"bomFormat": "Other"}')
    with pytest.raises(sbom.Unbuildable, match="does not keep to its schema"):
        sbom.write("1.2.3", parts, tmp_path)
    assert [*tmp_path.iterdir()] == []


def test_the_sums_can_be_checked_and_the_manifest_has_all(script, parts, tmp_path):
    manifest = script("manifest")
    house = tmp_path / "wheelhouse"
    house.mkdir()
    for file in (
        "gdsim_1.2.3_amd64.deb",
        "gdsim-1.2.3-linux-x86_64.tar.xz",
        "gdsim_1.2.2_amd64.deb",
    ):
        (tmp_path / file).write_text(file)
    (house / "numpy.whl").write_text("numpy")
    manifest.write("1.2.3", parts, tmp_path)
    told = json.loads((tmp_path / "manifest.json").read_text("utf-8"))
    assert [product["file"] for product in told["products"]] == [
        "gdsim-1.2.3-linux-x86_64.tar.xz",
        "gdsim_1.2.3_amd64.deb",
        "wheelhouse/numpy.whl",
    ]
    assert told["products"][2] == {
        "file": "wheelhouse/numpy.whl",
        "bytes": 5,
        "sha256": hashlib.sha256(b"numpy").hexdigest(),
    }
    assert told["bundled"][0]["name"] == "torch"
    if sys.platform == "linux":
        check = ["sha256sum", "--check", "SHA256SUMS"]
        subprocess.run(check, cwd=tmp_path, check=True, capture_output=True)
        (house / "numpy.whl").write_text("other")
        assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1
