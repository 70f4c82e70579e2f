"""Sign programs and installers for Windows: `python3 packaging/sign_windows.py FILE…`, anywhere.

    GDSIM_WINDOWS_CERTIFICATE  the file of the certificate with its key (PKCS #12, .pfx)
    GDSIM_WINDOWS_PASSWORD     its password
    GDSIM_TIMESTAMP            the address of a time stamp service (RFC 3161): with its stamp, a
                               signature outlives the certificate

Without a certificate nothing is signed, and nothing goes wrong. A signed file differs from build to
build where a time stamp is in it.
"""

import os
import subprocess
import sys
from pathlib import Path

from outputs import Unbuildable
from windows_bundle import tool


def main(arguments: list[str]) -> int:
    """Sign the files and return the exit code."""
    try:
        for argument in arguments:
            sign(Path(argument))
    except Unbuildable as reason:
        sys.exit(f"gdsim: {reason}")
    return 0


def sign(path: Path) -> None:
    """Sign a file in its place, if there is a certificate.

    Raises:
        Unbuildable: If osslsigncode is missing or can't sign.
    """
    certificate = os.environ.get("GDSIM_WINDOWS_CERTIFICATE")
    if not certificate:
        return
    signed = path.with_name(f"{path.name}.signed")
    command = [tool("osslsigncode", "osslsigncode"), "sign", "-h", "sha256", "-n", "gdsim"]
    command += ["-pkcs12", certificate, "-readpass", "/dev/stdin"]
    if stamp := os.environ.get("GDSIM_TIMESTAMP"):
        command += ["-ts", stamp]
    command += ["-in", str(path), "-out", str(signed)]
    password = os.environ.get("GDSIM_WINDOWS_PASSWORD", "")
    # Not as an argument, which every user of the machine could read.
    if subprocess.run(command, input=password, text=True).returncode:
        signed.unlink(missing_ok=True)
        raise Unbuildable(f"{path.name} can't be signed for the reason above.")
    signed.replace(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
