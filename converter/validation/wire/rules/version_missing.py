"""An item that does not say which version it is.

What is left out means the first. Receivers replace what they have only by a higher number.

Bad:  `<newsItem guid="tag:example.com,2026:plant" …>`
Good: `<newsItem guid="tag:example.com,2026:plant" version="1" …>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 32.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where no version is given."""
    if item.kind != "header" and item.root.get("version") is None:
        yield item.fault("NML110", 'no version; write version="1", and a higher one for each update', item.root)


RULE = Rule("NML110", "version-missing", "warning", __doc__ or "", check)
