"""An item that does not say whether it may be used.

What is left out means usable. Receivers have been seen to refuse an item without it.

Bad:  no `pubStatus`
Good: `<pubStatus qcode="stat:usable"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 34.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where nothing is said."""
    meta = item.child("itemMeta")
    if meta is not None and item.child("itemMeta", "pubStatus") is None:
        yield item.fault("NML401", 'no pubStatus; write <pubStatus qcode="stat:usable"/>', meta)


RULE = Rule("NML401", "status-missing", "info", __doc__ or "", check)
