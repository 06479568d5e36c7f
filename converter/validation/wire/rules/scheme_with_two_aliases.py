"""Two aliases for one vocabulary in one item.

Allowed, and apt to make a reader think that there are two.

Bad:  `<scheme alias="acme" uri="https://example.com/a/"/>` and `<scheme alias="own" uri="https://example.com/a/"/>`
Good: one of them

Source: NewsML-G2 Guide for Implementers 9.0.2, page 109.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each entry of the item's own catalogs that repeats another's vocabulary."""
    seen: dict[str, str] = {}
    for scheme in item.all("scheme"):
        alias, uri = scheme.get("alias", ""), scheme.get("uri", "")
        if seen.setdefault(uri, alias) != alias:
            message = f"{shown(uri)} has the alias {shown(seen[uri])} already; one is enough"
            yield item.fault("NML204", message, scheme, "uri")


RULE = Rule("NML204", "scheme-with-two-aliases", "info", __doc__ or "", check)
