"""A version of the standard that nobody published.

The version says which schema the item was made for. One that is not known cannot be looked up.

Bad:  `<newsItem standardversion="3.0" …>`
Good: `<newsItem standardversion="2.35" …>`

Source: the releases of NewsML-G2, 2.0 to 2.36.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

NEWEST = 36


def check(item: Item) -> Iterator[Finding]:
    """One finding where the version is none of those."""
    version = item.root.get("standardversion")
    found = re.fullmatch(r"2\.(\d{1,2})", version or "")
    if version is not None and (found is None or int(found[1]) > NEWEST):
        message = f"version {shown(version)} of the standard is not known; it goes from 2.0 to 2.{NEWEST}"
        yield item.fault("NML102", message, item.root, "standardversion")


RULE = Rule("NML102", "unknown-standard-version", "warning", __doc__ or "", check)
