"""Dates in the text of a release, as English writes them: `Tuesday, March 3, 2026`, `30 Feb 2026`.

>>> [(day.weekday, day.month, day.day, day.year) for day in printed_dates("on Tuesday, March 3, 2026, in Dayton")]
[(2, 3, 3, 2026)]
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
WEEKDAYS = "mon tue wed thu fri sat sun".split()
WEEKDAY = r"(?:(?P<{0}>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?"
MONTH = r"(?P<{0}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
DATE = re.compile(
    rf"\b{WEEKDAY.format('w1')}(?:{MONTH.format('m1')} (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y1>\d{{4}})|"
    rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{MONTH.format('m2')},? (?P<y2>\d{{4}}))\b"
)
YEARS = range(1900, 2100)


class PrintedDate(NamedTuple):
    """A date as it stands in a text: its offsets, and its parts, of which the weekday may be missing (1 is Monday)."""

    start: int
    end: int
    weekday: int | None
    year: int
    month: int
    day: int

    @property
    def exists(self) -> bool:
        """Whether the calendar has it."""
        try:
            date(self.year, self.month, self.day)
        except ValueError:
            return False
        return True

    @property
    def real_weekday(self) -> int:
        """The weekday that the calendar gives it, 1 for Monday."""
        return date(self.year, self.month, self.day).isoweekday()


def printed_dates(text: str) -> Iterator[PrintedDate]:
    """The dates of an English text whose month is a word, those that do not exist among them."""
    for found in DATE.finditer(text):
        which = "1" if found["m1"] else "2"
        year, day = int(found[f"y{which}"]), int(found[f"d{which}"])
        weekday = WEEKDAYS.index(found["w1"][:3].lower()) + 1 if found["w1"] else None
        if year in YEARS and day:
            month = MONTHS.index(found[f"m{which}"][:3].lower()) + 1
            yield PrintedDate(found.start(), found.end(), weekday, year, month, day)
