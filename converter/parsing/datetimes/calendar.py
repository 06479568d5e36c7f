"""Calendar dates as printed, in any of the known languages: `Jan. 3, 2026`, `24 września 2020 r.`, `2026年1月3日`.

Each form is tried at one place of a text. Words are looked up, never matched; the patterns hold no repetition that
could run back.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from ...reference.months import croatian_month_of, month_of, weekday_of

SPACE = "[ \u00a0\u202f\u2007]"
COMBINING = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
WORD = re.compile(rf"(?:[^\W\d_]|[{COMBINING}])+")
GAP = re.compile(rf"{SPACE}*")
CJK_DATE = re.compile(
    rf"(?:(\d{{2,4}}|元){SPACE}?[年년]{SPACE}?)?(\d{{1,2}}){SPACE}?[月월]{SPACE}?(\d{{1,2}}){SPACE}?[日号號일]"
)
CJK_MONTH = re.compile(rf"(\d{{4}}){SPACE}?[年년]{SPACE}?(\d{{1,2}}){SPACE}?[月월]")
CJK_WEEKDAY = re.compile(r"[（(](?:星期|周|週)?[一二三四五六日月火水木金土天월화수목금토일](?:曜日?|요일)?[)）]")
ERA = re.compile(rf"(令和|平成|中華民國|民國|民国){SPACE}?(?=[\d元])")
ERAS = {"令和": 2018, "平成": 1988, "中華民國": 1911, "民國": 1911, "民国": 1911}
YEAR_FIRST = re.compile(rf"(\d{{4}})([-/.‐–]){SPACE}?(\d{{1,2}})\2{SPACE}?(\d{{1,2}})(?!\d)\.?(?!\d)")
YEAR_LAST = re.compile(rf"(\d{{1,2}})([-/.]){SPACE}?(\d{{1,2}})\2{SPACE}?(\d{{4}}|\d\d)(?!\d|[.,/-]\d)")
COMPACT = re.compile(r"(\d{1,2})([-/.]?)([^\W\d_]{3,9})\.?\2(\d{4})(?!\d)")
YEAR_WORD = re.compile(rf"(\d{{4}})(?:[-,.]|{SPACE}m\.|\.?{SPACE}gada)?{SPACE}?(?=[^\W\d_]|\d{{1,2}}\.?{SPACE})")
ORDINAL = "st|nd|rd|th|ste|de|er|re|ère|ª|º|°|o|a|е|го|ος|η"
DAY = re.compile(rf"(\d{{1,2}})(?!\d)(?:\.(?!\d)|[-–]?(?:{ORDINAL})(?![^\W_]))?,?", re.IGNORECASE)
YEAR = re.compile(
    rf"{SPACE}*(?:[,、،.]{SPACE}?)?(?:(?:de|del|do|of|năm|anul|พ\.ศ\.|ปี|ค\.ศ\.){SPACE}*)?(\d{{4}})(?!\d|[.,]\d)",
    re.IGNORECASE,
)
YEAR_TAIL = re.compile(
    rf"{SPACE}?(?:г(?:ода?|\.)|р(?:оку|\.)|r(?:oku|\.)|m\.|god(?:ine|\.)|م\.?)(?![^\W\d_])", re.IGNORECASE
)
LINK = re.compile(rf"{SPACE}*(?:(?:de|of|di|do|da|del|من|din){SPACE}+|d['’])?", re.IGNORECASE)
VIETNAMESE = re.compile(
    rf"(\d{{1,2}}){SPACE}?(?:tháng|thg\.?){SPACE}?(\d{{1,2}})(?:(?:{SPACE}?[,/-]{SPACE}?|{SPACE})(?:năm{SPACE})?(\d{{4}}))?",
    re.IGNORECASE,
)
LEAD_WORDS = "on|dated|le|den|der|am|vom|el|a|em|aos|il|lì|li|ngày|tanggal|วันที่|día|στις"
LEAD = re.compile(rf"(?:{LEAD_WORDS}){SPACE}+(?=[\w])", re.IGNORECASE)
HEBREW_PREFIX = "בלמ"
MONTHS = 12
CENTURY = 2000
TURN = 70  # two-digit years up to this one are of our century
BUDDHIST = 2400  # years above are of the Buddhist era, 543 ahead


class PrintedDate(NamedTuple):
    """A date as printed. ``date`` is ISO 8601, None where no year or day is printed, or the order is open.

    ``choices`` holds both readings of `03/04/2026`: month first, then day first.
    """

    end: int
    date: str | None
    choices: tuple[str, str] | None = None


def date_at(text: str, at: int) -> PrintedDate | None:
    """The date that stands at an offset, a weekday and words such as `den` or `le` before it included.

    None where there is none; a month with a year alone counts as one without a date.
    """
    start = after_lead(text, at)
    start = after_weekday(text, start)
    start = after_lead(text, start)
    for form in FORMS:
        if found := form(text, start):
            return found._replace(end=after_printed_weekday(text, found.end))
    return None


def after_lead(text: str, at: int) -> int:
    """Where the date itself begins, behind a word such as `den`."""
    found = LEAD.match(text, at)
    return found.end() if found else at


def after_weekday(text: str, at: int) -> int:
    """Where a text goes on behind a weekday and its comma."""
    word = WORD.match(text, at)
    if not word:
        return at
    end = word.end()
    if text.startswith("-feira", end):
        end += len("-feira")
    for stop in (end, two_words(text, word)):
        if stop and weekday_of(text[at:stop].removesuffix("-feira")):
            tail = WEEKDAY_TAIL.match(text, stop)
            return tail.end() if tail else stop
    return at


WEEKDAY_TAIL = re.compile(rf"\.?(?:[,、،]|{SPACE}*-(?={SPACE}))?{SPACE}*(?:(?:the|den|der|le){SPACE}+)?", re.IGNORECASE)


def two_words(text: str, word: re.Match[str]) -> int | None:
    """Where the word behind a word ends; None where there is no other."""
    following = WORD.match(text, GAP.match(text, word.end()).end())  # type: ignore[union-attr]  # it matches nothing too
    return following.end() if following else None


def after_printed_weekday(text: str, at: int) -> int:
    """Where a text goes on behind `（星期三）` or `(Wednesday)`."""
    found = CJK_WEEKDAY.match(text, at)
    if found:
        return found.end()
    if text.startswith(" (", at) and (word := WORD.match(text, at + 2)) and text.startswith(")", word.end()):
        return word.end() + 1 if weekday_of(word[0]) else at
    return at


def eastern(text: str, at: int) -> PrintedDate | None:
    """`2026年1月3日`, `2026년 1월 3일`, `令和8年1月3日`, `1月3日`."""
    era = ERA.match(text, at)
    start = era.end() if era else at
    if found := CJK_DATE.match(text, start):
        if found[1] is None:
            return PrintedDate(found.end(), None)
        year = 1 if found[1] == "元" else int(found[1])
        return built(found.end(), year + (ERAS[era[1]] if era else 0), int(found[2]), int(found[3]))
    found = CJK_MONTH.match(text, start)
    return PrintedDate(found.end(), None) if found else None


def year_first(text: str, at: int) -> PrintedDate | None:
    """`2026-01-03`, `2026/1/3`, `2026. 1. 3.`"""
    found = YEAR_FIRST.match(text, at)
    return built(found.end(), int(found[1]), int(found[3]), int(found[4])) if found else None


def year_last(text: str, at: int) -> PrintedDate | None:
    """`28.09.2018`; `28/09/2018`, `09/28/2018`; both readings of `03/04/2026`."""
    found = YEAR_LAST.match(text, at)
    if not found:
        return None
    a, b, year = int(found[1]), int(found[3]), full_year(found[4])
    if found[2] == "." or a > MONTHS or a == b:
        return built(found.end(), year, b, a)
    if b > MONTHS:
        return built(found.end(), year, a, b)
    american, european = iso(year, a, b), iso(year, b, a)
    return PrintedDate(found.end(), None, (american, european)) if american and european else None


def compact(text: str, at: int) -> PrintedDate | None:
    """`03-JAN-2026`, `3/Jan/2026`, `03JAN2026`."""
    found = COMPACT.match(text, at)
    month = month_of(found[3]) if found else None
    return built(found.end(), int(found[4]), month, int(found[1])) if found and month else None


def vietnamese(text: str, at: int) -> PrintedDate | None:
    """`3 tháng 1 năm 2026`."""
    found = VIETNAMESE.match(text, at)
    if not found:
        return None
    return (
        built(found.end(), int(found[3]), int(found[2]), int(found[1])) if found[3] else PrintedDate(found.end(), None)
    )


def day_first(text: str, at: int) -> PrintedDate | None:
    """`3 January 2026`, `3. Mai 2026`, `24 września 2020 r.`, `3 de mayo de 2026`, `1er mai`."""
    day = DAY.match(text, at)
    if not day:
        return None
    month = month_at(text, LINK.match(text, day.end()).end(), dotted="." in day[0])  # type: ignore[union-attr]  # it matches nothing too
    if not month:
        return None
    return with_year(text, month[0], month[1], int(day[1]))


def month_first(text: str, at: int) -> PrintedDate | None:
    """`January 3, 2026`, `Jan. 3rd 2026`; `January 2026` is a date without a day."""
    month = month_at(text, at)
    if not month:
        return None
    start = MONTH_TAIL.match(text, month[0]).end()  # type: ignore[union-attr]  # it matches nothing too
    day = DAY.match(text, start)
    if day:
        return with_year(text, day.end() - day[0].endswith(","), month[1], int(day[1]))
    year = YEAR.match(text, month[0])
    return PrintedDate(year.end(), None) if year else None


MONTH_TAIL = re.compile(rf",?{SPACE}*")


def year_and_word(text: str, at: int) -> PrintedDate | None:
    """`2026. január 3.`, `2026 m. sausio 3 d.`, `2026 January 3`, `2026. gada 3. janvāris`."""
    year = YEAR_WORD.match(text, at)
    if not year:
        return None
    start = year.end()
    if month := month_at(text, start):
        day = DAY.match(text, GAP.match(text, month[0]).end())  # type: ignore[union-attr]  # it matches nothing too
        if not day:
            return None
        tail = DAY_TAIL.match(text, day.end())
        return built(tail.end() if tail else day.end() - day[0].endswith(","), int(year[1]), month[1], int(day[1]))
    day = DAY.match(text, start)
    month = month_at(text, GAP.match(text, day.end()).end()) if day else None  # type: ignore[union-attr]  # the same
    return built(month[0], int(year[1]), month[1], int(day[1])) if day and month else None


DAY_TAIL = re.compile(rf"{SPACE}?d\.|-?(?:án|én)\b")


def with_year(text: str, at: int, month: int, day: int) -> PrintedDate | None:
    """A date whose year may follow; the sign of abbreviation behind the year belongs to it."""
    year = YEAR.match(text, at)
    if not year:
        return PrintedDate(at, None) if iso(CENTURY, month, day) else None
    tail = YEAR_TAIL.match(text, year.end())
    return built(tail.end() if tail else year.end(), int(year[1]), month, day)


def month_at(text: str, at: int, *, dotted: bool = False) -> tuple[int, int] | None:
    """Where the month's name at an offset ends, its dot included, and its number."""
    word = WORD.match(text, at)
    if not word:
        return None
    name, end = word[0], word.end()
    if text.startswith(".", end) and (rest := WORD.match(text, end + 1)) and month_of(text[at : rest.end()]):
        name, end = text[at : rest.end()], rest.end()  # Thai: ม.ค.
    elif name in TWO_WORDS and (stop := two_words(text, word)):
        name, end = text[at:stop], stop
    number = croatian_month_of(name) if dotted else None
    number = number or month_of(name) or (month_of(name[1:]) if name[0] in HEBREW_PREFIX else None)
    if not number:
        return None
    return end + text.startswith((".", "׳", "'"), end), number


TWO_WORDS = frozenset({"كانون", "تشرين"})  # the months of the Levant have two words


def full_year(digits: str) -> int:
    """A year of two digits in full."""
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004  digits of a short year
        return year
    return year + CENTURY - (100 if year > TURN else 0)


def built(end: int, year: int, month: int, day: int) -> PrintedDate | None:
    """A printed date; None where the calendar has no such day."""
    found = iso(year, month, day)
    return PrintedDate(end, found) if found else None


def iso(year: int, month: int, day: int) -> str | None:
    """`2026-01-03`; None where the calendar has no such day, or nobody would announce it."""
    if BUDDHIST < year < BUDDHIST + 300:
        year -= 543
    if not 1850 <= year <= 2150:  # noqa: PLR2004  press releases are not older
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


FORMS: tuple[Callable[[str, int], PrintedDate | None], ...] = (
    eastern,
    year_first,
    year_last,
    vietnamese,
    compact,
    day_first,
    year_and_word,
    month_first,
)
