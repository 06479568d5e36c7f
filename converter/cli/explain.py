"""`parse --explain`: what each piece of the source became, and which recogniser said so, in the order of the source."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ..model.reading import Piece, Reading, line_and_column, line_starts
from ..model.release import PressRelease

WIDTH = 72  # characters of a text that are shown


class Row(NamedTuple):
    """One part of a reading: where it begins, and four columns of words."""

    start: int
    place: str
    what: str
    recogniser: str
    text: str


def explain(reading: Reading) -> Iterator[str]:
    """One line for each part: line and column, what it is, the recogniser, and the beginning of its text."""
    rows = sorted(rows_of(reading))
    places, things, recognisers = (max((len(str(row[column])) for row in rows), default=0) for column in (1, 2, 3))
    for _, place, what, recogniser, text in rows:
        yield f"{place:<{places}}  {what:<{things}}  {recogniser:<{recognisers}}  {text}"


def rows_of(reading: Reading) -> Iterator[Row]:
    """The parts of a reading that stand in its source, in any order."""
    starts = line_starts(reading.text)
    for pointer, pieces in reading.origins.items():
        if pieces:
            first = min(pieces, key=lambda piece: piece.start)
            line, column = line_and_column(reading.text, first.start, starts)
            what = name_of(reading.release, pointer)
            yield Row(first.start, f"{line}:{column}", what, first.recogniser, shown(reading, pieces))


def name_of(release: PressRelease, pointer: str) -> str:
    """What stands at a JSON Pointer, in words."""
    part, _, rest = pointer.lstrip("/").partition("/")
    number = rest.partition("/")[0]
    member: Any = getattr(release, part)
    if not isinstance(member, tuple) or not number.isdecimal():
        return part.replace("_", " ")
    words = WORDS[part](member[int(number)]) if part in WORDS else part.removesuffix("s")
    return f"{words} label" if pointer.endswith("/label") else words


def quote_words(quote: Any) -> str:
    """Who speaks, and how that was found."""
    speaker = (quote.speaker.name or quote.speaker.text) if quote.speaker else "nobody named"
    return f"{quote.id} {quote.kind} quote, {quote.attribution}: {speaker}"


WORDS: Mapping[str, Callable[[Any], str]] = {
    "paragraphs": lambda item: f"{item.id} {item.section} {item.kind}",
    "quotes": quote_words,
    "links": lambda item: f"{item.id} {item.kind} link",
    "securities": lambda item: f"security {item.exchange}: {item.symbol}",
    "notices": lambda item: f"notice {item.kind}",
    "artifacts": lambda item: f"artifact {item.reason}",
}
"""What a member of a list of the model is called; others go by the name of their list."""


def shown(reading: Reading, pieces: tuple[Piece, ...]) -> str:
    """The beginning of the source text, on one line, without characters that a terminal would obey."""
    text = " ".join("".join(reading.text[piece.start : piece.end] for piece in pieces[:3])[: 2 * WIDTH].split())
    clean = "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
    return clean if len(clean) <= WIDTH else clean[: WIDTH - 1] + "…"
