"""A version of an item that was canceled before.

What is canceled is over. Whoever has more to say says it in an item with another identifier.

Bad:  version 2 of an item with `stat:canceled`, and version 3 of it in the same message
Good: the later one with a guid of its own

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 240 and 241.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..document import rank
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where a lower version in the same message is canceled."""
    guid, version = item.root.get("guid"), item.root.get("version") or "1"
    canceled = item.document.canceled.get(guid) if guid else None
    if canceled is not None and version.isdecimal() and rank(version) > rank(canceled):
        message = f"version {version} of {shown(guid)}, whose version {canceled} is canceled; take another guid"
        yield item.fault("NML402", message, item.root, "version")


RULE = Rule("NML402", "continued-after-cancel", "error", __doc__ or "", check)
