"""`python3 packaging/bundle.py [cpu|cuda]`: freeze gdsim into `build/bundle/gdsim`.

What comes is a folder that runs on a machine without Python: PyInstaller collects it as
`gdsim.spec` says, `trimming` has left out what nobody needs, and what is in it is held to the list
of this system in `packaging/allowed`. A bundle with anything else in it, or without something, is
not put in its place.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import contents
import trimming
from outputs import Unbuildable, commit_time, megabytes, remove, size_of, teller
from quickstart import ROOT, say, set_up, venv_program

FLAVOURS = ("cpu", "cuda")

WORK = ROOT / "build" / "freezing"
"""PyInstaller's own files, and the bundle until it is known to be good."""

LOG = WORK / "log.txt"

BUNDLE = ROOT / "build" / "bundle" / ("gdsim.app" if sys.platform == "darwin" else "gdsim")

LARGEST = 680_000 * 1024
"""Bytes of a bundle without CUDA."""


def main(arguments: list[str]) -> int:
    """Carry out one command line and return its exit code."""
    flavour = (arguments or ["cpu"])[0]
    if len(arguments) > 1 or flavour not in FLAVOURS:
        print("usage: python3 packaging/bundle.py [cpu|cuda]", file=sys.stderr)
        return 2
    try:
        set_up("build")
        say(f"The bundle is {build(flavour)}.")
    except Unbuildable as reason:
        print(f"gdsim: {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def build(flavour: str = "cpu") -> Path:
    """Freeze gdsim with what is in `.venv` and return the bundle, which is put in place whole.

    Args:
        flavour: One of `FLAVOURS`; `.venv` must have the torch for it.

    Raises:
        Unbuildable: If it can't be built, or is not what it should be.
        OSError: If the disk is full or may not be written.
    """
    need_torch_for(flavour)
    started = time.monotonic()
    remove(WORK)
    WORK.mkdir(parents=True)
    freeze(flavour)
    made = WORK / "dist" / BUNDLE.name
    trimming.strip(made / "_internal")
    if sys.platform == "linux":
        (made / "gdsim-console").symlink_to("gdsim")
    hold(made, flavour)
    remove(BUNDLE)
    BUNDLE.parent.mkdir(parents=True, exist_ok=True)
    made.rename(BUNDLE)
    took = time.monotonic() - started
    say(f"Frozen in {took:.0f} s: {megabytes(size_of(BUNDLE))} in {BUNDLE}.")
    return BUNDLE


def need_torch_for(flavour: str) -> None:
    """Stop where the torch in `.venv` is another flavour's.

    Raises:
        Unbuildable: Then.
    """
    ask = "import torch; print('cuda' if torch.version.cuda else 'cpu')"
    asked = subprocess.run([venv_program("python"), "-c", ask], capture_output=True, text=True)
    if asked.returncode:
        raise Unbuildable("torch can't be imported in .venv; delete .venv and run this again.")
    if (found := asked.stdout.strip()) != flavour:
        raise Unbuildable(
            f"The torch in .venv is the one for {found}, not for {flavour}: install the other one "
            "there, as PyTorch's page on installing says, then run the same command again."
        )


def freeze(flavour: str) -> None:
    """Run PyInstaller, which takes some minutes, and tell how far it is.

    Raises:
        Unbuildable: If it fails; the log says why.
    """
    environment = os.environ | {
        "GDSIM_FLAVOUR": flavour,
        # The same commit gives the same bytes: sets in bytecode are written in the order of hashes.
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(commit_time()),
    }
    # Not as tests or other people's settings have it.
    for name in ("PYTHONPATH", "PYTHONOPTIMIZE", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(name, None)
    command = [venv_program("python"), "-m", "PyInstaller", "--noconfirm", "--log-level=INFO"]
    command += ["--distpath", str(WORK / "dist"), "--workpath", str(WORK)]
    command += [str(ROOT / "packaging" / "gdsim.spec")]
    say("Freezing gdsim and torch with PyInstaller. It takes some minutes.")
    tell = teller("PyInstaller")
    with LOG.open("w", encoding="utf-8") as log:
        program = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            while program.poll() is None:
                try:
                    program.wait(timeout=1.0)
                except subprocess.TimeoutExpired:
                    tell(last_line("INFO: ")[:50])
        except BaseException:
            program.kill()
            program.wait()
            raise
    if program.returncode:
        raise Unbuildable(f"PyInstaller stopped; the last lines of {LOG} say why: {last_line()}")


def last_line(part: str = "") -> str:
    """Return the last line of PyInstaller's log that has a part, from behind it on."""
    lines = LOG.read_text(encoding="utf-8", errors="replace").splitlines()
    found = next((line for line in reversed(lines) if part in line), "")
    return found[found.find(part) + len(part) :].strip()


def hold(made: Path, flavour: str) -> None:
    """Stop where the bundle is not what it should be.

    Raises:
        Unbuildable: Says what is wrong with it.
    """
    allowed = contents.read(contents.ALLOWED / f"{sys.platform}.txt")
    found = contents.names(made, WORK / "gdsim" / "PYZ-00.toc")
    if not allowed:
        listed = WORK / "contents.txt"
        listed.write_text("".join(f"{name}\n" for name in found), encoding="utf-8")
        say(f"There is no list of what a bundle for {sys.platform} may hold; see {listed}.")
    elif faults := contents.faults(found, allowed, only_missing=flavour != "cpu"):
        raise Unbuildable(" ".join(faults))
    if flavour == "cpu" and (size := size_of(made)) > LARGEST:
        raise Unbuildable(
            f"The bundle has {megabytes(size)}, and may have {megabytes(LARGEST)}: "
            f"look for what is new in {made}, and leave it out in packaging/trimming.py."
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
