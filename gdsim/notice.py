"""A sentence for those who started the window by a click, and so read no console."""

import os
import shutil
import stat
import subprocess
import sys

TITLE = "gdsim"

DIALOGS = {
    "zenity": ("--error", f"--title={TITLE}", "--no-markup", "--width=480", "--text={}"),
    "kdialog": ("--title", TITLE, "--error", "{}"),
    "xmessage": ("-center", "-title", TITLE, "{}"),
}
"""Programs of Linux desktops that show a text in a window of their own, with their arguments.

One of GNOME and most others, one of KDE, one of bare X11; each needs nothing that Qt may lack.
"""

ALERT = 'on run argv\ndisplay alert "gdsim" message (item 1 of argv) as critical\nend run'
"""macOS's own language; the sentence is its argument, in which nothing need be escaped."""

ICON_ERROR = 0x10
"""Windows's MB_ICONERROR."""


def is_read() -> bool:
    """Whether somebody reads what is printed to stderr: on a terminal, or through a pipe."""
    if sys.stderr is None:
        return False
    try:
        mode = os.fstat(sys.stderr.fileno()).st_mode
    except (OSError, ValueError):
        # It is one of Python's own, as a test's.
        return True
    return sys.stderr.isatty() or stat.S_ISFIFO(mode)


def show(sentence: str) -> None:
    """Show the sentence in a window of the system's own, where there is one."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, ICON_ERROR)
    elif command := _command(sentence):
        # It stays when this program has ended.
        subprocess.Popen(  # noqa: S603 - the sentence is one argument, read by no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def _command(sentence: str) -> list[str]:
    if sys.platform == "darwin":
        return ["osascript", "-e", ALERT, sentence]
    for program, arguments in DIALOGS.items():
        if found := shutil.which(program):
            return [found, *(argument.replace("{}", sentence) for argument in arguments)]
    return []
