"""What a trial checks of an installed gdsim; each check raises `Failed` with what it found."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from quickstart import ROOT
from room import DISPLAY, OUTSIDE, SCREEN, Failed, Room
from screen import Picture, awaited

ID = "io.github.gdsim.gdsim"
TYPES = {"gdsim": "application/x-gdsim", "gdlesson": "application/x-gdlesson"}

COLOURS = 300
"""An empty window has a handful, the painted one more than 2000 of them."""

PATIENCE = 60.0
"""Seconds within which something is to come about on a slow machine."""

SEEN_STEP = 60
"""Lines of the screen in which a step changes something, at the least; it changes some 300."""

BELOW_BUTTONS, FIRST_TEXT, ABOVE_TABLE = 60, 100, 540
"""Lines from the top: the text above the plot begins between the first two; the plot ends then."""

TO_SELFTEST = 300.0
"""Seconds; beyond the self-test's own limit."""


# The package manager


def is_installed(package: str) -> bool:
    """Tell whether dpkg knows a package, removed but for its settings included."""
    asked = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    done = subprocess.run(asked, capture_output=True, text=True)
    return done.returncode == 0 and done.stdout != "not-installed"


def satisfy(package: Path) -> None:
    """Install what a package depends on or recommends; that stays: any other program may need it.

    Raises:
        Failed: If apt-get can't.
    """
    wishes = []
    for field in ("Depends", "Recommends"):
        asked = ["dpkg-deb", "--field", str(package), field]
        told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
        wishes += [told] if told else []
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ["apt-get", "satisfy", "--yes", "--no-install-recommends", *wishes]
    for command in (wanted, ["apt-get", "update"], wanted):
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if command is wanted and done.returncode == 0:
            return
    raise Failed(f"apt-get can't install what it depends on: {done.stderr.strip()[-600:]}")


def whole(package: str) -> None:
    """See that a package is installed as it was packed.

    Raises:
        Failed: With what dpkg finds to be otherwise.
    """
    done = subprocess.run(["dpkg", "--verify", package], capture_output=True, text=True)
    if done.returncode or done.stdout.strip():
        raise Failed(f"dpkg --verify says: {done.stdout}{done.stderr}")


def purge(package: str) -> None:
    """Remove a package if it is there, however far its installation went."""
    if is_installed(package):
        forced = ["--force-remove-reinstreq", "--purge", package]
        subprocess.run(["dpkg", *forced], capture_output=True, start_new_session=True)


# The programs


def closed_in(room: Room, place: Path) -> None:
    """See that the room has no network, and that its user can write to neither program nor home.

    Raises:
        Failed: If it is otherwise: then the trial would show nothing.
    """
    # Kernels list a network's devices and its routes, below two and one lines of headings.
    devices = room.run("cat", "/proc/net/dev").splitlines()[2:]
    routes = room.run("cat", "/proc/net/route").splitlines()[1:]
    if [line.split(":")[0].strip() for line in devices] != ["lo"] or routes:
        raise Failed(f"there are network devices: {devices}, {routes}")
    for folder in (place, Path("~")):
        written = room.run("sh", "-c", f'touch {quoted(folder)}/x 2>&1 || echo "refused"')
        if "refused" not in written:
            raise Failed(f"{folder} can be written to")


def quoted(folder: Path) -> str:
    """Return a folder as a shell takes it, with `~` as the user's home."""
    return "~" if folder == Path("~") else f"'{folder}'"


def selftest(room: Room, console: Path) -> str:
    """Run the program's own full self-test, and return what it found in short.

    Raises:
        Failed: If it fails or tells nothing.
    """
    # Its exit code says no more than what it prints.
    asked = ["sh", "-c", '"$@" 2>&1 || true', "-", "env", f"DISPLAY={DISPLAY}", str(console)]
    with lit(room):
        told = room.run(*asked, "selftest", "--full", "--json", seconds=TO_SELFTEST)
    before, brace, rest = told.partition("{")
    if not brace:
        raise Failed(f"it tells of no check: {before[-600:]}")
    found, _ = json.JSONDecoder().raw_decode(brace + rest)
    checks = found["checks"]
    states = {
        state: [
            f"{check['name']}: {check['detail']}" for check in checks if check["state"] == state
        ]
        for state in ("passed", "absent", "failed")
    }
    if not found["passed"] or states["failed"] or not states["passed"]:
        raise Failed("\n".join(states["failed"]) or "it tells of no check")
    absent = f", absent: {'; '.join(states['absent'])}" if states["absent"] else ""
    return f"{len(states['passed'])} checks passed{absent}"


def commands(room: Room, console: Path) -> None:
    """Have the tutorial's three steps printed and drawn.

    Raises:
        Failed: If the numbers or the picture are not there.
    """
    tutorial = ["one-sample", "--steps", "3"]
    table = room.run(console, "run", *tutorial)
    if "1.992" not in table or "0.0064" not in table:
        raise Failed(f"the table is {table!r}")
    room.run(console, "render", *tutorial, "-o", "/tmp/drawn.png")  # noqa: S108 - the room's own
    kind = room.run("od", "--format=c", "--read-bytes=4", "/tmp/drawn.png")  # noqa: S108
    if "P   N   G" not in kind:
        raise Failed("what it drew is no PNG")
    room.run("rm", "/tmp/drawn.png")  # noqa: S108


# The window


def window(
    room: Room,
    command: Sequence[str | Path],
    file: Path,
    *,
    steps: bool = True,
    quit_by: str = "ctrl+q",
) -> Picture:
    """Open a window, step it by a key, close it by keys, and return what it showed at first.

    Args:
        room: Where it is opened.
        command: What opens it.
        file: Gets the picture; another beside it that after the step.
        steps: Whether to press the key for Step.
        quit_by: The keys that close it.

    Raises:
        Failed: If one of these does not come about.
    """
    with lit(room) as screen, room.start(*command) as program:
        try:
            first = shown(room, screen, "gdsim")
            first.save(file)
            if steps:
                room.xdotool("key", "Right")
                stepped = awaited(
                    screen, lambda now: len(now.rows_unlike(first)) > SEEN_STEP, "no step is seen"
                )
                stepped.save(file.with_stem(f"{file.stem}-stepped"))
            room.xdotool("key", quit_by)
            ended_well(program, quit_by)
        except Failed as error:
            room.put_out()
            assert program.stdout
            raise Failed(f"{error}\n{program.stdout.read()[-600:]}".rstrip()) from None
        finally:
            room.put_out()
    return first


@contextmanager
def lit(room: Room) -> Iterator[Path]:
    """Light a room's screen up meanwhile, and give the file that has what is on it."""
    screen = room.light_up()
    try:
        awaited(screen, lambda picture: True, "there is no screen", PATIENCE)
        yield screen
    finally:
        room.put_out()


def ended_well(program: subprocess.Popen[str], keys: str) -> None:
    """Wait for a program's end.

    Raises:
        Failed: If it does not come, or is another than a usual one.
    """
    try:
        code = program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        raise Failed(f"{keys} does not close it") from None
    if code:
        raise Failed(f"it ended with {code}")


def shown(room: Room, screen: Path, title: str) -> Picture:
    """Wait until a window of that title is painted, give it the whole screen and the keys.

    Raises:
        Failed: If there is none in time.
    """
    end = time.monotonic() + PATIENCE
    # xdotool can't wait for a screen that is itself not up yet, so it is asked again and again.
    while not (found := _windows(room, title)):
        if time.monotonic() > end:
            raise Failed(f"no window '{title}' opens within {PATIENCE:g} s")
        time.sleep(0.2)
    awaited(screen, lambda now: now.colours() > COLOURS, "the window is not painted", PATIENCE)
    window = found[-1]
    room.xdotool("windowmove", window, "0", "0")
    room.xdotool("windowsize", window, *map(str, SCREEN))
    # Out of the way of what it would point at.
    room.xdotool("mousemove", "--", *(str(side - 1) for side in SCREEN))
    room.xdotool("windowfocus", "--sync", window)
    return awaited(screen, lambda now: now.colours() > COLOURS, "it is not painted", PATIENCE)


def _windows(room: Room, title: str) -> list[str]:
    try:
        return room.xdotool("search", "--onlyvisible", "--name", title).split()
    except Failed:
        # xdotool's way to say that there is none.
        return []


def differ_in_a_line(one: Picture | None, other: Picture | None) -> None:
    """See that two windows look the same but for the text above the plot, which it may move down.

    Raises:
        Failed: If they look the same, or different elsewhere.
    """
    if one is None or other is None:
        raise Failed("one of the windows was not seen")
    rows = one.rows_unlike(other)
    if not rows:
        raise Failed("the windows look the same")
    if not BELOW_BUTTONS <= rows[0] < FIRST_TEXT or rows[-1] >= ABOVE_TABLE:
        raise Failed(f"the windows look different from line {rows[0]} to {rows[-1]}")


# The desktop


def registered(room: Room) -> None:
    """See that the desktop knows program, file types and icons.

    Raises:
        Failed: With what it does not know.
    """
    share = Path("/usr/share")
    for ending, kind in TYPES.items():
        some = next((ROOT / "resources").rglob(f"*.{ending}"))
        shutil.copy(some, room.folder / f"x.{ending}")
        file = OUTSIDE / f"x.{ending}"
        told = room.run("gio", "info", "--attributes=standard::content-type", file)
        if kind not in told:
            raise Failed(f"gio takes {file.name} for {told.strip()}")
        told = room.run("gio", "mime", kind)
        if f"{ID}.desktop" not in told.partition("\n")[0]:
            raise Failed(f"gio says of {kind}: {told.strip()}")
    entry, about = share / f"applications/{ID}.desktop", share / f"metainfo/{ID}.metainfo.xml"
    if shutil.which("desktop-file-validate"):
        room.run("desktop-file-validate", entry)
    if shutil.which("appstreamcli"):
        room.run("appstreamcli", "validate", "--no-net", about)
    for icon in ("scalable/apps/{}.svg", "48x48/apps/{}.png", "256x256/apps/{}.png"):
        picture = share / "icons/hicolor" / icon.format(ID)
        if not picture.is_file():
            raise Failed(f"there is no {picture}")


def opened_by_desktop(room: Room, file: Path) -> None:
    """Have the desktop open a run, as a double click does.

    Raises:
        Failed: If gdsim does not show it.
    """
    shutil.copy(ROOT / "resources" / "examples" / "valley.gdsim", room.folder / "Täl 谷.gdsim")
    with lit(room) as screen, room.start("gio", "open", OUTSIDE / "Täl 谷.gdsim"):
        shown(room, screen, "Täl 谷").save(file)


def kept_by_gdsim(files: Sequence[str]) -> list[str]:
    """Return those of the files that are not the system's own caches, of fonts and shaders."""
    caches = ("/.cache/fontconfig/", "/.cache/mesa_shader_cache", "/.cache/qtshadercache")
    return [file for file in files if not any(cache in file for cache in caches)]
