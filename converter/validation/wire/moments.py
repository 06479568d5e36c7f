"""Moments as items state them: a time, a day, a month or a year, with or without a zone, and which is surely later.

>>> is_later("2026-03-05", "2026-03-03T12:00:00Z")
True
>>> is_later("2026-03-03", "2026-03-03T12:00:00Z")
False
"""

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

STATED = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?)?)?(Z|([+-])(\d\d):?(\d\d))?"
)
FURTHEST = timedelta(hours=14)
"""No zone is further from UTC (XML Schema, part 2, section 3.2.7)."""


class Span(NamedTuple):
    """The first and the last moment that a statement may mean, in UTC."""

    first: datetime
    last: datetime


def lacks_zone(text: str) -> bool:
    """Whether a text is a time of day without a time zone."""
    found = STATED.fullmatch(text.strip())
    return bool(found and found[4] and not found[7])


def span_of(text: str) -> Span | None:
    """What a statement may mean; None where it is no moment, or one out of reach."""
    found = STATED.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
    assert year is not None
    try:
        first = datetime(year, month or 1, day or 1, tzinfo=UTC)
        first += timedelta(hours=hour or 0, minutes=minute or 0, seconds=second or 0)
        last = first if hour is not None else end_of(first, month, day)
        if found[7]:
            ahead = timedelta(hours=int(found[9] or 0), minutes=int(found[10] or 0)) * (-1 if found[8] == "-" else 1)
            return Span(first - ahead, last - ahead)
        return Span(first - FURTHEST, last + FURTHEST)
    except (ValueError, OverflowError):
        return None


def end_of(first: datetime, month: int | None, day: int | None) -> datetime:
    """The last moment of the day, month or year that begins with a moment."""
    if day is not None:
        return first + timedelta(days=1)
    later = first.replace(day=28) + timedelta(days=4) if month is not None else first.replace(month=12, day=31)
    return later.replace(day=1) if month is not None else later + timedelta(days=1)


def is_later(one: str, other: str) -> bool:
    """Whether the first is later than the second, whatever zone, hour or day is meant; False where that is not sure."""
    left, right = span_of(one), span_of(other)
    return left is not None and right is not None and left.first > right.last
