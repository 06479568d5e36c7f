"""Page furniture: running heads and feet, page numbers, and what runs across the text.

A row at the top or bottom edge is furniture where other pages have the same one, numbers apart, at the same height;
where it counts the pages; or where the document itself marks it as an artifact.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .lines import Row, Strip, rows_of, strips_of
from .pieces import Page

EDGE_ROWS = 4
"""So many rows from the edge of a page may be furniture."""

MARGIN = 0.2
"""Furniture stands in this part of the page's height, above or below."""

NEAR = 3.0
"""Points by which rows of the same furniture may stand at different heights."""

NUMBER = re.compile(r"\d+")
COUNTED = re.compile(r"(?:\D{0,24}\D)?(\d{1,4}) ?(?:/|of|von|de|di|sur|av|van|из|／|共) ?(\d{1,4})\D{0,6}")
ALONE = re.compile(r"[-–—|\s]*(?:page|seite|página|pagina|p\.)?\s?(\d{1,4})[-–—|.\s]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page in three: rows of furniture above the text and below it, strips of text, and strips that run across."""

    page: Page
    head: Sequence[Row]
    body: Sequence[Strip]
    foot: Sequence[Row]
    across: Sequence[Strip]


def leaves_of(pages: Sequence[Page]) -> list[Leaf]:
    """The pages, their furniture told from their text."""
    strips = [strips_of(piece for piece in page.pieces if piece.look.upright) for page in pages]
    across = [strips_of(piece for piece in page.pieces if not piece.look.upright) for page in pages]
    edges = [list(edge_rows(page, rows_of(found))) for page, found in zip(pages, strips, strict=True)]
    known = repeated(edges)
    return [
        leaf_of(page, found, over, {id(strip) for row in chosen for strip in row.strips})
        for (page, found, over, chosen) in (
            (page, found, over, [row for row in rows if is_furniture(row, rows, known, number, len(pages))])
            for number, (page, found, over, rows) in enumerate(zip(pages, strips, across, edges, strict=True), 1)
        )
    ]


def leaf_of(page: Page, strips: Sequence[Strip], across: Sequence[Strip], chosen: set[int]) -> Leaf:
    """A page without the strips that were chosen, and without those that are marked as artifacts."""
    marked = {id(strip) for strip in strips if all(piece.look.artifact for piece in strip.pieces)}
    rows = rows_of([strip for strip in strips if id(strip) in chosen or id(strip) in marked])
    body = [strip for strip in strips if id(strip) not in chosen and id(strip) not in marked]
    middle = page.height / 2
    return Leaf(
        page, [row for row in rows if row.base < middle], body, [row for row in rows if row.base >= middle], across
    )


def edge_rows(page: Page, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows near the upper and lower edge of a page."""
    for number, row in enumerate(rows):
        above = number < EDGE_ROWS and row.base <= MARGIN * page.height
        below = number >= len(rows) - EDGE_ROWS and row.base >= (1 - MARGIN) * page.height
        if above or below:
            yield row


def repeated(edges: Sequence[Sequence[Row]]) -> Counter[tuple[str, int]]:
    """On how many pages each text stands at each height."""
    return Counter(key for rows in edges for key in {key for row in rows for key in keys_of(row)})


def keys_of(row: Row) -> Iterator[tuple[str, int]]:
    """The text of a row without its numbers, at its height, and at the heights next to it."""
    text = NUMBER.sub("0", " ".join(row.text.split()))
    place = round(row.base / NEAR)
    yield from ((text, place + step) for step in (-1, 0, 1))


def is_furniture(row: Row, rows: Sequence[Row], known: Counter[tuple[str, int]], number: int, pages: int) -> bool:
    """Whether a row at the edge of page ``number`` is furniture."""
    if pages > 1 and max(known[key] for key in keys_of(row)) >= max(2, 0.4 * (pages - 1)):
        return True
    if any(counts(strip.text, number, pages) for strip in row.strips):
        return True
    outermost = row.base in (rows[0].base, rows[-1].base)
    alone = ALONE.fullmatch(row.text)
    return outermost and bool(alone) and pages > 1 and int(alone[1]) >= number  # type: ignore[index]  # alone is a match


def counts(text: str, number: int, pages: int) -> bool:
    """Whether a text says that this is page ``number`` of so many."""
    found = COUNTED.fullmatch(text)
    return found is not None and (int(found[1]), int(found[2])) == (number, pages)
