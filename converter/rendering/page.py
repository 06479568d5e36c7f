"""A body in the making: what stands where in it, and under which id.

Ids are those of the canonical model (``p1``, ``q1``, ``m1``, ``s1``); something that had to be cut, or that runs over
several paragraphs, has ``q1``, ``q1-2`` and so on.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..model.release import Notice, PressRelease
from .annotations import Anchored, Annotation, Said, split, weave
from .markup import Line, Markup, escape

Tags = tuple[Markup, Markup]
"""The start and end tag around a stretch of text."""


@dataclass(frozen=True, slots=True)
class Body:
    """The lines of a body, and where things stand in it: by the model's id, the ids of the elements.

    ``unsaid`` are pointers to what the model knows and the markup does not say; a body that is to be read as any other
    has None.
    """

    lines: tuple[Line, ...]
    anchors: Mapping[str, Sequence[str]]
    unsaid: tuple[str, ...] | None = None


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
    last: str | None = None
    told: list[Notice] = field(default_factory=list)
    unsaid: dict[str, None] = field(default_factory=dict)

    def anchor(self, identifier: str) -> str:
        """An id for one more element of that thing: ``q1``, then ``q1-2``."""
        given = self.anchors[identifier]
        given.append(f"{identifier}-{len(given) + 1}" if given else identifier)
        if identifier[0] == "p":
            self.last = identifier
        return given[-1]

    def after(self, identifier: str | None) -> str:
        """The class of a part that does not follow the paragraph before it: ``after-p3``; else nothing."""
        return "" if identifier == self.last else f" after-{identifier or 0}"

    def leave(self, items: Sequence[Annotation]) -> None:
        """Note that stretches are not marked."""
        for item in items:
            self.unsaid |= dict.fromkeys(pointers_of(item))

    def text(self, place: str, text: str, wrap: "Callable[[Page, Annotation], Tags] | None" = None) -> Markup:
        """The text of a place with its annotations; where it stands may ask for other tags than the page's."""
        annotations, chosen = self.annotations.get(place), wrap or self.wrap
        return self.weave(text, self.fit(annotations), chosen, place) if annotations else escape(text)

    def cells(self, place: str, rows: Sequence[Sequence[str]]) -> list[list[Markup]]:
        """The cells of a table's rows with the annotations that fall into them."""
        starts, lengths = [0], [len(cell) for row in rows for cell in row]
        for length in lengths:
            starts.append(starts[-1] + length + 1)  # a tab or newline parts the cells in the paragraph's text
        shares = iter(split(self.annotations.get(place, ()), starts[:-1], lengths))
        return [[self.weave(cell, self.fit(next(shares)), self.wrap, place) for cell in row] for row in rows]

    def weave(
        self, text: str, annotations: Sequence[Annotation], wrap: "Callable[[Page, Annotation], Tags]", place: str
    ) -> Markup:
        """The text with its annotations; what would stand too deep is noted."""
        unset: list[Annotation] = []
        woven = weave(text, annotations, lambda item: wrap(self, item), unset)
        if unset:
            self.leave(unset)
            if place[0] == "p":
                self.unsaid[f"/paragraphs/{int(place[1:]) - 1}/marks"] = None
        return woven

    def body(self, lines: Iterable[Line]) -> Body:
        """The body of these lines; notices that do not stand in the order of the model are unsaid."""
        content = tuple(lines)
        if tuple(self.told) != self.release.notices:
            self.unsaid["/notices"] = None
        return Body(content, self.anchors, tuple(self.unsaid))


def pointers_of(item: Annotation) -> list[str]:
    """Where the model says what an annotation says; marks are their paragraph's."""
    match item.value:
        case Said(quotes):
            return [f"/quotes/{int(quote[1:]) - 1}/{item.kind}" for quote in quotes]
        case Anchored(link):
            return [f"/links/{int(link.id[1:]) - 1}"]
        case str() | None:
            return []
        case quote:
            return [f"/quotes/{int(quote.id[1:]) - 1}"]
