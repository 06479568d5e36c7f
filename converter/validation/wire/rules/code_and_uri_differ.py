"""A code and a URI side by side that do not mean the same.

A receiver takes the code, another the URI, and they file the item under two heads.

Bad:  `<genre qcode="genre:Press_Release" uri="http://cv.iptc.org/newscodes/genre/Opinion"/>`
Good: one of them

Source: NewsML-G2 Guide for Implementers 9.0.2, page 124.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each attribute whose codes can be resolved, and are not the URIs beside it."""
    for element, attribute, codes, uris in item.doubled():
        if codes is not None and codes != uris:
            message = (
                f"'{attribute}' stands for {shown(' '.join(codes))}, and the URI beside it is {shown(' '.join(uris))}"
            )
            yield item.fault("NML207", message, element, attribute)


RULE = Rule("NML207", "code-and-uri-differ", "error", __doc__ or "", check)
