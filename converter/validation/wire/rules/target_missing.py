"""A link or a rendition that leads nowhere.

The schema demands neither `@href` nor `@residref`; the standard demands one.

Bad:  `<remoteContent contenttype="application/pdf"/>`
Good: `<remoteContent href="https://example.com/release.pdf" contenttype="application/pdf"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, sections on link and remoteContent.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item
from ..places import local_name

if TYPE_CHECKING:
    from lxml import etree

NAMES = ("link", "remoteContent", "itemRef", "deliverableOf", "icon", "remoteInfo")
TARGETS = ("href", "residref", "persistidref", "guidref")


def check(item: Item) -> Iterator[Finding]:
    """One finding for each without a target."""
    for element in item.all(*NAMES):
        if not any((element.get(name) or "").strip() for name in TARGETS) and not has_other_place(element):
            yield item.fault("NML506", f"'{local_name(element)}' leads nowhere; give it an href or a residref", element)


def has_other_place(element: "etree._Element") -> bool:
    """Whether a rendition says otherwise where it can be had."""
    return element.find(f"{PREFIX}altLoc") is not None or element.find(f"{PREFIX}channel") is not None


RULE = Rule("NML506", "target-missing", "error", __doc__ or "", check)
