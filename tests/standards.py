"""Official schemas: XHTML from a package, those of IPTC and ISO from ``../shared/standards`` where that lies beside us."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7
from xml_documents import parse

SHARED = Path(__file__).resolve().parents[2] / "shared" / "standards"
PACKAGED = Path(xmlschema.__file__).parent / "schemas"

NAMESPACES = {
    "xml": "http://www.w3.org/XML/1998/namespace",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "nitf": "http://iptc.org/std/NITF/2006-10-18/",
    "g2": "http://iptc.org/std/nar/2006-10-01/",
    "word": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "drawing": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "relationships": "http://schemas.openxmlformats.org/package/2006/relationships",
    "types": "http://schemas.openxmlformats.org/package/2006/content-types",
    "custom": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "extended": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
}
OFFICE = {
    "word": "wml.xsd",
    "drawing": "dml-main.xsd",
    "relationships": "opc-xsd/opc-relationships.xsd",
    "types": "opc-xsd/opc-contentTypes.xsd",
    "custom": "shared-customXmlDataProperties.xsd",
    "extended": "shared-documentPropertiesExtended.xsd",
}
"""Schemas of ISO/IEC 29500, Transitional, by the short name of their namespace."""

XHTML = PACKAGED / "XHTML" / "xhtml1-strict.xsd"


def standard(name: str) -> Path:
    """A file of a standard; the test skips where it is not on this machine."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"{name} is not beside this checkout, and its licence keeps it out of the project")
    return path


@cache
def schema_of(*sources: tuple[str, Path]) -> etree.XMLSchema:
    """One schema for documents that mix several namespaces."""
    both = (("xml", PACKAGED / "XML" / "xml.xsd"), *sources)
    imports = [f'<xs:import namespace="{NAMESPACES[name]}" schemaLocation="{path.as_uri()}"/>' for name, path in both]
    start = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:all">'
    return etree.XMLSchema(etree.fromstring(f"{start}{''.join(imports)}</xs:schema>"))


def xhtml_schema() -> etree.XMLSchema:
    """XHTML 1.0 Strict (W3C)."""
    return schema_of(("xhtml", XHTML))


def newsml_g2_schema(version: str) -> etree.XMLSchema:
    """NewsML-G2, all items, conformance power. Versions whose schema is not at hand skip."""
    return schema_of(("g2", standard(f"newsml-g2/NewsML-G2_{version}-spec-All-Power.xsd")))


def combined_schema(version: str = "2.35") -> etree.XMLSchema:
    """NewsML-G2 with the bodies that it holds: XHTML 1.0 Strict and NITF 3.6."""
    g2 = standard(f"newsml-g2/NewsML-G2_{version}-spec-All-Power.xsd")
    return schema_of(("xhtml", XHTML), ("nitf", standard("nitf/nitf-3-6.xsd")), ("g2", g2))


def nitf_schema() -> etree.XMLSchema:
    """NITF 3.6."""
    return schema_of(("nitf", standard("nitf/nitf-3-6.xsd")))


def office_schema(namespace: str) -> etree.XMLSchema | None:
    """The schema of a part of a Word document, by its namespace; None for those that ISO 29500 has none of."""
    name = next((name for name, known in NAMESPACES.items() if known == namespace and name in OFFICE), None)
    return schema_of((name, standard(f"ooxml/{OFFICE[name]}"))) if name else None


@cache
def ninjs_validator() -> Draft202012Validator:
    """The validator of ninjs 3.1, with the schema of GeoJSON that it refers to, and formats checked."""
    geo = json.loads(standard("ninjs/GeoJSON-schema.json").read_text("utf-8"))
    registry: Registry[Any] = Registry().with_resource(
        "https://geojson.org/schema/GeoJSON.json", Resource.from_contents(geo, default_specification=DRAFT7)
    )
    schema = json.loads(standard("ninjs/ninjs-schema_3.1.json").read_text("utf-8"))
    return Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())


def faults(schema: etree.XMLSchema, data: bytes) -> list[str]:
    """What a schema objects to; an empty list is a valid document."""
    schema.validate(parse(data))
    log: Any = schema.error_log
    return [f"line {error.line}: {error.message}" for error in log]
