"""Contents that cannot be the same thing in two forms.

All that stands in `contentSet` is the same content, rendered otherwise. A film is no rendition of a text: it is an item of its
own, and the two are tied by a link.

Bad:  `contentSet` with `inlineXML` of a text and `remoteContent` of a video
Good: `<link rel="irel:seeAlso" …/>` to the video

Source: NewsML-G2 Guide for Implementers 9.0.2, page 40.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

if TYPE_CHECKING:
    from lxml import etree

MOVING = ("video", "audio")


def check(item: Item) -> Iterator[Finding]:
    """One finding for sound or film beside a text."""
    has_text = next(item.all("inlineXML"), None) is not None or any(map(is_text, item.all("inlineData")))
    for content in item.all("remoteContent") if has_text else ():
        kind = (content.get("contenttype") or "").partition("/")[0].lower()
        if kind in MOVING:
            yield item.fault("NML513", f"{kind} beside a text in one contentSet; make it an item of its own", content)


def is_text(content: "etree._Element") -> bool:
    """Whether inline data are a text for people."""
    return (content.get("contenttype") or "").lower().startswith("text/")


RULE = Rule("NML513", "contents-of-two-kinds", "warning", __doc__ or "", check)
