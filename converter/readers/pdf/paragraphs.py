"""Paragraphs: which lines belong together.

A paragraph ends where the next line stands further below than lines do, where it is indented, set in another size or
weight, begins with a bullet, or where its first word would still have fitted on the line before. A paragraph that a
column or a page cuts in two goes on in the next.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ...parsing.labels import LABEL_HEAD
from ...parsing.passage import CJK
from ...parsing.prose import SENTENCE_END
from .columns import Grid, Part, Region
from .direction import runs_from_right
from .lines import Row

LOOSE = 1.22
"""Lines further apart than so many times the usual distance belong to two paragraphs."""

TIGHTEST, LOOSEST = 0.8, 2.2
"""The distance of lines, in sizes of their letters."""

HEADING_LEADING = 1.4
LOOSE_LEADING = 1.6
INDENT = 0.7
SAME_SIZE = 0.07
LARGER = 1.15
FLOWING = 4
"""A region of so many lines, half of which end near its edge, has its edge there."""

NEAR_EDGE = 0.85
ROUGHLY = 20.0
"""Points within which columns of several pages stand at the same place."""

BROKEN = 0.5
UNFINISHED = re.compile(r"[\w,–—-]\Z")
CLOSING = re.compile(r"[-\u2010\u00ad]\Z")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, between ``left`` and ``right``; ``gap`` says that distance stands before them."""

    rows: list[Row]
    left: float
    right: float
    gap: bool = False

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return size_of(self.rows)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(is_bold(row) for row in self.rows)

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(row.text for row in self.rows)


Item = Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Scale:
    """The size of most letters, by size the usual distance of lines, and how far lines go in each column."""

    size: float
    leadings: Mapping[float, float] = field(default_factory=dict)
    edges: Mapping[tuple[int, int], float] = field(default_factory=dict)

    def edge(self, region: Region) -> float:
        """How far lines go in a column."""
        return self.edges.get(place_of(region), region.right)

    def leading(self, size: float) -> float:
        """The usual distance of lines of a size."""
        return self.leadings.get(size) or 1.25 * size


def size_of(rows: Iterable[Row]) -> float:
    """The size of most letters of some rows."""
    sizes: Counter[float] = Counter()
    for row in rows:
        for strip in row.strips:
            for piece in strip.pieces:
                sizes[piece.look.size] += len(piece.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


def is_bold(row: Row) -> bool:
    """Whether all letters of a row are bold."""
    return all(
        piece.look.bold for strip in row.strips for piece in strip.pieces if any(map(str.isalnum, piece.text))
    ) and any(piece.look.bold for strip in row.strips for piece in strip.pieces)


def scale_of(parts: Sequence[Part]) -> Scale:
    """The scale of a document."""
    regions = [part for part in parts if isinstance(part, Region)]
    size = size_of(row for region in regions for row in region.rows)
    distances: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for region in regions:
        for above, below in pairwise(region.rows):
            distance = round(2 * (below.base - above.base)) / 2
            if above.size == below.size and TIGHTEST * below.size <= distance <= LOOSEST * below.size:
                distances[below.size][distance] += 1
    leadings = {size: usual(found, size) for size, found in distances.items()}
    return Scale(size, leadings, edges_of(regions, size))


def usual(found: Counter[float], size: float) -> float:
    """The distance that lines of one paragraph have: the smallest that is common, for those of paragraphs are larger."""
    common = [distance for distance, count in found.items() if count * 4 >= max(found.values()) and count > 1]
    return min(common, default=min(*found, LOOSE_LEADING * size))


def items_of(parts: Sequence[Part], scale: Scale) -> list[Item]:
    """The paragraphs and tables of a document, those that a page or column cuts in two put together."""
    items: list[Item] = []
    for part in parts:
        if isinstance(part, Grid):
            items.append(part)
            continue
        found = list(paragraphs_of(part, scale))
        last = items[-1] if items else None
        if found and isinstance(last, Paragraph) and flows_on(last, found[0]):
            last.rows += found.pop(0).rows
        elif found:
            found[0].gap = True
        items += found
    return items


def paragraphs_of(region: Region, scale: Scale) -> Iterator[Paragraph]:
    """The paragraphs of a region."""
    left, edge = min((row.left for row in region.rows), default=0.0), scale.edge(region)
    paragraph: Paragraph | None = None
    for row in region.rows:
        if paragraph is None:
            paragraph = Paragraph([row], left, edge, gap=True)
            continue
        apart = row.base - paragraph.rows[-1].base > LOOSE * scale.leading(row.size)
        if apart or begins(paragraph, row, scale):
            yield paragraph
            paragraph = Paragraph([row], left, edge, gap=apart)
        else:
            paragraph.rows.append(row)
    if paragraph:
        yield paragraph


def edges_of(regions: Sequence[Region], size: float) -> dict[tuple[int, int], float]:
    """By the place of a column, how far lines of the text go to the right; pages are laid out alike."""
    columns: defaultdict[tuple[int, int], list[Region]] = defaultdict(list)
    for region in regions:
        columns[place_of(region)].append(region)
    return {place: edge_of(found, size) for place, found in columns.items()}


def place_of(region: Region) -> tuple[int, int]:
    """The place of a column, roughly."""
    return round(region.left / ROUGHLY), round(region.right / ROUGHLY)


def edge_of(regions: Sequence[Region], size: float) -> float:
    """How far the lines of a column go; up to a margin as wide as that on the left where they do not show it."""
    rows = [row for region in regions for row in region.rows]
    rights = [row.right for row in rows if row.size <= size * LARGER]
    widest = max(rights, default=0.0)
    left = min((row.left for row in rows), default=0.0)
    full = sum(right - left >= NEAR_EDGE * (widest - left) for right in rights)
    if len(rights) >= FLOWING and full * 2 >= len(rights):
        return widest
    return max(widest, regions[0].right - (left - regions[0].left))


def begins(paragraph: Paragraph, row: Row, scale: Scale) -> bool:
    """Whether a row right below a paragraph begins another one."""
    last = paragraph.rows[-1]
    if last.base == row.base or LABEL_HEAD.match(row.text) or looks_other(last, row, paragraph):
        return True
    if row.size >= scale.size * LARGER and row.base - last.base <= HEADING_LEADING * row.size:
        return False  # a heading of several lines is broken where it looks well
    if not runs_from_right(row.text) and is_moved(paragraph, row):
        return True
    return fits(last, row, paragraph) and not is_broken(last, row, paragraph)


def is_broken(last: Row, row: Row, paragraph: Paragraph) -> bool:
    """Whether a sentence goes on over a line that somebody broke by hand."""
    long = last.right - paragraph.left >= BROKEN * (paragraph.right - paragraph.left)
    return long and row.text[:1].islower() and bool(UNFINISHED.search(last.text))


def looks_other(last: Row, row: Row, paragraph: Paragraph) -> bool:
    """Whether a row is set in another size or weight than the one before."""
    if abs(row.size - last.size) > SAME_SIZE * max(row.size, last.size):
        return True
    if is_bold(last):
        return not row.strips[0].pieces[0].look.bold
    return is_bold(row) and fits(last, row, paragraph)


def is_moved(paragraph: Paragraph, row: Row) -> bool:
    """Whether a row is indented, or stands left of the rows before it, the hanging first one of an item apart."""
    last = paragraph.rows[-1]
    hanging = bool(LABEL_HEAD.match(paragraph.rows[0].text))
    first = len(paragraph.rows) == 1
    if row.left - last.left > INDENT * row.size:
        return not (hanging and first)
    return last.left - row.left > INDENT * row.size and (hanging or not first)


def fits(last: Row, row: Row, paragraph: Paragraph) -> bool:
    """Whether the first word of a row would have fitted on the one before."""
    if CLOSING.search(last.text):
        return False
    free = last.left - paragraph.left if runs_from_right(last.text) else paragraph.right - last.right
    return free > word_width(row) + 0.5 * row.size


def word_width(row: Row) -> float:
    """The width of a row's first word."""
    pieces = list(row.pieces())
    first = next((at for at, piece in enumerate(pieces) if any(map(str.isalnum, piece.text))), 0)
    end = next((at for at in range(first + 1, len(pieces)) if pieces[at].spaced), len(pieces))
    word = pieces[:end]  # no line ends behind an opening bracket
    if CJK.match(word[0].text):
        return word[0].look.size
    return max(piece.right for piece in word) - min(piece.left for piece in word)


def flows_on(last: Paragraph, following: Paragraph) -> bool:
    """Whether a paragraph at the head of a column or page is the rest of the one before."""
    above, below = last.rows[-1], following.rows[0]
    if abs(above.size - below.size) > SAME_SIZE * above.size or LABEL_HEAD.match(below.text):
        return False
    if (
        is_bold(above) != is_bold(below)
        or fits(above, below, last)
        or below.left - following.left > INDENT * below.size
    ):
        return False
    if CLOSING.search(above.text):
        return True
    return not SENTENCE_END.search(above.text) and (len(last.rows) > 1 or below.text[:1].islower())
