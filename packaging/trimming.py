"""What of the wheels does not go into the bundle: tests, headers, what is there for other screens.

On Linux 920 MB come down to 588 MB. `packaging/allowed` lists what is left.
"""

import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

from outputs import Unbuildable
from quickstart import ROOT

LANGUAGES = tuple(sorted(file.stem for file in (ROOT / "resources" / "translations").glob("*.ts")))
"""Qt's own words are kept in these: `languages.speak` loads `qtbase_` of the one that is spoken."""

MODULES = (
    # What torch has for others, and can be imported without.
    "torch._inductor.kernel",
    "torch.onnx",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
    # What these have use for only where they are developed, tested, or drawn with something else.
    "IPython",
    # Pillow does without these two.
    "PIL._avif",
    "defusedxml",
    "_pytest",
    "attr",
    "attrs",
    "hypothesis",
    "iniconfig",
    "jinja2",
    "markdown_it",
    "matplotlib",
    "mypy",
    "numpy.f2py",
    "pluggy",
    "py",
    "pydoc_data",
    "pygments",
    "pytest",
    # gdsim opens no connection.
    "PySide6.QtNetwork",
    # Its library is under the GPL, and would put the whole bundle under it.
    "readline",
    "rich",
    "setuptools",
    "tkinter",
    "triton",
    # What whoever gave out the Python that freezes has done with it.
    "sitecustomize",
    "usercustomize",
)
"""Modules that are not frozen."""

UNWANTED = (
    "torch/test/*",
    "torch/bin/*",
    "torch/include/*",
    "torch/share/*",
    "torch/lib/libshm*/*",
    "torch/lib/*_test.*",
    "torch/lib/*aoti_custom_ops*",
    "torch/lib/*backend_with_compiler*",
    "torch/lib/*.lib",
    "torch/_inductor/kernel/*",
    "torch/utils/model_dump/*",
    "*.h",
    "*.pyi",
    "*/py.typed",
    "*.dist-info/*",
    "PySide6/*/translations/*",
    "PySide6/translations/*",
    # Screens without a desktop, and what only they load.
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*direct2d*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    # It brings 30 libraries of the desktop that built the bundle; the portal gives file dialogs.
    "*/plugins/platformthemes/*gtk3*",
    # There are no connections, and what is printed goes into PDF files.
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/printsupport/*cups*",
    # Pillow writes films; Qt reads SVG, and PNG by itself.
    "*/plugins/imageformats/*icns*",
    "*/plugins/imageformats/*tga*",
    "*/plugins/imageformats/*tiff*",
    "*/plugins/imageformats/*wbmp*",
    "*/plugins/imageformats/*pdf*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*EglFSDeviceIntegration*",
    "*EglFsKmsSupport*",
)
"""Files that are not bundled, by their paths in it."""

BUT = (
    "torch/bin/torch_shm_manager*",
    *(f"PySide6/*qtbase_{language}*.qm" for language in LANGUAGES),
)
"""Those of them that are."""

THE_SYSTEMS = (
    # With an older one than its own, Mesa doesn't load, and there is no OpenGL.
    r"libgcc_s\.so",
    r"libstdc\+\+\.so",
    # They read the desktop's settings, or speak with what runs there.
    r"libX11(-xcb)?\.so",
    r"libdbus-1\.so",
    r"libfontconfig\.so",
    r"libfreetype\.so",
    r"libglib-2\.0\.so",
    r"libgthread-2\.0\.so",
    # What those and libxcb need in turn.
    r"lib(Xau|Xdmcp|bsd|md)\.so",
    r"lib(brotlicommon|brotlidec|png16)\.so",
    r"lib(cap|gcrypt|gpg-error|lz4|systemd)\.so",
    r"libpcre2-8\.so",
)
"""Libraries that every Linux desktop has, as regular expressions: its own are used."""

STRIPPED = (
    "libpython*.so*",
    "python3*/lib-dynload/*.so",
    "torch/lib/libtorch_cpu.so",
    "torch/lib/libtorch_python.so",
)
"""Libraries that are bundled without their symbols, which are 120 MB. Others come stripped, or were
changed after linking, which `strip` does not expect."""


def wanted(path: str) -> bool:
    """Tell whether a file goes into the bundle, by its path in it."""
    path = path.replace("\\", "/")
    return not _any(path, UNWANTED) or _any(path, BUT)


def strip(folder: Path) -> None:
    """Take the symbols from the libraries in `_internal` that keep some; only Linux has such.

    Raises:
        Unbuildable: If there is no `strip`, or it fails, often for a full disk.
    """
    if sys.platform != "linux":
        return
    if not shutil.which("strip"):
        raise Unbuildable("strip is missing: install binutils, then run the same command again.")
    for pattern in STRIPPED:
        for library in sorted(folder.glob(pattern)):
            command = ["strip", "--strip-unneeded", str(library)]
            if not library.is_symlink() and subprocess.run(command).returncode:
                raise Unbuildable(f"strip failed for {library}, for the reason above.")


def _any(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)
