"""A Windows of our own to try installers in: Wine, without a display or the user's settings."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from outputs import Unbuildable, remove

PATIENCE = 900.0
"""Seconds that one installer may take."""

VOLATILE = re.compile(r"(?i)/temp/|windows/(installer|inf)/|/AppData/Local/Programs/$")
"""Where Windows itself leaves things, and NSIS an uninstaller's copy until the next start."""

OEM = "cp437"
"""How Wine's cmd and reg read and write text."""

SERVERS = ("/usr/lib/wine/wineserver", "/usr/bin/wineserver")


class Wine:
    """One Windows in one folder.

    Attributes:
        drive: Its drive C.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.drive = folder / "drive_c"
        self._environment = {
            **os.environ,
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            # Neither .NET nor a browser is offered for download; no menu entries on this machine.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",
            "LC_ALL": "C.UTF-8",
        }
        self._environment.pop("DISPLAY", None)

    def make(self) -> None:
        """Make it anew.

        Raises:
            Unbuildable: If Wine can't.
        """
        remove(self._folder)
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        if self.run("wineboot", "--init"):
            raise Unbuildable("Wine could not make a Windows: install the package wine64, too.")
        self.settle()

    def run(self, program: str | Path, *arguments: str) -> int:
        """Run a program and return its exit code's last byte."""
        command = ["wine", str(program), *arguments]
        return subprocess.run(
            command,
            env=self._environment,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ).returncode

    def msi(self, action: str, package: Path, *properties: str) -> int:
        """Have Windows Installer do something in silence, and return what it answers."""
        return self.run("msiexec", action, self.path(package), "/qn", *properties)

    def run_line(self, line: str) -> int:
        """Run a command as a user types it, and return its exit code.

        Arguments of NSIS such as /D= have spaces and no quotes, which `run` could not say.
        """
        script = self._folder / "line.bat"
        script.write_text(f"@{line}\r\n@exit %errorlevel%\r\n", encoding=OEM)
        return self.run("cmd", "/c", self.path(script))

    @contextmanager
    def running(self, program: Path) -> Iterator[None]:
        """Keep a program running that reads its input, as Wine's cmd.exe does."""
        process = subprocess.Popen(
            ["wine", str(program), "/q", "/k", "echo runs"],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdin
        assert process.stdout
        try:
            process.stdout.readline()
            yield
        finally:
            process.communicate()
            self.settle()

    def settle(self) -> None:
        """Wait until all programs have ended and the registry is written."""
        subprocess.run([self._server(), "--wait"], env=self._environment, timeout=PATIENCE)

    def end(self) -> None:
        """End every program that still runs in it."""
        if self._folder.exists():
            subprocess.run([self._server(), "--kill"], env=self._environment, timeout=60)

    def _server(self) -> str:
        return next(server for server in SERVERS if Path(server).exists())

    def path(self, path: Path) -> str:
        r"""Return a path of this machine as Windows writes it: Z: is the root."""
        return "Z:" + str(path).replace("/", "\\")

    def tree(self) -> set[str]:
        """Return every file and folder on drive C, but those that Windows keeps for itself."""
        names = {path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*")}
        return {name for name in names if not VOLATILE.search(f"/{name}/")}

    def place_of(self, name: str) -> str:
        """Return where on drive C the file of this name is, nothing where there is none."""
        return next((found for found in self.tree() if found.endswith(f"/{name}")), "")

    def values(self, root: str, key: str) -> dict[str, str]:
        """Return the values of a key of the registry by their names, none where it is not there."""
        told = subprocess.run(
            ["wine", "reg", "query", f"{root}\\{key}"],
            env=self._environment,
            timeout=PATIENCE,
            capture_output=True,
        ).stdout.decode(OEM)
        return dict(re.findall(r"^    (.+?)    REG_\w+    (.*?)\s*$", told, re.MULTILINE))

    def registered(self, word: str) -> list[str]:
        """Return the lines of the registry that have this word."""
        self.settle()
        lines = [
            line
            for file in ("system.reg", "user.reg")
            for line in (self._folder / file).read_text(errors="replace").splitlines()
        ]
        return [line for line in lines if word in line.lower()]
