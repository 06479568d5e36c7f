"""The entries of a manuscript as the blocks that parsing takes."""

import re
from collections.abc import Sequence

from ...parsing.draft import Block
from ...parsing.dressing import dress
from ...parsing.passage import Passage, join, regular, vocabulary_of
from ...parsing.tables import has_header_column, has_header_row, whole
from .columns import SIGN, Grid
from .looks import name_headings
from .manuscript import Entry, Manuscript

BROKEN = "-\n"
ADDRESS = re.compile(r"(?:https?://|www\.)\S{4,}|[\w.+-]+@[\w.-]+\.\w{2,}")
TORN = re.compile(r"(?<!\S)(?:https?://|www\.)\S{4,200}[-_=&?%]\n(?=\w)")
"""An address at a line's end with a sign at its end that no address ends with."""

CLOSING_SIGNS = "%)"
APART = re.compile(r"[$€£¥₹] (?=[(\d])")
MOSTLY = 0.6
"""Where so much of a text is bold, bold says nothing."""


class Blocks:
    """Turns entries into blocks."""

    def __init__(self, manuscript: Manuscript, title: str = "") -> None:
        """``title`` is what the document calls itself."""
        self.manuscript, self.title = manuscript, title
        self.vocabulary = vocabulary_of(manuscript.text) if BROKEN in manuscript.text else frozenset[str]()
        letters = sum(entry.end - entry.start for entry in manuscript.body)
        bold = sum(
            style.end - style.start for entry in manuscript.body for style in entry.styles if style.style == "strong"
        )
        self.plain = ("strong",) if bold > MOSTLY * letters else ()

    def body(self) -> list[Block]:
        """The blocks of the text."""
        placed = [(self.block(entry), entry) for entry in self.manuscript.body]
        lines = [(block, entry.item) for block, entry in placed if not isinstance(entry.item, Grid)]
        name_headings(lines, self.manuscript, self.title)
        for block, entry in placed:
            if block.rows is None:
                dress(block, [style for style in entry.styles if style.style not in self.plain], entry.anchors)
        return [block for block, _ in placed if block.text]

    def lines(self, entries: Sequence[Entry]) -> list[Block]:
        """Entries that are no part of the text, one block each."""
        return [block for entry in entries if (block := self.block(entry)).text]

    def block(self, entry: Entry) -> Block:
        """The block of one entry."""
        item, text = entry.item, self.manuscript.text
        if isinstance(item, Grid):
            return self.table(entry)
        passage = self.closed(regular(text, entry.start, entry.end, self.vocabulary), entry)
        indent = round((item.rows[0].left - item.left) / max(item.size, 1.0) * 2)
        return Block(passage, gap=item.gap, indent=max(indent, 0), recogniser="pdf")

    def closed(self, passage: Passage, entry: Entry) -> Passage:
        """The passage; an address that a line's end tore apart in one again, where a link or its last sign says so."""
        text = self.manuscript.text
        torn = [(anchor.start, anchor.end) for anchor in entry.anchors if is_torn(text[anchor.start : anchor.end])]
        torn += [found.span() for found in TORN.finditer(text, entry.start, entry.end)]
        dropped: set[int] = set()
        for start, end in torn:
            first, last = passage.offset_of(start), passage.offset_of(end)
            dropped |= {at for at in range(first, min(last + 1, len(passage.text))) if passage.text[at] == " "}
        dropped -= {passage.offset_of(end) for _, end in torn}
        return passage.without((at, at + 1) for at in sorted(dropped)) if dropped else passage

    def table(self, entry: Entry) -> Block:
        """A table."""
        text = self.manuscript.text
        cells = (tuple(closed_up(regular(text, *cell, self.vocabulary)) for cell in row) for row in entry.cells)
        rows = merged(tuple(cells))
        if len(rows[0]) < 2:
            return Block(regular(text, entry.start, entry.end, self.vocabulary), gap=True, recogniser="pdf")
        block = Block(whole(rows), "table", rows=rows, gap=True, recogniser="pdf")
        block.header_rows, block.header_columns = int(has_header_row(rows)), int(has_header_column(rows))
        return block


def closed_up(cell: Passage) -> Passage:
    """A cell, the sign of currency next to its figure."""
    apart = APART.match(cell.text)
    return cell.without([(apart.end() - 1, apart.end())]) if apart else cell


def is_torn(words: str) -> bool:
    """Whether the words of a link are an address in two lines."""
    return "\n" in words and ADDRESS.fullmatch("".join(words.split())) is not None


Cells = tuple[tuple[Passage, ...], ...]


def merged(rows: Cells) -> Cells:
    """The rows with signs of currency put before the figures that they belong to, and per cent signs behind."""
    columns = list(zip(*rows, strict=True))
    kept: list[tuple[Passage, ...]] = []
    before: tuple[Passage, ...] | None = None
    for column in columns:
        texts = [cell.text for cell in column if cell.text]
        if kept and texts and all(SIGN.fullmatch(text) for text in texts):
            if all(text[0] in CLOSING_SIGNS for text in texts):
                kept[-1] = glued(kept[-1], column)
            else:
                before = glued(before, column) if before else column
            continue
        kept.append(glued(before, column) if before else column)
        before = None
    if before:
        kept.append(before)
    return tuple(zip(*kept, strict=True))


def glued(one: Sequence[Passage], other: Sequence[Passage]) -> tuple[Passage, ...]:
    """Two columns as one."""
    return tuple(join(a, b, "") if a.text and b.text else a if a.text else b for a, b in zip(one, other, strict=True))
