"""Small steps through a text: spaces, digits, words."""

import re
from functools import cache
from typing import NamedTuple

SPACES = " \u00a0\u202f\u2007\u2009\u200a\u200b\u200d\u200e\u200f\u2060\ufeff"
COMBINING = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
WORD = re.compile(rf"(?:[^\W\d_]|[{COMBINING}])+")


class Word(NamedTuple):
    """A word, and where the text goes on behind it."""

    end: int
    text: str


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A pattern, compiled where it is first needed: a text in one language needs few of them."""
    return re.compile(source)


def after_spaces(text: str, at: int) -> int:
    """Where a text goes on behind spaces."""
    while at < len(text) and text[at] in SPACES:
        at += 1
    return at


def after_sign(text: str, at: int, signs: str) -> int:
    """Where a text goes on behind spaces, one of some signs, and spaces; the offset itself where the sign is missing."""
    start = after_spaces(text, at)
    return after_spaces(text, start + 1) if text[start : start + 1] and text[start] in signs else at


def digits_end(text: str, at: int) -> int:
    """Where the digits at an offset end."""
    while at < len(text) and text[at].isdecimal():
        at += 1
    return at


def number_at(text: str, at: int, most: int) -> tuple[int, int] | None:
    """Where a number of at most so many digits ends, and its value; None where there is none or a longer one."""
    end = digits_end(text, at)
    return (end, int(text[at:end])) if 0 < end - at <= most else None


def word_at(text: str, at: int) -> Word | None:
    """The word at an offset; letters of all scripts with their marks."""
    found = WORD.match(text, at)
    return Word(found.end(), found[0]) if found else None


def next_word(text: str, at: int) -> Word | None:
    """The word behind spaces."""
    return word_at(text, after_spaces(text, at))


def is_word_end(text: str, at: int) -> bool:
    """Whether no letter or digit follows."""
    return not text[at : at + 1].isalnum()
