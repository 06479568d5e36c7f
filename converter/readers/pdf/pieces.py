"""What a page shows, in plain values: pieces of text with their places, and what the document says of itself.

Places are in points (1/72 inch); ``x`` grows to the right and ``y`` downwards, from the corner of the page as it is seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...parsing.spans import Anchor


class Look(NamedTuple):
    """How letters are set; ``upright`` is false for text that runs across the page's lines, as a watermark does."""

    size: float
    bold: bool = False
    italic: bool = False
    upright: bool = True
    artifact: bool = False
    """Whether the document marks it as no part of its text (ISO 32000-1, 14.8.2.2)."""


@dataclass(slots=True)
class Piece:
    """Letters of one look without a blank between them, from ``left`` to ``right``, on the line at ``base``.

    ``spaced`` says that a blank stands before it.
    """

    text: str
    left: float
    right: float
    base: float
    look: Look
    spaced: bool
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size and its pieces, in the order in which it is drawn."""

    width: float
    height: float
    pieces: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Document:
    """The pages of a document, its own words about itself (empty where it says nothing), the files in it, and whether it is tagged."""

    pages: Sequence[Page]
    language: str = ""
    title: str = ""
    keywords: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    tagged: bool = False
