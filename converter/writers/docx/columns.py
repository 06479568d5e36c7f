"""How the columns of a table are set: which hold figures, how wide each is, and how small the type has to be."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from ...rendering.figures import is_numeric
from .scripts import ASIAN

SIZES = (("", 106), ("Compact", 84), ("Dense", 56))
"""Styles of cells from large to small, with the width of a letter in twentieths of a point."""

LONGEST_WORD, WIDEST = 14, 32
"""Letters of a word that is not broken, and of a cell that is not turned over, when the page is shared out."""

Rows = Sequence[Sequence[str]]


class Layout(NamedTuple):
    """Which columns hold figures, which size of styles a table is set in, and the widths of its columns."""

    figures: Sequence[bool]
    suffix: str
    widths: Sequence[int]


def lay_out(rows: Rows, head: int, measure: int) -> Layout:
    """The largest size in which no word is broken, the smallest where there is none, and the widths of the columns.

    Columns get what their longest words need; what is left of ``measure`` goes to those whose cells ask for more. ``head`` rows are headings.
    """
    columns = list(zip(*rows, strict=True))
    figures = [is_numeric(column[head:]) for column in columns]
    least = [
        1 + min(max(width_of(word) for cell in column for word in cell.split() or [""]), LONGEST_WORD)
        for column in columns
    ]
    asked = [max(low, 1 + min(max(map(width_of, column)), WIDEST)) for low, column in zip(least, columns, strict=True)]
    widest = max((wide for wide, is_figure in zip(asked, figures, strict=True) if is_figure), default=0)
    asked = [widest if is_figure else wide for wide, is_figure in zip(asked, figures, strict=True)]
    suffix, letter = next((size for size in SIZES if sum(least) * size[1] <= measure), SIZES[-1])
    room = max(measure / letter - sum(least), 0)
    more = [wide - low for wide, low in zip(asked, least, strict=True)]
    share = min(room / sum(more), 1) if sum(more) else 0
    wished = [low + share * extra for low, extra in zip(least, more, strict=True)]
    edges = [round(measure * reached / sum(wished)) for reached in (0, *accumulate(wished))]
    return Layout(figures, suffix, [end - start for start, end in pairwise(edges)])


def width_of(text: str) -> int:
    """How wide a text is, in letters; East Asian ones count twice."""
    return len(text) + (0 if text.isascii() else len(ASIAN.findall(text)))
