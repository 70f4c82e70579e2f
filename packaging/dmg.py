"""The disk image for macOS: the app signed, put beside a link to Applications, and notarised.

Not yet run: it needs a Mac. Without an Apple developer's identity the app gets a signature of no
one (`-`): it starts on the Mac that built it, and elsewhere after its user has allowed it.

    GDSIM_MACOS_IDENTITY  the identity in the keychain, such as "Developer ID Application: …"
    GDSIM_NOTARY_PROFILE  what `xcrun notarytool store-credentials` has kept the account under

The image keeps times and identifiers of its own: two builds differ.
"""

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from outputs import Unbuildable, files_of, writing
from quickstart import ROOT, say

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"

NOBODY = "-"

MACH_O = {
    bytes.fromhex(magic) for magic in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe")
}
"""How a file of machine code begins on macOS (<mach-o/loader.h>, <mach-o/fat.h>)."""


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Make the disk image of `gdsim.app` and return its path.

    Raises:
        Unbuildable: If this is no Mac, or one of its tools fails.
    """
    if not shutil.which("hdiutil"):
        raise Unbuildable("Only macOS has what makes a disk image (hdiutil): run this on a Mac.")
    identity = os.environ.get("GDSIM_MACOS_IDENTITY", NOBODY)
    profile = os.environ.get("GDSIM_NOTARY_PROFILE", "")
    carry_out(signing(bundle, machine_code(bundle), identity))
    product = dist / f"gdsim-{version}-macos-{platform.machine()}.dmg"
    with writing(product) as unfinished, tempfile.TemporaryDirectory() as folder:
        # hdiutil puts the ending there where it is missing.
        image = Path(folder) / product.name
        shown = Path(folder) / "shown"
        shutil.copytree(bundle, shown / bundle.name, symlinks=True)
        (shown / "Applications").symlink_to("/Applications")
        carry_out(imaging(shown, image))
        if identity != NOBODY and profile:
            say("Waiting for Apple to notarise the image, some minutes.")
            carry_out(notarising(image, identity, profile))
        shutil.move(image, unfinished)
    return product


def machine_code(app: Path) -> list[Path]:
    """Return the files of machine code in an app, the innermost first: so they must be signed."""
    found = [path for path in files_of(app) if not path.is_symlink() and _begins(path) in MACH_O]
    return sorted(found, key=lambda path: (-len(path.parts), path))


def signing(app: Path, code: Iterable[Path], identity: str) -> list[list[str]]:
    """Return the commands that sign an app from the inside out, and look at the signature.

    The signature that PyInstaller gave no longer holds: licences were put in since. A signature of
    no one has no hardened runtime, which would refuse libraries that are not of the same team.
    """
    sign = ["codesign", "--force", "--sign", identity]
    if identity != NOBODY:
        sign += ["--timestamp", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    commands = [[*sign, str(path)] for path in (*code, app)]
    return [*commands, ["codesign", "--verify", "--deep", "--strict", str(app)]]


def imaging(shown: Path, image: Path) -> list[list[str]]:
    """Return the command that makes a packed image of a folder."""
    create = ["hdiutil", "create", "-volname", "gdsim", "-srcfolder", str(shown)]
    return [[*create, "-fs", "HFS+", "-format", "UDZO", "-ov", str(image)]]


def notarising(image: Path, identity: str, profile: str) -> list[list[str]]:
    """Return the commands that sign an image, have Apple check it, and fix the answer to it."""
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    return [
        ["codesign", "--sign", identity, "--timestamp", str(image)],
        submit,
        ["xcrun", "stapler", "staple", str(image)],
        [
            "spctl",
            "--assess",
            "--type",
            "open",
            "--context",
            "context:primary-signature",
            str(image),
        ],
    ]


def carry_out(commands: Sequence[Sequence[str]]) -> None:
    """Run commands, one after the other.

    Raises:
        Unbuildable: At the first that fails; what it said stands above.
    """
    for command in commands:
        if subprocess.run(command).returncode:
            raise Unbuildable(
                f"{' '.join(command[:2])} stopped for the reason above. "
                "Put it right, then run the same command again."
            )


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)
