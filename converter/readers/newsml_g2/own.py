"""Items that prconvert wrote: the body in its own notation, and who speaks from the item's asserts."""

from collections.abc import Iterator
from dataclasses import replace

from ...model.findings import Finding
from ...model.reading import Reading, line_and_column
from ...model.release import Provenance
from ...reference.own_markup import piece_of
from ...trees.element import Element
from ...trees.xml import XmlDocument
from ...wire.own import NotAsWritten, is_own
from ...wire.own.marks import Party

CHANGED, DIFFERENT = "PRC910", "PRC916"


def read_own(document: XmlDocument, item: Element, provenance: Provenance) -> Reading | tuple[Finding, ...]:
    """The reading of an item that prconvert wrote; else findings on what was changed in it, none for items of others."""
    bodies = [body for inline in item.find("inlineXML") for body in inline.elements("html", "nitf") if is_own(body)]
    if not bodies:
        return ()
    from ...wire.own.nitf import read_own_nitf
    from ...wire.own.xhtml import read_own_xhtml

    read = read_own_xhtml if bodies[0].name == "html" else read_own_nitf
    try:
        reading = read(document.text, bodies[0], cast_of(document.text, item), provenance)
        return replace(reading, findings=tuple(changed_lines(document, item, reading)))
    except NotAsWritten as error:
        place = line_and_column(document.text, bodies[0].start)
        message = f"the item was changed after prconvert wrote it: {error}; its text was read anew"
        return (Finding(CHANGED, message, "", "warning", *place),)


def changed_lines(document: XmlDocument, item: Element, reading: Reading) -> Iterator[Finding]:
    """Lines that somebody has changed among the item's metadata alone; the body is what people read, and counts."""
    release = reading.release
    told = {
        "headline": (release.headline, "/headline"),
        "dateline": (release.dateline.text if release.dateline else None, "/dateline/text"),
        "by": (release.byline.text if release.byline else None, "/byline/text"),
    }
    for line in (line for meta in item.elements("contentMeta") for line in meta.elements(*told)):
        text, pointer = told[line.name]
        declared = line.text(document.text)
        if declared != text and "roleuri" not in line.attributes:
            message = f"the item declares the {line.name} {declared[:80]!r}, its body says {text or 'none'!r:.80}; see which is right"
            yield Finding(DIFFERENT, message, pointer, "warning", *document.place(line))


def cast_of(source: str, item: Element) -> dict[int, Party]:
    """By the number of a quote, what the asserts say of its speaker."""
    parties = {found.attributes.get("literal"): party_of(source, found) for found in item.elements("assert")}
    cast = {}
    for reference in item.elements("inlineRef"):
        party = parties.get(reference.attributes.get("literal"))
        for identifier in reference.attributes.get("idrefs", "").split() if party else ():
            if (piece := piece_of(identifier)) and piece.letter == "q":
                cast[piece.number] = party or Party()
    return cast


def party_of(source: str, found: Element) -> Party:
    """The job title and the affiliation that an assert gives."""
    title = next((name_in(source, related) for related in found.elements("related")), None)
    work = next((name_in(source, work) for work in found.find("affiliation")), None)
    return Party(title, work)


def name_in(source: str, element: Element) -> str | None:
    """The name that an element gives."""
    return next((name.text(source) for name in element.elements("name")), None)
