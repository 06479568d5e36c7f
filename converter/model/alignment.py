r"""Alignment: where the signs of a text of the model stand in the source, whose spaces, line ends and signs it lacks.

>>> places = align("one two", "**one**\n  two", [Piece(0, 14, "layout")])
>>> span(places, 4, 7)
(10, 13)
"""

from collections.abc import Iterable, Mapping, Sequence

from .reading import Piece

Places = Mapping[int, int] | range
"""The offset in the source of each sign that stands there."""


def align(text: str, source: str, pieces: Sequence[Piece]) -> Places:
    """The places of the signs of ``text`` in ``source``, that came from these pieces of it."""
    if len(pieces) == 1 and source[pieces[0].start : pieces[0].end] == text:
        return range(pieces[0].start, pieces[0].end)  # as it stands: most texts do
    return positions(text, source, pieces)


def span(places: Places, start: int, end: int) -> tuple[int, int] | None:
    """The offsets in the source, end exclusive, of the signs ``start`` to ``end``; None where one of both has no place."""
    if isinstance(places, range):
        return (places.start + start, places.start + end) if 0 <= start < end <= len(places) else None
    first, last = places.get(start), places.get(end - 1)
    return None if first is None or last is None or last < first else (first, last + 1)


def positions(text: str, source: str, pieces: Iterable[Piece]) -> dict[int, int]:
    """For the signs of ``text`` their offsets in the source; a run of white space is one sign."""
    found: dict[int, int] = {}
    at = 0
    for piece in pieces:
        for offset in range(piece.start, piece.end):
            if at >= len(text):
                return found
            at = step(text, source[offset], at, offset, found)
    return found


def step(text: str, sign: str, at: int, offset: int, found: dict[int, int]) -> int:
    """Take one sign of the source, and answer which sign of the text is due next."""
    due = text[at]
    if sign == due or (sign.isspace() and due.isspace()):
        found[at] = offset
        return at + 1
    if due.isspace() and not sign.isspace() and text[at + 1 : at + 2] == sign:
        found[at + 1] = offset  # lines that were joined: the space stands in no piece
        return at + 2
    return at  # the rest of a run of spaces, or a sign of markup
