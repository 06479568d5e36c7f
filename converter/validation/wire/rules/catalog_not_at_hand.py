"""Codes that could not be looked up, since a catalog of the item is not at hand.

Nothing is fetched from the network. Put the catalog into your folder for schemas under its own file name
(`prconvert schemas` says where that is), and the codes can be resolved.

Bad:  `<catalogRef href="https://example.com/catalog_7.xml"/>`, of which nothing is known here
Good: the same, and `catalog_7.xml` in your folder

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 107 to 113.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each catalog that may hold an alias that the others lack."""
    aliases = list(item.unresolved())
    if not aliases:
        return
    for element, schemes in item.references:
        if schemes is None:
            named = ", ".join(map(shown, aliases[:5])) + (", …" if len(aliases) > 5 else "")
            message = f"catalog {shown(element.get('href', ''))} is not at hand; unresolved without it: {named}"
            yield item.fault("NML202", message, element, "href")


RULE = Rule("NML202", "catalog-not-at-hand", "warning", __doc__ or "", check)
