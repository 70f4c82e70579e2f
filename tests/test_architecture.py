"""The house rules that import-linter can't hold, each a sentence."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST = 400


def sources(*folders):
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def calls(path):
    """What each call in the file calls, as `name` or as `object.name`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def those_that_call(paths, *names):
    return [
        f"{path.relative_to(ROOT)}: {call}"
        for path in paths
        for call in calls(path)
        if call in names or call.rpartition(".")[2] in names
    ]


@pytest.mark.parametrize("word", ["PySide6", "pyqtgraph"])
def test_the_mathematics_does_not_even_mention(word):
    assert [path.name for path in sources("gdsim/core") if word in path.read_text("utf-8")] == []


def test_nothing_in_the_program_sleeps():
    assert those_that_call(sources("gdsim"), "sleep", "msleep", "usleep", "qWait") == []


def test_no_test_sleeps_or_waits_for_a_fixed_time():
    waits = ("sleep", "msleep", "usleep", "qWait", "qSleep", "qtbot.wait")
    assert those_that_call(sources("tests/core", "tests/ui"), *waits) == []
    assert those_that_call((ROOT / "tests").glob("*.py"), *waits) == []


def test_only_the_command_line_prints():
    printing = [path for path in sources("gdsim") if path.name != "cli.py"]
    assert those_that_call(printing, "print") == []


def test_no_file_is_too_long_to_be_read_whole():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in sources("gdsim", "tests", "packaging")
        if (lines := len(path.read_text("utf-8").splitlines())) >= LONGEST
    }
    assert long == {}


def test_only_the_core_imports_torch():
    importing = [
        str(path.relative_to(ROOT))
        for path in sources("gdsim")
        if "core" not in path.relative_to(ROOT).parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Import) and any(name.name == "torch" for name in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "torch")
    ]
    assert importing == []


def test_nobody_but_assets_looks_for_files_beside_itself():
    looking = [
        path.name
        for path in sources("gdsim")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name) and node.id == "__file__"
    ]
    assert set(looking) == {"assets.py"}


def test_nobody_but_the_theme_names_a_colour():
    coloured = [
        path.name
        for path in sources("gdsim")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and len(node.value) == 7
        and node.value.startswith("#")
    ]
    assert set(coloured) == {"theme.py"}
