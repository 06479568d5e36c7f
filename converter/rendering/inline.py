"""The text of a paragraph cut into runs: stretches of one style, with the link that they are the anchor of.

>>> cut("Hi you", (), ())
(Run(text='Hi you', start=0, styles=frozenset(), link=None),)
"""

from collections.abc import Sequence
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
    anchors = [link for link in release.links if link.paragraph == place and link.url.lower().startswith(SAFE_SCHEMES)]
    return cut(text, marks, anchors)


def cut(text: str, marks: Sequence[Mark], links: Sequence[Link]) -> tuple[Run, ...]:
    """The runs of a text; where links overlap, the first one counts."""
    styles = [mark for mark in marks if mark.style != "link"]
    edges = {0, len(text)}
    for item in (*styles, *links):
        edges.update((item.start or 0, item.end or 0))
    borders = sorted(edges)
    runs = []
    for start, end in zip(borders, borders[1:], strict=False):
        worn = frozenset(mark.style for mark in styles if mark.start <= start and end <= mark.end)
        held = next((link for link in links if (link.start or 0) <= start and end <= (link.end or 0)), None)
        runs.append(Run(text[start:end], start, worn, held))
    return tuple(runs)
