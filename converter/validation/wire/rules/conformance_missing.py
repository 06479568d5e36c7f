"""An item that does not say at which level it conforms.

What is left out means the core level, which is hardly ever what was meant.

Bad:  `<newsItem standardversion="2.35" …>`
Good: `<newsItem standardversion="2.35" conformance="power" …>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 32.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where nothing is said."""
    if item.kind != "header" and item.root.get("conformance") is None:
        yield item.fault("NML104", 'no conformance level; write conformance="power", or "core"', item.root)


RULE = Rule("NML104", "conformance-missing", "warning", __doc__ or "", check)
