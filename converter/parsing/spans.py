"""Stretches of a text: words of one style, and words that lead to an address, as `Style(0, 4, "strong")`.

They are for readers that need no parsing where a document encloses its release, nor the imports of it.
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
