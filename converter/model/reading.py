"""Readings: a release, what was found on the way, and where everything stood in the source."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from .findings import Finding
from .release import PressRelease

NEWLINE = re.compile(r"\r\n?|\n")


class Piece(NamedTuple):
    """A stretch of the decoded source: code points ``start`` to ``end`` (exclusive), and who recognised it."""

    start: int
    end: int
    recogniser: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader answers.

    ``text`` is the decoded source. ``origins`` gives for a JSON Pointer of the release the pieces of ``text``
    that it came from; a fact that was declared outside the text has no origin.
    """

    release: PressRelease
    findings: tuple[Finding, ...] = ()
    text: str = ""
    origins: Mapping[str, tuple[Piece, ...]] = field(default_factory=dict)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text, as `line_and_column` counts them."""
        return tuple(NEWLINE.split(self.text))

    def place(self, pointer: str) -> tuple[int, int] | None:
        """Line and column (both from 1) where a pointer's text begins, or that of the nearest parent with one.

        None where nothing above it has an origin either.
        """
        while True:
            if pieces := self.origins.get(pointer):
                return line_and_column(self.text, min(piece.start for piece in pieces))
            if not pointer:
                return None
            pointer = pointer.rpartition("/")[0]


def line_and_column(text: str, offset: int, starts: list[int] | None = None) -> tuple[int, int]:
    r"""Line and column, both from 1, of an offset; ``starts`` spares finding the lines of the same text again.

    >>> line_and_column("ab\ncd", 4)
    (2, 2)
    """
    starts = line_starts(text) if starts is None else starts
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def line_starts(text: str) -> list[int]:
    r"""The offsets at which the lines of a text begin, the first one 0; lines end as in editors, not as in Unicode.

    >>> line_starts("a\r\nb\rc\u2028d\n")
    [0, 3, 5]
    """
    return [0, *(found.end() for found in NEWLINE.finditer(text) if found.end() < len(text))]
