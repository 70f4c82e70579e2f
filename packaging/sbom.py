"""The software bill of materials: what is in gdsim, as CycloneDX JSON."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from inventory import Part
from outputs import Unbuildable, commit_time, git, writing
from packageurl import PackageURL


def write(version: str, parts: list[Part], dist: Path) -> Path:
    """Write the bill of what gdsim's bundle is made of, and return its path.

    Raises:
        OSError: If it can't be written.
        Unbuildable: If it doesn't keep to CycloneDX's schema.
    """
    text = text_of(version, parts)
    if faults := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise Unbuildable(f"The bill of materials does not keep to its schema: {faults}")
    product = dist / f"gdsim-{version}.cdx.json"
    with writing(product) as unfinished:
        unfinished.write_text(text, encoding="utf-8", newline="\n")
    return product


def text_of(version: str, parts: list[Part]) -> str:
    """Return the bill as JSON, the same for the same commit and parts."""
    made = datetime.fromtimestamp(commit_time(), UTC)
    gdsim = _component(
        Part("gdsim", version, "MIT", (), f"pkg:generic/gdsim@{version}"), ComponentType.APPLICATION
    )
    components = {part.name: _component(part, ComponentType.LIBRARY) for part in parts}
    bom = Bom(
        components=components.values(),
        metadata=BomMetaData(component=gdsim, timestamp=made),
        serial_number=uuid5(NAMESPACE_URL, f"gdsim {version} {git('rev-parse', 'HEAD')} {parts}"),
    )
    bom.register_dependency(gdsim, list(components.values()))
    for part in parts:
        needed = [components[name] for name in part.requires if name in components]
        bom.register_dependency(components[part.name], needed)
    return f"{JsonV1Dot6(bom).output_as_string(indent=1)}\n"


def _component(part: Part, kind: ComponentType) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=kind,
        bom_ref=part.purl,
        purl=PackageURL.from_string(part.purl),
        licenses=[LicenseFactory().make_from_string(part.licence)],
    )
