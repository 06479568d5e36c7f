"""Stretches of a text: words of one style, and words that lead to an address, as `Style(0, 4, "strong")`.

Kept apart from what parses, so that a reader whose document encloses its release need not import that.
"""

from typing import NamedTuple

from ..model.release import MarkStyle


class Style(NamedTuple):
    """Inline style of the characters ``start`` to ``end``."""

    start: int
    end: int
    style: MarkStyle


class Anchor(NamedTuple):
    """The characters that link to an address; ``start`` equals ``end`` where the link has no words."""

    start: int
    end: int
    url: str
