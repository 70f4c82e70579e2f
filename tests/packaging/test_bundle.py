"""The bundle: what is left out of it, what may be in it, and when two of them are the same."""

import importlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture(autouse=True)
def _scripts_are_found(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))


@pytest.fixture
def trimming():
    return importlib.import_module("trimming")


@pytest.fixture
def contents():
    return importlib.import_module("contents")


@pytest.fixture
def bundle():
    return importlib.import_module("bundle")


@pytest.fixture
def same():
    return importlib.import_module("same")


@pytest.mark.parametrize(
    "path",
    [
        "torch/test/test_api",
        "torch/bin/protoc",
        "torch/lib/libtorchbind_test.so",
        "torch/lib/c10.lib",
        "torch\\bin\\protoc.exe",
        "torch/include/ATen/ATen.h",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "numpy-2.4.6.dist-info/METADATA",
    ],
)
def test_what_nobody_needs_is_left_out(trimming, path):
    assert not trimming.wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "torch/lib/libshm.so",
        "torch\\lib\\shm.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6\\translations\\qtbase_pt_BR.qm",
        "gdsim/resources/translations/de.ts",
        "gdsim/resources/lessons/one-sample.gdlesson",
    ],
)
def test_what_gdsim_needs_stays(trimming, path):
    assert trimming.wanted(path)


def test_each_language_of_gdsim_keeps_the_words_of_qt(trimming):
    from gdsim.ui.languages import QT_NAMES

    assert len(trimming.LANGUAGES) == 7
    for code in trimming.LANGUAGES:
        assert trimming.wanted(f"PySide6/Qt/translations/qtbase_{QT_NAMES.get(code, code)}.qm")


def test_no_module_is_left_out_that_the_program_imports(trimming, tmp_path):
    """Which has drawn its window, and a film of it."""
    script = (
        "import json, sys; from gdsim.cli import main;"
        f"main(['render', 'two-weights', '--steps', '2', '-o', {str(tmp_path / 'film.gif')!r}]);"
        "print(json.dumps(list(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=100
    )
    imported = set(json.loads(done.stdout.splitlines()[-1]))
    assert {"torch", "PIL.GifImagePlugin", "gdsim.ui.window"} <= imported
    assert imported.intersection(trimming.MODULES) <= {"PIL._avif", "defusedxml"}


@pytest.mark.skipif(sys.platform != "linux", reason="only libraries for Linux keep symbols")
def test_symbols_are_taken_from_the_named_libraries_alone(trimming, tmp_path, monkeypatch):
    commands = []

    def run(command):
        commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(trimming.subprocess, "run", run)
    monkeypatch.setattr(trimming.shutil, "which", lambda program: f"/usr/bin/{program}")
    fill(tmp_path, "libpython3.11.so.1.0", "torch/lib/libtorch_cpu.so", "torch/lib/libc10.so")
    fill(tmp_path, "numpy.libs/libscipy_openblas64_-32a4b2a6.so")
    (tmp_path / "libpython3.11.so").symlink_to("libpython3.11.so.1.0")
    trimming.strip(tmp_path)
    stripped = sorted(Path(command[-1]).name for command in commands)
    assert stripped == ["libpython3.11.so.1.0", "libtorch_cpu.so"]


@pytest.mark.skipif(sys.platform != "linux", reason="only libraries for Linux keep symbols")
def test_a_missing_strip_is_told(trimming, tmp_path, monkeypatch):
    monkeypatch.setattr(trimming.shutil, "which", lambda program: None)
    with pytest.raises(trimming.Unbuildable, match="install binutils"):
        trimming.strip(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="only libraries for Linux keep symbols")
def test_a_strip_that_fails_is_told(trimming, tmp_path, monkeypatch):
    failed = subprocess.CompletedProcess([], 1)
    monkeypatch.setattr(trimming.subprocess, "run", lambda command: failed)
    monkeypatch.setattr(trimming.shutil, "which", lambda program: f"/usr/bin/{program}")
    fill(tmp_path, "libpython3.11.so.1.0")
    with pytest.raises(trimming.Unbuildable, match=r"strip failed for .*libpython3\.11"):
        trimming.strip(tmp_path)


def test_a_list_has_comments_and_no_empty_lines(contents, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("# all\n\ngdsim  # the program\n?licences/*\n")
    assert contents.read(path) == ["gdsim", "?licences/*"]
    assert contents.read(tmp_path / "none.txt") == []


def test_a_bundle_that_is_as_listed_has_no_faults(contents):
    found = ["gdsim", "_internal/torch/_C.cpython-311.so", "modules/torch"]
    allowed = ["gdsim", "_internal/torch/_C.*.so", "?_internal/libz.so.1", "modules/torch"]
    assert contents.faults(found, allowed) == []


def test_what_the_list_does_not_know_is_named(contents):
    (sentence,) = contents.faults(["gdsim", "_internal/libgtk-3.so.0"], ["gdsim"])
    assert sentence.startswith("The bundle has _internal/libgtk-3.so.0, which its list does not")
    assert contents.faults(["gdsim", "libcudart.so"], ["gdsim"], only_missing=True) == []


def test_what_is_missing_is_named(contents):
    (sentence,) = contents.faults(["gdsim"], ["gdsim", "gdsim-console", "?licences/*"])
    assert sentence == "The bundle lacks gdsim-console, without which gdsim is not whole."


def test_of_many_names_five_are_told(contents):
    (sentence,) = contents.faults([f"lib{number}.so" for number in range(9)], [])
    assert "lib4.so and 4 more, which" in sentence


def test_files_links_and_packages_are_listed_and_python_s_own_modules_are_not(contents, tmp_path):
    fill(tmp_path / "gdsim", "gdsim", "_internal/libz.so.1")
    (tmp_path / "gdsim" / "gdsim-console").symlink_to("gdsim")
    archive = tmp_path / "PYZ-00.toc"
    entries = [("torch.nn", "/a.py", "PYMODULE"), ("torch", "/b.py", "PYMODULE")]
    archive.write_text(repr(("/out.pyz", [*entries, ("json", "/c.py", "PYMODULE")], {})))
    found = contents.names(tmp_path / "gdsim", archive)
    assert found == ["_internal/libz.so.1", "gdsim", "gdsim-console", "modules/torch"]


def test_the_list_for_linux_knows_each_kind_of_resource(contents):
    allowed = contents.read(contents.ALLOWED / "linux.txt")
    assert allowed
    kinds = {
        f"_internal/gdsim/resources/{file.relative_to(ROOT / 'resources').as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and file.parent.name != "pictures"
    }
    for sentence in contents.faults(sorted(kinds), allowed):
        assert "does not know" not in sentence


def test_a_bundle_that_is_not_as_listed_is_not_put_in_place(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "WORK", tmp_path)
    monkeypatch.setattr(bundle.sys, "platform", "linux")
    fill(tmp_path / "made", "gdsim")
    fill(tmp_path, "gdsim/PYZ-00.toc")
    (tmp_path / "gdsim/PYZ-00.toc").write_text("('out', [], {})")
    with pytest.raises(bundle.Unbuildable, match="The bundle lacks gdsim-console"):
        bundle.hold(tmp_path / "made", "cpu")


def test_a_bundle_that_is_too_large_is_told(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "WORK", tmp_path)
    monkeypatch.setattr(bundle, "LARGEST", 2)
    monkeypatch.setattr(bundle.contents, "ALLOWED", tmp_path)
    (tmp_path / f"{sys.platform}.txt").write_text("gdsim\n")
    fill(tmp_path / "made", "gdsim")
    (tmp_path / "made" / "gdsim").write_bytes(b"123")
    fill(tmp_path, "gdsim/PYZ-00.toc")
    (tmp_path / "gdsim/PYZ-00.toc").write_text("('out', [], {})")
    with pytest.raises(bundle.Unbuildable, match="leave it out in packaging/trimming"):
        bundle.hold(tmp_path / "made", "cpu")
    bundle.hold(tmp_path / "made", "cuda")


def test_a_system_without_a_list_gets_one_to_look_through(bundle, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bundle, "WORK", tmp_path)
    monkeypatch.setattr(bundle.contents, "ALLOWED", tmp_path)
    fill(tmp_path / "made", "gdsim")
    fill(tmp_path, "gdsim/PYZ-00.toc")
    (tmp_path / "gdsim/PYZ-00.toc").write_text("('out', [], {})")
    bundle.hold(tmp_path / "made", "cpu")
    assert (tmp_path / "contents.txt").read_text() == "gdsim\n"
    assert "There is no list" in capsys.readouterr().out


def test_the_other_torch_is_told(bundle, monkeypatch):
    answer = subprocess.CompletedProcess([], 0, stdout="cpu\n")
    monkeypatch.setattr(bundle.subprocess, "run", lambda *_, **__: answer)
    bundle.need_torch_for("cpu")
    with pytest.raises(bundle.Unbuildable, match="is the one for cpu, not for cuda"):
        bundle.need_torch_for("cuda")


def test_a_pyinstaller_that_fails_is_told_with_its_last_line(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "LOG", tmp_path / "log.txt")
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho '12 INFO: Analysing'\necho 'no space left'\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setattr(bundle, "venv_program", lambda name: str(program))
    with pytest.raises(bundle.Unbuildable, match="say why: no space left"):
        bundle.freeze("cpu")


@pytest.mark.parametrize("arguments", [["gpu"], ["cpu", "cuda"], ["--help"]])
def test_bad_usage_of_the_bundle_is_told(bundle, capsys, arguments):
    assert bundle.main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage: python3 packaging/bundle.py")


@pytest.fixture
def two(tmp_path):
    """Two folders with the same files."""
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        fill(folder, "gdsim", "_internal/libz.so.1", "_internal/gdsim/resources/icons/step.svg")
        (folder / "gdsim-console").symlink_to("gdsim")
    return folders


def test_two_bundles_of_the_same_bytes_are_the_same(same, two, capsys):
    assert same.main([str(folder) for folder in two]) == 0
    assert capsys.readouterr().out == "4 files are the same in both, to the last byte.\n"


def test_a_library_that_differs_is_told_and_one_of_gdsim_s_files_fails(same, two, capsys):
    (two[1] / "_internal/libz.so.1").write_text("other")
    assert same.main([str(folder) for folder in two]) == 0
    assert "of libraries _internal/libz.so.1 differ" in capsys.readouterr().out
    (two[1] / "_internal/gdsim/resources/icons/step.svg").write_text("other")
    (two[1] / "gdsim-console").unlink()
    (two[1] / "gdsim-console").symlink_to("other")
    assert same.main([str(folder) for folder in two]) == 1
    err = capsys.readouterr().err
    assert "The bytes differ of _internal/gdsim/resources/icons/step.svg, gdsim-console." in err


def test_a_file_that_only_one_has_fails(same, two, capsys):
    fill(two[0], "_internal/extra.so")
    assert same.main([str(folder) for folder in two]) == 1
    assert capsys.readouterr().err == "gdsim: Only one of them has _internal/extra.so.\n"


@pytest.mark.parametrize("arguments", [[], ["one"], ["/nowhere", "/nothing"]])
def test_bad_usage_of_the_comparison_is_told(same, capsys, arguments):
    assert same.main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage: python3 packaging/same.py")


@pytest.mark.long
def test_a_bundle_is_built_and_passes_its_own_test(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "WORK", tmp_path / "work")
    monkeypatch.setattr(bundle, "LOG", tmp_path / "work" / "log.txt")
    monkeypatch.setattr(bundle, "BUNDLE", tmp_path / "büro ünd" / bundle.BUNDLE.name)
    made = bundle.build()
    environment = os.environ | {"GDSIM_HOME": str(tmp_path / "home"), "PATH": "/nowhere"}
    names = ["gdsim", "gdsim-console"]
    for program in [made / name for name in names if sys.platform != "darwin"]:
        done = subprocess.run(
            [program, "selftest", "--full", "--json"],
            env=environment,
            stdout=subprocess.PIPE,
            timeout=200,
        )
        assert done.returncode == 0
        assert json.loads(done.stdout)["passed"]
    # As a windowed program on Windows: there is no stdout to write to.
    closing = (
        f"import os; os.closerange(0, 3); os.execv({str(made / 'gdsim')!r}, ['gdsim', 'selftest'])"
    )
    done = subprocess.run([sys.executable, "-c", closing], env=environment, timeout=200)
    assert done.returncode == 0


def fill(folder, *names):
    """Make files that hold their names."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
