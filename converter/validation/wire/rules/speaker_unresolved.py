"""A reference from the text to somebody whom the item does not describe.

`inlineRef` ties a quotation to its speaker. Without an assert or a subject of the same identifier the speaker is a number.

Bad:  `<inlineRef idrefs="q1" literal="person-1"/>` alone
Good: `<assert literal="person-1"><name>Jane Roe</name></assert>` too

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 227 and 228.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each reference to something without a name."""
    named = {
        element.get("literal")
        for element in item.identified
        if element.find(f"{PREFIX}name") is not None or element.find(f"{PREFIX}hasInstrument") is not None
    }
    for reference in item.all("inlineRef"):
        literal = reference.get("literal")
        if literal and literal not in named and reference.find(f"{PREFIX}name") is None:
            message = f"{shown(literal)} has no name anywhere in the item; describe it in an assert"
            yield item.fault("NML609", message, reference, "literal")


RULE = Rule("NML609", "speaker-unresolved", "warning", __doc__ or "", check, default=False)
