"""Articles of pages that prconvert wrote: where the release is enclosed, and what the article shows.

White space does not count in what is shown, for editors lay lines out anew; pictures count by their alternative text.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from .element import Element, Stretch
from .html import attributes_of, parse_html

ENCLOSED = "application/vnd.prconvert.press-release+json"
"""The media type of the script element that holds the canonical JSON."""

UNSEEN = frozenset(("script", "style", "template", "noscript"))
DATA_START = f'<script type="{ENCLOSED}"'


class DataBlock(NamedTuple):
    """The enclosed JSON, and the attributes of its element."""

    text: str
    attributes: dict[str, str]


def find_data(source: str) -> DataBlock | None:
    """The enclosed release of a page's source; None where there is none."""
    start = source.find(DATA_START)
    opened = source.find(">", start)
    closed = source.find("</script", opened)
    if start < 0 or opened < 0 or closed < 0:
        return None
    return DataBlock(source[opened + 1 : closed], attributes_of(source[start + len("<script") : opened]))


def shown(tree: Element, source: str) -> Iterator[str]:
    """What an element shows, in pieces without white space."""
    waiting: list[Element | Stretch] = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Stretch):
            yield from ("".join(piece.split()) for piece, _ in part.pieces(source))
        elif part.name == "img":
            yield "".join(part.attributes.get("alt", "").split())
        elif part.name not in UNSEEN:
            waiting += reversed(part.children)


def digest_of(tree: Element, source: str) -> str:
    """The SHA-256, in hexadecimal digits, of what an element of a page's source shows."""
    return sha256("".join(shown(tree, source)).encode("utf-8", "surrogatepass")).hexdigest()


def digest_of_article(source: str) -> str:
    """The same, of an article whose source is given."""
    return digest_of(parse_html(source), source)
