"""`python3 packaging/trial_windows.py [bundle]`: try the installers for Windows under Wine.

Both are compiled, installed and removed in silence in a Windows of its own: with small bundles that
are made up, and with the files of the bundle that is named, frozen for whatever system. That tries
the installers' logic, not the program: in the place of the programs are stand-ins, Wine's cmd.exe.

What Wine can't show: a user without an administrator's rights, and the windows and their texts.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import msi
import nsis
import portable_zip
from outputs import Unbuildable, files_of, megabytes, remove
from quickstart import ROOT, install_packages, say
from windows_bundle import PROGRAMS
from wine import Wine

WORK = ROOT / "build" / f"trial-{os.getpid()}"
VERSIONS = ("0.0.1", "0.0.2")

TOOLS = {"makensis": "nsis", "wixl": "wixl", "msiinfo": "msitools", "wine": "wine"}
"""The programs that this needs, and Debian's package of each; wine brings wine64 with it."""

ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\gdsim"
FOLDER = r"C:\Program Files\gdsim"
PROGRAM_FILES = PurePosixPath("Program Files/gdsim")
SHORTCUT = "gdsim.lnk"

IS_RUNNING = 32
"""What the installer answers while gdsim runs."""

FAILED = 1603 % 256
"""Windows Installer's answer where it did nothing; Linux hears the last byte of it."""

failures: list[str] = []


def main(arguments: list[str]) -> int:
    """Try everything and return 0 if all went as it should."""
    if arguments and not Path(arguments[0]).is_dir():
        say(f"There is no bundle {arguments[0]}: build one, or give none.")
        return 2
    install_packages({tool: package for tool, package in TOOLS.items() if not shutil.which(tool)})
    remove(WORK)
    windows = Wine(WORK / "windows")
    try:
        say("Making a Windows.")
        windows.make()
        real = [stand_in(Path(bundle), WORK / "real", windows) for bundle in arguments[:1]]
        older, newer = made_up(windows)
        for trial in (try_setup, try_one_user, try_upgrade, try_running, try_msi):
            trial(windows, older, newer)
        for bundle in real:
            try_real(windows, bundle)
    except Unbuildable as reason:
        say(str(reason))
        return 1
    finally:
        windows.end()
        remove(WORK)
    say(f"{len(failures)} checks failed." if failures else "All went as it should.")
    return bool(failures)


def install(windows: Wine, setup: Path, more: str = "") -> int:
    """Install in silence and return the exit code."""
    return windows.run_line(f'"{windows.path(setup)}" /S {more}')


def check(what: str, holds: bool) -> None:
    """Tell of one thing whether it is as it should be."""
    say(f"  {'passed' if holds else 'FAILED'}  {what}")
    if not holds:
        failures.append(what)


def stand_in(bundle: Path, target: Path, windows: Wine) -> Path:
    """Return a bundle with another one's files, but for its programs and its links."""
    for path in files_of(bundle):
        inside = path.relative_to(bundle)
        if not path.is_symlink() and inside.as_posix() not in ("gdsim", "gdsim-console", *PROGRAMS):
            (target / inside).parent.mkdir(parents=True, exist_ok=True)
            (target / inside).hardlink_to(path)
    for program in PROGRAMS:
        shutil.copyfile(windows.drive / "windows" / "system32" / "cmd.exe", target / program)
    return target


def made_up(windows: Wine) -> tuple[Path, Path]:
    """Return two small bundles, of which each has a file and a folder that the other has not."""
    for version, own in zip(VERSIONS, ("old", "new"), strict=True):
        inside = WORK / "made-up" / version / "_internal"
        for name in (f"{own} folder/a+b@c.txt", "torch/lib/torch.dll", "both.txt", f"{own}.txt"):
            (inside / name).parent.mkdir(parents=True, exist_ok=True)
            (inside / name).write_text(f"{name} of {version}")
        (inside / "empty").touch()
    older, newer = (
        stand_in(WORK / "made-up" / version, WORK / version, windows) for version in VERSIONS
    )
    return older, newer


def built(part: Callable[[str, Path, Path], Path], version: str, bundle: Path) -> Path:
    """Return a product of a bundle, compiled twice, and tell whether both are the same."""
    first = part(version, bundle, WORK / "first").read_bytes()
    product = part(version, bundle, WORK / "dist")
    check(f"{product.name}: two builds give the same bytes", first == product.read_bytes())
    remove(WORK / "first")
    return product


def try_setup(windows: Wine, _: Path, bundle: Path) -> None:
    """Install for all users, look, remove, look again."""
    say("setup.exe, for all users")
    setup = built(nsis.build, VERSIONS[1], bundle)
    before = windows.tree()
    check("installs in silence", install(windows, setup) == 0)
    check("has every file in its place", same(bundle, windows.drive / PROGRAM_FILES))
    entry = windows.values("HKLM", ENTRY)
    check("stands among the programs", entry.get("DisplayVersion") == VERSIONS[1])
    check("knows its size", int(entry.get("EstimatedSize", "0"), 16) > 100)
    check("has a shortcut for all users", "ProgramData" in windows.place_of(SHORTCUT))
    for kind, ending in (("run", ".gdsim"), ("lesson", ".gdlesson")):
        opens = windows.values("HKLM", rf"Software\Classes\gdsim.{kind}\shell\open\command")
        has = windows.values("HKLM", rf"Software\Classes\{ending}")
        check(
            f"opens {ending}",
            has.get("(Default)") == f"gdsim.{kind}" and '\\gdsim.exe" "%1"' in str(opens),
        )
    windows.run_line(entry["QuietUninstallString"])
    gone(windows, before)


def try_one_user(windows: Wine, _: Path, bundle: Path) -> None:
    """Install for one user into a folder of their own, which has a file of theirs."""
    say("setup.exe, for one user, in a folder of one's own")
    setup = nsis.build(VERSIONS[1], bundle, WORK / "dist")
    folder = windows.drive / "Schule Übung" / "gdsim"
    folder.mkdir(parents=True)
    own = folder / "defaults.ini"
    own.write_text("[defaults]\n")
    before = windows.tree()
    code = install(windows, setup, r"/CurrentUser /D=C:\Schule Übung\gdsim")
    check("installs in silence", code == 0)
    check("has every file in its place", same(bundle, folder, but=own))
    entry = windows.values("HKCU", ENTRY)
    check("stands among the user's programs", not windows.values("HKLM", ENTRY) and bool(entry))
    check("has a shortcut for this user", "users" in windows.place_of(SHORTCUT))
    windows.run_line(entry["QuietUninstallString"])
    check("leaves the user's own file", own.is_file())
    gone(windows, before)
    remove(folder.parent)


def try_upgrade(windows: Wine, older: Path, newer: Path) -> None:
    """Install a newer version over an older one that is in a folder of its own."""
    say("setup.exe, over an older version")
    first, second = (
        nsis.build(version, bundle, WORK / "dist")
        for version, bundle in zip(VERSIONS, (older, newer), strict=True)
    )
    before = windows.tree()
    install(windows, first, r"/D=C:\Labor 3")
    check("installs over it in silence", install(windows, second) == 0)
    check("goes where it was, and leaves nothing of it", same(newer, windows.drive / "Labor 3"))
    check("moves in silence", install(windows, second, r"/D=C:\Labor 4") == 0)
    check("leaves nothing behind", not (windows.drive / "Labor 3").exists())
    entry = windows.values("HKLM", ENTRY)
    check("is there once", entry.get("InstallLocation") == r"C:\Labor 4")
    windows.run_line(entry["QuietUninstallString"])
    gone(windows, before)


def try_running(windows: Wine, older: Path, newer: Path) -> None:
    """Install over a program that runs, and remove it: neither may do half of it."""
    say("setup.exe, while gdsim runs")
    first = nsis.build(VERSIONS[0], older, WORK / "dist")
    second = nsis.build(VERSIONS[1], newer, WORK / "dist")
    before = windows.tree()
    install(windows, first)
    installed = windows.drive / PROGRAM_FILES
    uninstall = rf'"{FOLDER}\uninstall.exe" /S _?={FOLDER}'
    with windows.running(installed / "gdsim.exe"):
        check("is refused", install(windows, second) == IS_RUNNING)
        check("is not removed either", windows.run_line(uninstall) == IS_RUNNING)
        check("stays as it was", same(older, installed))
    check("is removed afterwards", windows.run_line(uninstall) == 0)
    # With _?= it runs where it is, so it can't remove itself.
    remove(installed)
    gone(windows, before)


def try_msi(windows: Wine, older: Path, newer: Path) -> None:
    """Install an MSI, upgrade, refuse the older one and setup.exe's folder, remove."""
    say("MSI")
    first, second = (
        built(msi.build, version, bundle)
        for version, bundle in zip(VERSIONS, (older, newer), strict=True)
    )
    setup = nsis.build(VERSIONS[0], older, WORK / "dist")
    before = windows.tree()
    check("installs in silence", windows.msi("/i", first, r"INSTALLDIR=C:\Labor 5") == 0)
    check("has every file in its place", same(older, windows.drive / "Labor 5"))
    check("has a shortcut", bool(windows.place_of(SHORTCUT)))
    check("upgrades in silence", windows.msi("/i", second) == 0)
    check("goes where it was, and leaves nothing of it", same(newer, windows.drive / "Labor 5"))
    opens = windows.values("HKLM", r"Software\Classes\gdsim.run\shell\open\command")
    check("opens .gdsim", opens.get("(Default)") == r'"C:\Labor 5\gdsim.exe" "%1"')
    check("refuses an older version", windows.msi("/i", first) == FAILED)
    check("is removed in silence", windows.msi("/x", second) == 0)
    gone(windows, before)
    install(windows, setup)
    check("refuses to share setup.exe's folder", windows.msi("/i", second) == FAILED)
    windows.run_line(windows.values("HKLM", ENTRY)["QuietUninstallString"])
    gone(windows, before)


def try_real(windows: Wine, bundle: Path) -> None:
    """Compile all three with a real bundle's files, install and remove both installers."""
    files = files_of(bundle)
    size = megabytes(sum(file.stat().st_size for file in files))
    say(f"The real list of files: {len(files)} with {size}")
    before = windows.tree()
    archive = portable_zip.build(VERSIONS[1], bundle, WORK / "dist")
    say(f"  zip: {megabytes(archive.stat().st_size)}")
    remove(archive)
    package = msi.build(VERSIONS[1], bundle, WORK / "dist")
    say(f"  MSI: {megabytes(package.stat().st_size)}")
    check("the MSI installs", windows.msi("/i", package) == 0)
    check("has every file in its place", same(bundle, windows.drive / PROGRAM_FILES))
    check("is removed", windows.msi("/x", package) == 0)
    gone(windows, before)
    remove(package)
    setup = nsis.build(VERSIONS[1], bundle, WORK / "dist")
    say(f"  setup.exe: {megabytes(setup.stat().st_size)}")
    check("setup.exe installs", install(windows, setup) == 0)
    check("has every file in its place", same(bundle, windows.drive / PROGRAM_FILES))
    windows.run_line(windows.values("HKLM", ENTRY)["QuietUninstallString"])
    gone(windows, before)


def same(bundle: Path, installed: Path, but: Path | None = None) -> bool:
    """Tell whether a folder has the bundle's files, byte by byte, and none but the uninstaller."""
    ours = {path.relative_to(bundle): path for path in files_of(bundle)}
    extra = {installed / "uninstall.exe", but}
    theirs = {path.relative_to(installed) for path in files_of(installed) if path not in extra}
    return theirs == set(ours) and all(
        path.read_bytes() == (installed / inside).read_bytes() for inside, path in ours.items()
    )


def gone(windows: Wine, before: set[str]) -> None:
    """Tell whether no file, folder or word in the registry is left of gdsim."""
    windows.settle()
    left = sorted(windows.tree() ^ before)
    check(" ".join(["leaves no file", *left[:3]]), not left)
    words = windows.registered("gdsim")
    check(" ".join(["leaves nothing in the registry", *words[:3]]), not words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
