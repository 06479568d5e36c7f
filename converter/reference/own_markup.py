"""The notation of bodies that prconvert writes: what their classes, ids and ``meta`` elements mean to whoever reads them.

Ids are those of the canonical model (``p1``, ``q1``, ``l1``, ``m1``, ``s1``; ``q1-2`` is the second piece of ``q1``).
Classes say what no element says: ``after-p3``, ``opens-p1``, ``level-7``. What markup cannot say at all stands in the
head, a path of the model with its value: ``<meta name="prconvert:dateline.wire" content='"PRNewswire"'/>``.
"""

import re
from typing import NamedTuple

RECORD = "prconvert:"
"""How the names of ``meta`` elements begin whose content is a value of the model, in JSON."""

SCHEMA_AT = f"{RECORD}schema"
"""The name of the one that says: this body tells the whole release, in the markup of this notation."""

PATH = re.compile(r"[a-z_]+(?:\.(?:[a-z_]+|[0-9]{1,9}))*")
TOKEN = re.compile(r"([a-z]+)-([A-Za-z0-9:.+-]+)")
PIECE = re.compile(r"([a-z])([1-9][0-9]{0,8})(?:-[0-9]+)?")

OPENING = "“”\"«»„‟「『‘’'‹›‚—–―-"
CLOSING = "“”\"«»„」』‘’'‹›"
BLANKS = " \u00a0\u2009\u202f\u3000"


class Piece(NamedTuple):
    """What the id of an element says: of ``q12-2`` the letter ``q`` and the number 12."""

    letter: str
    number: int


def name_of(pointer: str) -> str:
    """The name of the ``meta`` element for a JSON Pointer; the standards allow no slash in it.

    >>> name_of("/quotes/3/speaker")
    'prconvert:quotes.3.speaker'
    """
    return RECORD + pointer[1:].replace("/", ".")


def path_of(name: str) -> list[str] | None:
    """The steps of the path that such a name stands for; None for any other name."""
    path = name.removeprefix(RECORD)
    return path.split(".") if path != name and PATH.fullmatch(path) else None


def piece_of(identifier: str | None) -> Piece | None:
    """The thing that an element is a piece of; None for an id that is none of ours."""
    found = PIECE.fullmatch(identifier or "")
    return Piece(found[1], int(found[2])) if found else None


def tokens_of(classes: str | None) -> dict[str, str]:
    """The classes of an element that carry a value: ``{"after": "p3"}``."""
    found = (TOKEN.fullmatch(token) for token in (classes or "").split())
    return {token[1]: token[2] for token in found if token}


def inside(held: str) -> str:
    """What a span of speech says without one sign of quotation at each end, if there is one.

    >>> inside("“We grow,”"), inside("— We grow")
    ('We grow,', 'We grow')
    """
    if held[:1] in OPENING:
        held = held[1:].lstrip(BLANKS)
    if held[-1:] in CLOSING:
        held = held[:-1].rstrip(BLANKS)
    return held


def crosses(spans: list[tuple[int, int]]) -> bool:
    """Whether some of the spans overlap without one being inside the other: elements cannot, and are cut there.

    >>> crosses([(0, 5), (1, 3)]), crosses([(0, 5), (3, 8)])
    (False, True)
    """
    ends: list[int] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and end > ends[-1]:
            return True
        ends.append(end)
    return False
