"""Content that was changed before it was made.

Bad:  `contentCreated` 2026-03-03 and `contentModified` 2026-03-01
Good: `contentModified` 2026-03-04

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
    earlier, later = item.child("contentMeta", "contentCreated"), item.child("contentMeta", "contentModified")
    if earlier is not None and is_later(text_of(earlier), text_of(later)):
        message = f"content created {shown(text_of(earlier))}, after it was modified ({shown(text_of(later))}); correct one of the two"
        yield item.fault("NML304", message, earlier)


RULE = Rule("NML304", "modified-before-created", "error", __doc__ or "", check)
