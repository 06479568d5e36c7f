"""A press release without a headline in its metadata.

Desks see lists of headlines. Without one they see nothing.

Bad:  no `headline` in `contentMeta`
Good: `<headline>Acme opens a plant for hinges</headline>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 39.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of
from ..press import is_text_item


def check(item: Item) -> Iterator[Finding]:
    """One finding where there is none, or an empty one."""
    meta = item.child("contentMeta")
    if is_text_item(item) and not any(text_of(headline) for headline in item.all("headline")):
        element = item.root if meta is None else meta
        yield item.fault("NML601", "no headline; desks choose by it", element)


RULE = Rule("NML601", "headline-missing", "warning", __doc__ or "", check, default=False)
