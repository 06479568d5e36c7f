"""Marks between and behind the parts of a dateline: `, `, ` – `, `--(`, `) --`, ` /`, `】`."""

from typing import NamedTuple

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
SPACES = " \u00a0\u202f\u2007\u3000" + INVISIBLE
DASHES = "-–—―‒‐‑−─－ー"
LONG_DASHES = "–—―"
OPENERS = "([（［【〔「"
CLOSERS = ")]）］】〕」"
COMMAS = ",،、，;؛"
STOPS = ":：|｜·•●="
SIGNS = frozenset(SPACES + DASHES + OPENERS + CLOSERS + COMMAS + STOPS + "/／.*_~")
LIGHT = frozenset(SPACES + COMMAS + ".*_~")


class Mark(NamedTuple):
    """The signs behind a part. ``end`` is where the next part would begin; ``close`` is where the dateline would end.

    ``signs`` are all of them without spaces; ``spaced`` says whether white space stands beside them.
    """

    end: int
    close: int
    signs: str
    spaced: bool

    @property
    def dashed(self) -> bool:
        """Whether a dash is among the signs."""
        return any(sign in DASHES for sign in self.signs)


def mark_at(text: str, at: int) -> Mark:
    """The marks at an offset; of nothing where there are none."""
    end, close = at, at
    kept: list[str] = []
    opened = False
    while end < len(text) and text[end] in SIGNS:
        sign = text[end]
        if kept and kept[-1] in DASHES and sign in LONG_DASHES and sign != kept[-1] and text[end - 1] in SPACES:
            break  # `/Wire/ -- – Vi är redo`: the second one opens speech
        end += 1
        if sign in OPENERS:
            opened = True
        elif sign not in LIGHT and not (opened and sign in CLOSERS):
            close = end if not opened else close
        if sign not in SPACES:
            kept.append(sign)
    signs = "".join(kept)
    spaced = end > at and (text[at] in SPACES or text[end - 1] in SPACES or end == len(text))
    return Mark(end, close, signs, spaced)
