"""A reference to an id that is nowhere in the item.

What `inlineRef` says about a part of the text, and `rightsInfo` about a part of the content, gets lost. libxml2 does not check
that, other validators do.

Bad:  `<inlineRef idrefs="q7" …/>`, and nothing with the id `q7`
Good: `<q id="q7">…</q>` in the body

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 227 and 228; XML 1.0, section 3.3.1.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

PLACES = {
    "inlineRef": ("idrefs",),
    "derivedFrom": ("idrefs",),
    "derivedFromValue": ("idrefs", "sourceidref"),
    "rightsInfo": ("idrefs",),
    "partMeta": ("contentrefs",),
    "contentSet": ("original",),
    "groupSet": ("root",),
    "groupRef": ("idref",),
}
"""Attributes that refer to ids, by element."""


def check(item: Item) -> Iterator[Finding]:
    """One finding for each attribute that names an id which is not there."""
    for name, attributes in PLACES.items():
        for element in item.all(name):
            for attribute in attributes:
                missing = [one for one in (element.get(attribute) or "").split() if one not in item.ids]
                if missing:
                    ids = ", ".join(map(shown, missing[:5])) + (", …" if len(missing) > 5 else "")
                    message = f"no element has the id {ids}; correct the reference, or give the part its id"
                    yield item.fault("NML505", message, element, attribute)


RULE = Rule("NML505", "dangling-reference", "error", __doc__ or "", check)
