"""HTML source as a tree of elements and stretches of text, each with its place in the source.

Tag soup is the normal case: unclosed and crossed tags never lose text. No library gives the place of every
character, which findings and `--explain` stand on; a scan over the tags does, in linear time, at any depth.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .element import Element, Stretch

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
RAW = frozenset("script style textarea title template noscript svg math iframe object".split())
CLOSED_BY: dict[str, frozenset[str]] = {
    "p": frozenset(
        "address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split()
    ),
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "tbody", "tfoot", "thead"}),
    "td": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
    "th": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
    "option": frozenset({"option"}),
}
DEEPEST = 256  # elements deeper than this hang on the one above, so that no text is lost
NEAR = 64  # how far up an end tag looks for its start
NAME = re.compile(r"/?[A-Za-z][^\s/>\x00]*")
TAG_EDGE = re.compile(r"[>\"']")
ATTRIBUTE = re.compile(r"([^\s=\"'<>/]{1,100})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")
MOST_ATTRIBUTES = 100


class Tag(NamedTuple):
    """A tag as it stands: ``end`` is behind its last character."""

    name: str
    closing: bool
    attributes: str
    start: int
    end: int


def parse_html(source: str) -> Element:
    """The document as an element named ``#document``. Never fails: what is no markup is text."""
    root = Element("#document", {}, 0)
    stack = [root]
    at = 0
    for tag in scan(source):
        if tag.start > at:
            stack[-1].children.append(Stretch(at, tag.start))
        at = tag.end
        if tag.closing:
            close(stack, tag.name)
        elif tag.name:
            open_element(stack, tag)
    if at < len(source):
        stack[-1].children.append(Stretch(at, len(source)))
    return root


def scan(source: str) -> Iterator[Tag]:
    """The tags, and comments, declarations and the insides of scripts as tags without a name."""
    at, size = 0, len(source)
    unclosed: set[str] = set()
    lowered = None
    while (at := source.find("<", at)) >= 0:
        if source.startswith(("<!", "<?"), at):
            end = after(source, "-->", at + 4) if source.startswith("<!--", at) else after(source, ">", at)
            yield Tag("", closing=False, attributes="", start=at, end=end)
            at = end
            continue
        named = NAME.match(source, at + 1)
        if not named:
            at += 1
            continue
        end = tag_end(source, named.end(), unclosed)
        name = named[0].lower().strip("/")
        yield Tag(name, named[0][0] == "/", source[named.end() : end - 1], at, end)
        at = end
        if name in RAW and named[0][0] != "/" and not source.startswith("/>", end - 2):
            lowered = lowered or source.lower()
            close_at = lowered.find(f"</{name}", end)
            if close_at > end and name not in ("noscript", "title", "textarea"):
                yield Tag("", closing=False, attributes="", start=end, end=close_at)
                at = close_at
        if at >= size:
            return


def after(source: str, mark: str, at: int) -> int:
    """The offset behind a mark, or the end of the source."""
    found = source.find(mark, at)
    return found + len(mark) if found >= 0 else len(source)


def tag_end(source: str, at: int, unclosed: set[str]) -> int:
    """The offset behind the ``>`` that ends a tag; one inside quotation marks does not. ``unclosed`` remembers marks that close no more."""
    while found := TAG_EDGE.search(source, at):
        sign = found[0]
        if sign == ">":
            return found.end()
        at = found.end()
        if sign not in unclosed:
            closing = source.find(sign, at)
            if closing < 0:
                unclosed.add(sign)
            elif closing - at < 65536:
                at = closing + 1
    return len(source)


def open_element(stack: list[Element], tag: Tag) -> None:
    """Add an element where the open ones allow it."""
    while len(stack) > 1 and tag.name in CLOSED_BY.get(stack[-1].name, ()):
        stack.pop()
    element = Element(tag.name, attributes_of(tag.attributes), tag.start)
    stack[-1].children.append(element)
    if tag.name not in VOID and len(stack) < DEEPEST and not (tag.attributes.endswith("/") and tag.name in RAW):
        stack.append(element)


def attributes_of(text: str) -> dict[str, str]:
    """The first hundred attributes of a tag, names in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    for number, match in enumerate(ATTRIBUTE.finditer(text)):
        if number >= MOST_ATTRIBUTES:
            break
        found.setdefault(match[1].lower(), match[2] or match[3] or match[4] or "")
    return found


def close(stack: list[Element], name: str) -> None:
    """Close the nearest open element of a name, with those inside it; an end tag without a start is passed over."""
    for depth in range(len(stack) - 1, max(0, len(stack) - NEAR), -1):
        if stack[depth].name == name:
            del stack[depth:]
            return
        if stack[depth].name in ("table", "body") and name not in (
            "table",
            "body",
            "html",
            "div",
            "section",
            "article",
            "main",
        ):
            return
