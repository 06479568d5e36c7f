"""A link that does not say why it is there.

Without `@rel` it means that there is more to see. Say so, or what else it means.

Bad:  `<link href="https://example.com/film.mp4"/>`
Good: `<link rel="irel:seeAlso" href="https://example.com/film.mp4"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 238.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each link of the item without a relation."""
    meta = item.child("itemMeta")
    for link in () if meta is None else meta.iterfind(f"{PREFIX}link"):
        if link.get("rel") is None and link.get("reluri") is None:
            yield item.fault("NML508", 'a link without relation; write rel="irel:seeAlso", or what else it is', link)


RULE = Rule("NML508", "link-without-relation", "info", __doc__ or "", check)
