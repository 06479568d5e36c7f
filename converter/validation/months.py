"""Months in English text, as AP style looks at them: `Aug. 3`, `August 2026`."""

import re

from ..reference.ap_style import MONTHS, MONTHS_SHORT

NAMES = frozenset(name.lower() for name in MONTHS) | {
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
}
"""The words by which a rule sees whether a text speaks of months at all."""

WITH_DAY = re.compile(
    r"\b(?P<month>January|February|August|September|October|November|December|Jan|Feb|Mar\.|Apr\.|Jun\.|Jul\.|Mar(?= \d)|Apr(?= \d)|Jun(?= \d)|Jul(?= \d)|Aug|Sep|Sept|Oct|Nov|Dec)(?P<stop>\.?)(?= \d{1,2}\b(?!\d|:|%))"
)


def number_of(name: str) -> int:
    """The number of a month, 1 to 12, by the first three letters of its English name."""
    return [month[:3] for month in MONTHS].index(name[:3]) + 1


def before_day(name: str) -> str:
    """How AP writes a month before a day."""
    return MONTHS_SHORT[number_of(name) - 1]


def in_full(name: str) -> str:
    """The whole name."""
    return MONTHS[number_of(name) - 1]
