"""Finding dates: the first in a text, or a line that is nothing but a date, time or stamp of a platform."""

import re
from typing import NamedTuple

from .calendar import PrintedDate, date_at
from .clock import PrintedTime, time_at

START = re.compile(r"(?<![^\W_])(?<![\d][.,:/])(?:\d|[^\W\d_])")
LABEL = re.compile(
    r"(?:release[d]?|publish(?:ed)?|publication|posted|updated|last updated|issued?|dated?|press release|news release|distribution)?\s?(?:date|time|on|am|at|time and date|date and time)?\s?[:：]?\s*|"
)
LONGEST = 400  # characters of a text that are looked through


class FoundDate(NamedTuple):
    """A full date in a text, and the time beside it.

    ``date`` is `2026-01-03`, ``time`` `16:44` or None, ``zone`` as printed; ``moment`` is the date, or the date-time with its
    offset only where one is printed.
    """

    start: int
    end: int
    date: str
    time: str | None
    zone: str | None
    moment: str


def find_date(text: str) -> FoundDate | None:
    """The first full date in a text; None where there is none, or its day and month could be either."""
    for place in START.finditer(text[:LONGEST]):
        printed = date_at(text, place.start())
        if printed and printed.date:
            return found_at(text, place.start(), printed, printed.date)
    return None


def found_at(text: str, start: int, printed: PrintedDate, date: str) -> FoundDate:
    """A date with the time that follows it."""
    time = time_at(text, printed.end)
    return FoundDate(start, time.end if time else printed.end, date, *parts(date, time))


def parts(date: str, time: PrintedTime | None) -> tuple[str | None, str | None, str]:
    """Time, zone and moment."""
    if time is None:
        return None, None, date
    return time.time, time.zone, f"{date}T{time.time}{time.offset or ''}"


def parse_date_line(text: str) -> FoundDate | None:
    """The date of a line that holds only a date, a time or a stamp; None where it holds anything else."""
    found = find_date(text)
    if not found:
        return None
    before, after = text[: found.start].strip(" :|*-–—"), text[found.end :].strip(" .|*-–—")
    return found if not after and (not before or before.lower() in LABELS) else None


LABELS = frozenset({"release date", "date", "published", "posted", "updated"})
