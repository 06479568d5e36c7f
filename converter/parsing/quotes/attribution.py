"""What is found of a speaker near a run of speech."""

from typing import NamedTuple

from .phrases import Words


class Attribution(NamedTuple):
    """A speaker and a word of speech, found near a run."""

    how: str
    """``after``, ``before`` or ``label``."""
    speaker: Words | None
    cue: Words | None
    tight: bool
    """Nothing stands between the run and its attribution."""


DASHES = frozenset("—–―-")
