"""Paragraphs, tables and pictures of a document as the blocks that parsing takes.

A line break inside a paragraph ends a block, as address lines have it; inside a heading it is a blank. Whether a blank
line stands before a block is what the page shows: an empty paragraph, or distance.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from typing import TypeVar

from ...parsing.draft import Block, Picture
from ...parsing.dressing import bare_url, dress
from ...parsing.passage import Passage, join, regular
from ...parsing.spans import Anchor, Style
from ...parsing.tables import EMPTY, has_header_column, has_header_row, whole
from .items import Cell, Figure, Grid, Item, Line, lines_in
from .looks import MEDIA, Scale, Shape, is_contents, scale_of, shape_of

Span = TypeVar("Span", Style, Anchor)
LONGEST_CELL = 240
MOST_LINES = 2
"""Of a cell in a table of data; an address has more."""

LARGEST_TABLE = 20_000
WIDEST = 64
MANY_GAPS = 3
"""A document with one empty paragraph to so many others parts its paragraphs by them."""


class Blocks:
    """Turns items into blocks."""

    def __init__(self, text: str, items: Sequence[Item]) -> None:
        """``text`` is the decoded source."""
        self.text = text
        lines = list(lines_in(items))
        filled = sum(1 for line in lines if self.text_of(line))
        self.parted = filled and (len(lines) - filled) * MANY_GAPS >= filled
        self.scale: Scale = scale_of(lines)
        self.blocks: list[Block] = []
        self.lines: list[tuple[Block, Line]] = []
        self.gap, self.after = True, 0

    def text_of(self, line: Line) -> str:
        """The text of a paragraph, blanks at its ends taken off."""
        return self.text[line.start : line.end].strip()

    def read(self, items: Sequence[Item]) -> None:
        """Add the blocks of some items."""
        for item in items:
            if isinstance(item, Line):
                self.add_line(item)
            elif isinstance(item, Figure):
                self.add_figure(item)
            else:
                self.add_grid(item)

    # Paragraphs

    def add_line(self, line: Line) -> None:
        """The blocks of a paragraph; none where it is empty."""
        text = self.text_of(line)
        if not text:
            self.gap = True
            return
        if line.look.names[:1] == (MEDIA,) and line.anchors:
            self.add_media(line)
            return
        shape = shape_of(line, text, self.scale)
        spaced = not self.parted and bool(line.look.before or self.after)
        self.gap, self.after = self.gap or spaced, line.look.after
        whole_line = shape.kind in ("heading", "caption")
        pieces = [(line.start, line.end)] if whole_line else split_lines(self.text, line.start, line.end)
        styles, anchors = shares(line.styles, pieces), shares(line.anchors, pieces)
        for number, (start, end) in enumerate(pieces):
            passage = regular(self.text, start, end)
            if passage.text:
                kind = shape.kind if number == 0 or shape.kind != "list_item" else "text"  # one label, one item
                block = Block(passage, kind, level=shape.level, gap=self.gap, recogniser="docx")
                dress(block, styles[number], anchors[number])
                self.add_block(block, line, shape)
            else:
                self.gap = True

    def add_block(self, block: Block, line: Line, shape: Shape) -> None:
        """One block of a paragraph."""
        label = line.note or (line.label if block.kind in ("list_item", "heading", "footnote") else None)
        if label:
            block.label = Passage(label, (), block.passage.start)
        if is_contents(line.look):
            block.claim("docx: table of contents", "artifact", detail="navigation")
        elif shape.section:
            block.claim("docx: style", section=shape.section)
        self.gap = False
        self.blocks.append(block)
        self.lines.append((block, line))

    def add_figure(self, figure: Figure) -> None:
        """A picture, in a block without text."""
        alt = regular(self.text, figure.start, figure.end)
        if figure.target or alt.text:
            block = Block(Passage("", (), figure.start), pictures=[Picture(figure.target, alt if alt.text else None)])
            block.recogniser = "docx"
            self.blocks.append(block)

    def add_media(self, line: Line) -> None:
        """A picture or film by the words that lead to it; what stands behind them is its credit."""
        anchor = line.anchors[0]
        words, rest = regular(self.text, anchor.start, anchor.end), regular(self.text, anchor.end, line.end)
        named = bare_url(words.text) != bare_url(anchor.url)
        block = Block(Passage("", (), line.start), pictures=[Picture(anchor.url, words if named else None)], gap=True)
        block.recogniser = "docx"
        if rest.text:
            credit = Block(rest, recogniser="docx")
            credit.claim("docx: credit", "artifact", detail="duplicate")
            self.blocks.append(credit)  # before the picture, so that the caption below stays next to it
        self.blocks.append(block)

    # Tables

    def add_grid(self, grid: Grid) -> None:
        """A table of data as one block; one that lays out the page as what is in its cells."""
        cells = [cell for row in grid.rows for cell in row]
        width = min(max((sum(cell.span for cell in row) for row in grid.rows), default=0), WIDEST)
        nested = any(isinstance(item, Grid) for cell in cells for item in cell.items)
        fits = len(grid.rows) >= 2 and width >= 2 and len(grid.rows) * width <= LARGEST_TABLE
        stacked = any(self.lines_of(cell) > MOST_LINES for cell in cells)
        rows = () if nested or stacked or not fits else tuple(tuple(self.cells(row, width)) for row in grid.rows)
        rows = tuple(row for row in rows if any(cell.text for cell in row))
        longest = max((len(cell.text) for row in rows for cell in row), default=0)
        if not rows or len(rows) < 2 or longest > LONGEST_CELL:
            for cell in cells:
                self.read(cell.items)
            return
        block = Block(whole(rows), "table", rows=rows, gap=True, recogniser="docx")
        block.header_rows = min(grid.head, len(rows)) or int(has_header_row(rows))
        block.header_columns = int(has_header_column(rows))
        self.blocks.append(block)
        self.gap = True
        for cell in cells:
            self.read([item for item in cell.items if isinstance(item, Figure)])

    def lines_of(self, cell: Cell) -> int:
        """How many lines of text a cell holds, as far as they are parted by hand."""
        return sum(len(text.split("\n")) for line in lines_in(cell.items) if (text := self.text_of(line)))

    def cells(self, row: Sequence[Cell], width: int) -> Iterator[Passage]:
        """The texts of a row, one for each column; cells that another one covers are empty."""
        column = 0
        for cell in row:
            span = min(cell.span, width - column)
            if span > 0:
                yield EMPTY if cell.covered else self.cell_text(cell)
                yield from [EMPTY] * (span - 1)
                column += span
        yield from [EMPTY] * (width - column)

    def cell_text(self, cell: Cell) -> Passage:
        """The paragraphs of a cell in one line."""
        found = EMPTY
        for line in lines_in(cell.items):
            passage = regular(self.text, line.start, line.end)
            if passage.text and len(found.text) <= LONGEST_CELL:
                found = join(found, passage, " ") if found.text else passage
        return found


def shares(spans: Sequence[Span], pieces: Sequence[tuple[int, int]]) -> list[list[Span]]:
    """For each of some pieces, which follow each other, the spans that reach into it."""
    waiting = deque(sorted(spans))
    live: list[Span] = []
    found = []
    for start, end in pieces:
        while waiting and waiting[0].start < end:
            live.append(waiting.popleft())
        live = [span for span in live if span.end > start]
        found.append(live)
    return found


def split_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the lines of a paragraph begin and end."""
    edges = [start]
    while (at := text.find("\n", edges[-1], end)) >= 0:
        edges.append(at + 1)
    return [*zip(edges, [edge - 1 for edge in edges[1:]], strict=False), (edges[-1], end)]
