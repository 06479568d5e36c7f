"""Paragraphs: spans of text made into lines of a measure.

Text is cut where lines may end, each stretch is measured, the lines are chosen together, and then each is shown, in the order
that the bidirectional algorithm gives it where it holds writing from the right.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from .bidi import has_rtl, levels_of, visual_order
from .breaking import breaks_in, graphemes
from .fitting import Box, choose_breaks, looseness
from .fonts import Shaped
from .hyphens import hyphens_in
from .looks import Ink
from .press import Press
from .tags import Element

LOOSE = 0.13
"""A line that leaves so much of the measure free asks for hyphens."""

SOFT_HYPHEN = "\u00ad"
WORD = re.compile("[^ ]+")
ASIAN = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
MOST_TRACKING = 0.09
"""In letters: how far those of an Asian line are spread to fill it."""


class Span(NamedTuple):
    """Text of one ink; ``element`` is the link or other span that it belongs to, None for the block itself."""

    text: str
    ink: Ink
    element: Element | None = None


class Fragment(NamedTuple):
    """A part of a line: where it begins, how wide it is, whose it is, its colour, and the operators that show it.

    ``continues`` where it begins at the end of the one before it.
    """

    start: float
    width: float
    element: Element | None
    colour: str
    operators: str
    continues: bool = False


class Line(NamedTuple):
    """One line, its fragments in the order in which they are read; ``width`` without the blank at its end."""

    fragments: tuple[Fragment, ...]
    width: float


class Stretch(NamedTuple):
    """Where a box stands in the text, and whether a hyphen is shown when a line ends with it."""

    start: int
    end: int
    hyphen: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph on its way into lines. ``base`` is its direction, 0 for left to right; ``language`` that of its hyphens."""

    press: Press
    spans: Sequence[Span]
    base: int = 0
    language: str | None = None
    text: str = ""
    edges: Sequence[int] = ()
    turned: bool = False

    def __post_init__(self) -> None:
        """Join the texts, and see whether anything in them runs from right to left."""
        self.text = "".join([span.text for span in self.spans]) if len(self.spans) > 1 else self.spans[0].text
        edges = [0]
        for span in self.spans:
            edges.append(edges[-1] + len(span.text))
        self.edges = edges
        self.turned = bool(self.base) or has_rtl(self.text)

    def lines(self, measure: float, first: float = 0) -> list[Line]:
        """The lines; ``first`` is what the first one is shorter by."""
        stretches, boxes = self.boxes(measure, ())
        if not boxes:
            return []
        ends = choose_breaks(boxes, measure, first)
        if self.language and len(ends) > 1 and looseness(boxes, ends, measure) > LOOSE:
            hyphened = self.boxes(measure, self.hyphens())
            chosen = choose_breaks(hyphened[1], measure, first)
            if looseness(hyphened[1], chosen, measure) < looseness(boxes, ends, measure):
                (stretches, boxes), ends = hyphened, chosen
        spread = bool(ASIAN.search(self.text)) and not self.turned
        lines = []
        for number, (start, end) in enumerate(pairwise((0, *ends))):
            room = measure - (0 if number else first)
            lines.append(
                self.line(
                    stretches[start].start,
                    stretches[end - 1],
                    room if spread and end < len(boxes) else 0,
                    last=end == len(boxes),
                )
            )
        return lines

    def whole(self) -> Line:
        """The text as one line, its blanks as they are."""
        return self.line(0, Stretch(0, len(self.text)), 0, last=True)

    # Measuring

    def hyphens(self) -> Sequence[int]:
        """The places at which words may be hyphenated."""
        assert self.language
        return [
            found.start() + place for found in WORD.finditer(self.text) for place in hyphens_in(found[0], self.language)
        ]

    def boxes(self, measure: float, hyphens: Sequence[int]) -> tuple[list[Stretch], list[Box]]:
        """Where the boxes stand, and how wide they are. None is wider than the measure, if it holds two letters."""
        stretches: list[Stretch] = []
        boxes: list[Box] = []
        marked = frozenset(hyphens)
        for found in WORD.finditer(self.text):
            start, end = found.span()
            places = [start + place for place in breaks_in(found[0])]
            places += [place for place in hyphens if start < place < end] if marked else []
            blank = self.blank(end) if end < len(self.text) else 0
            if not places:
                width = self.width(start, end)
                if width <= measure:
                    stretches.append(Stretch(start, end))
                    boxes.append(Box(width, blank))
                    continue
            for first, last in pairwise((start, *sorted(set(places)), end)):
                for piece in self.fitting(first, last, measure):
                    hyphen = piece[1] in marked or self.text[piece[1] - 1] == SOFT_HYPHEN
                    stretches.append(Stretch(*piece, hyphen))
                    width = self.width(*piece)
                    boxes.append(
                        Box(width, blank if piece[1] == end else 0, self.hyphen_width(piece[1]) if hyphen else 0)
                    )
        return stretches, boxes

    def fitting(self, start: int, end: int, measure: float) -> Iterator[tuple[int, int]]:
        """A stretch whole, or cut between letters where it is wider than the measure."""
        if self.width(start, end) <= measure:
            yield start, end
            return
        place, width = start, 0.0
        for letter in graphemes(self.text[start:end]):
            following = start + len(letter)
            more = self.width(start, following)
            if width and width + more > measure:
                yield place, start
                place, width = start, 0.0
            start, width = following, width + more
        yield place, end

    def spans_of(self, start: int, end: int) -> Iterator[tuple[Span, int, int]]:
        """The spans that a stretch stands in, with the part in each."""
        for number, span in enumerate(self.spans):
            first, last = max(start, self.edges[number]), min(end, self.edges[number + 1])
            if first < last:
                yield span, first, last

    def width(self, start: int, end: int) -> float:
        """How wide a stretch without blanks is."""
        if len(self.spans) == 1:
            ink, text = self.spans[0].ink, self.text[start:end]
            return ink.font.shape(text, rtl=self.turned and has_rtl(text)).width * ink.size / 1000
        total = 0.0
        for span, first, last in self.spans_of(start, end):
            text = self.text[first:last]
            shaped = span.ink.font.shape(text, rtl=self.turned and has_rtl(text))
            total += shaped.width * span.ink.size / 1000
        return total

    def blank(self, place: int) -> float:
        """How wide the blank at a place is."""
        ink = next(span.ink for span, _, _ in self.spans_of(place, place + 1))
        return ink.font.space.width * ink.size / 1000

    def hyphen_width(self, place: int) -> float:
        """How wide the hyphen behind a place is."""
        ink = next(span.ink for span, _, _ in self.spans_of(place - 1, place))
        return ink.font.shape(SOFT_HYPHEN).width * ink.size / 1000

    # Showing

    def line(self, start: int, last_box: Stretch, room: float, *, last: bool) -> Line:
        """A line from a place to the end of a box; it fills the room given, where that is not too far."""
        end = last_box.end
        if self.turned:
            return self.turned_line(start, end, last=last)
        fragments: list[Fragment] = []
        parts = list(self.spans_of(start, end))
        hyphen = SOFT_HYPHEN if last_box.hyphen and not last else ""
        tracking = self.tracking(start, end, room) if room else 0
        x = 0.0
        for number, (span, first, final) in enumerate(parts):
            ends_line = number == len(parts) - 1
            text = self.text[first:final] + (hyphen if ends_line else "")
            words = self.words(text, span.ink, rtl=False)
            width = span_width(words, span.ink) + tracking * len(text)
            blank = ends_line and not last and not hyphen
            shown = self.press.show(span.ink, words, blank=blank, tracking=tracking)
            fragments.append(Fragment(x, width, span.element, span.ink.colour, shown, number > 0))
            x += width
        return Line(tuple(fragments), x)

    def tracking(self, start: int, end: int, room: float) -> float:
        """How far the letters of an Asian line are spread."""
        natural = sum(
            span_width(self.words(self.text[first:final], span.ink, rtl=False), span.ink)
            for span, first, final in self.spans_of(start, end)
        )
        letters = end - start
        spread = (room - natural) / (letters - 1) if letters > 1 else 0
        return spread if 0 < spread <= MOST_TRACKING * self.spans[0].ink.size else 0

    def words(self, text: str, ink: Ink, *, rtl: bool) -> list[Shaped]:
        """The shaped words of a text that blanks part; an empty one where two blanks meet."""
        shape = ink.font.shape
        return [shape(word, rtl=rtl) for word in text.split(" ")]

    def turned_line(self, start: int, end: int, *, last: bool) -> Line:
        """A line that holds writing from the right: its runs in reading order, each where the algorithm puts it."""
        runs = list(self.runs(start, end))
        widths = [
            span_width(self.words(self.text[first:final], span.ink, rtl=bool(level % 2)), span.ink)
            for span, first, final, level in runs
        ]
        places, x = {}, 0.0
        for number in visual_order([run[3] for run in runs]):
            places[number] = x
            x += widths[number]
        fragments: list[Fragment] = []
        for number, (span, first, final, level) in enumerate(runs):
            blank = number == len(runs) - 1 and not last
            if level % 2:
                fragments += self.from_right(span, first, final, places[number] + widths[number], blank=blank)
                continue
            words = self.words(self.text[first:final], span.ink, rtl=False)
            shown = self.press.show(span.ink, words, blank=blank)
            fragments.append(Fragment(places[number], widths[number], span.element, span.ink.colour, shown))
        return Line(tuple(fragments), x)

    def from_right(self, span: Span, start: int, end: int, x: float, *, blank: bool) -> Iterator[Fragment]:
        """The words of a run from right to left, each with the blank behind it, which stands to its left."""
        ink = span.ink
        space = ink.font.space
        words = self.text[start:end].split(" ")
        for number, word in enumerate(words):
            shaped = ink.font.shape(word, rtl=True)
            follows = blank or number < len(words) - 1
            held = (*([space] if follows else []), shaped)
            width = sum(part.width for part in held) * ink.size / 1000
            x -= width
            shown = self.press.show(ink, [joined(held)], blank=False)
            yield Fragment(x, width, span.element, ink.colour, shown)

    def runs(self, start: int, end: int) -> Iterator[tuple[Span, int, int, int]]:
        """The line cut where its span or its direction changes."""
        levels = levels_of(self.text, self.base)
        for span, first, final in self.spans_of(start, end):
            place = first
            while place < final:
                following = place + 1
                while following < final and levels[following] == levels[place]:
                    following += 1
                yield span, place, following, levels[place]
                place = following


def joined(parts: Sequence[Shaped]) -> Shaped:
    """Shaped texts side by side."""
    return Shaped(sum(part.width for part in parts), None, tuple(piece for part in parts for piece in part.pieces))


def span_width(words: Sequence[Shaped], ink: Ink) -> float:
    """How wide words of one ink are, with the blanks between them."""
    return (sum([word.width for word in words]) + ink.font.space.width * (len(words) - 1)) * ink.size / 1000
