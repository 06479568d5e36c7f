"""An item that uses more of the standard than it says.

Without `@conformance` an item promises the core level, and a receiver of that level may skip all that goes beyond: assert,
inlineRef, partMeta.

Bad:  `<newsItem standardversion="2.35"> … <assert literal="acme"/>`
Good: `<newsItem standardversion="2.35" conformance="power"> … <assert literal="acme"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 32 and section 17.3.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..places import local_name

POWER = ("assert", "inlineRef", "partMeta")


def check(item: Item) -> Iterator[Finding]:
    """One finding where the item holds such an element, and does not say so."""
    if item.root.get("conformance") == "power":
        return
    for element in item.all(*POWER):
        message = f"'{local_name(element)}' belongs to conformance level power; write conformance=\"power\" on the item"
        yield item.fault("NML103", message, element)
        return


RULE = Rule("NML103", "power-without-conformance", "error", __doc__ or "", check)
