"""Content that was changed after the item that carries it was made.

Bad:  `contentModified` 2026-03-04 and `versionCreated` 2026-03-03T12:00:00Z
Good: `contentModified` 2026-03-03

Source: NewsML-G2 Guide for Implementers 9.0.2, page 191.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of
from ..moments import is_later


def check(item: Item) -> Iterator[Finding]:
    """One finding where that cannot be, whatever the time zones are."""
    earlier, later = item.child("contentMeta", "contentModified"), item.child("itemMeta", "versionCreated")
    if earlier is not None and is_later(text_of(earlier), text_of(later)):
        message = f"content modified {shown(text_of(earlier))}, after the item itself ({shown(text_of(later))}); correct one of the two"
        yield item.fault("NML303", message, earlier)


RULE = Rule("NML303", "modified-after-version", "error", __doc__ or "", check)
