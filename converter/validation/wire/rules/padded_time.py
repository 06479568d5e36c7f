"""A date or time with white space around it.

XML Schema takes it away before it looks; some validators do not, libxml2 among them, and refuse the item.

Bad:  `<versionCreated> 2026-03-03T12:00:00Z </versionCreated>`
Good: `<versionCreated>2026-03-03T12:00:00Z</versionCreated>`

Source: XML Schema, part 2, section 4.3.6.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

NAMES = (
    "versionCreated",
    "firstCreated",
    "embargoed",
    "contentCreated",
    "contentModified",
    "sent",
    "timestamp",
    "expires",
)


def check(item: Item) -> Iterator[Finding]:
    """One finding for each."""
    for element in item.all(*NAMES):
        text = item.document.padded.get(element, element.text) or ""
        if text.strip() and text != text.strip():
            yield item.fault("NML309", f"white space around {shown(text.strip())}; some receivers refuse that", element)


RULE = Rule("NML309", "padded-time", "info", __doc__ or "", check)
