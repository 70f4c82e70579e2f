import math
import os
import sys
from pathlib import Path

import pytest

from gdsim.core import memory

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc/meminfo is Linux's")
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked in its own way")


def test_some_memory_is_free_but_not_more_than_a_machine_has():
    assert 1e6 < memory.free() < 1e15


@LINUX
def test_on_linux_it_is_what_the_kernel_calls_available(monkeypatch):
    told = "MemTotal:  2000 kB\nMemFree:  10 kB\nMemAvailable:  1500 kB\n"
    monkeypatch.setattr(Path, "read_text", lambda path, **_: told)
    assert memory.free() == 1500 * 1024


@UNIX
@pytest.mark.parametrize("told", ["MemTotal: 2000 kB\n", None])
def test_where_the_kernel_does_not_say_it_is_what_the_machine_has(told, monkeypatch):
    def read_text(path, **_):
        if told is None:
            raise FileNotFoundError(path)
        return told

    monkeypatch.setattr(Path, "read_text", read_text)
    monkeypatch.setattr(os, "sysconf", {"SC_PHYS_PAGES": 3, "SC_PAGE_SIZE": 4096}.__getitem__)
    assert memory.free() == 3 * 4096


@UNIX
def test_where_nothing_can_be_known_nothing_is_refused(monkeypatch):
    def raises(*_, **__):
        raise ValueError

    def missing(path, **_):
        raise FileNotFoundError(path)

    monkeypatch.setattr(Path, "read_text", missing)
    monkeypatch.setattr(os, "sysconf", raises)
    assert memory.free() == math.inf
