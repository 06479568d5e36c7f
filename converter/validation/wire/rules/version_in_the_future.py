"""An item that was made tomorrow.

A clock is wrong, or an embargo was put into the wrong element.

Bad:  `<versionCreated>2999-01-01T00:00:00Z</versionCreated>`
Good: the time at which the item is sent; `<embargoed>` for the time from which it may be used

Source: NewsML-G2 Guide for Implementers 9.0.2, page 191.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of
from ..moments import is_later


def check(item: Item) -> Iterator[Finding]:
    """One finding where the version is later than the day that counts as today, if one does."""
    created = item.child("itemMeta", "versionCreated")
    if item.today and created is not None and is_later(text_of(created), item.today):
        message = f"version created {shown(text_of(created))}, which is in the future; mend the clock, or use embargoed"
        yield item.fault("NML307", message, created)


RULE = Rule("NML307", "version-in-the-future", "warning", __doc__ or "", check)
