"""A literal on something that has a code or URI already.

`@literal` is for what no vocabulary knows; it identifies within the item only.

Bad:  `<copyrightHolder uri="https://example.com/acme" literal="acme"/>`
Good: `<copyrightHolder uri="https://example.com/acme"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 124.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each such element."""
    for element in item.identified:
        other = next((name for name in ("qcode", "uri") if element.get(name) is not None), None)
        if other and element.get("literal") is not None:
            message = f"literal {shown(element.get('literal'))} beside a {other}; take the literal out"
            yield item.fault("NML208", message, element, "literal")


RULE = Rule("NML208", "literal-beside-code", "error", __doc__ or "", check)
