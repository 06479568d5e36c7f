"""Marked-up content that holds no markup, or text beside it.

`inlineXML` holds the root of one document of another format, and nothing else.

Bad:  `<inlineXML contenttype="application/xhtml+xml">Acme opens a plant</inlineXML>`
Good: the same with `<html xmlns="http://www.w3.org/1999/xhtml">…</html>`; plain text in `inlineData`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 46.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding for each that is empty."""
    for content in item.all("inlineXML"):
        if next(content.iterchildren("*"), None) is None:
            message = "inlineXML without an element in it; set a document there, or plain text in inlineData"
            yield item.fault("NML501", message, content)


RULE = Rule("NML501", "empty-inline-xml", "error", __doc__ or "", check)
