"""A description of nobody knows whom.

`assert` says more about something that the item names. Without its identifier nobody can tell about what.

Bad:  `<assert><name>Acme</name></assert>`
Good: `<assert literal="acme"><name>Acme</name></assert>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 223.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each."""
    for element in item.all("assert"):
        if not any(element.get(name) for name in ("qcode", "uri", "literal")):
            message = "assert of nothing; give it the qcode, uri or literal of what it describes"
            yield item.fault("NML509", message, element)


RULE = Rule("NML509", "assert-without-identifier", "error", __doc__ or "", check)
