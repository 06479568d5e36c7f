"""The text of a paragraph cut into runs: stretches of one style, with the link that they are the anchor of.

>>> cut("Hi you", (), ())
(Run(text='Hi you', start=0, styles=frozenset(), link=None),)
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..model.release import Link, Mark, MarkStyle, PressRelease

SAFE_SCHEMES = ("http:", "https:", "mailto:", "tel:")
"""Addresses that an output may point at; others stay in the model and are shown as text."""


class Run(NamedTuple):
    """Characters of one style; ``start`` is the offset of the first in the paragraph's text."""

    text: str
    start: int
    styles: frozenset[MarkStyle]
    link: Link | None


def runs_of(release: PressRelease, place: str) -> tuple[Run, ...]:
    """The runs of a paragraph, by its id. Links with a dangerous scheme are plain text."""
    text = release.text_of(place)
    if text is None:
        return ()
    index = int(place[1:]) - 1 if place[:1] == "p" else -1
    marks = release.paragraphs[index].marks if index >= 0 else ()
    return cut(text, marks, [link for link in links_of(release, place) if link.url.lower().startswith(SAFE_SCHEMES)])


def links_of(release: PressRelease, place: str) -> Iterator[Link]:
    """The links that stand in a place; found by halving, for the model keeps them in the order of their places."""
    first = bisect_left(release.links, rank_of(place), key=lambda link: rank_of(link.paragraph))
    for number in range(first, len(release.links)):
        if release.links[number].paragraph != place:
            return
        yield release.links[number]


def rank_of(place: str | None) -> tuple[int, int]:
    """Where a place comes in reading order: headline, subheadlines, paragraphs, nowhere."""
    if place is None:
        return 3, 0
    if place == "headline":
        return 0, 0
    name, _, number = place.partition("/")
    return (1, int(number)) if number else (2, int(name[1:]))


def cut(text: str, marks: Sequence[Mark], links: Sequence[Link]) -> tuple[Run, ...]:
    """The runs of a text; where links overlap, the first one counts."""
    styles = [mark for mark in marks if mark.style != "link"]
    if not styles and not links:
        return (Run(text, 0, frozenset(), None),)
    edges = {0, len(text)}
    for mark in styles:
        edges.update((mark.start, mark.end))
    for link in links:
        edges.update((link.start or 0, link.end or 0))
    runs = []
    for start, end in pairwise(sorted(edges)):
        worn = frozenset(mark.style for mark in styles if mark.start <= start and end <= mark.end)
        held = next((link for link in links if (link.start or 0) <= start and end <= (link.end or 0)), None)
        runs.append(Run(text[start:end], start, worn, held))
    return tuple(runs)
