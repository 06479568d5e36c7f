"""Lines: pieces that stand on one line with no wide gap between them.

A strip is such a run of pieces, in the order in which the page draws them (which is the order of reading, also where
writing from the right meets writing from the left). A row is the strips at one height.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .direction import in_order, is_turned, runs_from_right
from .pieces import Piece

WIDE = 0.9
"""A gap wider than this, in sizes of the letters, may part columns or cells."""

SHIFT = 0.5
"""So far, in sizes of the letters, a superscript may stand off its line."""

SAME_ROW = 0.3


@dataclass(slots=True)
class Strip:
    """A run of pieces, from ``left`` to ``right`` on the line at ``base``; ``order`` is its number on the page."""

    pieces: list[Piece]
    left: float
    right: float
    base: float
    size: float
    order: int

    @property
    def text(self) -> str:
        """The words, a blank between them where the page shows one."""
        return "".join(f" {piece.text}" if piece.spaced and at else piece.text for at, piece in enumerate(self.pieces))


@dataclass(slots=True)
class Row:
    """The strips at one height, from left to right."""

    strips: list[Strip]
    base: float

    @property
    def left(self) -> float:
        """Where its text begins."""
        return self.strips[0].left

    @property
    def right(self) -> float:
        """Where its text ends."""
        return max(strip.right for strip in self.strips)

    @property
    def size(self) -> float:
        """The size of its largest letters."""
        return max(strip.size for strip in self.strips)

    @property
    def text(self) -> str:
        """The words of all strips."""
        return " ".join(strip.text for strip in self.strips)

    def pieces(self) -> Iterator[Piece]:
        """The pieces in the order of reading."""
        strips = self.strips
        if any(runs_from_right(strip.text) for strip in strips):
            strips = sorted(strips, key=lambda strip: strip.order)
            pieces = [piece for strip in strips for piece in strip.pieces]
            if is_turned(pieces):
                yield from in_order(pieces)
                return
        for at, strip in enumerate(strips):
            if at:
                strip.pieces[0].spaced = True
            yield from strip.pieces


def strips_of(pieces: Iterable[Piece]) -> list[Strip]:
    """The strips of a page, in the order in which they are drawn."""
    strips: list[Strip] = []
    for piece in pieces:
        last = strips[-1] if strips else None
        if last and goes_on(last, piece):
            last.pieces.append(piece)
            last.left, last.right = min(last.left, piece.left), max(last.right, piece.right)
            if piece.look.size > last.size:
                last.size, last.base = piece.look.size, piece.base
        else:
            strips.append(Strip([piece], piece.left, piece.right, piece.base, piece.look.size, len(strips)))
    return strips


def goes_on(strip: Strip, piece: Piece) -> bool:
    """Whether a piece stands on the line of a strip, right beside it."""
    size = max(strip.size, piece.look.size)
    if abs(piece.base - strip.base) > SHIFT * size:
        return False
    if abs(piece.base - strip.base) > SAME_ROW * size and piece.look.size > 0.9 * strip.size:
        return False
    gap = max(piece.left - strip.right, strip.left - piece.right)
    if gap > WIDE * size:
        return False
    back = piece.left < strip.left - size and not runs_from_right(piece.text) and not runs_from_right(strip.text)
    return not back


def rows_of(strips: Sequence[Strip]) -> list[Row]:
    """The rows of a page or a part of one, from top to bottom."""
    rows: list[Row] = []
    for strip in sorted(strips, key=lambda strip: (strip.base, strip.left)):
        if rows and strip.base - rows[-1].base <= SAME_ROW * min(strip.size, rows[-1].size):
            rows[-1].strips.append(strip)
        else:
            rows.append(Row([strip], strip.base))
    for row in rows:
        row.strips.sort(key=lambda strip: (strip.left, strip.order))
    return rows
