"""What a program leaves on a machine: its file system listed before and after."""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

PLACES = ("/usr", "/etc", "/var", "/opt", "/home", "/srv")

# State of the package manager itself, and what the system writes at any time.
NOT_OURS = (
    "/etc/ld.so.cache",
    # An index of icons, which a trigger writes anew in the order in which the disk lists them.
    "/usr/share/icons/hicolor/icon-theme.cache",
    "/var/backups",
    "/var/cache/apt",
    "/var/cache/debconf",
    "/var/cache/fontconfig",
    "/var/cache/ldconfig",
    "/var/cache/man",
    "/var/lib/apt",
    "/var/lib/dpkg",
    "/var/lib/systemd",
    "/var/lib/xkb",
    "/var/log",
    "/var/tmp",  # noqa: S108 - it is not written to
)

# A package's triggers write these anew, with the same content: that is what is compared.
WRITTEN_ANEW = ("/etc", "/usr/share/applications", "/usr/share/icons", "/usr/share/mime")

Listing = Mapping[str, tuple[object, ...]]


def listing(places: Sequence[str] = PLACES, without: Sequence[str] = NOT_OURS) -> Listing:
    """Return what is in these places: for each path what can be told apart."""
    return dict(_entries(places, frozenset(without)))


def _entries(
    places: Sequence[str], without: frozenset[str]
) -> Iterator[tuple[str, tuple[object, ...]]]:
    for place in places:
        try:
            inside = list(os.scandir(place))
        except OSError:
            # It went away, or there is none on this machine.
            continue
        for entry in inside:
            if entry.path in without:
                continue
            try:
                yield entry.path, _told(entry)
            except FileNotFoundError:
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _entries([entry.path], without)


def _told(entry: os.DirEntry[str]) -> tuple[object, ...]:
    status = entry.stat(follow_symlinks=False)
    common = (status.st_mode, status.st_uid, status.st_gid)
    if entry.is_symlink():
        return *common, str(Path(entry.path).readlink())
    if not entry.is_file():
        # A folder's time and size change with what is put in and taken out.
        return common
    if entry.path.startswith(WRITTEN_ANEW):
        return *common, hashlib.sha256(Path(entry.path).read_bytes()).hexdigest()
    return *common, status.st_size, status.st_mtime_ns


def differences(before: Listing, after: Listing) -> list[str]:
    """Return a line for each path that came, went or changed."""
    return sorted(
        [f"left behind: {path}" for path in after if path not in before]
        + [f"gone: {path}" for path in before if path not in after]
        + [f"changed: {path}" for path in before if path in after and before[path] != after[path]]
    )
