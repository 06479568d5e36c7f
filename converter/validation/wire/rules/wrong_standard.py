"""An item that does not say that it is NewsML-G2.

`@standard` names the standard that an item follows. Receivers choose by it how to read the item; schemas take any word.

Bad:  `<newsItem standard="NewsML" …>`
Good: `<newsItem standard="NewsML-G2" …>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 32.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where another word stands there."""
    standard = item.root.get("standard")
    if standard not in (None, "NewsML-G2"):
        yield item.fault("NML101", f"standard {shown(standard)}; write 'NewsML-G2'", item.root, "standard")


RULE = Rule("NML101", "wrong-standard", "error", __doc__ or "", check)
