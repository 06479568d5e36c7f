"""Datelines that a wire proves, though not all before it can be read: a caption glued to it, a month misspelt.

`The new hall DAYTON, Ohio - March 3, 2026 (NEWMEDIAWIRE) -`, `DAYTON, OH, arch 3, 2026 /24-7PressRelease/ --`.
"""

import re
from collections.abc import Iterator

from ...reference.wires import is_wire
from .marks import DASHES, SPACES
from .part import Part
from .places import STRONG

FRAME = re.compile(r"\(([^()\[\]/]{4,40})\)|/([^()\[\]/]{4,40})/|\[([^()\[\]/]{4,40})\]")
NEXT_DASH = re.compile(rf"[{SPACES}]*(?:[{DASHES}]|\Z)")
FARTHEST = 90  # characters of a place and a date before the frame
CAPITALS = re.compile(r"(?<![^\s(\[])[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}(?=[, ])")
JOINING = frozenset(",:;&/|" + DASHES)
LONGEST_GAP = 40  # characters that could not be read


def wire_frame(text: str) -> re.Match[str] | None:
    """The first name of a wire in its frame with a dash behind it; None where none stands in a text."""
    for found in FRAME.finditer(text):
        name = (found[1] or found[2] or found[3]).strip(SPACES)
        if is_wire(name) and NEXT_DASH.match(text, found.end()):
            return found
    return None


def starts_before(text: str, frame: re.Match[str]) -> Iterator[int]:
    """Where a dateline could begin that a caption or subheadline was glued to: at capitals, or at the frame itself."""
    words = list(CAPITALS.finditer(text, max(0, frame.start() - FARTHEST), frame.start()))
    for index, word in enumerate(words):
        glued = text[: word.start()].rstrip()[-1:] not in JOINING
        if glued and (index == 0 or words[index - 1].end() + 1 != word.start()):  # no word in capitals right before
            yield word.start()
    yield frame.start()


def can_skip(places: Part, text: str, frame: re.Match[str]) -> bool:
    """Whether a wire may be reached over some words that are no date: the places before them are sure."""
    gap = text[places.mark.end : frame.start()]
    sure = bool(places.places) and min(placed.strength for placed in places.places) >= STRONG
    return sure and len(gap) <= LONGEST_GAP and "." not in gap.rstrip(". ")
