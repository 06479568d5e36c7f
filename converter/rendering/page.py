"""A body in the making: what stands where in it, and under which id.

Ids are those of the canonical model (``p1``, ``q1``, ``m1``, ``s1``); something that had to be cut, or that runs over
several paragraphs, has ``q1``, ``q1-2`` and so on.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ..model.release import PressRelease
from .annotations import Annotation, split, weave
from .markup import Line, Markup, escape

Tags = tuple[Markup, Markup]
"""The start and end tag around a stretch of text."""


@dataclass(frozen=True, slots=True)
class Body:
    """The lines of a body, and where things stand in it: by the model's id, the ids of the elements."""

    lines: tuple[Line, ...]
    anchors: Mapping[str, Sequence[str]]


@dataclass(slots=True)
class Page:
    """The release, what is known of its texts, how that is marked up, and the ids that are given out so far.

    ``fit`` leaves out, of what stands in one text or cell, what the format cannot mark up.
    """

    release: PressRelease
    annotations: Mapping[str, Sequence[Annotation]]
    wrap: "Callable[[Page, Annotation], Tags]"
    fit: Callable[[Sequence[Annotation]], Sequence[Annotation]] = lambda annotations: annotations
    anchors: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def anchor(self, identifier: str) -> str:
        """An id for one more element of that thing: ``q1``, then ``q1-2``."""
        given = self.anchors[identifier]
        given.append(f"{identifier}-{len(given) + 1}" if given else identifier)
        return given[-1]

    def text(self, place: str, text: str, wrap: "Callable[[Page, Annotation], Tags] | None" = None) -> Markup:
        """The text of a place with its annotations; where it stands may ask for other tags than the page's."""
        annotations, chosen = self.annotations.get(place), wrap or self.wrap
        return weave(text, self.fit(annotations), lambda item: chosen(self, item)) if annotations else escape(text)

    def cells(self, place: str, rows: Sequence[Sequence[str]]) -> list[list[Markup]]:
        """The cells of a table's rows with the annotations that fall into them."""
        starts, lengths = [0], [len(cell) for row in rows for cell in row]
        for length in lengths:
            starts.append(starts[-1] + length + 1)  # a tab or newline parts the cells in the paragraph's text
        shares = iter(split(self.annotations.get(place, ()), starts[:-1], lengths))
        return [
            [weave(cell, self.fit(next(shares)), lambda item: self.wrap(self, item)) for cell in row] for row in rows
        ]
