"""What was built: the sums and sizes of all products, and what is in them."""

import hashlib
import json
from pathlib import Path

from inventory import Part
from outputs import commit_time, files_of, git, writing

SUMS = "SHA256SUMS"
MANIFEST = "manifest.json"


def write(version: str, parts: list[Part], dist: Path) -> list[Path]:
    """Write the sums and the manifest of all products of this version, and return their paths.

    The sums can be checked by `sha256sum --check SHA256SUMS` in the folder of the products.

    Raises:
        OSError: If a product can't be read, or the files can't be written.
    """
    sums = {path.relative_to(dist).as_posix(): path for path in products_of(version, dist)}
    lines = {name: sha256(path) for name, path in sums.items()}
    told = {
        "name": "gdsim",
        "version": version,
        "commit": git("rev-parse", "HEAD"),
        "changed_since": bool(git("status", "--porcelain", "--untracked-files=no")),
        "commit_time": commit_time(),
        "products": [
            {"file": name, "bytes": path.stat().st_size, "sha256": lines[name]}
            for name, path in sums.items()
        ],
        "bundled": [
            {"name": part.name, "version": part.version, "licence": part.licence} for part in parts
        ],
    }
    with writing(dist / SUMS) as unfinished:
        text = "".join(f"{digest}  {name}\n" for name, digest in lines.items())
        unfinished.write_text(text, encoding="utf-8", newline="\n")
    with writing(dist / MANIFEST) as unfinished:
        text = f"{json.dumps(told, indent=1, ensure_ascii=False)}\n"
        unfinished.write_text(text, encoding="utf-8", newline="\n")
    return [dist / SUMS, dist / MANIFEST]


def products_of(version: str, dist: Path) -> list[Path]:
    """Return the files of this version's products, those of the wheelhouse too, by name."""
    found = [
        path
        for pattern in (f"gdsim_{version}_*", f"gdsim-{version}-*", f"gdsim-{version}.cdx.json")
        for path in dist.glob(pattern)
        if path.is_file() and path.suffix != ".unfinished"
    ]
    return sorted({*found, *files_of(dist / "wheelhouse")})


def sha256(path: Path) -> str:
    """Return a file's SHA-256 sum as it is usually written."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
