"""The portable `.tar.xz` for Linux: unpack it anywhere, on a stick too, and start `gdsim`."""

import platform
import subprocess
import tarfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, cast

from outputs import (
    MB,
    Unbuildable,
    commit_time,
    files_of,
    megabytes,
    need_room,
    size_of,
    teller,
    writing,
)
from quickstart import ROOT

MARKER = "gdsim-portable.txt"

# With a number of threads that is fixed, the bytes are the same on each machine.
PACKER = ["xz", "--compress", "--stdout", "-6", "--threads=2"]


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Pack the bundle, made portable by its marker file, and return the archive's path.

    It has the marker, since who carries a program on a stick expects it to keep what is set and
    made there, and to leave nothing on the machines of others. Its README says how to turn it off.

    Raises:
        OSError: If something can't be read or written.
        Unbuildable: If there is no room, or xz fails.
    """
    name = f"gdsim-{version}-linux-{platform.machine()}"
    product = dist / f"{name}.tar.xz"
    whole = size_of(bundle)
    need_room(dist, whole // 2)
    with writing(product) as unfinished, unfinished.open("wb") as file:
        packer = subprocess.Popen(PACKER, stdin=subprocess.PIPE, stdout=file)
        assert packer.stdin
        try:
            with tarfile.open(
                fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT
            ) as archive:
                _fill(archive, name, bundle, version, whole)
        except BrokenPipeError:
            # xz has stopped, and has said why.
            pass
        except BaseException:
            packer.kill()
            raise
        finally:
            with suppress(BrokenPipeError):
                packer.stdin.close()
            code = packer.wait()
        if code:
            raise Unbuildable(
                "xz stopped for the reason above, often a full disk. "
                "Put it right, then run the same command again."
            )
    return product


class _Told:
    """A file that tells how much of all was read each time that more of it is."""

    def __init__(self, file: BinaryIO, tell: Callable[[int], None]) -> None:
        self._file, self._tell = file, tell

    def read(self, size: int = -1) -> bytes:
        """Read on, as a file does."""
        content = self._file.read(size)
        self._tell(len(content))
        return content


def _fill(archive: tarfile.TarFile, name: str, bundle: Path, version: str, whole: int) -> None:
    tell, done = teller("tar"), 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        tell(f"{megabytes(done)} of {whole / MB:.0f} MB packed")

    for text in ("README.txt", MARKER):
        source = ROOT / "packaging" / "linux" / f"tar-{text}"
        content = source.read_text(encoding="utf-8").replace("{version}", version).encode()
        archive.addfile(_entry(f"{name}/{text}", 0o644, len(content)), BytesIO(content))
    for path in files_of(bundle):
        inside = f"{name}/{path.relative_to(bundle).as_posix()}"
        if path.is_symlink():
            entry = _entry(inside, 0o777)
            entry.type, entry.linkname = tarfile.SYMTYPE, str(path.readlink())
            archive.addfile(entry)
            continue
        status = path.stat()
        mode = 0o755 if status.st_mode & 0o100 else 0o644
        with path.open("rb") as file:
            archive.addfile(
                _entry(inside, mode, status.st_size), cast(BinaryIO, _Told(file, count))
            )


def _entry(name: str, mode: int, size: int = 0) -> tarfile.TarInfo:
    """Name something in the archive as root's, of the time of the commit, readable for all."""
    entry = tarfile.TarInfo(name)
    entry.mode, entry.size, entry.mtime = mode, size, commit_time()
    entry.uname = entry.gname = "root"
    return entry
