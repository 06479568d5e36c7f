"""The reader of NewsML-G2: which items a document holds, and how each is read.

An item that prconvert wrote comes back as the release that it was written from, as long as its body says what was
written. Any other is parsed like a text, what it declares taken first.
"""

import re
from collections.abc import Iterator

from ...errors import ReadError
from ...interfaces import Reader
from ...model.findings import Finding
from ...model.reading import Reading
from ...model.release import Provenance
from ...model.source import Source, provenance_of
from ...trees.element import Element

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
MEDIA_TYPES = ("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml")
READ = ("newsItem", "contentMeta", "contentSet")
"""Elements that a release can be made of; the latter two are pieces of items, as manuals print them."""

OTHERS = {
    "packageItem": "a package names other items and has no text of its own",
    "conceptItem": "a concept is no news",
    "knowledgeItem": "a knowledge item is a vocabulary",
    "planningItem": "a planning item announces coverage",
    "catalogItem": "a catalog lists vocabularies",
    "groupSet": "a group names other items and has no text of its own",
}
ROOT = re.compile(
    r"\A(?:\ufeff)?\s*(?:<\?.{0,500}?\?>\s*|<!--.{0,3000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*)*"
    r"<(?:[\w.-]{1,40}:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem|contentMeta|contentSet|groupSet)[\s/>]",
    re.DOTALL,
)


def read_newsml_g2(source: Source) -> tuple[Reading, ...]:
    """The releases of all items of a document that have a text.

    Raises `ReadError` where it is no NewsML-G2, or none of its items has anything to read.
    """
    from ...wire.documents import open_xml
    from .own import read_own

    document, findings = open_xml(source)
    items = tuple(items_of(document.root))
    provenance = provenance_of(source, "newsml-g2")
    if document.root.namespace != NAMESPACE:
        findings = (*findings, wrong_namespace(document.root, document.place(document.root)))
    readings = []
    for item in items:
        reading = read_own(document, item, provenance)
        if isinstance(reading, Reading):
            readings.append(reading)
        else:
            readings += read_foreign(document.text, item, provenance, reading)
    if not readings:
        raise ReadError(f"{source.name}: {why_nothing(document.root, items)}; give a news item with a text")
    first = readings[0]
    return (Reading(first.release, (*findings, *first.findings), first.text, first.origins), *readings[1:])


def read_foreign(text: str, item: Element, provenance: Provenance, findings: tuple[Finding, ...]) -> Iterator[Reading]:
    """The reading of an item of others, or of one that was changed; none where there is nothing to read."""
    from ...wire.item import read_item
    from .foreign import item_of

    found = item_of(text, item)
    found.findings += findings
    if found.says_something:
        yield read_item(found, provenance)


def items_of(root: Element) -> Iterator[Element]:
    """The news items of a document, in order; a piece of an item that stands alone is one."""
    if root.name in READ:
        yield root
    else:
        yield from root.find("newsItem")


def why_nothing(root: Element, items: tuple[Element, ...]) -> str:
    """Why a document holds no release."""
    if items:
        return f"{len(items)} news items, and none has a headline or a text"
    if root.name in OTHERS:
        return f"holds a {root.name}: {OTHERS[root.name]}"
    if root.name == "newsMessage":
        return "a news message without news items"
    return f"its root element is {root.name!r}, which is no item of NewsML-G2"


def wrong_namespace(root: Element, place: tuple[int, int]) -> Finding:
    """The finding for elements that other software will not take for NewsML-G2."""
    shown = root.namespace or "none"
    return Finding("PRC913", f"namespace {shown!r} where NewsML-G2 has {NAMESPACE!r}", "", "warning", *place)


def sniff_newsml_g2(head: bytes) -> bool:
    """Whether bytes begin as an item of NewsML-G2, or as a piece of one."""
    from ...trees.xml import decode_head

    return bool(ROOT.match(decode_head(head)))


NEWSML_G2 = Reader("newsml-g2", (".newsml.xml", ".xml"), MEDIA_TYPES, sniff_newsml_g2, read_newsml_g2)
