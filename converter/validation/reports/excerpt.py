r"""The line of a fault with a caret below it, in a width that every terminal has.

>>> for line in excerpt("the the plant", 2, 5, 8):
...     print(line)
  2 | the the plant
    |     ^^^
"""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ...visible import visible

WIDTH = 80
TAB = 4
CUT = "…"
UNSEEN = frozenset("\u00ad\u200b\u2060\ufeff")
"""Signs that nobody sees and that are a fault where they stand: written out, unlike the joiners of many scripts."""


class Cell(NamedTuple):
    """One sign as it is shown, and how many columns it takes."""

    shown: str
    width: int


def excerpt(line: str, number: int, start: int, end: int, width: int = WIDTH) -> Iterator[str]:
    """The line, cut where it is longer than the width, and carets below columns ``start`` to ``end`` (from 1, exclusive)."""
    margin = f"{number:>3} | "
    line = line.rstrip()
    start = min(start - 1, len(line))
    end = max(start + 1, min(end - 1, len(line)))
    skipped = max(0, start - width)  # of a line of a hundred kilobytes nobody needs but what is near
    cells = list(cells_of(line[skipped : start + width]))
    first, last = window(cells, start - skipped, width - len(margin), whole=len(cells) == len(line))
    before, after = CUT * (first + skipped > 0), CUT * (skipped + last < len(line))
    yield f"{margin}{before}{''.join(cell.shown for cell in cells[first:last])}{after}".rstrip()
    blank = " " * (len(before) + breadth(cells[first : start - skipped]))
    marked = breadth(cells[start - skipped : min(end - skipped, last)])
    yield f"{'|':>{len(margin) - 1}} {blank}{'^' * max(1, marked)}"


def window(cells: list[Cell], start: int, room: int, *, whole: bool) -> tuple[int, int]:
    """Which cells are shown: all of a whole line where they fit, else those around the marked one."""
    if whole and breadth(cells) <= room:
        return 0, len(cells)
    room -= 2 * len(CUT)
    first = start
    ahead = max(room // 3, room - breadth(cells[start:]))  # near the end of a line there is more to show before
    while first and ahead >= cells[first - 1].width:
        first -= 1
        ahead -= cells[first].width
    last = first
    while last < len(cells) and room >= cells[last].width:
        room -= cells[last].width
        last += 1
    return first, last


def breadth(cells: list[Cell]) -> int:
    """How many columns the cells take."""
    return sum(cell.width for cell in cells)


def cells_of(line: str) -> Iterator[Cell]:
    """Each code point as a terminal shows it; tabs become spaces, and what could steer it is written out."""
    column = 0
    for sign in line:
        cell = cell_of(sign, column)
        column += cell.width
        yield cell


def cell_of(sign: str, column: int) -> Cell:
    """One sign at a column. Widths are those of UAX 11; combining signs and joiners take none."""
    if " " <= sign <= "~":
        return Cell(sign, 1)
    if sign == "\t":
        return Cell(" " * (TAB - column % TAB), TAB - column % TAB)
    shown = f"\\u{ord(sign):04x}" if sign in UNSEEN else visible(sign)
    if len(shown) > 1:
        return Cell(shown, len(shown))
    category = unicodedata.category(sign)
    if category in ("Mn", "Me", "Cf"):
        return Cell(sign, 0)
    if category == "Zs":
        return Cell(" ", 1)
    return Cell(sign, 2 if unicodedata.east_asian_width(sign) in "WF" else 1)
