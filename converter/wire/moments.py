"""Times as feeds write them: `2026-01-03T09:30:00+01:00`, `20130731T153200+0000`, ` 2026-01-03 `, `2026.01.03 09:30`.

>>> read_moment("20130731T153200+0000")
Moment(value='2013-07-31T15:32:00+00:00', odd=False)
>>> read_moment("3 o'clock").value
"""

import re
from datetime import datetime
from typing import NamedTuple

FORM = re.compile(
    r"(?P<year>\d{4})(?P<dash>[-./]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
    r"(?:(?P<mark>[T ]|\Z)(?:(?P<hour>\d\d)(?P<colon>:?)(?P<minute>\d\d)(?:(?P=colon)(?P<second>\d\d(?:\.\d{1,9})?))?"
    r"\s?(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?"
)
ZULU = ("Z", "UTC", "GMT")


class Moment(NamedTuple):
    """A date or date-time of ISO 8601, None where there is none; ``odd`` where it was written in another form."""

    value: str | None
    odd: bool


def read_moment(text: str) -> Moment:
    """What a feed's date or time says, without anything that it does not: no zone, no seconds are added."""
    bare = text.strip()
    found = FORM.fullmatch(bare)
    if not found:
        return Moment(None, odd=bool(bare))
    value = f"{found['year']}-{found['month']}-{found['day']}"
    if found["hour"]:
        second = f":{found['second']}" if found["second"] else ""
        value += f"T{found['hour']}:{found['minute']}{second}{zone_of(found['zone'])}"
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return Moment(None, odd=True)
    basic = not found["dash"] and not found["colon"]
    zone = found["zone"] or ""
    usual = found["dash"] == "-" and found["mark"] in ("T", "", None) and (len(zone) in (0, 1, 6)) and zone != "UTC"
    return Moment(value, odd=not (basic or usual))


def zone_of(zone: str | None) -> str:
    """An offset with its colon."""
    if zone is None:
        return ""
    if zone in ZULU:
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"
