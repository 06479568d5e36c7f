"""Content of which is said when it was changed, and not when it was made.

Bad:  `<contentModified>2026-03-03</contentModified>` alone
Good: the same after `<contentCreated>2026-03-01</contentCreated>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 191.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where the one is there without the other."""
    modified = item.child("contentMeta", "contentModified")
    if modified is not None and item.child("contentMeta", "contentCreated") is None:
        yield item.fault("NML305", "contentModified without contentCreated; say when the content was made", modified)


RULE = Rule("NML305", "modified-without-created", "warning", __doc__ or "", check)
