"""Dressing: styles and anchors that a reader found in the source are put on the text of a block."""

from collections.abc import Sequence

from ..model.release import MarkStyle
from .draft import Block
from .links import find_links, normal_url
from .passage import Passage
from .spans import Anchor, Style


def dress(block: Block, styles: Sequence[tuple[int, int, MarkStyle]], anchors: Sequence[tuple[int, int, str]]) -> None:
    """Put styles and anchors, given in offsets of the source, on a block's text; a heading is strong by itself."""
    text, heading = block.passage, block.kind == "heading"
    worn = {Style(*span, style) for start, end, style in styles if (span := inside(text, start, end))}
    block.styles = sorted(style for style in worn if not (heading and style.style == "strong"))
    placed = [Anchor(*span, url) for start, end, url in anchors if (span := inside(text, start, end))]
    block.anchors = [anchor for anchor in placed if not is_printed(text.text, anchor)]


def inside(passage: Passage, from_: int, to: int) -> tuple[int, int] | None:
    """Where a stretch of the source stands in a passage, blanks at its ends taken off; None where it is not in it."""
    start, end = max(from_, passage.start), min(to, passage.end)
    if start >= end:
        return None
    first, last = passage.offset_of(start), passage.offset_of(end)
    while first < last and passage.text[first] == " ":
        first += 1
    while last > first and passage.text[last - 1] == " ":
        last -= 1
    return (first, last) if first < last else None


def is_printed(text: str, anchor: Anchor) -> bool:
    """Whether the words of an anchor are the address that it leads to, as programs link those that people type."""
    words = text[anchor.start : anchor.end]
    return any(
        (link.start, link.end) == (0, len(words)) and bare_url(link.url) == bare_url(anchor.url)
        for link in find_links(words)
    )


def bare_url(url: str) -> str:
    """An address without the slash that programs put behind a host."""
    return (url if url.startswith(("mailto:", "tel:")) else normal_url(url)).rstrip("/")
