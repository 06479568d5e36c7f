"""A press release that does not say where it comes from.

Bad:  neither `dateline` nor `located`
Good: `<located><name>Dayton</name></located>` and `<dateline>DAYTON, Ohio, March 3, 2026 --</dateline>`

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 39 and 242.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..press import is_text_item


def check(item: Item) -> Iterator[Finding]:
    """One finding where both are missing."""
    meta = item.child("contentMeta")
    if is_text_item(item) and next(item.all("dateline", "located"), None) is None:
        message = "neither dateline nor located; say where the news comes from"
        yield item.fault("NML603", message, item.root if meta is None else meta)


RULE = Rule("NML603", "origin-missing", "warning", __doc__ or "", check, default=False)
