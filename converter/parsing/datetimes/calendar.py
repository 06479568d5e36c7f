"""Calendar dates as printed, in any of the known languages: `Jan. 3, 2026`, `24 września 2020 r.`, `2026年1月3日`.

Each form is tried at one place of a text. Words are looked up; the patterns hold no repetition that could run back.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from ...reference.months import croatian_month_of, month_of, weekday_of
from ...reference.regions import is_postal
from .scan import (
    SPACES,
    Word,
    after_sign,
    after_spaces,
    digits_end,
    is_word_end,
    next_word,
    number_at,
    pattern,
    word_at,
)

GAP = f"[{SPACES}]?"
EASTERN = rf"(?:(\d{{1,4}}|元){GAP}[年년]{GAP})?(\d{{1,2}}){GAP}[月월](?:{GAP}(\d{{1,2}}){GAP}[日号號일])?"
EASTERN_WEEKDAY = "[（(](?:星期|周|週)?[一二三四五六日月火水木金土天월화수목금토일](?:曜日?|요일)?[)）]"
ERA = rf"(令和|平成|中華民國|民國|民国){GAP}(?=[\d元])"
ERAS = {"令和": 2018, "平成": 1988, "中華民國": 1911, "民國": 1911, "民国": 1911}
YEAR_FIRST = rf"(\d{{4}})([-/.‐–]){GAP}(\d{{1,2}})\2{GAP}(\d{{1,2}})(?!\d)\.?(?!\d)"
YEAR_LAST = rf"(\d{{1,2}})([-/.]){GAP}(\d{{1,2}})\2{GAP}(\d{{4}}|\d\d)(?!\d|[.,/-]\d)"

MONTH_DAY = rf"(\d{{1,2}}){GAP}[月월]{GAP}(\d{{1,2}}),{GAP}(\d{{4}})(?!\d)"
DAY_MONTH = rf"(\d{{1,2}}){GAP}(\d{{1,2}}){GAP}[月월],?{GAP}(\d{{4}})(?!\d)"

LEADS = frozenset("on the dated le den der am vom im el a em aos il lì li ngày tanggal dnia วันที่ día στις".split())
"""Words that stand before a date."""

ENGLISH_LEADS = frozenset("on the dated".split())

ORDINALS = frozenset("st nd rd th ste de er re ère o a e е го ος η".split())
"""What is glued to the number of a day."""

LINKS = frozenset("de of di do da del من din".split())
"""Words between day and month."""

YEAR_LINKS = frozenset("de del do of năm anul ปี".split())
"""Words between month and year."""

YEAR_SIGNS = frozenset("г р r m god م".split())
YEAR_WORDS = frozenset("г год года р року r roku god godine rok م".split())
"""What stands behind the year: `2020 r.`, `2022 года`."""

SEVERAL_WORDS = frozenset({"كانون", "تشرين", "tháng"})
"""Months of several words: of the Levant, and in Vietnamese."""

HEBREW_PREFIXES = "בלמ"
MONTHS = 12
CENTURY = 2000
TURN = 70  # two-digit years up to this one are of our century
SHORT_YEAR, LONG_YEAR = 2, 4  # digits
BUDDHIST = range(2400, 2700)  # years of the Buddhist era, 543 ahead
PLAUSIBLE = range(1850, 2150)


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
    for start in starts_of(text, at):
        lead = text[at:start].partition(" ")[0].lower()
        for form in NUMERIC if text[start : start + 1].isdecimal() else VERBAL:
            if found := form(text, start):
                found = found._replace(end=after_printed_weekday(text, found.end))
                day_comes_first = found.choices and lead in LEADS - ENGLISH_LEADS
                return (
                    found._replace(date=found.choices[1], choices=None) if found.choices and day_comes_first else found
                )
    return None


def starts_of(text: str, at: int) -> tuple[int, ...]:
    """Where a date could begin: behind a weekday, or at a word that is one in another language: `Mar. 5` is no Tuesday."""
    if not text[at : at + 1].isalpha() or text.startswith(tuple(ERAS), at):
        return (at,)
    plain = after_lead(text, at)
    behind = after_lead(text, after_weekday(text, plain))
    return (behind, plain) if behind > plain else (plain,)


def after_lead(text: str, at: int) -> int:
    """Where the date itself begins, behind a word such as `den`; `ON` and `IL` are a province and a state."""
    word = word_at(text, at)
    if not word or word.text.lower() not in LEADS or is_postal(word.text):
        return at
    start = after_spaces(text, word.end)
    return start if start > word.end else at


def after_weekday(text: str, at: int) -> int:
    """Where a text goes on behind a weekday with its comma."""
    word = word_at(text, at)
    if not word:
        return at
    second = next_word(text, word.end)
    for end, name in ((word.end, word.text), (second.end, text[at : second.end]) if second else (at, "")):
        if weekday_of(name):
            end += len("-feira") if text.startswith("-feira", end) else 0  # noqa: PLW2901  Portuguese: sexta-feira
            end += text.startswith(".", end)  # noqa: PLW2901  Fri.
            return after_sign(text, end, ",،、-") if after_sign(text, end, ",،、-") > end else after_spaces(text, end)
    return at


def after_printed_weekday(text: str, at: int) -> int:
    """Where a text goes on behind `（星期三）` or `(Wednesday)`."""
    if found := pattern(EASTERN_WEEKDAY).match(text, at):
        return found.end()
    word = word_at(text, at + 2) if text.startswith(" (", at) else None
    return word.end + 1 if word and text.startswith(")", word.end) and weekday_of(word.text) else at


def eastern(text: str, at: int) -> PrintedDate | None:
    """`2026年1月3日`, `2026년 1월 3일`, `令和8年1月3日`, `1月3日`."""
    era = pattern(ERA).match(text, at)
    found = pattern(EASTERN).match(text, era.end() if era else at)
    if not found or not (found[1] or found[3]):
        return None
    if not (found[1] and found[3]):
        return PrintedDate(found.end(), None)
    year = (1 if found[1] == "元" else int(found[1])) + (ERAS[era[1]] if era else 0)
    return built(found.end(), year, int(found[2]), int(found[3]))


def year_first(text: str, at: int) -> PrintedDate | None:
    """`2026-01-03`, `2026/1/3`, `2026. 1. 3.`."""
    found = pattern(YEAR_FIRST).match(text, at)
    return built(found.end(), int(found[1]), int(found[3]), int(found[4])) if found else None


def year_last(text: str, at: int) -> PrintedDate | None:
    """`28.09.2018`; `28/09/2018`, `09/28/2018`; both readings of `03/04/2026`."""
    found = pattern(YEAR_LAST).match(text, at)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), full_year(found[4])
    if found[2] == "." or first > MONTHS or first == second:
        return built(after_year_sign(text, found.end()), year, second, first)
    if second > MONTHS:
        return built(found.end(), year, first, second)
    american, european = iso(year, first, second), iso(year, second, first)
    return PrintedDate(found.end(), None, (american, european)) if american and european else None


def compact(text: str, at: int) -> PrintedDate | None:
    """`03-JAN-2026`, `3/Jan/2026`, `03JAN2026`."""
    day = number_at(text, at, SHORT_YEAR)
    sign = text[day[0] : day[0] + 1] if day else ""
    word = word_at(text, day[0] + (sign in "-/.")) if day and sign not in SPACES else None
    month = month_of(word.text) if word else None
    if not (day and word and month):
        return None
    year = number_at(text, word.end + (text[word.end : word.end + 1] == sign), LONG_YEAR)
    return built(year[0], year[1], month, day[1]) if year and year[1] >= PLAUSIBLE.start else None


def mixed(text: str, at: int) -> PrintedDate | None:
    """`9月 26, 2026`, `26 9월 2026`: the American and the European order, as pages set them for every language."""
    if found := pattern(MONTH_DAY).match(text, at):
        return built(found.end(), int(found[3]), int(found[1]), int(found[2]))
    found = pattern(DAY_MONTH).match(text, at)
    return built(found.end(), int(found[3]), int(found[2]), int(found[1])) if found else None


def day_first(text: str, at: int) -> PrintedDate | None:
    """`3 January 2026`, `3. Mai 2026`, `24 września 2020 r.`, `3 de mayo de 2026`, `1er mai`."""
    day = day_at(text, at)
    if not day:
        return None
    end, number, dotted = day
    month = month_at(text, after_link(text, end, LINKS), dotted=dotted)
    return with_year(text, *month, number) if month else None


def month_first(text: str, at: int) -> PrintedDate | None:
    """`January 3, 2026`, `Jan. 3rd 2026`; `January 2026` is a date without a day."""
    month = month_at(text, at)
    if not month:
        return None
    end = after_sign(text, month[0], ",")
    if day := day_at(text, after_spaces(text, end)):
        return with_year(text, day[0] - day[2], month[1], day[1])
    year = year_at(text, month[0])
    return PrintedDate(year[0], None) if year else None


def year_and_word(text: str, at: int) -> PrintedDate | None:
    """Year first: `2026. január 3.`, `2026 m. sausio 3 d.`, `2026 January 3`, `2026. gada 3. janvāris`."""
    year = number_at(text, at, LONG_YEAR)
    if not year or year[1] not in PLAUSIBLE:
        return None
    start = after_sign(text, year[0], ",.-")
    word = next_word(text, start)
    if word and word.text in ("m", "gada", "gads"):
        start = word.end + text.startswith(".", word.end)
    start = after_spaces(text, start)
    if month := month_at(text, start):
        day = day_at(text, after_spaces(text, after_sign(text, month[0], "-")))
        return built(after_day_sign(text, day[0]), year[1], month[1], day[1]) if day else None
    day = day_at(text, start)
    month = month_at(text, after_spaces(text, day[0])) if day else None
    return built(month[0], year[1], month[1], day[1]) if day and month else None


def after_day_sign(text: str, at: int) -> int:
    """Where a text goes on behind the `d.` of a Lithuanian date."""
    word = next_word(text, at)
    return word.end + 1 if word and word.text == "d" and text.startswith(".", word.end) else at


def day_at(text: str, at: int) -> tuple[int, int, bool] | None:
    """Where the number of a day ends with its ordinal sign, the number, and whether the sign is a dot."""
    day = number_at(text, at, SHORT_YEAR)
    if not day:
        return None
    end, number = day
    sign = text[end : end + 1]
    if sign == "." and not text[end + 1 : end + 2].isdecimal():
        return end + 1, number, True
    if sign in ("ª", "º", "°"):
        return end + 1, number, False
    apart = text[end + 1 : end + 3] in ("st", "nd", "rd", "th")  # a superscript that was lost: March 26 th
    word = word_at(text, end + (sign in ("-", "–") or (sign == " " and apart)))
    glued = word and word.text.lower() in ORDINALS and is_word_end(text, word.end)
    return word.end if word and glued else end, number, False


def with_year(text: str, at: int, month: int, day: int) -> PrintedDate | None:
    """A date whose year may follow; the sign of abbreviation behind the year belongs to it."""
    year = year_at(text, at)
    if not year:
        return PrintedDate(at, None) if iso(CENTURY, month, day) else None
    return built(after_year_sign(text, year[0]), year[1], month, day)


def year_at(text: str, at: int) -> tuple[int, int] | None:
    """Where the year behind a month ends, and its number; a comma, `de` or `năm` may stand before it."""
    start = after_sign(text, at, ",،、./")
    start = after_spaces(text, after_link(text, start, YEAR_LINKS))
    end = digits_end(text, start)
    decimal = text[end : end + 1] in (".", ",") and text[end + 1 : end + 2].isdecimal()
    return (end, int(text[start:end])) if end - start == LONG_YEAR and not decimal else None


def after_year_sign(text: str, at: int) -> int:
    """Where a text goes on behind `г.`, `r.` or `року`."""
    if text.startswith(".", at):
        return at + 1 if is_word_end(text, at + 1) and croatian(text, at) else at
    word = next_word(text, at)
    if not word:
        return at
    dotted = text.startswith(".", word.end)
    if dotted and word.text in YEAR_SIGNS:
        return word.end + 1
    return word.end if word.text in YEAR_WORDS and len(word.text) > 1 else at


def croatian(text: str, at: int) -> bool:
    """Whether the year before an offset stands behind a month in Croatian, where a dot follows it."""
    month = text[:at].rsplit(" ", 2)[-2:-1]
    return bool(month) and croatian_month_of(month[0]) is not None


def after_link(text: str, at: int, links: frozenset[str]) -> int:
    """Where a text goes on behind spaces and a word such as `de` or `d'`."""
    word = next_word(text, at)
    if word and word.text.lower() == "d" and text[word.end : word.end + 1] in ("'", "’"):
        return word.end + 1
    return after_spaces(text, word.end if word and word.text.lower() in links else at)


def month_at(text: str, at: int, *, dotted: bool = False) -> tuple[int, int] | None:
    """Where the month's name at an offset ends, its dot included, and its number."""
    word = word_at(text, at)
    if not word:
        return None
    word = whole_name(text, at, word)
    number = croatian_month_of(word.text) if dotted else None
    number = number or month_of(word.text) or (month_of(word.text[1:]) if word.text[0] in HEBREW_PREFIXES else None)
    return (word.end + text.startswith((".", "׳"), word.end), number) if number else None


def whole_name(text: str, at: int, word: Word) -> Word:
    """A month's name of several words, or with a dot inside as in Thai."""
    if text.startswith(".", word.end) and (rest := word_at(text, word.end + 1)) and month_of(text[at : rest.end]):
        return Word(rest.end, text[at : rest.end])
    if word.text.lower() not in SEVERAL_WORDS:
        return word
    number = number_at(text, after_spaces(text, word.end), SHORT_YEAR)
    if number:
        return Word(number[0], f"tháng {number[1]}")
    second = next_word(text, word.end)
    third = next_word(text, second.end) if second else None
    for last in (third, second):
        if last and month_of(name := f"{word.text} {text[after_spaces(text, word.end) : last.end]}"):
            return Word(last.end, name)
    return word


def full_year(digits: str) -> int:
    """A year of two digits in full."""
    year = int(digits)
    if len(digits) > SHORT_YEAR:
        return year
    return year + CENTURY - (100 if year > TURN else 0)


def built(end: int, year: int, month: int, day: int) -> PrintedDate | None:
    """A printed date; None where the calendar has no such day."""
    found = iso(year, month, day)
    return PrintedDate(end, found) if found else None


def iso(year: int, month: int, day: int) -> str | None:
    """`2026-01-03`; None where the calendar has no such day, or no release could be of that year."""
    if year in BUDDHIST:
        year -= 543
    if year not in PLAUSIBLE:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


Form = Callable[[str, int], PrintedDate | None]
NUMERIC: tuple[Form, ...] = (eastern, year_first, year_last, compact, day_first, year_and_word, mixed)
VERBAL: tuple[Form, ...] = (month_first, eastern)
