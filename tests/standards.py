"""Official schemas: XHTML from a package, those of the IPTC from ``../shared/standards`` where that lies beside us."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from lxml import etree
from xml_documents import parse

SHARED = Path(__file__).resolve().parents[2] / "shared" / "standards"
PACKAGED = Path(xmlschema.__file__).parent / "schemas"

NAMESPACES = {
    "xml": "http://www.w3.org/XML/1998/namespace",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "nitf": "http://iptc.org/std/NITF/2006-10-18/",
    "g2": "http://iptc.org/std/nar/2006-10-01/",
}
XHTML = PACKAGED / "XHTML" / "xhtml1-strict.xsd"


def standard(name: str) -> Path:
    """A file of a standard; the test skips where it is not on this machine."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"{name} of the IPTC is not beside this checkout, and its licence keeps it out of the project")
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


def faults(schema: etree.XMLSchema, data: bytes) -> list[str]:
    """What a schema objects to; an empty list is a valid document."""
    schema.validate(parse(data))
    log: Any = schema.error_log
    return [f"line {error.line}: {error.message}" for error in log]
