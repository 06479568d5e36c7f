"""The first check: a document against the schemas of its format, the official ones or ours.

libxml2 takes white space around a date and time for a fault, which it is not (XML Schema, part 2, 4.3.6): such a value is
trimmed in the tree, and the document looked at again.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model.findings import Finding
from .document import NITF, XHTML, WireDocument
from .looks import G2, ITEMS
from .places import PlacesIn, local_name
from .schemas import Schema, Schemas, compile_official, own_schema
from .violations import violations

if TYPE_CHECKING:
    from lxml import etree

COVERED = ("newsItem", "newsMessage")
MOMENTS = tuple(f"{{{G2}}}{name}" for name in ("versionCreated", "firstCreated", "sent", "timestamp"))
BODIES = {XHTML: ("xhtml", "1.0", "XHTML 1.0 Strict"), NITF: ("nitf", "3.6", "NITF 3.6")}
"""What the bodies are held to, by their namespace: format, version, and the name that people know."""

STAMPS = ("version", "change.date", "change.time")
"""Attributes of NITF's root that say which file the document was made for."""


def check_schema(document: WireDocument, schemas: Schemas, places: PlacesIn) -> Iterator[Finding]:
    """What the schemas of a document's format object to."""
    if document.format == "ninjs":
        yield from check_ninjs(document, schemas, places)
    elif document.format == "nitf":
        yield from check_nitf(document, schemas, places)
    else:
        yield from check_items(document, schemas, places)
        yield from check_bodies(document, schemas, places)


# NewsML-G2


def check_items(document: WireDocument, schemas: Schemas, places: PlacesIn) -> Iterator[Finding]:
    """The document against the official schema of its version, else against ours."""
    root = document.root
    assert root is not None
    if not str(root.tag).startswith(f"{{{G2}}}"):
        message = f"'{local_name(root)}' stands in another namespace; write xmlns=\"{G2}\""
        yield places.finding("NML001", message, root)
        return
    if local_name(root) not in ITEMS:
        message = f"'{local_name(root)}' is no item of NewsML-G2, only a part of one; set it into its item"
        yield places.finding("NML001", message, root)
        return
    official = schemas.official(document.format, document.version)
    if official is not None:
        yield from objections("NML001", compile_official(official), root, document, places)
        return
    if local_name(root) in COVERED:
        yield from objections("NML001", own_schema(document.format), root, document, places)
    for item in document.items:
        name = local_name(item)
        if name not in COVERED:
            message = f"'{name}' was not held to a schema; add the official one: prconvert schemas add FILE"
            yield places.finding("NML003", message, item)


def check_bodies(document: WireDocument, schemas: Schemas, places: PlacesIn) -> Iterator[Finding]:
    """The bodies in XHTML and NITF, each against its own schema."""
    assert document.root is not None
    for content in document.root.iter(f"{{{G2}}}inlineXML"):
        for body in content.iterchildren("*"):
            namespace = str(body.tag).partition("}")[0].removeprefix("{")
            if namespace in BODIES:
                format, version, name = BODIES[namespace]
                official = schemas.official(format, version)
                schema = own_schema(format) if official is None else compile_official(official)
                for element, attribute, message in violations(schema, body):
                    is_stamp = format == "nitf" and element is body and attribute in STAMPS
                    if not is_stamp and not is_id_of_another_body(body, element, attribute):
                        yield places.finding("NML002", f"{message} ({name})", element, attribute)


def is_id_of_another_body(body: "etree._Element", element: "etree._Element", attribute: str | None) -> bool:
    """Whether an id is only taken for one that is there twice since another body of the message has it too."""
    value = element.get("id") or ""
    return attribute == "id" and value.isalnum() and sum(other.get("id") == value for other in body.iter("*")) == 1


def objections(
    code: str, schema: Schema, root: "etree._Element", document: WireDocument, places: PlacesIn
) -> Iterator[Finding]:
    """The violations of a schema below an element, each with its place."""
    trim(root, document)
    for element, attribute, message in violations(schema, root):
        yield places.finding(code, message, element, attribute)


def trim(root: "etree._Element", document: WireDocument) -> None:
    """Take the white space around dates and times away."""
    for element in root.iter(*MOMENTS):
        text = element.text or ""
        if text != text.strip() and not len(element):
            document.padded[element] = text
            element.text = text.strip()


# NITF and ninjs


def check_nitf(document: WireDocument, schemas: Schemas, places: PlacesIn) -> Iterator[Finding]:
    """The document against the schema of NITF 3.6, the only one that there is; older ones differ in their stamps."""
    root = document.root
    assert root is not None
    official = schemas.official("nitf", "3.6")
    schema = own_schema("nitf") if official is None else compile_official(official)
    for element, attribute, message in violations(schema, root):
        if element is root and attribute in STAMPS:
            text = f"{message}; the document was made for another version and held to 3.6"
            yield places.finding("NTF003", text, root, attribute)
        else:
            yield places.finding("NTF001", message, element, attribute)


def check_ninjs(document: WireDocument, schemas: Schemas, places: PlacesIn) -> Iterator[Finding]:
    """The object against the official schema of its version, else against ours."""
    from .ninjs_check import is_covered, violations_of

    official = schemas.official("ninjs", document.version)
    if official is None and not is_covered(document.data, document.version):
        message = "ninjs before 3.0 was not held to a schema; add the official one: prconvert schemas add FILE"
        yield places.finding_at("NJS003", message, "")
        return
    for pointer, message in violations_of(document.data, official.path if official else None):
        yield places.finding_at("NJS001", message, pointer)
