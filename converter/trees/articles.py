"""Articles that prconvert wrote: where a page encloses the release, and the lines of text that a document shows.

White space does not count in what is shown, for editors lay lines out anew; pictures count by their alternative text.
"""

from collections.abc import Iterator
from hashlib import sha256
from html import unescape
from typing import NamedTuple

from .element import Element, Stretch
from .html import attributes_of, parse_html

ENCLOSED = "application/vnd.prconvert.press-release+json"
"""The media type of the script element that holds the canonical JSON."""

LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "table", "figcaption"))
"""The elements that hold a line of text each; items and cells may hold some of them, which are then no lines."""

LISTS = ("ul", "ol")
UNSEEN = frozenset(("script", "style", "template", "noscript"))
DATA_START = f'<script type="{ENCLOSED}"'

Signs = list[tuple[str, int]]
"""Printed signs, each with its offset in the source."""


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


def digest_of(tree: Element, source: str) -> str:
    """The SHA-256, in hexadecimal digits, of what an element of a page's source shows."""
    return sha256("".join(sign for sign, _ in signs_of(tree, source)).encode("utf-8", "surrogatepass")).hexdigest()


def digest_of_article(source: str) -> str:
    """The same, of an article whose source is given."""
    return digest_of(parse_html(source), source)


def signs_of(tree: Element, source: str) -> Signs:
    """The signs that an element shows, without white space; those of an alternative text stand where its tag begins."""
    found: Signs = []
    waiting: list[Element | Stretch] = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Stretch):
            for piece, offset in part.pieces(source):
                verbatim = source.startswith(piece, offset)
                found += [(sign, offset + number * verbatim) for number, sign in enumerate(piece) if not sign.isspace()]
        elif part.name == "img":
            found += [(sign, part.start) for sign in unescape(part.attributes.get("alt", "")) if not sign.isspace()]
        elif part.name not in UNSEEN:
            waiting += reversed(part.children)
    return found


def lines_of(tree: Element) -> Iterator[Element]:
    """The elements that hold a line of text each; an item without the lists inside it, which have items of their own."""
    waiting: list[Element | Stretch] = list(reversed(tree.children))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Stretch):
            continue
        if part.name not in LINES:
            waiting += reversed(part.children)
            continue
        waiting += reversed(list(part.elements(*LISTS)))
        line = Element(part.name, part.attributes, part.start)
        line.children = [child for child in part.children if isinstance(child, Stretch) or child.name not in LISTS]
        yield line
