"""Renditions of one content that do not say the same.

Bad:  a sentence in the plain text that the XHTML lacks
Good: the same words in both

Source: NewsML-G2 Guide for Implementers 9.0.2, page 40.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item, text_of
from ..press import is_text_item

WORD = re.compile(r"\w+")
SHARE = 0.02
"""So much of the words may differ: labels, addresses of links and bullets stand in one rendition only."""


def check(item: Item) -> Iterator[Finding]:
    """One finding for plain text whose words are not those of the marked-up body."""
    body = next((root for content in item.all("inlineXML") for root in content.iterchildren("*")), None)
    if body is None or not is_text_item(item):
        return
    alternatives = (element.get("alt") or element.get("alternate-text") or "" for element in body.iter("*"))
    marked = Counter(WORD.findall(" ".join((*map(str, body.itertext()), *alternatives)).casefold()))
    for content in item.all("inlineData"):
        if (content.get("contenttype") or "").startswith("text/plain"):
            plain = Counter(WORD.findall(text_of(content).casefold()))
            lacking = plain - marked
            if lacking.total() > max(3, SHARE * plain.total()):
                words = ", ".join(shown(word) for word in list(lacking)[:3])
                message = f"the plain text has {lacking.total()} words that the body lacks, such as {words}"
                yield item.fault("NML608", message, content)


RULE = Rule("NML608", "renditions-differ", "warning", __doc__ or "", check, default=False)
