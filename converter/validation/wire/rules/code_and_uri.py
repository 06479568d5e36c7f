"""A code and the URI that it stands for, side by side.

One of the two says all. Where both are there a receiver takes the code.

Bad:  `<genre qcode="genre:Press_Release" uri="http://cv.iptc.org/newscodes/genre/Press_Release"/>`
Good: one of them

Source: NewsML-G2 Guide for Implementers 9.0.2, page 124.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each attribute that has its URI beside it, and says the same."""
    for element, attribute, codes, uris in item.doubled():
        if codes == uris:
            yield item.fault(
                "NML206", f"'{attribute}' and its URI say the same; one of them is enough", element, attribute
            )


RULE = Rule("NML206", "code-and-uri", "warning", __doc__ or "", check)
