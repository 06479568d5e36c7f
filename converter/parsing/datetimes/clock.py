"""Clock times as printed, with their zone: `4:44 PM Eastern Standard Time`, `10:00 Uhr`, `14:25 ET`, `下午3時`."""

import re
from typing import NamedTuple

SPACE = "[ \u00a0\u202f\u2007]"
LEAD = re.compile(
    rf"{SPACE}*(?:[,;|@·،、]|[-–—](?={SPACE}))?{SPACE}*(?:(?:at|um|ab|bis|à|a las|a la|às|as|alle ore|alle|ore|ora|kl\.?|klo|om|o godz\.|o|godz\.|о|об|в|saat|lúc|pukul|เวลา|ώρα|στις|الساعة|בשעה|@)"
    rf"(?={SPACE}|\d){SPACE}*)?",
    re.IGNORECASE,
)
HALF = r"(?P<half>a\.?m\.?|p\.?m\.?)(?![^\W_])"
CLOCK = re.compile(
    rf"(?P<hour>[01]?\d|2[0-4])(?P<sign>[:：.h])(?P<minute>[0-5]\d)(?!\d)(?:[:.](?P<second>[0-5]\d)(?!\d))?(?:{SPACE}?{HALF})?(?P<word>{SPACE}?(?:Uhr|hrs?|hours|ч\.?|h|น\.|uur|WIB)(?![^\W_]))?",
    re.IGNORECASE,
)
HOUR = re.compile(
    rf"(?P<hour>[01]?\d|2[0-4])(?:{SPACE}?{HALF}|{SPACE}?(?:Uhr|h|uur|o['’]clock)(?![^\W_]))", re.IGNORECASE
)
MILITARY = re.compile(
    rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?={SPACE}?(?:hrs|hours|h|GMT|UTC|Z)(?![^\W_])){SPACE}?(?:hrs|hours|h)?",
    re.IGNORECASE,
)
EASTERN = re.compile(
    rf"(?P<half>上午|下午|午前|午後|오전|오후|晚上|早上|凌晨)?{SPACE}?(?P<hour>\d{{1,2}}){SPACE}?(?:[:：]|[时時点點시]{SPACE}?)(?P<minute>[0-5]\d)?(?:{SPACE}?[分분])?"
)
NAMED = re.compile(r"(?:12 )?(?P<named>noon|midnight|midday)\b|12:00 noon", re.IGNORECASE)
AFTERNOON = ("下午", "午後", "오후", "晚上")
OFFSET = re.compile(
    rf"{SPACE}?(?P<bracket>[(（])?(?P<name>UTC|GMT|Z)?{SPACE}?(?P<sign>[+\-−–])(?P<hours>\d{{1,2}})(?::?(?P<minutes>\d\d))?(?!\d)(?(bracket)[)）])"
)
ZONES = (
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKT AKST AKDT HT HST AT AST ADT NT NST NDT GMT UTC Z BST IST WET WEST CET CEST EET EEST MEZ "
    "MESZ MSK JST KST HKT SGT PHT ICT WIB WITA WIT MYT PKT GST SAST EAT WAT CAT BRT BRST ART CLT COT PET AEST AEDT AET ACST ACDT AWST NZST NZDT NZT UK ISRAEL TRT TSI"
)
ZONE = re.compile(
    rf"{SPACE}*(?P<bracket>[(（])?(?P<zone>(?:{ZONES.replace(' ', '|')})(?![^\W_])(?:{SPACE}[Tt]ime)?|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+|"
    rf"(?:U\.?S\.?{SPACE})?(?:Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)(?:{SPACE}(?:Standard|Daylight|Summer|European|STANDARD|DAYLIGHT|EUROPEAN))*(?:{SPACE}(?:Time|TIME))?|"
    rf"(?:[Ll]ocal|London|New{SPACE}York|Beijing|Paris|Tokyo|Hong{SPACE}Kong|Singapore|Berlin|Central{SPACE}European|Israel|India{SPACE}Standard|Japan{SPACE}Standard|GMT|UTC){SPACE}(?:Summer{SPACE})?[Tt]ime|北京时间|北京時間|台北時間|日本時間)"
    rf"(?(bracket){SPACE}?[)）])"
)
NOON = 12


class PrintedTime(NamedTuple):
    """A clock time: `16:44`, the zone as printed, and the offset `+02:00` only where one is printed."""

    end: int
    time: str
    zone: str | None
    offset: str | None


def time_at(text: str, at: int) -> PrintedTime | None:
    """The time that stands at an offset, after a comma, `@` or `um`; None where there is none."""
    start = LEAD.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing too
    found = clock_at(text, start)
    return with_zone(text, *found) if found else None


def clock_at(text: str, at: int) -> tuple[int, str] | None:
    """Where a bare time ends, and its normal form."""
    if found := NAMED.match(text, at):
        return found.end(), "00:00" if (found["named"] or "").lower() == "midnight" else "12:00"
    if (found := CLOCK.match(text, at)) and is_clock(text, found):
        return finish(found, found["half"], found["minute"], found["second"])
    if found := HOUR.match(text, at):
        return finish(found, found["half"], "00", None)
    if found := MILITARY.match(text, at):
        return finish(found, None, found["minute"], None)
    if (found := EASTERN.match(text, at)) and text[found.end() - 1] not in ":：":
        return finish(found, found["half"], found["minute"] or "00", None)
    return None


def is_clock(text: str, found: re.Match[str]) -> bool:
    """Whether digits around a dot are a time and not a number: `10.30 Uhr`, `kl. 08.00`, `9.30 a.m.`"""
    if found["sign"] != ".":
        return True
    before = text[: found.start()].rstrip().lower()
    return bool(found["half"] or found["word"]) or before.endswith(("kl.", "kl", "klo", "at", "um", "ore", "om"))


def finish(found: re.Match[str], half: str | None, minute: str, second: str | None) -> tuple[int, str] | None:
    """The normal form of a matched time; None where there is no such hour."""
    hour = int(found["hour"])
    if half and hour <= NOON:
        late = half.lower().startswith("p") or half in AFTERNOON
        hour = hour % NOON + (NOON if late else 0)
    if hour > 23:  # noqa: PLR2004  hours of a day
        return None
    return found.end(), f"{hour:02}:{minute}" + (f":{second}" if second else "")


def with_zone(text: str, at: int, time: str) -> PrintedTime:
    """The time with the zone or offset that follows."""
    if found := OFFSET.match(text, at):
        offset = f"{'+' if found['sign'] == '+' else '-'}{int(found['hours']):02}:{found['minutes'] or '00'}"
        return PrintedTime(found.end(), time, text[at : found.end()].strip(" ()（）"), offset)
    found = ZONE.match(text, at)
    if not found:
        return PrintedTime(at, time, None, None)
    zone = found["zone"]
    return PrintedTime(found.end(), time, zone, "Z" if zone in ("GMT", "UTC", "Z") else None)
