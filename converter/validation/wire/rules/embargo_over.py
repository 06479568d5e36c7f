"""An embargo that was over when the item was made.

Bad:  `embargoed` 2026-03-01T00:00:00Z and `versionCreated` 2026-03-03T12:00:00Z
Good: no `embargoed`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 35.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of
from ..moments import is_later


def check(item: Item) -> Iterator[Finding]:
    """One finding where the end of the embargo lies before the version."""
    embargo, created = item.child("itemMeta", "embargoed"), item.child("itemMeta", "versionCreated")
    if embargo is not None and is_later(text_of(created), text_of(embargo)):
        yield item.fault("NML312", f"embargoed until {shown(text_of(embargo))}, before the item was made", embargo)


RULE = Rule("NML312", "embargo-over", "info", __doc__ or "", check)
