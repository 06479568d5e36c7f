"""Content as text that does not say what it is.

`inlineData` may hold plain text, or something else in letters, such as a picture in base64. A receiver has to be told.

Bad:  `<inlineData>Acme opens a plant</inlineData>`
Good: `<inlineData contenttype="text/plain">Acme opens a plant</inlineData>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 46.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each without type, format and encoding."""
    for content in item.all("inlineData"):
        if not any(content.get(name) for name in ("contenttype", "format", "formaturi", "encoding", "encodinguri")):
            yield item.fault(
                "NML504", 'inlineData of no type; write contenttype="text/plain" where it is plain text', content
            )


RULE = Rule("NML504", "untyped-data", "error", __doc__ or "", check)
