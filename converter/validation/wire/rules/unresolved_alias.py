"""A code whose alias no catalog of the item knows.

A QCode is the short form of a URI; the item's own catalogs say of which. A receiver has to use those, not a newer one, and
cannot make anything of an alias that they lack.

Bad:  `<genre qcode="acme:Plant"/>` in an item with the IPTC's catalog only
Good: the same with `<catalog><scheme alias="acme" uri="https://example.com/genre/"/></catalog>`, or `@uri` in place of `@qcode`

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 107 to 113.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each such alias, at its first use; nothing where a catalog is not at hand that may know it."""
    if any(schemes is None for _, schemes in item.references):
        return
    for alias, codes in item.unresolved().items():
        found = get_close_matches(alias, item.schemes, 1, 0.7)
        near = f"; did you mean {found[0]!r}?" if found else "; name its scheme in a catalog, or write the URI"
        message = f"alias {shown(alias)} of {shown(codes[0].value)} stands in no catalog of the item{near}"
        yield item.fault("NML201", message, codes[0].element, codes[0].attribute)


RULE = Rule("NML201", "unresolved-alias", "error", __doc__ or "", check)
