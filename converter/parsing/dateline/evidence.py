"""Evidence: whether the parts that were read make a dateline. A false one is worse than none."""

import re

from .marks import SPACES
from .part import Part
from .places import FAIR, STRONG

FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
FALSE_STARTS = frozenset(
    "The A An In On At By From For As With After Before Since To Today Yesterday Tomorrow When While This That These Those It He "
    "She We I You They Our His Her Its Their My Your If And But Or So There Here Now Not No Yes More Most Many Some All Each Every "
    "Both What Why How Who Where Which".split()
)
BLANKS = "".join(SPACES)


def is_false_start(text: str, at: int) -> bool:
    """Whether the first word can't open a dateline: `The`, `In`, `Heute`."""
    word = FIRST_WORD.match(text, at)
    if word is None:
        return not text[at : at + 1].isalnum()
    return word[0] in FALSE_STARTS


def is_dateline(parts: list[Part], text: str) -> bool:
    """Whether parts at the head of a text are its dateline."""
    last = parts[-1]
    kinds = {part.kind for part in parts}
    full = any(part.date or part.choices for part in parts)
    strength = min((placed.strength for part in parts for placed in part.places), default=0)
    rest = text[last.close :].lstrip(BLANKS)
    if parts[0].kind == "places" and text[parts[0].start].islower():
        return full and last.closed and strength >= STRONG
    if "wire" in kinds:
        return last.closed or (last.kind == "date" and "places" in kinds) or not rest
    if "brand" in kinds:
        return last.closed and full and "places" in kinds
    if "places" in kinds and full:
        return last.closed or not rest or (strength >= FAIR and begins_sentence(rest))
    if "places" in kinds and "date" in kinds:
        return last.closed and strength >= FAIR
    if "places" in kinds:
        return last.closed and last.mark.dashed and strength >= FAIR and (begins_sentence(rest) or not rest)
    return full and is_closed_date(last) and bool(rest) and not rest[0].isdigit()


def is_closed_date(part: Part) -> bool:
    """Whether a dash, a colon, or behind an ISO date a comma, closes a date that stands alone."""
    return part.closed and (part.mark.dashed or part.mark.signs in (":", "：", "，"))


def begins_sentence(rest: str) -> bool:
    """Whether a text begins as a sentence does."""
    return not rest[:1].islower() or rest[1:2].isupper()
