"""Checks of what gdsim runs on: libraries, devices, folders, and that it needs no network."""

import sys
import tempfile
from collections.abc import Sequence
from ipaddress import ip_address
from pathlib import Path

from gdsim.selftest.outcomes import Absent, require

REACHING = {
    "socket.bind": 1,
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
}
"""What Python's audit hooks call the ways to another machine, and which argument names that."""

reached: list[str] = []
"""Where `watch_network` saw something reach for."""


def watch_network() -> None:
    """Take down, from now on, what reaches for another machine."""
    sys.addaudithook(_take_down)


def _take_down(event: str, told: Sequence[object]) -> None:
    if event not in REACHING:
        return
    address = told[REACHING[event]]
    # Another machine is asked for by its name, or as a pair with a port; a path alone is a socket
    # of this one. Python talks to itself by the loopback, on Windows.
    by_name = REACHING[event] == 0
    host = address[0] if isinstance(address, tuple) else address if by_name else "localhost"
    if not _is_loopback(str(host)):
        reached.append(f"{event} {host}")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def network() -> str:
    """Nothing that was checked before this has reached for a network."""
    require(not reached, f"Something reached for {', '.join(dict.fromkeys(reached))}.")
    return "nothing reached for it"


def libraries() -> str:
    """All that gdsim is made of can be loaded."""
    import contourpy
    import msgspec
    import PIL

    from gdsim.ui.about import facts

    told = facts("cpu")
    names = ("gdsim", "Python", "torch", "Qt", "PySide6", "pyqtgraph", "NumPy")
    versions = [f"{name} {told[name]}" for name in names]
    others = {"contourpy": contourpy, "msgspec": msgspec, "Pillow": PIL}
    return ", ".join(versions + [f"{name} {made.__version__}" for name, made in others.items()])


def cpu() -> str:
    """The processor computes a gradient."""
    from gdsim.core.devices import failure, title

    why = failure("cpu")
    require(why is None, f"The CPU can't be used: {why}.")
    return title("cpu")


def cuda() -> str:
    """Each CUDA device takes the tutorial's steps."""
    from gdsim.core.devices import failure, present, title, torch_version
    from gdsim.core.run import Run
    from gdsim.core.settings import settings_for

    names = present()[1:]
    if not names:
        raise Absent(f"torch {torch_version()} sees no CUDA device here.")
    for name in names:
        why = failure(name)
        require(why is None, f"{title(name)} can't be used: {why}.")
        run = Run(settings_for("one-sample", device=name))
        run.advance(3)
        (w,) = run.parameters
        require(abs(w - 1.992) < 1e-5, f"{title(name)} steps to {w}, not to 1.992.")
    return ", ".join(map(title, names))


def folders() -> str:
    """Settings and log can be kept."""
    from gdsim.ui import folders as places

    here = places.here()
    wanted = {"settings": here.settings.parent, "runs": here.data, "the log": here.log}
    without = [f"{what} in {folder}" for what, folder in wanted.items() if not _writable(folder)]
    if without:
        told = ", ".join(without)
        raise Absent(f"Can't be kept: {told}. gdsim works; what is set lasts until it is closed.")
    return f"settings in {here.settings}, log in {here.log}"


def _writable(folder: Path) -> bool:
    """Whether files can be written there, or the folder made; nothing is left behind."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            return True
    except OSError:
        return False
