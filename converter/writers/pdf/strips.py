"""A document as strips: lines, rows of tables and the like, the least that a page takes; and the pages that take them.

Pages are filled from top to bottom. No page begins with a strip that is tied to the one above it: that keeps headings
with their text, two lines of a paragraph together, and the end mark with the last lines.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .painter import Painter

Paint = Callable[["Painter", float], None]
"""Paints a strip, given the height on the page of its upper edge."""

TIGHTER = (0.985, 0.97, 0.955)
"""What lines and distances may shrink to, so that no page is left with a few lines."""

FEW = 0.14
"""Of the last page, which is then avoided."""

MOST_PAGES = 6
"""A document so long is not tightened, for a page more or less is nothing to it."""


@dataclass(slots=True)
class Strip:
    """A strip of a page, its height and the distance above it in points.

    ``tied`` keeps it on the page of the strip above. ``heads`` are painted again, as artifacts, where a page begins with
    it; ``elastic`` strips may shrink a little.
    """

    height: float
    paint: Paint
    before: float = 0
    tied: bool = False
    heads: Sequence["Strip"] = ()
    elastic: bool = True


class Placed(NamedTuple):
    """A strip with its upper edge, counted from the top of the text; ``again`` for heads that are repeated."""

    strip: Strip
    top: float
    again: bool = False


Page = list[Placed]


def paginate(strips: Sequence[Strip], first: float, other: float) -> list[Page]:
    """The pages, at least one; ``first`` is how high the text of the first one may be, ``other`` of all others."""
    pages = fill(strips, first, other, 1)
    if 1 < len(pages) <= MOST_PAGES and filled(pages[-1]) < FEW * other:
        for factor in TIGHTER:
            tighter = fill(strips, first, other, factor)
            if len(tighter) < len(pages):
                return tighter
    return pages


def filled(page: Page) -> float:
    """How high the text of a page is."""
    return page[-1].top + page[-1].strip.height if page else 0


def fill(strips: Sequence[Strip], first: float, other: float, factor: float) -> list[Page]:
    """The pages with lines and distances shrunk by a factor."""
    pages: list[Page] = []
    number = 0
    while number < len(strips):
        page: Page = []
        room, top, begin = other if pages else first, 0.0, number
        for head in strips[number].heads if pages else ():
            if top + head.height + strips[number].height <= room:
                page.append(Placed(head, top, again=True))
                top += head.height
        while number < len(strips):
            strip = strips[number]
            height = strip.height * (factor if strip.elastic else 1)
            distance = strip.before * factor if number > begin else 0
            if number > begin and top + distance + height > room + 0.01:
                break
            page.append(Placed(strip, top + distance))
            top += distance + height
            number += 1
        if number < len(strips):
            end = last_break(strips, begin, number)
            del page[len(page) - (number - end) :]
            number = end
        pages.append(page)
    return pages or [[]]


def last_break(strips: Sequence[Strip], begin: int, number: int) -> int:
    """The last strip up to ``number`` that may begin a page; ``number`` itself where none may after ``begin``."""
    end = number
    while end > begin and strips[end].tied:
        end -= 1
    return end if end > begin else number
