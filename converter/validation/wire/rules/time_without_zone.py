"""A time of day without a time zone.

Nobody can say when that is: receivers have taken it for their own zone, for the sender's and for UTC.

Bad:  `<versionCreated>2026-03-03T12:00:00</versionCreated>`
Good: `<versionCreated>2026-03-03T12:00:00-05:00</versionCreated>`

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 6 and 191.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of
from ..moments import lacks_zone

ELEMENTS = (
    *("versionCreated", "firstCreated", "embargoed", "contentCreated", "contentModified"),
    *("sent", "timestamp", "expires"),
)
ATTRIBUTES = ("modified", "generated", "validfrom", "validto")


def check(item: Item) -> Iterator[Finding]:
    """One finding for each."""
    for element in item.all(*ELEMENTS):
        if lacks_zone(text_of(element)):
            yield item.fault(
                "NML301", f"{shown(text_of(element))} has no time zone; add Z, or one such as -05:00", element
            )
    for element in item.edited:
        for name in ATTRIBUTES:
            value = element.get(name)
            if value is not None and lacks_zone(value):
                yield item.fault(
                    "NML301", f"{shown(value)} has no time zone; add Z, or one such as -05:00", element, name
                )


RULE = Rule("NML301", "time-without-zone", "error", __doc__ or "", check)
