"""The order of signs in a line that holds writing from the right: the Unicode bidirectional algorithm (UAX 9).

Levels are resolved over the whole paragraph, by python-bidi; each line is then put in order by itself (rule L2).
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

RTL_SIGNS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
RTL_FORCES = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI"))


def has_rtl(text: str) -> bool:
    """Whether anything in a text runs from right to left."""
    return not text.isascii() and bool(RTL_SIGNS.search(text))


def first_strong(text: str) -> str | None:
    """The direction of the first letter, ``ltr`` or ``rtl``; None where no letter is."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return None


@lru_cache(maxsize=16)
def levels_of(text: str, base: int) -> Sequence[int]:
    """The embedding level of each character of a paragraph; even ones run from left to right."""
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = [item["level"] for item in storage["chars"]]
    if len(known) == len(text):
        return known
    kept = iter(known)  # rule X9 takes marks of embedding out; they are not seen, and go with what stands before them
    levels: list[int] = []
    for character in text:
        removed = unicodedata.bidirectional(character) in REMOVED
        levels.append((levels[-1] if levels else base) if removed else next(kept, base))
    return levels


REMOVED = frozenset(("RLE", "LRE", "RLO", "LRO", "PDF", "BN"))


def visual_order(levels: Sequence[int]) -> list[int]:
    """The numbers of the runs of a line from left to right, by their levels (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order
