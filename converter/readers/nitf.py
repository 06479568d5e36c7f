"""NITF, the News Industry Text Format: any 3.x, with or without its namespace."""

import re

from ..errors import ReadError
from ..interfaces import Reader
from ..model.findings import Finding
from ..model.reading import Reading, line_and_column
from ..model.release import Provenance
from ..model.source import Source, provenance_of
from ..trees.xml import XmlDocument, decode_head

NAMESPACES = ("http://iptc.org/std/NITF/2006-10-18/", "")
"""Documents of version 3.3 and older have none."""

ROOT = re.compile(
    r"\A\s*(?:<\?.{0,500}?\?>\s*|<!--.{0,3000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*)*<(?:[\w.-]{1,40}:)?nitf[\s/>]",
    re.DOTALL,
)


def read_nitf(source: Source) -> tuple[Reading, ...]:
    """The one release of a document. Raises `ReadError` where it is no NITF or has nothing to read."""
    from ..wire.documents import open_xml

    document, findings = open_xml(source)
    root = document.root
    if root.name != "nitf":
        raise ReadError(f"{source.name}: its root element is {root.name!r}, which is no NITF; give a nitf document")
    if root.namespace not in NAMESPACES:
        message = f"namespace {root.namespace!r} where NITF has {NAMESPACES[0]!r}"
        findings = (*findings, Finding("PRC913", message, "", "warning", *document.place(root)))
    provenance = provenance_of(source, "nitf")
    reading = read_own(document, provenance)
    if not isinstance(reading, Reading):
        reading = read_foreign(document, source.name, provenance, (*findings, *reading))
        return (reading,)
    return (Reading(reading.release, (*findings, *reading.findings), reading.text, reading.origins),)


def read_own(document: XmlDocument, provenance: Provenance) -> Reading | tuple[Finding, ...]:
    """The reading of a document that prconvert wrote; else findings on what was changed in it, none for others."""
    from ..wire.own import NotAsWritten, is_own

    if not is_own(document.root):
        return ()
    from ..wire.own.nitf import read_own_nitf

    try:
        return read_own_nitf(document.text, document.root, {}, provenance)
    except NotAsWritten as error:
        place = line_and_column(document.text, document.root.start)
        message = f"the document was changed after prconvert wrote it: {error}; its text was read anew"
        return (Finding("PRC910", message, "", "warning", *place),)


def read_foreign(document: XmlDocument, name: str, provenance: Provenance, findings: tuple[Finding, ...]) -> Reading:
    """The reading of a document of others, or of one that was changed."""
    from ..wire.bodies import Body
    from ..wire.item import Item, read_item
    from ..wire.nitf import read_head
    from ..wire.nitf import read_nitf as read_body

    item, body = Item(document.text, "nitf", findings=list(findings)), Body(document.text, "nitf")
    read_body(item, body, document.root)
    read_head(item, body, document.root)
    item.blocks, item.furniture = body.blocks, body.furniture
    item.findings += body.findings
    if not item.says_something:
        raise ReadError(f"{name}: a NITF document without headline or text; give one that holds a release")
    return read_item(item, provenance)


def sniff_nitf(head: bytes) -> bool:
    """Whether bytes begin as a NITF document."""
    return bool(ROOT.match(decode_head(head)))


NITF = Reader("nitf", (".nitf.xml", ".nitf", ".xml"), ("application/nitf+xml",), sniff_nitf, read_nitf)
