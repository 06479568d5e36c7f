"""Word documents in tests: their parts, what stands in them, and what the official checks say of them."""

import io
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from lxml import etree
from openxml_audit import OpenXmlValidator
from standards import faults, office_schema
from xml_documents import parse

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = {
    "w": W,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "urn:prconvert:press-release:1.0",
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
    "dc": "http://purl.org/dc/elements/1.1/",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dcterms": "http://purl.org/dc/terms/",
}


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts by name, in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part_of(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """The root of a part."""
    return parse(parts_of(data)[name])


def select(root: etree._Element, path: str) -> list[Any]:
    """What an XPath finds."""
    found: Any = root.xpath(path, namespaces=NAMESPACES)
    return list(found)


def value(root: etree._Element, path: str) -> str | None:
    """The value of the one attribute ``w:val`` or text that an XPath finds; None where there is none."""
    found = select(root, path)
    assert len(found) <= 1
    return found[0] if found else None


def text_of(paragraph: etree._Element) -> str:
    """The text of a paragraph, breaks and tabs spelled out."""
    signs = {f"{{{W}}}br": "\n", f"{{{W}}}tab": "\t", f"{{{W}}}softHyphen": "\u00ad"}
    nodes = select(paragraph, ".//w:r/w:t | .//w:r/w:br | .//w:r/w:tab | .//w:r/w:softHyphen")
    return "".join(signs.get(node.tag) or node.text or "" for node in nodes)


def packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a document."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def schema_faults(data: bytes) -> list[str]:
    """What the schemas of ISO 29500 object to, part by part."""
    found = []
    for name, part in parts_of(data).items():
        schema = office_schema(etree.QName(parse(part)).namespace or "")
        found += [f"{name}: {fault}" for fault in faults(schema, part)] if schema else []
    return found


def audit_faults(data: bytes) -> list[str]:
    """What the checks of Microsoft's Open XML SDK object to."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "release.docx"
        path.write_bytes(data)
        return [str(error) for error in OpenXmlValidator().validate(path).errors]
