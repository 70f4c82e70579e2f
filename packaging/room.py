"""A room for a trial: no network, nothing to write to but a few places, an ordinary user, a screen.

It is made of Linux's namespaces, so that nothing of it is on the machine's own file system, and all
that runs in it ends with it, however the trial ends.
"""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

USER, NUMBER = "schüler", 64042
"""An ordinary user, who is known in the room alone; names in schools have such letters."""

HOME = Path("/home") / USER
OUTSIDE = Path("/mnt")
"""Where the trial's folder is in the room."""

SHELF = Path("/srv")
"""Where the room has what is laid out for it; it can be read."""

PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
"""What the system itself has, whatever whoever runs the trial has set up."""

DISPLAY = ":1"
SCREEN = (1280, 720)

TOOLS = {
    "Xvfb": "xvfb",
    "gio": "libglib2.0-bin",
    "mount": "mount",
    "nsenter": "util-linux",
    "setpriv": "util-linux",
    "unshare": "util-linux",
    "update-desktop-database": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
    "xdotool": "xdotool",
}
"""What it takes, with the Debian package of each; two are what every desktop has, and reads file
types with."""

NAMESPACES = ["--net", "--pid", "--ipc", "--mount"]

# All that is mounted here is seen in the room alone. The whole file system can only be read; what
# is written to the few places that can be written is gone when the room is.
FURNISH = f"""
set -e
mount --bind "$1" {OUTSIDE}
[ -z "$3" ] || mount --bind "$3" {SHELF}
mount --bind {OUTSIDE}/passwd /etc/passwd
mount -o remount,bind,ro /
for place in /tmp /var/tmp /run /home /dev/shm /media; do
    mount -t tmpfs -o mode=755 room "$place"
done
[ -z "$3" ] || mount -o remount,bind,ro {SHELF}
chmod 1777 /tmp /var/tmp /dev/shm
mkdir -m 1777 /tmp/.X11-unix
mkdir -p /run/user
mkdir -m 700 {HOME} /run/user/{NUMBER}
chown {NUMBER}:{NUMBER} {HOME} /run/user/{NUMBER}
[ "$2" = writable ] || mount -o remount,ro /home
echo furnished
exec cat
"""


class Failed(Exception):  # noqa: N818 - what a check found, not an error of ours
    """What a check found to be wrong, as a sentence."""


class Room:
    """A room, open within a `with`."""

    def __init__(self, folder: Path, home: str, shelf: Path | None = None) -> None:
        """Prepare it.

        Args:
            folder: An empty folder, which is `OUTSIDE` in the room.
            home: Whether the user's home is `writable` or `read-only`.
            shelf: A folder that is `SHELF` in the room.
        """
        self.folder, self._home, self._shelf = folder, home, shelf or ""
        self._inmost = ""

    def __enter__(self) -> Self:
        known = Path("/etc/passwd").read_text(encoding="utf-8")
        entry = f"{USER}:x:{NUMBER}:{NUMBER}::{HOME}:/bin/sh\n"
        (self.folder / "passwd").write_text(known + entry, encoding="utf-8")
        self.folder.chmod(0o755)
        screen = self.folder / "screen"
        screen.mkdir(exist_ok=True)
        shutil.chown(screen, NUMBER, NUMBER)
        # `cat` is the room's first process. When the trial ends, by whatever signal, its input does
        # too, and the kernel ends all that is left in the room.
        self._keeper = subprocess.Popen(
            [
                *["unshare", *NAMESPACES, "--fork", "--kill-child", "--mount-proc"],
                *["sh", "-c", FURNISH, "room", str(self.folder)],
                *[self._home, str(self._shelf)],
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # Ctrl+C is for the trial, which closes the room.
            start_new_session=True,
        )
        assert self._keeper.stdout
        if self._keeper.stdout.readline() != "furnished\n":
            self.__exit__(None, None, None)
            raise Failed("this machine does not let a room be made; in a container, allow it to")
        tasks = Path(f"/proc/{self._keeper.pid}/task/{self._keeper.pid}/children")
        self._inmost = tasks.read_text().split()[0]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._keeper.stdin
        assert self._keeper.stdout
        self._keeper.stdin.close()
        self._keeper.wait()
        self._keeper.stdout.close()

    def as_root(self, *command: str | Path, seconds: float = 60) -> str:
        """Run a command in the room as root, and return what it prints.

        Raises:
            Failed: If it fails.
        """
        return self._finished([*self._within(), "env", f"PATH={PATH}", *map(str, command)], seconds)

    def run(self, *command: str | Path, seconds: float = 60, code: int = 0) -> str:
        """Run a command as the room's user, and return what it prints.

        Raises:
            Failed: If its exit code is another than that, or it takes longer.
        """
        return self._finished(self._as_user(command), seconds, code)

    def start(self, *command: str | Path, **environment: str) -> subprocess.Popen[str]:
        """Start a program of the room's user, which has the screen; the room's end is its own."""
        return subprocess.Popen(
            self._as_user(command, {"DISPLAY": DISPLAY, **environment}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def light_up(self) -> Path:
        """Start a screen, and return the file that will have what is on it; see `screen`."""
        width, height = SCREEN
        file = self.folder / "screen" / "Xvfb_screen0"
        file.unlink(missing_ok=True)
        self._screen = self.start(
            *["Xvfb", DISPLAY, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            *["-noreset", "-fbdir", f"{OUTSIDE}/screen"],
        )
        return file

    def put_out(self) -> None:
        """End the screen, and all else that runs in the room."""
        with self._screen:
            # All that this process can see, which is what is in the room, but for the first one.
            subprocess.run([*self._within(), "sh", "-c", "kill -TERM -1"], capture_output=True)

    def xdotool(self, *arguments: str) -> str:
        """Do something at the screen with xdotool, and return what it prints."""
        command = ["xdotool", *arguments]
        return self._finished(self._as_user(command, {"DISPLAY": DISPLAY}), 20)

    def files(self, *places: str | Path) -> list[str]:
        """Return the files in these places of the room, but for those of the screen itself."""
        told = self.as_root("find", *places, "!", "-type", "d", "-not", "-path", "/tmp/.X*")  # noqa: S108
        return sorted(told.splitlines())

    def _within(self) -> list[str]:
        # Each is named, since a namespace that this machine has not would be refused.
        return ["nsenter", "--target", self._inmost, *NAMESPACES]

    def _as_user(
        self, command: Sequence[str | Path], more: Mapping[str, str] | None = None
    ) -> list[str]:
        environment = {
            "HOME": str(HOME),
            "LANG": "C.UTF-8",
            "LOGNAME": USER,
            "PATH": PATH,
            "USER": USER,
            "XDG_RUNTIME_DIR": f"/run/user/{NUMBER}",
            **(more or {}),
        }
        return [
            *self._within(),
            *["setpriv", f"--reuid={NUMBER}", f"--regid={NUMBER}", "--clear-groups"],
            *["--inh-caps=-all", "--bounding-set=-all", "--no-new-privs"],
            *["env", "-i", f"--chdir={HOME}"],
            *(f"{name}={value}" for name, value in environment.items()),
            *map(str, command),
        ]

    @staticmethod
    def _finished(command: Sequence[str], seconds: float, code: int = 0) -> str:
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=seconds, start_new_session=True
            )
        except subprocess.TimeoutExpired:
            raise Failed(f"'{short(command)}' takes longer than {seconds:g} s") from None
        if done.returncode != code:
            said = (done.stderr or done.stdout).strip()[-600:]
            raise Failed(f"'{short(command)}' ended with {done.returncode}: {said}")
        return done.stdout


def short(command: Sequence[str]) -> str:
    """Return a command as it is told: without what brings it into the room."""
    parts = list(command)
    if "-i" in parts:
        parts = parts[parts.index("-i") + 1 :]
        parts = [part for part in parts if not part.startswith("--chdir=") and "=" not in part]
    elif parts[:1] == ["nsenter"]:
        parts = parts[3 + len(NAMESPACES) + 2 :]
    return " ".join(parts)
