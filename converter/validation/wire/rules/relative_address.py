"""An address that means nothing away from where it was written.

An item is sent on, alone. `release.pdf` then lies beside nothing.

Bad:  `<remoteContent href="release.pdf"/>`
Good: `<remoteContent href="https://example.com/release.pdf"/>`

Source: RFC 3986, section 5.1; NewsML-G2 Guide for Implementers 9.0.2, page 46.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")


def check(item: Item) -> Iterator[Finding]:
    """One finding for each."""
    for element in item.all("link", "remoteContent", "itemRef", "icon", "remoteInfo", "catalogRef", "a"):
        href = (element.get("href") or "").strip()
        if href and not ABSOLUTE.match(href):
            message = f"address {shown(href)} is relative; write the whole one, for the item may be read anywhere"
            yield item.fault("NML507", message, element, "href")


RULE = Rule("NML507", "relative-address", "warning", __doc__ or "", check)
