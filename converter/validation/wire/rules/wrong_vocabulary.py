"""A property whose values may come from one vocabulary only, with one from another.

The nature of an item, its publishing status, units of time and length, and scope and aspect of rights have vocabularies of the
IPTC that are mandatory.

Bad:  `<itemClass qcode="icls:text"/>`
Good: `<itemClass qcode="ninat:text"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 34; https://cv.iptc.org/newscodes/ninature/ and pubstatusg2/.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item

if TYPE_CHECKING:
    from lxml import etree

UNITS = {
    "timeunit": "timeunit",
    "durationunit": "timeunit",
    "widthunit": "dimensionunit",
    "heightunit": "dimensionunit",
}
"""Attributes that hold a unit, and the vocabulary of each."""

EXAMPLES = {"timeunit": "timeunit:seconds", "dimensionunit": "dimensionunit:pixels"}


def check(item: Item) -> Iterator[Finding]:
    """One finding for each value that is known to be from elsewhere."""
    for element, attribute, scheme, example in mandatory(item):
        uri = item.uri_of(element, attribute)
        if uri is not None and not uri.replace("https:", "http:", 1).startswith(f"{NEWSCODES}{scheme}/"):
            message = f"{shown(uri)} is not from the vocabulary {scheme!r} of the IPTC; take a code such as {example}"
            yield item.fault("NML209", message, element, attribute if element.get(attribute) else None)


def mandatory(item: Item) -> "Iterator[tuple[etree._Element, str, str, str]]":
    """Element, attribute, vocabulary and an example for each property that has one."""
    if item.kind in ("newsItem", "packageItem"):
        nature = item.child("itemMeta", "itemClass")
        if nature is not None:
            yield nature, "qcode", "ninature", "ninat:text"
    status = item.child("itemMeta", "pubStatus")
    if status is not None:
        yield status, "qcode", "pubstatusg2", "stat:usable"
    for element, attribute, _ in item.values:
        if attribute in UNITS:
            yield element, attribute, UNITS[attribute], EXAMPLES[UNITS[attribute]]
    for rights in item.all("rightsInfo"):
        for attribute in ("scope", "aspect"):
            if " " not in (rights.get(attribute) or ""):
                yield rights, attribute, f"ri{attribute}", f"ri{attribute}:…"


RULE = Rule("NML209", "wrong-vocabulary", "error", __doc__ or "", check)
