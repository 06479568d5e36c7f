"""Columns: which rows of a page stand side by side, and which are tables.

Between columns runs a gutter: a stretch of the page that no text crosses, over some rows. What stands on its sides is
read one side after the other, unless it is a table, whose rows are read across. A line that crosses the gutter ends it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from .direction import runs_from_right
from .lines import Row, Strip, rows_of

LEAST_ROWS = 3
GUTTER = 0.9
"""The width of a gutter, in sizes of the letters."""

MOST_ROWS, MOST_STRIPS = 150, 800
"""A page of more is read across: nobody sets so much in columns, and looking for them takes time."""

FIGURE = re.compile(
    r"[-–—+(]?\s?[$€£¥₹]?\s?[-–—+(]?\d[\d.,'’ \u00a0]*\s?[%)x]{0,2}\*?|[-–—]|n/?[am]\.?|N/?[AM]", re.IGNORECASE
)
SIGN = re.compile(r"[$€£¥₹%)(]{1,2}|[A-Z]{2,3}\$|[%)]{1,2}\*?")
PERIOD = re.compile(r"[\w.,’' -]{0,24}(?:19|20)\d\d\w?|[QH][1-4]\b.{0,12}")
REACH = re.compile(r"@|\d{3}[\s.)/-]+\d{3}|\+\d{2}")
LONGEST_CELL = 60
LONGEST_NAME = 30
FAR = 4.0
"""Words that stand so many sizes apart, and are in no table, say two things."""

LABEL = 3
"""Letters of a bullet or number."""

SAMPLE = 8
"""Rows that tell how large letters are."""

Gutter = tuple[float, float]
"""Where a gutter begins and ends."""

Found = tuple[int, int, list[Gutter]]
"""The first of some rows, the one behind the last, and their gutters."""


@dataclass(slots=True)
class Region:
    """Rows that are read across, one after the other, in a column from ``left`` to ``right``."""

    rows: list[Row]
    left: float
    right: float


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, each cell its strips."""

    rows: list[list[list[Strip]]]
    base: float


Part = Region | Grid


def parts_of(strips: Sequence[Strip], left: float, right: float) -> list[Part]:
    """The parts of a page, or of a column from ``left`` to ``right``, in the order of reading."""
    rows = rows_of(strips)
    found = find_gutters(rows) if len(rows) <= MOST_ROWS and len(strips) <= MOST_STRIPS else None
    if found is None:
        return [Region([part for row in rows for part in torn(row)], left, right)] if rows else []
    first, last, gutters = found
    above = [strip for row in rows[:first] for strip in row.strips]
    below = [strip for row in rows[last:] for strip in row.strips]
    return [
        *parts_of(above, left, right),
        *side_by_side(rows[first:last], gutters, left, right),
        *parts_of(below, left, right),
    ]


def side_by_side(rows: list[Row], gutters: list[Gutter], left: float, right: float) -> list[Part]:
    """What stands between gutters: a table, rows that are read across after all, or columns."""
    lows, highs = (left, *(end for _, end in gutters)), (*(start for start, _ in gutters), right)
    columns = [column_of(rows, low, high) for low, high in zip(lows, highs, strict=True)]
    kind = kind_of(rows, columns)
    if kind == "table":
        return table_of(rows, gutters, left, right)
    if kind == "rows":
        return [Region(rows, left, right)]
    starts = [min(strip.left for strip in column) for column in columns]
    bounds = zip(columns, starts, (*starts[1:], right), strict=True)  # a column may fill its gutter
    placed = [parts_of(column, low, high) for column, low, high in bounds]
    turned = sum(runs_from_right(row.text) for row in rows) * 2 > len(rows)
    return [part for parts in (placed[::-1] if turned else placed) for part in parts]


def table_of(rows: list[Row], gutters: list[Gutter], left: float, right: float) -> list[Part]:
    """A table; lines at its ends with nothing beside them are text."""
    cells = [cells_of(row, gutters) for row in rows]
    wide = [number for number, row in enumerate(cells) if sum(map(bool, row)) > 1]
    if not wide:
        return [Region(rows, left, right)]
    first, last = wide[0], wide[-1] + 1
    above, below = rows[:first], rows[last:]
    grid = Grid(cells[first:last], rows[first].base)
    return [*([Region(above, left, right)] if above else []), grid, *([Region(below, left, right)] if below else [])]


def column_of(rows: Sequence[Row], low: float, high: float) -> list[Strip]:
    """The strips between two places."""
    return [strip for row in rows for strip in row.strips if low <= (strip.left + strip.right) / 2 <= high]


def torn(row: Row) -> Iterator[Row]:
    """A row in as many as it says things: `Acme Corp.` at the left edge, `Press release` at the right one."""
    start = 0
    for number in range(1, len(row.strips)):
        before, strip = row.strips[number - 1], row.strips[number]
        named = before.text.endswith((":", "：")) or len(before.text) <= LABEL
        if strip.left - before.right >= FAR * row.size and not named and not runs_from_right(row.text):
            yield Row(row.strips[start:number], row.base)
            start = number
    yield Row(row.strips[start:], row.base)


# Gutters


def find_gutters(rows: list[Row]) -> Found | None:
    """The run of rows with most beside each other; None where nothing stands beside anything."""
    best: Found | None = None
    for first in range(len(rows)):
        if len(rows[first].strips) < 2 and not beside(rows, first):
            continue
        found = run_from(rows, first)
        if worth(found) > (worth(best) if best else 0):
            best = found
    return best


def worth(found: Found) -> int:
    """How much stands beside something: rows and gutters."""
    first, last, gutters = found
    return (last - first) * len(gutters)


def beside(rows: Sequence[Row], number: int) -> bool:
    """Whether the next row stands beside this one rather than below it: columns whose lines are not level."""
    row = rows[number]
    return number + 1 < len(rows) and (
        rows[number + 1].left >= row.right or rows[number + 1].right <= row.left or len(rows[number + 1].strips) > 1
    )


def run_from(rows: Sequence[Row], first: int) -> Found:
    """The run of rows from one on that leaves most gutters; none where it is no two columns."""
    covered: list[Gutter] = []
    best: Found = (first, first, [])
    size = median(row.size for row in rows[first : first + SAMPLE])
    gutters: list[Gutter] = []
    for last in range(first, len(rows) + 1):
        before = gutters
        if last < len(rows):
            covered = merged(covered, [(strip.left, strip.right) for strip in rows[last].strips])
            gutters = [(a[1], b[0]) for a, b in pairwise(covered) if b[0] - a[1] >= GUTTER * size]
        if last - first >= LEAST_ROWS and (last == len(rows) or len(gutters) != len(before)):
            found = first, last, sound_gutters(rows[first:last], before)
            best = found if worth(found) > worth(best) else best
        if last > first and not gutters:
            break
    return best


def merged(covered: list[Gutter], more: list[Gutter]) -> list[Gutter]:
    """The stretches that some text covers, apart and in order."""
    found: list[Gutter] = []
    for start, end in sorted([*covered, *more]):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def sound_gutters(rows: Sequence[Row], gutters: list[Gutter]) -> list[Gutter]:
    """The gutters with some rows on both sides, of which none is a column of bullets."""
    low = min(row.left for row in rows)
    kept: list[Gutter] = []
    for gutter in gutters:
        before = column_of(rows, kept[-1][1] if kept else low, gutter[0])
        after = [strip for row in rows for strip in row.strips if strip.left >= gutter[1]]
        labels = not kept and sum(map(is_label, before)) * 2 > len(before)
        if min(len(before), len(after)) >= 2 and not labels:
            kept.append(gutter)
    return kept


def is_label(strip: Strip) -> bool:
    """Whether a strip is no longer than a bullet or number."""
    return len(strip.pieces) == 1 and len(strip.pieces[0].text) <= LABEL


# Tables


def kind_of(rows: Sequence[Row], columns: Sequence[Sequence[Strip]]) -> str:
    """Whether columns are those of a table, names before what they name, or columns of text."""
    texts = [[strip.text for strip in column] for column in columns]
    level = sum(len(row.strips) > 1 for row in rows) / len(rows)
    cells = [text for column in texts[1:] for text in column]
    figures = sum(bool(FIGURE.fullmatch(text) or SIGN.fullmatch(text)) for text in cells)
    heads = sum(bool(PERIOD.fullmatch(text)) for text in cells)
    short = sum(len(text) <= LONGEST_CELL for text in cells) >= 0.9 * len(cells)
    if figures and (figures + heads) * 2 >= len(cells) and short and level >= 0.5:
        return "table"
    if sum(text.endswith((":", "：")) for text in texts[0]) * 2 > len(texts[0]) and level >= 0.6:
        return "rows"
    reached = all(any(REACH.search(text) for text in column) for column in texts[:2])
    names = sum(len(text) <= LONGEST_NAME for text in texts[0]) >= 0.9 * len(texts[0])
    if level >= 0.8 and short and not reached and (len(columns) > 2 or (names and len(texts[0]) >= 0.8 * len(rows))):
        return "table"
    return "columns"


def cells_of(row: Row, gutters: Sequence[Gutter]) -> list[list[Strip]]:
    """The strips of a row, one list for each column."""
    edges = [(start + end) / 2 for start, end in gutters]
    cells: list[list[Strip]] = [[] for _ in range(len(gutters) + 1)]
    for number, group in groupby(
        row.strips, lambda strip: sum((strip.left + strip.right) / 2 > edge for edge in edges)
    ):
        cells[number] += group
    return cells
