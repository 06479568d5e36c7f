"""What ties the parts together, the same in every document: content types, relationships, and who wrote it."""

from collections.abc import Mapping
from functools import cache

from ...rendering.markup import document, element, escape
from .enclosure import PROPERTIES
from .package import KEPT_LEVEL, Stored, store
from .relations import Relations

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "application/vnd.openxmlformats-officedocument"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

MAIN: tuple[tuple[str, str, str], ...] = (
    ("styles", "styles.xml", f"{WORD}.styles+xml"),
    ("settings", "settings.xml", f"{WORD}.settings+xml"),
    ("fontTable", "fontTable.xml", f"{WORD}.fontTable+xml"),
    ("theme", "theme/theme1.xml", f"{OFFICE}.theme+xml"),
    ("numbering", "numbering.xml", f"{WORD}.numbering+xml"),
    ("header", "header1.xml", f"{WORD}.header+xml"),
    ("footer", "footer1.xml", f"{WORD}.footer+xml"),
    ("footer", "footer2.xml", f"{WORD}.footer+xml"),
)
"""What the main part points at: type of relationship, file beside it, content type."""

REFERENCES = (
    '<w:headerReference w:type="first" r:id="rId6"/>'
    '<w:footerReference w:type="first" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>'
)
"""The letterhead on the first page, the footer on each; a section of its own for every page that it stands on."""

OTHERS = (
    ("/word/document.xml", f"{WORD}.document.main+xml"),
    ("/customXml/itemProps1.xml", f"{OFFICE}.customXmlProperties+xml"),
    ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ("/docProps/app.xml", f"{OFFICE}.extended-properties+xml"),
)


def main_relations() -> Relations:
    """The relationships of the main part, ready for links."""
    relations = Relations()
    for kind, name, _ in MAIN:
        relations.add(kind, name)
    relations.add("customXml", "../customXml/item1.xml")
    return relations


@cache
def fixed_parts() -> Mapping[str, Stored]:
    """The parts that never change, by name."""
    package = Relations()
    package.add("officeDocument", "word/document.xml")
    package.append(f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", None)
    package.add("extended-properties", "docProps/app.xml")
    enclosed = Relations()
    enclosed.add("customXmlProps", "itemProps1.xml")
    application = element("Properties", {"xmlns": EXTENDED}, element("Application", {}, escape("prconvert")))
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": package.part(),
        "customXml/_rels/item1.xml.rels": enclosed.part(),
        "customXml/itemProps1.xml": PROPERTIES,
        "docProps/app.xml": document((application,)),
    }
    return {name: store(data, KEPT_LEVEL) for name, data in parts.items()}


def content_types() -> bytes:
    """The type of each part (ISO 29500-2, 7.2.3)."""
    named = [*((f"/word/{name}", kind) for _, name, kind in MAIN), *OTHERS]
    lines = [
        element(
            "Default", {"Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"}
        ),
        element("Default", {"Extension": "xml", "ContentType": "application/xml"}),
        *(element("Override", {"PartName": name, "ContentType": kind}) for name, kind in named),
    ]
    return document((element("Types", {"xmlns": f"{PACKAGE}/content-types"}, *lines),))
