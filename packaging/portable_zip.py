"""The portable zip for Windows: the bundle in one folder, to be used where it is unpacked.

A marker file beside the program has it keep everything beside itself, too, such as on a stick.
Two builds of the same bundle give the same bytes.
"""

import shutil
import time
import zipfile
from pathlib import Path

from outputs import commit_time, megabytes, teller, writing
from windows_bundle import windows_files

MARKER = "gdsim-portable.txt"
"""The file that makes the program portable (`gdsim/ui/folders.py`)."""

SAYS = (
    "While this file is beside the program, gdsim keeps settings, runs and its log "
    "in the folder gdsim-data here.\r\n"
)


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Pack a bundle for Windows and return the zip's path.

    Raises:
        Unbuildable: If the bundle is not for Windows.
        OSError: If a file can't be read or written.
    """
    files = windows_files(bundle)
    product = dist / f"gdsim-{version}-windows-x86_64-portable.zip"
    tell = teller(product.name)
    with writing(product) as unfinished, zipfile.ZipFile(unfinished, "w") as packed:
        packed.writestr(_entry(MARKER), SAYS)
        for file in files:
            entry = _entry(file.name.as_posix())
            # Told beforehand, or a zip of more than 2 GB could not be written.
            entry.file_size = file.path.stat().st_size
            with file.path.open("rb") as source, packed.open(entry, "w") as target:
                shutil.copyfileobj(source, target, 2**20)
            tell(f"{megabytes(unfinished.stat().st_size)} written")
    return product


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"gdsim/{name}", time.gmtime(commit_time())[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    # Python writes its own system's number otherwise.
    entry.create_system = 0
    return entry
