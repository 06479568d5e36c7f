"""A headline in the metadata that is not the one over the text.

A desk that chose by the one prints the other.

Bad:  `<headline>Acme opens plant</headline>` and `<h1>Acme closes plant</h1>`
Good: the same words

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 39 and 198.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..document import NITF, XHTML
from ..item import Item, text_of
from ..press import is_text_item

HEADS = (f"{{{XHTML}}}h1", f"{{{NITF}}}hl1")


def check(item: Item) -> Iterator[Finding]:
    """One finding where the first headline of a body is none of those in the metadata."""
    known = {text_of(headline).casefold() for headline in item.all("headline")}
    for content in item.all("inlineXML") if known and is_text_item(item) else ():
        head = next(content.iter(*HEADS), None)
        if head is not None and text_of(head) and text_of(head).casefold() not in known:
            yield item.fault(
                "NML607", f"{shown(text_of(head))} stands over the text, and is no headline of the item", head
            )


RULE = Rule("NML607", "headline-differs", "error", __doc__ or "", check, default=False)
