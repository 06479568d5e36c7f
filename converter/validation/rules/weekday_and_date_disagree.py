"""A weekday that is not that of its date.

One of the two is wrong, and people will come on the wrong day.

Bad:  `The plant opens on Monday, March 3, 2026.`
Good: `The plant opens on Tuesday, March 3, 2026.`

Source: the Gregorian calendar. English releases only.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..calendar import printed_dates

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NAMES = frozenset(day.lower() for day in DAYS)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each date in notices and text with a weekday that the calendar does not give it."""
    if not proof.english:
        return
    for number, notice in enumerate(proof.release.notices):
        for day in printed_dates(notice.text):
            if day.weekday and day.exists and day.weekday != day.real_weekday:
                text = message(notice.text[day.start : day.end], day.real_weekday)
                yield Finding("PRC216", text, f"/notices/{number}/text", start=day.start, end=day.end)
    if not NAMES & proof.words:
        return
    for day in printed_dates(proof.prose):
        if day.weekday and day.exists and day.weekday != day.real_weekday:
            yield proof.fault("PRC216", message(proof.prose[day.start : day.end], day.real_weekday), day.start, day.end)


def message(words: str, weekday: int) -> str:
    """What to say of such a date."""
    return f"{words!r} is a {DAYS[weekday - 1]}; correct the day or the date"


RULE = Rule("PRC216", "weekday-and-date-disagree", "warning", __doc__ or "", check)
