"""Months and weekdays by name: `Sept` → 9, `września` → 9, `montag` → 1 (ISO 8601: Monday is 1)."""

from functools import cache

from .folding import fold
from .month_names import MONTHS, WEEKDAYS
from .tables import keyed

OTHER_MONTHS = {
    "sept": 9,
    "sett": 9,
    "setiembre": 9,
    "septiembre": 9,
    "set": 9,
    "febr": 2,
    "aout": 8,
    "marts": 3,
    "sep": 9,
    "janner": 1,
    "feber": 2,
}
"""Forms of the press that CLDR lacks or writes otherwise."""

OTHER_WEEKDAYS = {
    "tues": 2,
    "weds": 3,
    "thur": 4,
    "thurs": 4,
    "segunda": 1,
    "terca": 2,
    "quarta": 3,
    "quinta": 4,
    "sexta": 5,
}
"""The same; in Portuguese ``-feira`` follows."""

VIETNAMESE = {
    f"thang {name}": number
    for names in (
        "mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai",
        "1|2|3|4|5|6|7|8|9|10|11|12",
        "gieng|||||||||||chap",
    )
    for number, name in enumerate(names.split("|"), 1)
    if name
}

CROATIAN = {
    "siječnja": 1,
    "veljače": 2,
    "ožujka": 3,
    "travnja": 4,
    "svibnja": 5,
    "lipnja": 6,
    "srpnja": 7,
    "kolovoza": 8,
    "rujna": 9,
    "listopada": 10,
    "studenoga": 11,
    "studenog": 11,
    "prosinca": 12,
}
"""The genitives of Croatian, in which ``listopada`` is October; in Polish it is November."""


@cache
def months() -> dict[str, int]:
    """Month numbers by folded name; where Polish and Croatian differ, Polish."""
    table = {fold(name): number for name, number in CROATIAN.items()}
    table |= {name: int(number) for name, number in keyed(MONTHS).items()}
    return table | OTHER_MONTHS | VIETNAMESE


@cache
def weekdays() -> dict[str, int]:
    """Weekday numbers by folded name."""
    return {name: int(number) for name, number in keyed(WEEKDAYS).items()} | OTHER_WEEKDAYS


def month_of(word: str) -> int | None:
    """The month that a word names in any of the known languages, 1 to 12; None where it names none."""
    return months().get(fold(word))


def weekday_of(word: str) -> int | None:
    """The weekday that a word names, 1 for Monday to 7; None where it names none."""
    return weekdays().get(fold(word))


def croatian_month_of(word: str) -> int | None:
    """The month that a genitive names in Croatian; None where it names none."""
    return CROATIAN.get(word.casefold())
