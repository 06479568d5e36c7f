"""An item without an identifier.

The guid is how all versions of an item are known to belong together. The schema takes an empty one.

Bad:  `<newsItem guid="" …>`
Good: `<newsItem guid="urn:newsml:example.com:20260303:acme-plant" …>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 31.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where the guid says nothing."""
    guid = item.root.get("guid")
    if guid is not None and not guid.strip():
        yield item.fault("NML106", "the guid is empty; give the item an identifier that it keeps", item.root, "guid")


RULE = Rule("NML106", "empty-guid", "error", __doc__ or "", check)
