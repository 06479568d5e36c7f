"""An identifier that looks as if one could fetch it.

A guid only identifies. Receivers have taken web addresses in its place for links.

Bad:  `<newsItem guid="https://example.com/plant" …>`
Good: `<newsItem guid="tag:example.com,2026:plant" …>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 31.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where the guid is an address of the web."""
    guid = item.root.get("guid") or ""
    if guid.lower().startswith(("http://", "https://")):
        message = f"guid {shown(guid)} is a web address; a urn: or tag: cannot be taken for a link"
        yield item.fault("NML109", message, item.root, "guid")


RULE = Rule("NML109", "guid-is-web-address", "info", __doc__ or "", check)
