"""Spans: stretches of a text that look alike or belong together, and how wide any part of them is."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from .bidi import has_rtl
from .fonts import Shaped
from .looks import Ink
from .tags import Element

SOFT_HYPHEN = "\u00ad"


class Span(NamedTuple):
    """Text of one ink; ``element`` is the link or other span that it belongs to, None for the block itself."""

    text: str
    ink: Ink
    element: Element | None = None


class Spans:
    """Spans one after the other, and their text."""

    def __init__(self, spans: Sequence[Span] | Iterable[tuple[str, Ink]]) -> None:
        """Join the texts."""
        self.spans = [Span(*span) for span in spans]
        self.text = "".join([span.text for span in self.spans])
        self.edges = list(accumulate((len(span.text) for span in self.spans), initial=0))
        self.turned = has_rtl(self.text)

    def within(self, start: int, end: int) -> Iterator[tuple[Span, int, int]]:
        """The spans that a stretch stands in, with the part in each."""
        number = bisect_right(self.edges, start) - 1
        while start < end and number < len(self.spans):
            last = min(end, self.edges[number + 1])
            if start < last:
                yield self.spans[number], start, last
                start = last
            number += 1

    def width(self, start: int, end: int) -> float:
        """How wide a stretch without blanks is."""
        total = 0.0
        for span, first, last in self.within(start, end):
            text = self.text[first:last]
            shaped = span.ink.font.shape(text, rtl=self.turned and has_rtl(text))
            total += shaped.width * span.ink.size / 1000
        return total

    def blank(self, place: int) -> float:
        """How wide the blank at a place is."""
        ink = next(span.ink for span, _, _ in self.within(place, place + 1))
        return ink.font.space.width * ink.size / 1000

    def hyphen(self, place: int) -> float:
        """How wide the hyphen behind a place is."""
        ink = next(span.ink for span, _, _ in self.within(place - 1, place))
        return ink.font.shape(SOFT_HYPHEN).width * ink.size / 1000


def shaped_words(text: str, ink: Ink, *, rtl: bool = False) -> list[Shaped]:
    """The shaped words of a text that blanks part; an empty one where two blanks meet."""
    shape = ink.font.shape
    return [shape(word, rtl=rtl) for word in text.split(" ")]


def words_width(words: Sequence[Shaped], ink: Ink) -> float:
    """How wide words of one ink are, with the blanks between them."""
    return (sum([word.width for word in words]) + ink.font.space.width * (len(words) - 1)) * ink.size / 1000
