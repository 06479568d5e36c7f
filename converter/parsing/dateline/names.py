"""Names of places as printed: one or several, `AUBURN HILLS, Mich. and LIUZHOU, China`, up to the date or dash.

Only the shape is read here; which part is city, region or country is settled in `places`.
"""

import re
from typing import NamedTuple

from ...reference.months import month_of, weekday_of
from ..datetimes import date_at
from .marks import SPACES
from .wire import wire_at

COMBINING = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0900-\u0903\u093a-\u094f"
LETTER = rf"(?:[^\W\d_]|[{COMBINING}])"
WORD = re.compile(rf"['’]?{LETTER}+(?:['’.‑-]{LETTER}+)*\.?ฯ?")
HAN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fffー]+")
HAN_TAIL = re.compile("(?:[电電讯訊]|报道|報道|消息)$")
NUMBER = re.compile(r"\d{1,5}(?:-\d+)?(?= [^\W\d_])")
JOINT = re.compile(r"[ \u00a0]?(?:&|/|\||;|、|·)[ \u00a0]?|[ \u00a0](?:and|und|et|y|e|i|og|och|en|ja|és|AND|UND|ET|Y|E|and in|και|и|та|và|dan|ו)[ \u00a0](?=\S)|[ \u00a0]?(?:和|及|与|與)[ \u00a0]?|, (?:and|und|et|y) ")
CONNECTORS = frozenset(
    "of de del della di do da dos das du des la le les el al am an der im in bei ob on upon sur sous lès the den dem aan ten op van von zu e y à em za nad pod".split()
)
WORDS = 7  # of one name
NAMES = 6  # of one place
PLACES = 4


class Name(NamedTuple):
    """One name with its position."""

    start: int
    end: int
    text: str


class Names(NamedTuple):
    """Places as printed, each a group of names, city first; ``end`` is behind the last."""

    end: int
    groups: tuple[tuple[Name, ...], ...]


def names_at(text: str, at: int) -> Names | None:
    """The names of places at an offset; None where none could stand there."""
    groups: list[tuple[Name, ...]] = []
    start = at
    while len(groups) < PLACES:
        group = group_at(text, start)
        if not group:
            break
        groups.append(group)
        joint = JOINT.match(text, group[-1].end)
        if not joint:
            break
        start = joint.end()
        if wire_at(text, start, joint[0].strip(SPACES)) or date_at(text, start):
            break
    return Names(groups[-1][-1].end, tuple(groups)) if groups else None


def group_at(text: str, at: int) -> tuple[Name, ...]:
    """The names of one place, parted by commas."""
    names: list[Name] = []
    start = at
    while len(names) < NAMES:
        name = name_at(text, start)
        if not name:
            break
        names.append(name)
        start = after_comma(text, name.end)
        if start is None or date_at(text, start):
            break
    return tuple(names)


def after_comma(text: str, at: int) -> int | None:
    """Where a text goes on behind a comma; None where there is none."""
    while at < len(text) and text[at] in SPACES:
        at += 1
    if at >= len(text) or text[at] not in ",،、，":
        return None
    at += 1
    while at < len(text) and text[at] in SPACES:
        at += 1
    return at


def name_at(text: str, at: int) -> Name | None:
    """One name: words that could be a place's."""
    if found := HAN.match(text, at):
        bare = HAN_TAIL.sub("", found[0])
        return Name(at, at + len(bare), bare) if bare else None
    number = NUMBER.match(text, at)
    end, words, next_word = at, 0, number.end() + 1 if number else at
    while words < WORDS:
        found = WORD.match(text, next_word)
        if not found or not goes_on(text, found, first=words == 0):
            break
        end, words = found.end(), words + 1
        if text[end : end + 1] not in (" ", "\u00a0"):
            break
        next_word = end + 1
    while words and is_connector(text, at, end):
        end = text.rindex(" ", at, end) if " " in text[at:end] else at
        words -= 1
    return Name(at, end, text[at:end]) if end > at else None


def is_connector(text: str, at: int, end: int) -> bool:
    """Whether the last word of a name is one that only joins others."""
    return text[at:end].rpartition(" ")[2] in CONNECTORS


def goes_on(text: str, word: re.Match[str], *, first: bool) -> bool:
    """Whether a word can be part of the name."""
    name = word[0]
    if month_of(name.rstrip(".")) and (text[word.end() : word.end() + 2].strip(SPACES)[:1].isdigit()):
        return False
    if not first and weekday_of(name.rstrip(".")) and date_at(text, word.start()):
        return False
    if name[0].islower():
        return not first and name in CONNECTORS
    return first or not JOINT.match(text, word.start() - 1)
