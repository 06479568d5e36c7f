"""Page furniture: running heads and feet, page numbers, and what runs across the text.

A row at the top or bottom edge is furniture where other pages have the same one, numbers apart, at the same height;
where it counts the pages; or where the document itself marks it as an artifact.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from .lines import Row, Strip, rows_of, strips_of
from .pieces import Page

EDGE_ROWS = 4
"""So many rows from the edge of a page may be furniture; one more shows how far they are from the text."""

MARGIN = 0.2
"""Furniture stands in this part of the page's height, above or below."""

APART, SMALLER = 1.6, 0.95
NEAR = 3.0
"""Points by which rows of the same furniture may stand at different heights."""

NUMBER = re.compile(r"\d+")
COUNTED = re.compile(r"\D{0,24}?(\d{1,4})\D{1,12}(\d{1,4})\D{0,12}")
ALONE = re.compile(r"[-–—|\s]*(?:page|seite|página|pagina|p\.)?\s?(\d{1,4})[-–—|.\s]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page in three: rows of furniture above the text and below it, strips of text, and strips that run across."""

    page: Page
    head: Sequence[Row]
    body: Sequence[Strip]
    foot: Sequence[Row]
    across: Sequence[Strip]


def leaves_of(pages: Sequence[Page], *, marked: bool = False) -> list[Leaf]:
    """The pages, their furniture told from their text; only what is marked as such where ``marked`` is set."""
    strips = [strips_of(piece for piece in page.pieces if piece.look.upright) for page in pages]
    edges = [edges_of(page, rows_of(found)) for page, found in zip(pages, strips, strict=True)]
    known = repeated(edges)
    leaves = []
    for number, (page, found, both) in enumerate(zip(pages, strips, edges, strict=True), 1):
        chosen = [] if marked else [row for rows in both for row in furniture_in(rows, known, number, len(pages))]
        across = strips_of(piece for piece in page.pieces if not piece.look.upright)
        leaves.append(leaf_of(page, found, across, {id(strip) for row in chosen for strip in row.strips}))
    return leaves


def furniture_in(rows: Sequence[Row], known: Counter[tuple[str, int]], number: int, pages: int) -> list[Row]:
    """The furniture among rows at an edge of page ``number``: what stands apart from the first row that is none."""
    chosen = list(takewhile(lambda row: is_furniture(row, known, number, pages), rows))
    while 0 < len(chosen) < len(rows) and not is_apart(chosen[-1], rows[len(chosen)]):
        chosen.pop()
    return chosen


def is_apart(row: Row, other: Row) -> bool:
    """Whether rows stand further from each other than lines do, or are set in other sizes."""
    size = max(row.size, other.size)
    return abs(row.base - other.base) > APART * size or min(row.size, other.size) < SMALLER * size


def leaf_of(page: Page, strips: Sequence[Strip], across: Sequence[Strip], chosen: set[int]) -> Leaf:
    """A page without the strips that were chosen, and without those that are marked as artifacts."""
    marked = {id(strip) for strip in strips if all(piece.look.artifact for piece in strip.pieces)}
    rows = rows_of([strip for strip in strips if id(strip) in chosen or id(strip) in marked])
    body = [strip for strip in strips if id(strip) not in chosen and id(strip) not in marked]
    middle = page.height / 2
    return Leaf(
        page, [row for row in rows if row.base < middle], body, [row for row in rows if row.base >= middle], across
    )


def edges_of(page: Page, rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """The rows near the upper edge of a page, and those near the lower one; each from the edge inwards."""
    above = [row for row in rows if row.base <= MARGIN * page.height]
    below = [row for row in reversed(rows) if row.base >= (1 - MARGIN) * page.height]
    return above[: EDGE_ROWS + 1], below[: EDGE_ROWS + 1]


def repeated(edges: Sequence[tuple[Sequence[Row], Sequence[Row]]]) -> Counter[tuple[str, int]]:
    """On how many pages each text stands at each height."""
    return Counter(key for above, below in edges for key in {key for row in (*above, *below) for key in keys_of(row)})


def keys_of(row: Row) -> Iterator[tuple[str, int]]:
    """The text of a row without its numbers, at its height, and at the heights next to it."""
    text = NUMBER.sub("0", " ".join(row.text.split()))
    place = round(row.base / NEAR)
    yield from ((text, place + step) for step in (-1, 0, 1))


def is_furniture(row: Row, known: Counter[tuple[str, int]], number: int, pages: int) -> bool:
    """Whether a row at the edge of page ``number``, with nothing but furniture beyond it, is furniture."""
    if pages > 1 and max(known[key] for key in keys_of(row)) >= max(2, 0.4 * (pages - 1)):
        return True
    if any(counts(strip.text, number, pages) for strip in row.strips):
        return True
    alone = ALONE.fullmatch(row.text)
    return alone is not None and pages > 1 and int(alone[1]) >= number


def counts(text: str, number: int, pages: int) -> bool:
    """Whether a text says that this is page ``number`` of so many."""
    found = COUNTED.fullmatch(text)
    return found is not None and (int(found[1]), int(found[2])) == (number, pages)
