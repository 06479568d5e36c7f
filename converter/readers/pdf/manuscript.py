"""The whole document as text: what stands above all pages, the paragraphs, what stands below; one line a line.

Furniture that comes again on later pages stands at the end of the text, so that a paragraph which a page cuts in two is in
one piece. Cells of a table are parted by tabs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from ...model.release import MarkStyle
from ...parsing.spans import Anchor, Style
from .columns import Grid, Part, parts_of
from .furniture import NUMBER, Leaf, leaves_of
from .lines import Row, rows_of
from .paragraphs import Item, Paragraph, Scale, items_of, scale_of
from .pieces import Document, Piece

RAISED = 0.12
SMALLER = 0.85
LINE_END = re.compile(r"(?<=\w)[\u2010\u00ad]\Z")


Span = TypeVar("Span", Style, Anchor)


@dataclass(slots=True)
class Entry:
    """What is written from ``start`` to ``end``: a paragraph or a table, with the places of its cells."""

    item: Item
    start: int
    end: int = 0
    styles: list[Style] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    cells: list[list[tuple[int, int]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The decoded source and what stands where in it; ``again`` is furniture that other pages show too."""

    text: str
    scale: Scale
    heads: Sequence[Entry]
    body: Sequence[Entry]
    feet: Sequence[Entry]
    again: Sequence[Entry]
    places: Mapping[int, int]
    """By the identity of a piece, where it begins in the text."""


class Scribe:
    """Writes items down, one after the other."""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self.parts: list[str] = []
        self.length = 0
        self.places: dict[int, int] = {}

    def put(self, text: str) -> int:
        """Add a text; answers where it begins."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start

    def write(self, items: Sequence[Item]) -> list[Entry]:
        """Write some items."""
        return [self.write_item(item) for item in items]

    def write_item(self, item: Item) -> Entry:
        """Write one item, a blank line before it where the page shows a distance."""
        if self.length and (isinstance(item, Grid) or item.gap):
            self.put("\n")
        entry = Entry(item, self.length)
        if isinstance(item, Grid):
            self.write_grid(item, entry)
            return entry
        for row in item.rows:
            self.write_row(row, entry)
            entry.end = self.length
            self.put("\n")
        return entry

    def write_grid(self, grid: Grid, entry: Entry) -> None:
        """Write a table, its cells parted by tabs."""
        for cells in grid.rows:
            places = []
            for number, strips in enumerate(cells):
                if number:
                    self.put("\t")
                start = self.length
                if strips:
                    self.write_row(Row(strips, strips[0].base), entry)
                places.append((start, self.length))
            entry.cells.append(places)
            entry.end = self.length
            self.put("\n")

    def write_row(self, row: Row, entry: Entry) -> None:
        """Write one line, with the styles and anchors in it."""
        pieces = list(row.pieces())
        for number, piece in enumerate(pieces):
            text = piece.text
            if number == len(pieces) - 1:
                text = LINE_END.sub("-", text)  # the model's rule for broken words knows one hyphen
            start = self.put(f" {text}" if piece.spaced and number else text) + (piece.spaced and number > 0)
            self.places[id(piece)] = start
            for style in styles_of(piece, row):
                extend(entry.styles, Style(start, start + len(text), style))
            for anchor in piece.anchors:
                extend(entry.anchors, Anchor(start + anchor.start, start + anchor.end, anchor.url))


def extend(spans: list[Span], new: Span) -> None:
    """Add a span; where the last one of its kind ends right before it, that one goes on."""
    for at in range(len(spans) - 1, max(len(spans) - 4, -1), -1):
        start, end, what = spans[at]
        if what == new[2] and new.start - end <= 1:
            spans[at] = type(new)(start, new.end, what)
            return
    spans.append(new)


def styles_of(piece: Piece, row: Row) -> Iterator[MarkStyle]:
    """The styles of a piece on its line."""
    if piece.look.bold:
        yield "strong"
    if piece.look.italic:
        yield "emphasis"
    if piece.look.size <= SMALLER * row.size and abs(piece.base - row.base) >= RAISED * row.size:
        yield "superscript" if piece.base < row.base else "subscript"


def read_manuscript(document: Document, *, ours: bool = False) -> Manuscript:
    """The text of a document; in one that prconvert wrote, ``ours``, only what it marks as artifacts is furniture."""
    leaves = leaves_of(document.pages, marked=ours)
    parts: list[Part] = [part for leaf in leaves for part in parts_of(leaf.body, 0.0, leaf.page.width)]
    scale = scale_of(parts)
    heads, feet, again = sort_furniture(leaves)
    scribe = Scribe()
    head, body, foot, rest = (scribe.write(group) for group in (heads, items_of(parts, scale), feet, again))
    return Manuscript("".join(scribe.parts), scale, head, body, foot, rest, scribe.places)


def sort_furniture(leaves: Sequence[Leaf]) -> tuple[list[Item], list[Item], list[Item]]:
    """The furniture as it comes first, above and below the text, and what comes again."""
    heads: list[Item] = []
    feet: list[Item] = []
    again: list[Item] = []
    seen: set[str] = set()
    for leaf in leaves:
        for rows, first in ((leaf.head, heads), (leaf.foot, feet), (rows_of(leaf.across), again)):
            for row in rows:
                text = NUMBER.sub("0", row.text)
                (again if text in seen else first).append(Paragraph([row], row.left, row.right))
                seen.add(text)
    return heads, feet, again
