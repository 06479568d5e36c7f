"""Something that the standard did not have yet in the version that the item names.

A receiver that checks the item against the schema of its version refuses it.

Bad:  `standardversion="2.30"` and `<digitalSourceType …/>`, which came with 2.33
Good: the same with `standardversion="2.33"`, or without it

Source: the schemas of NewsML-G2, 2.18 to 2.35.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..places import local_name

if TYPE_CHECKING:
    from lxml import etree


ELEMENTS = {
    "incomingFeedId": 20,
    "origRep": 20,
    "worldRegion": 23,
    "rightsExpressionXML": 23,
    "rightsExpressionData": 23,
    "pubHistory": 24,
    "mainConcept": 26,
    "facetConcept": 26,
    "derivedFromValue": 28,
    "metadataCreator": 28,
    "digitalSourceType": 33,
    "dataMining": 34,
    "eventStatus": 35,
}
"""Elements by the minor version that they came with."""

INSIDE = {
    ("partMeta", "edNote"): 21,
    ("partMeta", "link"): 21,
    ("itemClass", "related"): 23,
    ("organisationDetails", "affiliation"): 29,
    ("related", "related"): 34,
}
"""Elements that may stand in another since a minor version."""

ATTRIBUTES = {
    ("hasInstrument", "rank"): 19,
    ("altId", "role"): 24,
    ("altId", "roleuri"): 24,
    ("altId", "version"): 24,
    ("description", "confidence"): 27,
    ("headline", "confidence"): 27,
    ("slugline", "confidence"): 27,
    ("link", "residrefformat"): 30,
    ("remoteContent", "residrefformat"): 30,
}
"""Attributes by element and name."""


def check(item: Item) -> Iterator[Finding]:
    """One finding for each."""
    for element, attribute, since in newer(item, item.minor):
        name = f"attribute '{attribute}'" if attribute else f"'{local_name(element)}'"
        message = f"{name} came with 2.{since}, and the item follows 2.{item.minor}; raise the version, or take it out"
        yield item.fault("NML114", message, element, attribute)


def newer(item: Item, minor: int) -> "Iterator[tuple[etree._Element, str | None, int]]":
    """What is newer than a minor version, and since when it is there."""
    for name, since in ELEMENTS.items():
        if since > minor:
            yield from ((element, None, since) for element in item.all(name))
    for (parent, name), since in INSIDE.items():
        if since > minor:
            yield from ((e, None, since) for e in item.all(name) if local_name(parent_of(e)) == parent)
    for (name, attribute), since in ATTRIBUTES.items():
        if since > minor:
            yield from ((e, attribute, since) for e in item.all(name) if e.get(attribute) is not None)


def parent_of(element: "etree._Element") -> "etree._Element":
    """The element around another."""
    parent = element.getparent()
    return element if parent is None else parent


RULE = Rule("NML114", "newer-than-version", "error", __doc__ or "", check)
