"""Build gdsim's installers: `python3 packaging/build.py all` makes what this machine can.

It sets `.venv` up with the build tools and goes on in it. The products come to `dist/`, with their
sums, a manifest and a bill of materials; what is worked on lies in `build/`.
"""

import argparse
import errno
import importlib
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import ModuleType

import quickstart
from outputs import Unbuildable, commit_time, files_of, megabytes, size_of
from quickstart import ROOT, VENV, say

DIST = ROOT / "dist"

SYSTEMS = {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}


@dataclass(frozen=True)
class Product:
    """Something that can be built.

    Attributes:
        module: The file here that builds it.
        systems: The systems on which a bundle for it is frozen, as `sys.platform` names them.
        tools: The programs that it takes, with the Debian package of each.
        what: What it is, in a few words.
    """

    module: str
    systems: tuple[str, ...]
    tools: dict[str, str]
    what: str


PRODUCTS = {
    "deb": Product("deb", ("linux",), {"dpkg-deb": "dpkg"}, "the package for Debian and Ubuntu"),
    "tar": Product("tar", ("linux",), {"xz": "xz-utils"}, "the portable archive for Linux"),
    "zip": Product("portable_zip", ("win32",), {}, "the portable archive for Windows"),
    "nsis": Product("nsis", ("win32",), {"makensis": "nsis"}, "the installer for Windows"),
    "msi": Product("msi", ("win32",), {"wixl": "wixl"}, "the package for group policy"),
    "dmg": Product("dmg", ("darwin",), {"hdiutil": ""}, "the disk image for macOS"),
    "wheelhouse": Product("wheelhouse", tuple(SYSTEMS), {}, "wheels for pip without a network"),
}

USAGE = f"""\
products:
  bundle      the program with all that it needs, as a folder
{chr(10).join(f"  {name:<10}  {product.what}" for name, product in PRODUCTS.items())}
  all         what this machine can build
"""


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line and return its exit code.

    Raises:
        SystemExit: With one sentence for the user, where it can't go on.
    """
    options = parser().parse_args(arguments)
    try:
        if Path(sys.prefix) != VENV:
            quickstart.set_up("build")
            os.environ.setdefault("SOURCE_DATE_EPOCH", str(commit_time()))
            return quickstart.call("python", __file__, *arguments)
        os.environ.setdefault("SOURCE_DATE_EPOCH", str(commit_time()))
        return build(options.products, options.flavour, options.bundle)
    except KeyboardInterrupt:
        say("\nStopped. What was half written is gone; what was finished before is still in dist.")
        return 130
    except Unbuildable as reason:
        sys.exit(f"gdsim: {reason}")
    except OSError as error:
        if error.errno == errno.ENOSPC:
            sys.exit(
                "gdsim: The disk is full. What was half written is gone: make room, then run the "
                "same command again."
            )
        sys.exit(f"gdsim: {error}. Put this right, then run the same command again.")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="packaging/build.py",
        description="Build gdsim's bundle and installers.",
        epilog=USAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument(
        "products",
        nargs="+",
        choices=["bundle", *PRODUCTS, "all"],
        metavar="product",
        help="what to build: one or more of those below",
    )
    made.add_argument(
        "--flavour", choices=["cpu", "cuda"], default="cpu", help="the PyTorch in the bundle"
    )
    made.add_argument(
        "--bundle",
        type=Path,
        help="pack this bundle, made here or brought from another machine, instead of a new one",
    )
    return made


def build(asked: Sequence[str], flavour: str = "cpu", bundle: Path | None = None) -> int:
    """Build the products that are asked for, and tell of each; return the exit code.

    Of those asked for by name, one that can't be built is a failure; with `all` it is only told.

    Raises:
        KeyboardInterrupt: As soon as what was half written is gone.
    """
    version = version_of(flavour)
    wanted = list(PRODUCTS) if "all" in asked else [name for name in PRODUCTS if name in asked]
    systems = systems_of(bundle)
    why_not = {name: why for name in wanted if (why := hindrance(PRODUCTS[name], systems))}
    possible = [name for name in wanted if name not in why_not]
    failed = [] if "all" in asked else list(why_not)
    if {"all", "bundle"} & {*asked} or set(possible) - {"wheelhouse"}:
        bundle = with_licences(bundle or new_bundle(flavour))
    else:
        bundle = bundle or ROOT / "build" / "bundle" / "gdsim"
    for name in possible:
        started = monotonic()
        say(f"{name}: {PRODUCTS[name].what}")
        try:
            product = script(PRODUCTS[name].module).build(version, bundle, DIST)
        except Unbuildable as reason:
            why_not[name] = str(reason)
            failed.append(name)
            continue
        seconds = monotonic() - started
        say(f"  {shown(product)}: {megabytes(size_of(product))}, {seconds:.0f} s")
    tell_of_all(version, bundle)
    for name, why in why_not.items():
        say(f"{name}: not built. {why}")
    return 1 if failed else 0


def new_bundle(flavour: str) -> Path:
    """Freeze gdsim, put all licences in, and return the bundle's folder.

    Raises:
        Unbuildable: If it can't be frozen, or something in it has no known licence.
    """
    started = monotonic()
    say("bundle: the program with all that it needs")
    bundle: Path = script("bundle").build(flavour)
    with_licences(bundle)
    files = len(files_of(bundle))
    seconds = monotonic() - started
    say(f"  {shown(bundle)}: {files} files, {megabytes(size_of(bundle))}, {seconds:.0f} s")
    return bundle


def with_licences(bundle: Path) -> Path:
    """Put all licences into a bundle that has none yet, and return it.

    Raises:
        Unbuildable: If something in it has no known licence, or it was not finished where it was
            made.
    """
    import inventory
    import licences

    if not inventory.program_of(bundle).is_file():
        raise Unbuildable(f"{bundle} is no bundle: there is no program in it.")
    if licences.folder_in(bundle).is_dir():
        return bundle
    if systems_of(bundle) != [sys.platform]:
        raise Unbuildable(
            f"{bundle} has no licences in it: make it by packaging/build.py bundle, there."
        )
    licences.put_into(bundle, inventory.parts_of(bundle))
    return bundle


def tell_of_all(version: str, bundle: Path) -> None:
    """Write the sums, the manifest and the bill of materials of what is in `dist`."""
    import licences
    import manifest
    import sbom

    try:
        parts = licences.read_from(bundle)
    except FileNotFoundError:
        # Only the wheelhouse was built, and never a bundle.
        parts = []
    if not manifest.products_of(version, DIST):
        return
    if parts:
        sbom.write(version, parts, DIST)
    for path in manifest.write(version, parts, DIST):
        say(f"  {shown(path)}")


def hindrance(product: Product, systems: Sequence[str]) -> str:
    """Return why a product can't be built here, as sentences; nothing if it can.

    Args:
        product: What is to be built.
        systems: The systems that the bundle at hand is for.
    """
    if not set(product.systems) & set(systems):
        needed = SYSTEMS[product.systems[0]]
        return (
            f"A bundle for {needed} can only be frozen on {needed}: run this there, or bring the "
            "bundle from there and name its folder after --bundle."
        )
    missing = {tool: package for tool, package in product.tools.items() if not shutil.which(tool)}
    if missing and shutil.which("apt-get") and quickstart.is_root() and all(missing.values()):
        quickstart.install_packages(missing)
        return ""
    if missing:
        tool, package = next(iter(missing.items()))
        how = f"sudo apt-get install {package}" if package else "it comes with the system it is for"
        return f"The program {tool} is missing here ({how})."
    return ""


def systems_of(bundle: Path | None) -> list[str]:
    """Return the systems for which there is, or can be made, a bundle."""
    if bundle is None:
        return [sys.platform]
    if bundle.suffix == ".app":
        return ["darwin"]
    return ["win32" if (bundle / "gdsim.exe").exists() else "linux"]


def version_of(flavour: str) -> str:
    """Return gdsim's version, with the flavour where it is not the usual one."""
    import gdsim

    return gdsim.__version__ + ("" if flavour == "cpu" else f"+{flavour}")


def script(name: str) -> ModuleType:
    """Return what is in a file here, read only when it is needed."""
    return importlib.import_module(name)


def shown(path: Path) -> str:
    """Return a path as it is told, from the repository on."""
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
