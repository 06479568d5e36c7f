"""A conformance level that the standard does not have.

Bad:  `<newsItem conformance="full" …>`
Good: `<newsItem conformance="power" …>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 32.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where another word stands there."""
    level = item.root.get("conformance")
    if level not in (None, "core", "power"):
        message = f"conformance level {shown(level)}; there are 'core' and 'power'"
        yield item.fault("NML105", message, item.root, "conformance")


RULE = Rule("NML105", "unknown-conformance", "error", __doc__ or "", check)
