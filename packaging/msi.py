"""The MSI for group policy, by wixl: `windows/gdsim.wxs` with the bundle's list of files.

A component's GUID comes from its file's path, and the product's from the version, so that Windows
sees the same thing in the same version however often it is built.
"""

import hashlib
import os
import re
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from os.path import relpath
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from uuid import UUID, uuid5

from outputs import commit_time, watched, writing
from quickstart import ROOT
from sign_windows import sign
from windows_bundle import (
    BundleFile,
    folders_of,
    size_to_install,
    three_numbers,
    tool,
    windows_files,
)

WINDOWS = ROOT / "packaging" / "windows"

NAMESPACE = UUID("0c4f6f0f-6f0a-4c55-9f26-7d3f8f2c9a70")
"""What our GUIDs are made from; another one would leave files of older versions behind."""

SUMMARY = re.compile(
    rb"\x1e\0\0\0\x27\0\0\0(?P<guid>\{[0-9A-F-]{36}\})\0\0"
    rb"\x40\0\0\0(?P<created>.{8})\x40\0\0\0(?P<saved>.{8})",
    re.DOTALL,
)
"""The part of an MSI's summary that is not the same in two builds."""

WINDOWS_EPOCH = 11_644_473_600
"""Seconds from 1601, where Windows begins to count, to 1970."""


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Compile the MSI of a bundle for Windows and return its path.

    Raises:
        Unbuildable: If wixl is missing or fails, or the bundle is not for Windows.
    """
    wixl = tool("wixl", "wixl")
    files = windows_files(bundle)
    size_to_install(files)
    for file in files:
        # The cabinet keeps the files' times.
        os.utime(file.path, (commit_time(), commit_time()))
    numbers = three_numbers(version)
    product = dist / f"gdsim-{version}-windows-x86_64.msi"
    with writing(product) as unfinished, TemporaryDirectory() as work:
        listed = Path(work) / "files.wxs"
        file_list(files).write(listed, encoding="utf-8", xml_declaration=True)
        defines = {
            "VERSION": numbers,
            "PRODUCT": guid(f"product {numbers}"),
            "ICON": relpath(WINDOWS / "gdsim.ico"),
        }
        command = [wixl, "--arch", "x64", "--output", str(unfinished)]
        command += [part for pair in defines.items() for part in ("--define", "=".join(pair))]
        watched([*command, WINDOWS / "gdsim.wxs", listed], unfinished, product.name)
        settle(unfinished)
        sign(unfinished)
    return product


def file_list(files: list[BundleFile]) -> "ET.ElementTree[ET.Element]":
    """Return the fragment with each folder, each file as a component, and the group of them all."""
    root = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    fragment = ET.SubElement(root, "Fragment")
    top = ET.SubElement(fragment, "DirectoryRef", Id="INSTALLDIR")
    folders = {PurePosixPath(): top}
    for folder in folders_of(files):
        parent = folders[folder.parent]
        folders[folder] = ET.SubElement(parent, "Directory", Id=key("d", folder), Name=folder.name)
    for file in files:
        component = ET.SubElement(
            folders[file.name.parent],
            "Component",
            Id=key("c", file.name),
            Guid=guid(file.name.as_posix()),
            Win64="yes",
        )
        ET.SubElement(
            component,
            "File",
            Id=key("f", file.name),
            Name=file.name.name,
            Source=relpath(file.path),  # wixl finds no other
            KeyPath="yes",
        )
    group = ET.SubElement(fragment, "ComponentGroup", Id="Bundle")
    refer(group, (key("c", file.name) for file in files))
    return ET.ElementTree(root)


def settle(msi: Path) -> None:
    """Replace what wixl takes from clock and chance in the summary: two times, the package's GUID.

    The GUID then comes from the content, as Windows wants it: another one for other bytes. What
    stands where: [MS-OLEPS], property types VT_LPSTR (30) and VT_FILETIME (64).
    """
    data = bytearray(msi.read_bytes())
    found = SUMMARY.search(data)
    assert found, "wixl writes another summary than that of version 0.101"
    moment = struct.pack("<Q", (commit_time() + WINDOWS_EPOCH) * 10_000_000)
    for group, value in (("guid", b" " * 38), ("created", moment), ("saved", moment)):
        data[slice(*found.span(group))] = value
    package = guid(f"package {hashlib.sha256(data).hexdigest()}")
    data[slice(*found.span("guid"))] = f"{{{package}}}".encode()
    msi.write_bytes(data)


def refer(group: ET.Element, components: Iterable[str]) -> None:
    """Put references to components into a group."""
    for component in components:
        ET.SubElement(group, "ComponentRef", Id=component)


def guid(what: str) -> str:
    """Return the GUID that this always has, as an MSI writes it."""
    return str(uuid5(NAMESPACE, what)).upper()


def key(kind: str, name: PurePosixPath) -> str:
    """Return the identifier of a path within the MSI, which takes few letters and no spaces."""
    return f"{kind}_{uuid5(NAMESPACE, name.as_posix()).hex}"
