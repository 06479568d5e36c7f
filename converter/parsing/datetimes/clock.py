"""Clock times as printed, with their zone: `4:44 PM Eastern Standard Time`, `10:00 Uhr`, `14:25 ET`, `下午3時`."""

from typing import NamedTuple

from ...reference.zones import ZONE_PLACES, ZONE_WORDS, ZONES
from .scan import SPACES, after_sign, after_spaces, is_word_end, next_word, number_at, pattern, word_at

GAP = f"[{SPACES}]?"
EASTERN = rf"(上午|下午|午前|午後|오전|오후|晚上|早上|凌晨)?{GAP}(\d{{1,2}}){GAP}(?:([:：])|[时時点點시])(?:{GAP}([0-5]\d)[分분]?)?"
HALF = rf"(?i:{GAP}([ap])\.?m(?:\.|(?![^\W_])))"
OFFSET = rf"{GAP}([(（])?(?:UTC|GMT|Z)?{GAP}([+\-−–])(\d{{1,2}})(?::?(\d\d))?(?!\d)(?(1)[)）])"
LEADS = frozenset(
    "at um ab bis à a às as alle ore ora kl klo om o godz о об в saat lúc pukul เวลา στις الساعة בשעה".split()
)
"""Words between date and time."""

HOUR_WORDS = frozenset("uhr h hr hrs hours uur ч น o'clock".split())
"""Words behind the number of an hour or a time."""

LATE = frozenset({"下午", "午後", "오후", "晚上", "p"})
EARLY = frozenset({"上午", "午前", "오전", "早上", "凌晨", "a"})
NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
NOON, DAY = 12, 24
MILITARY = 4  # digits of `0900 hrs`


class PrintedTime(NamedTuple):
    """A clock time: `16:44`, the zone as printed, and the offset `+02:00` only where one is printed."""

    end: int
    time: str
    zone: str | None
    offset: str | None


def time_at(text: str, at: int) -> PrintedTime | None:
    """The time that stands at an offset, after a comma, `@` or `um`; None where there is none."""
    start = after_spaces(text, at)
    if text[start : start + 1] == "T" and text[at - 1 : at].isdecimal():
        start += 1  # 2026-01-03T09:00
    else:
        start = after_sign(text, at, ",;|@·،、-–—") if after_sign(text, at, ",;|@·،、-–—") > at else start
    start, led = after_leads(text, start)
    found = clock_at(text, start, led=led)
    return with_zone(text, *found) if found else None


def after_leads(text: str, at: int) -> tuple[int, bool]:
    """Where the time itself begins, behind words such as `um`, and whether there are any."""
    start = at
    for _ in range(2):  # a las, o godz.
        word = word_at(text, start)
        if not word or word.text.lower() not in LEADS | {"las", "la", "godz"}:
            break
        start = after_spaces(text, word.end + text.startswith(".", word.end))
    return start, start > at


def clock_at(text: str, at: int, *, led: bool) -> tuple[int, str] | None:
    """Where a bare time ends, and its normal form. ``led`` says that a word such as `um` stands before it."""
    word = word_at(text, at)
    if word and word.text.lower() in NAMED:
        return word.end, NAMED[word.text.lower()]
    if (found := pattern(EASTERN).match(text, at)) and not found[3]:
        return finish(found.end(), int(found[2]), found[4] or "00", found[1] or "")
    if found and found[1] and found[4]:
        return finish(found.end(), int(found[2]), found[4], found[1])
    hour = number_at(text, at, 2)
    if hour:
        return with_minutes(text, *hour, led=led) or whole_hour(text, *hour)
    number = number_at(text, at, MILITARY)
    return military(text, *number) if number else None


def with_minutes(text: str, at: int, hour: int, *, led: bool) -> tuple[int, str] | None:
    """`:44 PM`, `.30 Uhr`, `h30` behind the hour."""
    sign = text[at : at + 1]
    minute = number_at(text, at + 1, 2) if sign and sign in ":：.hH" else None
    if not minute or minute[0] - at != len(":44"):
        return None
    end, seconds = minute[0], ""
    if sign == text[end : end + 1] and (second := number_at(text, end + 1, 2)):
        end, seconds = second[0], f":{second[1]:02}"
    half = pattern(HALF).match(text, end)
    stop = half.end() if half else after_hour_word(text, end)
    if sign == "." and not (half or led or stop > end):
        return None  # 10.30 is a number without `kl.`, `Uhr` or `a.m.`
    return finish(stop, hour, f"{minute[1]:02}{seconds}", half[1].lower() if half else "")


def whole_hour(text: str, at: int, hour: int) -> tuple[int, str] | None:
    """`9 a.m.`, `10 Uhr`, `12 noon`."""
    if half := pattern(HALF).match(text, at):
        return finish(half.end(), hour, "00", half[1].lower())
    word = next_word(text, at)
    if word and word.text.lower() in NAMED and hour == NOON:
        return word.end, NAMED[word.text.lower()]
    end = after_hour_word(text, at)
    return finish(end, hour, "00", "") if end > at else None


def military(text: str, at: int, number: int) -> tuple[int, str] | None:
    """`0900 hrs`, `0900 GMT`."""
    word = next_word(text, at)
    if not word or word.text not in ("hrs", "hours", "GMT", "UTC", "Z", "h"):
        return None
    end = at if word.text.isupper() else word.end
    return finish(end, number // 100, f"{number % 100:02}", "")


def after_hour_word(text: str, at: int) -> int:
    """Where a text goes on behind `Uhr` or `hrs`."""
    word = next_word(text, at)
    if word and word.text.lower() in HOUR_WORDS and is_word_end(text, word.end):
        return word.end + (text.startswith(".", word.end) and word.text in ("น", "ч"))
    return at


def finish(end: int, hour: int, minute: str, half: str) -> tuple[int, str] | None:
    """The normal form of a time; None where there is no such hour or minute."""
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half in LATE else 0)
    if hour >= DAY or minute[:2] >= "60":
        return None
    return end, f"{hour:02}:{minute}"


def with_zone(text: str, at: int, time: str) -> PrintedTime:
    """The time with the zone or offset that follows."""
    if found := pattern(OFFSET).match(text, at):
        offset = f"{'+' if found[2] == '+' else '-'}{int(found[3]):02}:{found[4] or '00'}"
        return PrintedTime(found.end(), time, text[at : found.end()].strip(f"{SPACES}()（）"), offset)
    start = after_spaces(text, at)
    bracket = text[start : start + 1] in ("(", "（")
    end = zone_end(text, start + bracket)
    if end == start + bracket or (bracket and text[end : end + 1] not in (")", "）")):
        return PrintedTime(at, time, None, None)
    zone = text[start + bracket : end]
    return PrintedTime(end + bracket, time, zone, "Z" if zone in ("GMT", "UTC", "Z") else None)


def zone_end(text: str, at: int) -> int:
    """Where the name of a zone ends: `EST`, `Eastern Standard Time`, `US/Eastern`, `local time`; the offset where none is."""
    word = word_at(text, at)
    if not word:
        return at
    if (
        text.startswith("/", word.end)
        and (city := word_at(text, word.end + 1))
        and city.text[0].isupper()
        and word.text in ZONE_PLACES
    ):
        end = city.end
        while text[end : end + 1] in ("_", "/") and (more := word_at(text, end + 1)):
            end = more.end
        return end
    if word.text in ZONES and is_word_end(text, word.end):
        following = next_word(text, word.end)
        return following.end if following and following.text.lower() == "time" else word.end
    return long_zone_end(text, at)


def long_zone_end(text: str, at: int) -> int:
    """Where a zone of several words ends: `U.S. Eastern Daylight Time`, `Central European Time`, `Beijing time`."""
    end, names, start = at, 0, at
    for _ in range(5):
        word = word_at(text, start)
        if not word or word.text.lower() not in ZONE_WORDS:
            break
        end, names = word.end, names + (word.text.lower() not in ("time", "standard"))
        start = after_spaces(text, end)
    alone = end > at and " " not in text[at:end].strip()
    if not names or (alone and text[at:end].lower() not in ("eastern", "central", "mountain", "pacific", "atlantic")):
        return at
    return end
