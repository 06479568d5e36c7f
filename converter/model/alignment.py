r"""Alignment: where a stretch of a text of the model stands in the source, whose spaces, line ends and signs it lacks.

>>> align("one two", "**one**\n  two", [Piece(0, 14, "layout")], 4, 7)
(10, 13)
"""

from collections.abc import Iterable

from .reading import Piece


def align(text: str, source: str, pieces: Iterable[Piece], start: int, end: int) -> tuple[int, int] | None:
    """The offsets in ``source`` of ``text[start:end]``, end exclusive, or None where it does not stand there in one row.

    ``pieces`` are the stretches of the source that the text came from.
    """
    if not 0 <= start < end <= len(text):
        return None
    places = positions(text, source, pieces, end)
    first, last = places.get(start), places.get(end - 1)
    return None if first is None or last is None else (first, last + 1)


def positions(text: str, source: str, pieces: Iterable[Piece], end: int) -> dict[int, int]:
    """For the signs of ``text`` before ``end`` their offsets in the source; a run of white space is one sign."""
    found: dict[int, int] = {}
    at = 0
    for piece in pieces:
        for offset in range(piece.start, piece.end):
            if at >= end:
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
