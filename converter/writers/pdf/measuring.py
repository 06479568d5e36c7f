"""Text cut where lines may end, and measured: what `Boxes` are made of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from .breaking import breaks_in, graphemes
from .fitting import Box, Boxes
from .hyphens import hyphens_in
from .spans import Spans

SOFT_HYPHEN = "\u00ad"
WORD = re.compile("[^ ]+")


def measure_plain(spans: Spans, measure: float, language: str | None) -> Boxes:
    """The boxes of a text of one span that runs from left to right, quickly: most words are one box.

    ``language`` is that in which words may be hyphenated, None where they may not.
    """
    ink = spans.spans[0].ink
    unit, blank = ink.size / 1000, ink.font.space.width * ink.size / 1000
    known, shape = ink.font.words, ink.font.shape
    words = spans.text.split(" ")
    shaped = [known.get(word) or shape(word) for word in words]
    widths = [word.width * unit for word in shaped]
    ends = list(accumulate(map(len, words), lambda end, length: end + 1 + length))
    starts = [end - len(word) for end, word in zip(ends, words, strict=True)]
    count = len(words)
    boxes = Boxes(starts, ends, widths, [blank] * count, [0.0] * count, list(shaped))
    for number in range(count - 1, -1, -1):
        word = words[number]
        if breaks_in(word) or widths[number] > measure or not word or (language and hyphens_in(word, language)):
            places = places_in(word, starts[number], language)
            cut = cut_boxes(spans, (starts[number], ends[number]), places, measure, blank) if word else ()
            boxes.replace(number, list(cut))
    return boxes


def measure_spans(spans: Spans, measure: float, language: str | None) -> Boxes:
    """The boxes of a text of any inks and directions. None is wider than the measure, if that holds two letters."""
    boxes = Boxes()
    for found in WORD.finditer(spans.text):
        start, end = found.span()
        blank = spans.blank(end) if end < len(spans.text) else 0
        for box in cut_boxes(spans, (start, end), places_in(found[0], start, language), measure, blank):
            boxes.add(box)
    return boxes


def places_in(word: str, start: int, language: str | None) -> tuple[Sequence[int], frozenset[int]]:
    """The places in a word at which a line may end, and those of them that show a hyphen then."""
    hyphens = frozenset(start + place for place in (hyphens_in(word, language) if language else ()))
    places = {start + place for place in breaks_in(word)} | hyphens
    return sorted(places), hyphens


def cut_boxes(
    spans: Spans,
    word: tuple[int, int],
    places: tuple[Iterable[int], frozenset[int]],
    measure: float,
    blank: float,
) -> Iterator[Box]:
    """The boxes of one word."""
    start, end = word
    for first, last in pairwise((start, *places[0], end)):
        for begin, final in fitting(spans, first, last, measure):
            shows = final in places[1] or spans.text[final - 1] == SOFT_HYPHEN
            hyphen = spans.hyphen(final) if shows and final < end else 0
            yield begin, final, spans.width(begin, final), blank if final == end else 0, hyphen


def fitting(spans: Spans, start: int, end: int, measure: float) -> Iterator[tuple[int, int]]:
    """A stretch whole, or cut between letters where it is wider than the measure."""
    if spans.width(start, end) <= measure:
        yield start, end
        return
    place, width = start, 0.0
    for letter in graphemes(spans.text[start:end]):
        following = start + len(letter)
        more = spans.width(start, following)
        if width and width + more > measure:
            yield place, start
            place, width = start, 0.0
        start, width = following, width + more
    yield place, end
