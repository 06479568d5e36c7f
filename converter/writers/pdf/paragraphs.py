"""Paragraphs: spans of text made into lines of a measure.

Text is cut where lines may end, each stretch is measured, the lines are chosen together, and then each is shown, in the order
that the bidirectional algorithm gives it where it holds writing from the right.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from .bidi import levels_of, visual_order
from .fitting import Boxes
from .fonts import Shaped
from .measuring import measure_plain, measure_spans
from .press import Press
from .spans import SOFT_HYPHEN, Span, Spans, shaped_words, words_width
from .tags import Element

LOOSE = 0.14
"""A line that leaves so much of the measure free asks for hyphens."""

ASIAN = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
MOST_TRACKING = 0.09
"""In letters: how far those of an Asian line are spread to fill it."""


class Fragment(NamedTuple):
    """A part of a line: where it begins, how wide it is, whose it is, its colour, and the operators that show it.

    ``continues`` where it begins at the end of the one before it; ``reversed`` where its letters stand from left to right as
    they are seen, and not as they are read.
    """

    start: float
    width: float
    element: Element | None
    colour: str
    operators: str
    continues: bool = False
    reversed: bool = False


class Line(NamedTuple):
    """One line, its fragments in the order in which they are read; ``width`` without the blank at its end."""

    fragments: Sequence[Fragment]
    width: float


class Paragraph:
    """A paragraph on its way into lines. ``base`` is its direction, 0 for left to right; ``language`` that of its hyphens."""

    def __init__(self, press: Press, spans: Sequence[Span], base: int = 0, language: str | None = None) -> None:
        """Join the texts, and see whether anything in them runs from right to left."""
        self.press, self.base, self.language = press, base, language
        self.spans = Spans(spans)
        self.text = self.spans.text
        self.turned = bool(base) or self.spans.turned
        self.plain = len(spans) == 1 and not self.turned

    def lines(self, measure: float, *, balanced: bool = False) -> list[Line]:
        """The lines; ``balanced`` ones are all about as long."""
        boxes = self.boxes(measure, None)
        if not boxes.widths:
            return []
        ends = boxes.choose_breaks(measure, balanced=balanced)
        if self.language and len(ends) > 1 and (loose := boxes.looseness(ends, measure)) > LOOSE:
            hyphened = self.boxes(measure, self.language)
            chosen = hyphened.choose_breaks(measure, balanced=balanced)
            if hyphened.looseness(chosen, measure) < loose:
                boxes, ends = hyphened, chosen
        if self.plain and not ASIAN.search(self.text):
            return self.plain_lines(boxes, ends)
        spread = not self.turned and bool(ASIAN.search(self.text))
        count = len(boxes.widths)
        return [
            self.line(boxes, (start, end), measure if spread and end < count else 0)
            for start, end in pairwise((0, *ends))
        ]

    def whole(self) -> Line:
        """The text as one line, its blanks as they are."""
        return self.turned_line(0, len(self.text), blank=False) if self.turned else self.mixed_line(0, len(self.text))

    def boxes(self, measure: float, language: str | None) -> Boxes:
        """Where the boxes stand, and how wide they are."""
        if self.plain:
            return measure_plain(self.spans, measure, language)
        return measure_spans(self.spans, measure, language)

    def plain_lines(self, boxes: Boxes, ends: Sequence[int]) -> list[Line]:
        """The lines of a text of one span, quickly: its words are shaped already."""
        span = self.spans.spans[0]
        lines = []
        for start, end in pairwise((0, *ends)):
            last = end == len(boxes.widths)
            words: Sequence[Shaped | None] = boxes.words[start:end]
            hyphen = SOFT_HYPHEN if boxes.hyphens[end - 1] and not last else ""
            if hyphen or None in words:
                words = shaped_words(self.text[boxes.starts[start] : boxes.ends[end - 1]] + hyphen, span.ink)
            width = words_width(words, span.ink)  # type: ignore[arg-type]  # none of them is None
            blank = boxes.blanks[end - 1] > 0 and not last
            shown = self.press.show(span.ink, words, blank=blank)  # type: ignore[arg-type]  # as above
            lines.append(Line((Fragment(0, width, span.element, span.ink.colour, shown),), width))
        return lines

    def line(self, boxes: Boxes, span: tuple[int, int], room: float) -> Line:
        """The line of some boxes; it fills the room given, where that is not too far."""
        start, end = boxes.starts[span[0]], boxes.ends[span[1] - 1]
        last = span[1] == len(boxes.widths)
        blank = boxes.blanks[span[1] - 1] > 0 and not last
        if self.turned:
            return self.turned_line(start, end, blank=blank)
        hyphen = SOFT_HYPHEN if boxes.hyphens[span[1] - 1] and not last else ""
        return self.mixed_line(start, end, hyphen, self.tracking(start, end, room) if room else 0, blank=blank)

    def mixed_line(self, start: int, end: int, hyphen: str = "", tracking: float = 0, *, blank: bool = False) -> Line:
        """A line of several spans that run from left to right."""
        fragments: list[Fragment] = []
        x = 0.0
        for span, first, final in self.spans.within(start, end):
            ends = final == end
            text = self.text[first:final] + (hyphen if ends else "")
            words = shaped_words(text, span.ink)
            width = words_width(words, span.ink) + tracking * len(text)
            shown = self.press.show(span.ink, words, blank=blank and ends, tracking=tracking)
            fragments.append(Fragment(x, width, span.element, span.ink.colour, shown, bool(fragments)))
            x += width
        return Line(fragments, x)

    def tracking(self, start: int, end: int, room: float) -> float:
        """How far the letters of an Asian line are spread."""
        parts = list(self.spans.within(start, end))
        natural = sum(words_width(shaped_words(self.text[a:b], span.ink), span.ink) for span, a, b in parts)
        spread = (room - natural) / (end - start - 1) if end - start > 1 else 0
        return spread if 0 < spread <= MOST_TRACKING * parts[0][0].ink.size else 0

    # Lines that hold writing from the right

    def turned_line(self, start: int, end: int, *, blank: bool) -> Line:
        """A line with its runs in reading order, each where the bidirectional algorithm puts it."""
        runs = list(self.runs(start, end))
        widths = [
            words_width(shaped_words(self.text[first:final], span.ink, rtl=bool(level % 2)), span.ink)
            for span, first, final, level in runs
        ]
        places, x = {}, 0.0
        for number in visual_order([run[3] for run in runs]):
            places[number] = x
            x += widths[number]
        fragments: list[Fragment] = []
        for number, (span, first, final, level) in enumerate(runs):
            ends = blank and number == len(runs) - 1
            if level % 2:
                fragments += self.from_right(span, self.text[first:final], places[number] + widths[number], blank=ends)
                continue
            words = shaped_words(self.text[first:final], span.ink)
            shown = self.press.show(span.ink, words, blank=ends)
            fragments.append(Fragment(places[number], widths[number], span.element, span.ink.colour, shown))
        return Line(fragments, x)

    def from_right(self, span: Span, text: str, x: float, *, blank: bool) -> Iterator[Fragment]:
        """The words of a run from right to left, each with the blank behind it, which stands to its left.

        What is shown at once is of one face, for the strings have to come in reading order, each of them reversed.
        """
        ink = span.ink
        words = shaped_words(text, ink, rtl=True)
        for number, word in enumerate(words):
            follows = blank or number < len(words) - 1
            pieces = [*reversed(word.pieces), *(ink.font.space.pieces if follows else ())]
            for _, held in groupby(pieces, key=lambda piece: id(piece.face)):
                seen = tuple(held)[::-1]
                width = sum(piece.width for piece in seen) * ink.size / 1000
                x -= width
                shown = self.press.show(ink, [Shaped(width, None, seen)], blank=False)
                yield Fragment(x, width, span.element, ink.colour, shown, reversed=True)

    def runs(self, start: int, end: int) -> Iterator[tuple[Span, int, int, int]]:
        """The line cut where its span or its direction changes."""
        levels = levels_of(self.text, self.base)
        for span, first, final in self.spans.within(start, end):
            place = first
            while place < final:
                following = place + 1
                while following < final and levels[following] == levels[place]:
                    following += 1
                yield span, place, following, levels[place]
                place = following
