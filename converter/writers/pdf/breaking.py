"""Where a line may end: the Unicode line breaking algorithm (UAX 14), kinsoku, and Thai words, which nothing parts.

Texts are cut at blanks first; what stands between two blanks is looked at here. Most of that is a word in which no
line may end. What this module allows, UAX 14 allows too, Thai apart, for which that asks for a dictionary; it allows
less in Korean, which is broken at blanks as in print, and never leaves a quotation mark alone.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from ...errors import WriteError

WHOLE = re.compile(
    r"[^\W\u0e00-\u0eff\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00016fe0-\U0003ffff]*"
    r"[.,;:!?)\]’”\"'%…]*"
)
"""A word with the marks that follow it: no line ends in it."""

LONGEST_KEPT = 60
"""Letters of a word whose places are kept; memory is for those that come again."""

THAI = re.compile("[\u0e00-\u0e7f]+")
CLASSES = (
    ("ZW", "\u200b"),
    ("WJ", "\u2060\ufeff\u200d"),
    ("GL", "\u00a0\u2007\u202f\u2011\u034f"),
    ("HY", "-"),
    ("BA", "\u00ad\u2010\u2012\u2013\u058a\u2027\u007c\u0964\u0965\u3000"),
    ("B2", "\u2014"),
    ("SY", "/"),
    ("IS", ",.:;\u037e\u0589\u060c\u060d"),
    ("EX", "!?\u061b\u061e\u061f\u06d4\uff01\uff1f\ufe56\ufe57"),
    ("IN", "\u2024\u2025\u2026\ufe19"),
    ("NS", "\u3005\u303b\u303c\u309b-\u309e\u30a0\u30fb\u30fd\u30fe\uff1a\uff1b\uff65\u203c\u2047-\u2049\u301c\u17d6"),
    ("NS", "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u30fc"),
    ("NS", "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u31f0-\u31ff\uff67-\uff70"),
    ("CL", "\u3001\u3002\uff0c\uff0e\uff61\uff64\ufe50\ufe52\ufe11\ufe12\uff5d\uff60"),
    ("OP", "¡¿\u00b4\u02c8\u02cc\u02df"),
    ("CP", ")\\]"),
    ("QU", "\"'«»‘’‚‛“”„‟‹›❛-❞⹀"),
    ("PR", "\\\\$+£¥¤±€₠-₵№−\ufe69\uff04\uffe1\uffe5\uffe6"),
    ("PO", "%¢°‰-‷℃℉\ufe6a\uff05\uffe0"),
    ("ID", "\u2e80-\u2fff\u3003\u3004\u3006\u3007\u3012\u3013\u3020-\u3029\u3030-\u303a\u303d-\u303f"),
    ("ID", "\u3042-\u3094\u309f\u30a2-\u30fa\u30ff\u3105-\u318f\u3190-\ua4cf\uf900-\ufaff\uff02-\uffdc"),
    ("ID", "\U00020000-\U0002fffd\U00030000-\U0003fffd"),
    ("KO", "\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff"),
)
"""Line breaking classes of UAX 14; KO for all classes of Hangul. The first one that fits counts."""

BRACKETS = {"Ps": "OP", "Pe": "CL"}
NEVER_BEFORE = frozenset(("CL", "CP", "EX", "IS", "SY", "WJ", "GL", "CM", "QU", "NS", "IN", "BA", "HY", "ZW"))
NEVER_AFTER = frozenset(("OP", "WJ", "GL", "QU", "PR"))


@cache
def patterns() -> Sequence[tuple[str, re.Pattern[str]]]:
    """The classes as patterns; most documents never need them."""
    return tuple((name, re.compile(f"[{members}]")) for name, members in CLASSES)


@lru_cache(maxsize=4096)
def class_of(character: str) -> str:
    """The class of a character, as far as it matters here."""
    category = unicodedata.category(character)
    for name, pattern in patterns():
        if pattern.match(character) and not (name == "ID" and category in BRACKETS):
            return name
    if category[0] == "M" or category == "Cc":
        return "CM"
    return {**BRACKETS, "Nd": "NU"}.get(category, "AL")


def breaks_in(text: str) -> tuple[int, ...]:
    """The places inside a text without blanks before which a new line may begin."""
    return breaks_in_word(text) if len(text) <= LONGEST_KEPT else find_breaks(text)


@lru_cache(maxsize=20_000)
def breaks_in_word(text: str) -> tuple[int, ...]:
    """The same, kept for the next time."""
    return find_breaks(text)


def find_breaks(text: str) -> tuple[int, ...]:
    """The same, looked for."""
    if WHOLE.fullmatch(text):
        return ()
    classes = resolved(text)
    found = [place for place in range(1, len(text)) if may_part(classes, place)]
    for thai in THAI.finditer(text):
        found += thai_breaks(thai[0], thai.start())
    return tuple(sorted(set(found)))


def resolved(text: str) -> Sequence[str]:
    """The classes of the characters; marks take that of what they stand on (LB 9)."""
    classes: list[str] = []
    for character in text:
        name = class_of(character)
        classes.append(classes[-1] + "" if name == "CM" and classes and classes[-1] not in ("ZW", "BA") else name)
    return [("~" + name if class_of(sign) == "CM" else name) for name, sign in zip(classes, text, strict=True)]


def may_part(classes: Sequence[str], place: int) -> bool:
    """Whether a line may end between two characters that no blank parts."""
    before, after = classes[place - 1].lstrip("~"), classes[place]
    if after[0] == "~" or after in NEVER_BEFORE:
        return before == "ZW" and after != "ZW"
    if before in NEVER_AFTER or before == "ZW":
        return before == "ZW"
    if before in ("HY", "BA"):
        return place > 1 and after != "NU" and classes[place - 2] not in ("HY", "BA", "OP", "QU", "B2", "ZW")
    if before == "SY":
        return after in ("AL", "ID", "KO") and place > 1 and classes[place - 2] != "SY"  # not after ``https://``
    if "B2" in (before, after):
        return after not in (before, "PO") and place > 1
    return parts_asian(before, after)


def parts_asian(before: str, after: str) -> bool:
    """Whether two signs are parted of which one is an ideograph or a closing mark; what belongs to a figure stays with it."""
    if before == "CL":
        return after in ("ID", "OP", "AL", "NU")
    if "ID" not in (before, after) or "KO" in (before, after):
        return False
    if before == "ID":
        return after != "PO"
    return before in ("AL", "NU", "CP", "EX", "IN", "NS", "PO")


@lru_cache(maxsize=1)
def thai_parser() -> object:
    """What finds words in Thai. `WriteError` where it is not installed."""
    try:
        import budoux
    except ImportError as error:
        raise WriteError("the words of Thai cannot be told apart; install prconvert[thai]") from error
    return budoux.load_default_thai_parser()


def thai_breaks(text: str, start: int) -> list[int]:
    """The places between the words of a Thai text, counted from ``start``; none before a sign that begins no word."""
    parser = thai_parser()
    edges, place = [], 0
    for word in parser.parse(text):  # type: ignore[attr-defined]  # budoux ships no types
        if place and not unicodedata.combining(text[place]) and text[place] not in "ะาำๅๆฯ":
            edges.append(start + place)
        place += len(word)
    return edges


def graphemes(text: str) -> list[str]:
    """The text in letters with their marks, joined signs together: the least that may stand on a line."""
    found: list[str] = []
    for character in text:
        joined = found and (
            unicodedata.category(character) in ("Mn", "Me", "Mc")
            or character in "\u200d\ufe0f\u0e33\u0eb3"
            or found[-1].endswith("\u200d")
        )
        if joined:
            found[-1] += character
        else:
            found.append(character)
    return found


def cut(text: str, places: Sequence[int]) -> list[str]:
    """The text cut at places."""
    return [text[start:end] for start, end in pairwise((0, *places, len(text)))]
