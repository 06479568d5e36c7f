"""Evidence: whether the parts that were read make a dateline. A false one is worse than none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .marks import DASHES, SIGNS, SPACES
from .places import FAIR, STRONG

if TYPE_CHECKING:
    from .find import Part

FALSE_STARTS = frozenset(
    "The A An In On At By From For As With After Before Since To Today Yesterday Tomorrow When While This That These Those It He She We I You They "
    "Our His Her Its Their My Your If And But Or So There Here Now Not No Yes More Most Many Some All Each Every Both What Why How Who Where Which".split()
)


def is_dateline(parts: list[Part], text: str) -> bool:
    """Whether parts at the head of a text are its dateline."""
    last = parts[-1]
    kinds = {part.kind for part in parts}
    full = any(part.date for part in parts)
    strength = min((placed.strength for part in parts for placed in part.places), default=0)
    end = max(last.mark.close, last.end)
    rest = text[end:].lstrip("".join(SPACES))
    closed = last.mark.close > last.end
    if "wire" in kinds:
        return closed or (last.kind == "date" and "places" in kinds) or not rest
    if "brand" in kinds:
        return closed and full and "places" in kinds
    if "places" in kinds and full:
        return closed or not rest or (strength >= FAIR and begins_sentence(rest))
    if "places" in kinds and "date" in kinds:
        return closed and strength >= FAIR
    if "places" in kinds:
        return closed and last.mark.dashed and strength >= FAIR and (begins_sentence(rest) or not rest)
    return full and closed and (last.mark.dashed or last.mark.signs in (":", "：")) and bool(rest) and not rest[0].isdigit()


def begins_sentence(rest: str) -> bool:
    """Whether a text begins as a sentence does."""
    return not rest[:1].islower() or rest[1:2].isupper()
