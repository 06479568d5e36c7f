"""Stretches of the decoded source: words of one style, and words that lead to an address.

They are those of parsing in all but place: a document whose enclosed release is read needs no parsing, nor its imports.
"""

from typing import NamedTuple

from ...model.release import MarkStyle


class Style(NamedTuple):
    """Inline style of the characters ``start`` to ``end``."""

    start: int
    end: int
    style: MarkStyle


class Anchor(NamedTuple):
    """The words that link to an address."""

    start: int
    end: int
    url: str
