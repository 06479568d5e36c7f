"""A first version that is younger than this one.

Bad:  `firstCreated` 2026-03-04T12:00:00Z and `versionCreated` 2026-03-03T12:00:00Z
Good: `firstCreated` 2026-03-03T12:00:00Z

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
    earlier, later = item.child("itemMeta", "firstCreated"), item.child("itemMeta", "versionCreated")
    if earlier is not None and is_later(text_of(earlier), text_of(later)):
        message = (
            f"first version {shown(text_of(earlier))}, after this one ({shown(text_of(later))}); correct one of the two"
        )
        yield item.fault("NML306", message, earlier)


RULE = Rule("NML306", "first-after-version", "error", __doc__ or "", check)
