"""What a story is made of: paragraphs, pictures and tables, whose text stands on a sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...parsing.spans import Anchor, Style
from .styles import Look


class Sheet:
    """The decoded source while it is gathered: one line a paragraph."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.parts: list[str] = []
        self.length = 0

    def add(self, text: str) -> int:
        """Put a text at the end; answers where it begins."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start

    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)


@dataclass(slots=True)
class Line:
    """A paragraph: characters ``start`` to ``end`` of the sheet, with styles and anchors in the sheet's offsets.

    ``places`` are the bookmarks in it, ``size`` that of its largest text in half points, ``bold`` whether all of it is.
    ``note`` is the number of the footnote that it begins.
    """

    start: int
    end: int
    look: Look
    label: str | None = None
    styles: list[Style] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    size: int = 0
    bold: bool = True
    note: str | None = None


class Figure(NamedTuple):
    """A picture: where it lies, and where its alternative text stands on the sheet; no text where both are equal."""

    target: str | None
    start: int
    end: int


@dataclass(slots=True)
class Cell:
    """A cell: what is in it, over how many columns it goes, and whether it goes on the cell above."""

    items: "list[Item]"
    span: int = 1
    covered: bool = False


@dataclass(slots=True)
class Grid:
    """A table; ``head`` rows of it are repeated on each page, where the table says that they are headings."""

    rows: list[list[Cell]]
    head: int = 0


Item = Line | Figure | Grid


def lines_in(items: Sequence[Item]) -> Iterator[Line]:
    """The paragraphs among items, those in tables too."""
    waiting = [iter(items)]
    while waiting:
        item = next(waiting[-1], None)
        if item is None:
            waiting.pop()
        elif isinstance(item, Line):
            yield item
        elif isinstance(item, Grid):
            waiting.append(iter([inner for row in item.rows for cell in row for inner in cell.items]))
