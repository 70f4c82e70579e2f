"""The scripts of `packaging/` as they are when one of them is run, and a bundle to pack."""

import importlib
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
COMMITTED = 1_700_000_001
"""Seconds since 1970, odd since archives for Windows can't keep such."""


@pytest.fixture
def script(monkeypatch):
    """Gives a script of `packaging/` by its name."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(COMMITTED))
    yield importlib.import_module
    for name, module in [*sys.modules.items()]:
        if Path(getattr(module, "__file__", None) or "").parent == PACKAGING:
            del sys.modules[name]


@pytest.fixture
def bundle(tmp_path):
    """A folder with a program and its other name, a library and a link to it."""
    folder = tmp_path / "gdsim"
    (folder / "_internal/torch/lib").mkdir(parents=True)
    program, library = folder / "gdsim", folder / "_internal/torch/lib/libtorch.so"
    program.write_bytes(b"\x7fELF\0GLIBC_2.17\0GLIBC_2.34\0" + b"program" * 1000)
    library.write_bytes(b"\x7fELF\0GLIBC_2.9\0 GLIBC_2.99 " + b"x" * 5000)
    for file in (program, library):
        file.chmod(0o775)
    (folder / "gdsim-console").symlink_to("gdsim")
    (folder / "_internal/libtorch.so").symlink_to("torch/lib/libtorch.so")
    return folder
