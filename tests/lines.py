"""Lines that quotes, speakers, links and securities point into, made with the places where each of these stands."""

from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import Any, Literal, NamedTuple

from hypothesis import strategies as st
from words import phrases

from converter.model.relations import table_text

Role = Literal["words", "quote", "speaker", "cue", "link", "security"]

MARKS_OF_SPEECH = (
    ("“", "”"),
    ('"', '"'),
    ("«\u00a0", "\u00a0»"),
    ("„", "“"),
    ("「", "」"),
    ("'", "'"),
    ("— ", ""),
    ("“", ""),
)
CUES = ("said", "sagte", "表示", "“added”")
LINK_TEXTS = ("www.example.com", "press@example.com", "+1 555 0100", "our page", "https://example.com/a_b?c=d&e=<f>#g")
SYMBOLS = ("NYSE: ACM", "(Nasdaq:X)", "上交所：600000")


class Stretch(NamedTuple):
    """A part of a line: what it is, its text, and of a quote the words inside its marks."""

    role: Role
    text: str
    inner: str = ""


class Placed(NamedTuple):
    """A stretch with the place that it has in a release."""

    stretch: Stretch
    paragraph: str
    start: int

    @property
    def span(self) -> dict[str, Any]:
        """The place as fields of a speaker, cue, link or security."""
        return {"paragraph": self.paragraph, "start": self.start, "end": self.start + len(self.stretch.text)}


class Line(NamedTuple):
    """A text with the stretches that it is made of; the cells of a table, where it is one."""

    stretches: tuple[Stretch, ...]
    rows: tuple[tuple[str, ...], ...] | None = None

    @property
    def text(self) -> str:
        """The text whole."""
        return "".join(stretch.text for stretch in self.stretches)

    def placed(self, place: str) -> list[Placed]:
        """The stretches that mean something, with their places."""
        starts = accumulate((len(stretch.text) for stretch in self.stretches), initial=0)
        return [Placed(s, place, start) for s, start in zip(self.stretches, starts, strict=False) if s.role != "words"]


@cache
def stretches(alphabet: tuple[str, ...]) -> st.SearchStrategy[Stretch]:
    """One part of a line."""
    quoted = st.builds(
        lambda marks, inner: Stretch("quote", inner.join(marks), inner),
        st.sampled_from(MARKS_OF_SPEECH),
        phrases(alphabet),
    )
    return st.one_of(
        phrases(alphabet).map(lambda text: Stretch("words", text)),
        quoted,
        phrases(alphabet, 3).map(lambda text: Stretch("speaker", text)),
        st.sampled_from([Stretch("cue", text) for text in CUES]),
        st.sampled_from([Stretch("link", text) for text in LINK_TEXTS]),
        st.sampled_from([Stretch("security", text) for text in SYMBOLS]),
    )


def joined(parts: Iterable[Stretch], separator: str) -> tuple[Stretch, ...]:
    """The parts with a separator between them."""
    found: list[Stretch] = []
    for part in parts:
        found += [Stretch("words", separator), part] if found else [part]
    return tuple(found)


@cache
def lines(alphabet: tuple[str, ...], most: int = 5) -> st.SearchStrategy[Line]:
    """One trimmed line."""
    parts = st.lists(stretches(alphabet), min_size=1, max_size=most)
    separators = st.sampled_from((" ", "", "\u00a0"))
    return st.builds(lambda parts, separator: Line(joined(parts, separator)), parts, separators)


@cache
def tables(alphabet: tuple[str, ...]) -> st.SearchStrategy[Line]:
    """A rectangle of cells, some of them empty."""
    cell = st.just(Line(())) | lines(alphabet, 2)
    return st.integers(1, 3).flatmap(
        lambda width: st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=3).map(table)
    )


def table(cells: list[list[Line]]) -> Line:
    """The cells as one line; the only cell of a table is not empty, for no text is."""
    if len(cells) == len(cells[0]) == 1 and not cells[0][0].stretches:
        cells = [[Line((Stretch("words", "x"),))]]
    found: list[Stretch] = []
    for number, row in enumerate(cells):
        for column, part in enumerate(row):
            found += [Stretch("words", "\t" if column else "\n")] * bool(number or column)
            found += part.stretches
    line = Line(tuple(found), tuple(tuple(part.text for part in row) for row in cells))
    assert line.text == table_text(line.rows or ())
    return line


@cache
def preformatted(alphabet: tuple[str, ...]) -> st.SearchStrategy[Line]:
    """Lines with their newlines and spaces."""
    gap = st.sampled_from([Stretch("words", text) for text in ("\n", "  ", "\n    ", "\t", "\n\n")])
    return st.lists(stretches(alphabet) | gap, min_size=1, max_size=6).map(lambda parts: Line(tuple(parts)))
