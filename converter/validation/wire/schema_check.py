"""The first check: a document against the schemas of its format, the official ones or ours.

libxml2 takes white space around a date and time for a fault, which it is not (XML Schema, part 2, 4.3.6): such a value is
trimmed in the tree, and the document looked at again.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model.findings import Finding
from .document import WireDocument
from .looks import G2
from .places import PlacesIn, local_name, path_of
from .schemas import Schema, Schemas, compile_official, own_schema
from .violations import violations

if TYPE_CHECKING:
    from lxml import etree

CODES = {"newsml-g2": "NML001", "nitf": "NTF001", "ninjs": "NJS001"}
COVERED = ("newsItem", "newsMessage")
MOMENTS = tuple(f"{{{G2}}}{name}" for name in ("versionCreated", "firstCreated", "sent", "timestamp"))


def check_schema(document: WireDocument, schemas: Schemas, places: PlacesIn) -> Iterator[Finding]:
    """What the schema of a document's format objects to."""
    if document.root is None:
        return
    official = schemas.official(document.format, document.version)
    if official is not None:
        yield from objections(compile_official(official.path), document.root, document, places)
        return
    if document.format != "newsml-g2":
        return
    if not str(document.root.tag).startswith(f"{{{G2}}}"):
        line, column = places.of_element(document.root)
        message = f"'{local_name(document.root)}' stands in another namespace; write xmlns=\"{G2}\""
        yield Finding("NML001", message, path_of(document.root), "error", line, column)
        return
    if local_name(document.root) in COVERED:
        yield from objections(own_schema(document.format), document.root, document, places)
    yield from uncovered(document, places)


def objections(
    schema: Schema, root: "etree._Element", document: WireDocument, places: PlacesIn, code: str | None = None
) -> Iterator[Finding]:
    """The violations of a schema below an element, each with its place."""
    if not schema.faults(root):
        return
    trim(root, document)
    for element, attribute, message in violations(schema, root):
        line, column = places.of_element(element, attribute)
        yield Finding(code or CODES[document.format], message, path_of(element, attribute), "error", line, column)


def trim(root: "etree._Element", document: WireDocument) -> None:
    """Take the white space around dates and times away."""
    for element in root.iter(*MOMENTS):
        text = element.text or ""
        if text != text.strip() and not len(element):
            document.padded[element] = text
            element.text = text.strip()


def uncovered(document: WireDocument, places: PlacesIn) -> Iterator[Finding]:
    """A note for each item that our schema does not cover."""
    for item in document.items:
        name = local_name(item)
        if name not in COVERED:
            line, column = places.of_element(item)
            message = f"'{name}' was not held to a schema; add the official one: prconvert schemas add FILE"
            yield Finding("NML003", message, path_of(item), "info", line, column)
