"""How a table is laid out: which columns hold figures, how small its type has to be, how wide each column is."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

SCALES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.45)
"""Sizes that a table may be set in; it is as large as its longest words allow."""

WIDENED = 0.84
"""A table that would have to be smaller than this is set wider than the text."""

WIDER = 24.0
"""In points: what a column may have beyond its need; the first one gets what is left."""

FIGURE = re.compile(
    r"[(\[]?[+\-–−~<>≈]?\s?(?:[A-Z]{0,3}[$€£¥₹₽]|[A-Z]{3})?\s?[+\-–−]?[0-9٠-٩][0-9٠-٩.,'’ \u00a0\u202f]*"
    r"(?:%|‰|°C|[A-Za-zµ€£]{1,5}\.?|[A-Za-z]{1,3}/[A-Za-z]{1,3})?[)\]]?[*†‡]*|[-–—−]|[nN]/?[aAmM]\.?"
)
"""A cell that holds a figure, with its currency or unit: ``(1,204)``, ``$3.2 bn``, ``–``."""


class Needs(NamedTuple):
    """What a column needs at full size: the width of its longest word, and that of its longest cell."""

    least: float
    most: float


class Layout(NamedTuple):
    """The scale of the type, the distance between columns, and the left edge and width of each column."""

    scale: float
    gap: float
    edges: Sequence[float]
    widths: Sequence[float]


def holds_figures(cells: Sequence[str]) -> bool:
    """Whether a column holds figures and nothing else, one at least."""
    filled = [cell for cell in cells if cell]
    return all(len(cell) <= 40 and FIGURE.fullmatch(cell) for cell in filled) and any(map(str.isdigit, "".join(filled)))


def lay_out(needs: Sequence[Needs], measure: float, gap: float) -> Layout:
    """Columns as wide as their longest cells where there is room; else what is left is shared by what they ask for."""
    count = len(needs)
    scale = next((scale for scale in SCALES if spread(needs, scale, gap, count) <= measure), SCALES[-1])
    gap = min(gap * scale, measure / count / 5)
    room = measure - gap * (count - 1)
    least = [need.least * scale for need in needs]
    most = [max(need.most * scale, low) for need, low in zip(needs, least, strict=True)]
    if sum(most) <= room:
        wider = min((room - sum(most)) / count / 2, WIDER)
        widths = [width + wider for width in most]
        widths[0] += room - sum(widths)
    elif sum(least) >= room:
        capped = [min(low, 2 * room / count) for low in least]
        widths = [room * low / (sum(capped) or 1) for low in capped]
    else:
        wished = [min(high, low + room / 2) - low for low, high in zip(least, most, strict=True)]
        share = (room - sum(least)) / (sum(wished) or 1)
        widths = [low + wish * share for low, wish in zip(least, wished, strict=True)]
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width + gap)
    return Layout(scale, gap, edges[:-1], widths)


def spread(needs: Sequence[Needs], scale: float, gap: float, count: int) -> float:
    """How wide a table is at a scale when every column has the room for its longest word."""
    return sum(need.least for need in needs) * scale + gap * scale * (count - 1)


def starts_of(rows: Sequence[Sequence[str]]) -> list[int]:
    """Where each cell begins in the text of a table, whose cells are parted by one sign each."""
    starts = [0]
    for row in rows:
        for cell in row:
            starts.append(starts[-1] + len(cell) + 1)
    return starts


def consecutive(starts: Sequence[int]) -> list[tuple[int, int]]:
    """The stretch of each cell."""
    return [(start, following - 1) for start, following in pairwise(starts)]
