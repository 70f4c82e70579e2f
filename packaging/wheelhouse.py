"""The wheelhouse: a folder from which pip installs gdsim without a network.

It holds gdsim's own wheel, and of all that it needs the wheels of the versions that are in `.venv`,
with which it was tested. They fit machines of the same kind and Python as this one.
"""

import platform
from importlib.metadata import distributions
from pathlib import Path

from inventory import normal
from outputs import Unbuildable, megabytes, size_of, writing
from quickstart import PYTHON, ROOT, call, say

README = """\
The wheels of gdsim {version} and of all that it needs, for Python {python} on {system} ({machine}).

On a machine of that kind, with or without a network, make a place for it and install it there:

    python3 -m venv gdsim
    gdsim/bin/pip install --no-index --find-links wheelhouse gdsim
    gdsim/bin/gdsim

(On Windows: py -m venv gdsim, then gdsim\\Scripts\\pip and gdsim\\Scripts\\gdsim.)
On Linux, Qt needs some libraries of the system as well; gdsim says which of them are missing.
"""


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Gather the wheels in `dist/wheelhouse` and return the folder; the bundle is not needed.

    Raises:
        OSError: If something can't be written.
        Unbuildable: If pip fails; what it said stands above.
    """
    del bundle
    house = dist / "wheelhouse"
    with writing(house) as unfinished:
        unfinished.mkdir()
        say("  wheelhouse: building gdsim's own wheel")
        _pip("wheel", "--quiet", "--no-deps", "--wheel-dir", unfinished, ROOT)
        own = next(unfinished.glob("gdsim-*.whl"))
        say("  wheelhouse: gathering the wheels of what it needs")
        constraints = unfinished / "constraints.txt"
        constraints.write_text(versions_here(), encoding="utf-8", newline="\n")
        tested = ["--only-binary=:all:", f"--constraint={constraints}"]
        _pip("download", "--quiet", *tested, "--dest", unfinished, own)
        constraints.unlink()
        readme = README.format(
            version=version, python=PYTHON, system=platform.system(), machine=platform.machine()
        )
        (unfinished / "README.txt").write_text(readme, encoding="utf-8", newline="\n")
        wheels = len([*unfinished.glob("*.whl")])
        say(f"  wheelhouse: {wheels} wheels, {megabytes(size_of(unfinished))}")
    return house


def versions_here() -> str:
    """Return the versions in this Python's environment as pip's constraints, a line each."""
    found = {normal(each.name): each.version for each in distributions()}
    lines = [f"{name}=={version}\n" for name, version in sorted(found.items()) if name != "gdsim"]
    return "".join(lines)


def _pip(*arguments: str | Path) -> None:
    """Have pip of `.venv` do something."""
    if call("python", "-m", "pip", *map(str, arguments)):
        raise Unbuildable(
            "pip stopped for the reason above, often the network or a full disk. "
            "Put it right, then run the same command again."
        )
