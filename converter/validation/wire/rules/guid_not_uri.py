"""An identifier that is no URI.

A guid has to be the only one of its kind in the world, for all time. Only a URI can promise that.

Bad:  `<newsItem guid="20260303-17" …>`
Good: `<newsItem guid="urn:newsml:example.com:20260303:17" …>`, `tag:example.com,2026:17`

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 31 and 32; RFC 3986.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`]+")


def check(item: Item) -> Iterator[Finding]:
    """One finding where the guid is something else."""
    guid = (item.root.get("guid") or "").strip()
    if guid and not URI.fullmatch(guid):
        yield item.fault(
            "NML107", f"guid {shown(guid)} is no URI; write one such as urn:newsml: or tag:", item.root, "guid"
        )


RULE = Rule("NML107", "guid-not-uri", "warning", __doc__ or "", check)
