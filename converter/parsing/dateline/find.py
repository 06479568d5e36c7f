"""Finding a dateline: its parts are read one after the other, then it is judged how many of them make one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ...model.release import Place
from ..datetimes import date_at, time_at
from .evidence import is_dateline, is_false_start
from .marks import INVISIBLE, OPENERS, SIGNS, mark_at
from .names import name_end, names_at
from .part import Part
from .places import settle, settle_addition
from .rescue import can_skip, starts_before, wire_frame
from .wire import wire_at

LONGEST = 300  # characters of a paragraph in which its dateline ends
PARTS = 8
CLOSING = re.compile(r"[–—―─/／|｜)）】］\]：，]|-[ \u00a0-]|[ \u00a0.]-|:[ \u00a0]|(?:19|20|25)\d\d|[-:]\Z")
WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
COVERAGE = re.compile(r"(?:\w[\w.]* ){1,4}Editorial Coverage: ")
KICKER = re.compile(
    r"(?:(?i:for immediate release|(?:press|news|media) release|pressemitteilung|presseinformation|communiqué de presse|"
    r"comunicado de prensa|comunicato stampa))[ \u00a0]*[:–—|-]*[ \u00a0]*"
)
ALWAYS_WITH_COUNTRY = ("EIN",)
ALL_SIGNS = "".join(SIGNS)
WIRED = ("电", "電", "讯", "訊")  # "by wire", behind a Chinese date


class FoundDateline(NamedTuple):
    """A dateline at the head of a paragraph; its words are ``text[start:end]``, the text goes on behind ``end``."""

    end: int
    start: int
    places: tuple[Place, ...]
    date: str | None
    wire: str | None


def find_dateline(text: str) -> FoundDateline | None:
    """The dateline that opens a paragraph; None where it has none."""
    head = text[:LONGEST]
    if not CLOSING.search(head):
        return None
    start = start_of(head)
    found = None if is_false_start(head, start) else dateline_at(text, head, start)
    return found or rescued(text, head, start)


def dateline_at(text: str, head: str, start: int) -> FoundDateline | None:
    """The dateline that begins at an offset; as many of its parts as make one."""
    parts = list(read_parts(head, start))
    for size in range(len(parts), 0, -1):
        if is_dateline(parts[:size], text):
            return made_of(parts[:size], opening_of(head, start))
    return None


def rescued(text: str, head: str, start: int) -> FoundDateline | None:
    """A dateline that a wire in its frame proves, behind a caption or over words that could not be read."""
    frame = wire_frame(head)
    if frame is None:
        return None
    for other in starts_before(head, frame):
        found = dateline_at(text, head, start_of(head, other)) if other > start else None
        if found and found.wire and (found.date or found.places):
            return found
    places = places_part(head, start)
    if places is None or not can_skip(places, head, frame):
        return None
    wire = wire_part(head, frame.start() + 1, head[frame.start()])
    dates = (date_part(head, found.start()) for found in WORD_START.finditer(head, places.mark.end, frame.start()))
    date = next((part for part in dates if part and part.date), None)
    parts = [part for part in (places, date, wire) if part]
    return made_of(parts, opening_of(head, start)) if wire and wire.wire else None


def start_of(text: str, at: int = 0) -> int:
    """Where the first part of a dateline could begin, behind a kicker that was glued to it, brackets and dashes."""
    if at == 0 and (lead := COVERAGE.match(text) or KICKER.match(text)):
        at = lead.end()
    while at < len(text) and text[at] in SIGNS:
        at += 1
    return at


def opening_of(text: str, start: int) -> int:
    """Where the dateline begins: brackets, slashes and a double dash before its first part belong to it."""
    if COVERAGE.match(text):
        return 0
    kicker = KICKER.match(text)
    low, at = kicker.end() if kicker else 0, start
    while at > low and text[at - 1] in OPENERS + "/" + INVISIBLE:
        at -= 1
    return at - 2 if at - 2 >= low and text[at - 2 : at] == "--" else at


def read_parts(text: str, start: int) -> Iterator[Part]:
    """The parts of a dateline in their order, as far as they can be read."""
    at, signs = start, mark_at(text, len(text[:start].rstrip(ALL_SIGNS))).signs if start else ""
    kinds: set[str] = set()
    for _ in range(PARTS):
        part = part_at(text, at, signs, kinds)
        if part is None:
            return
        yield part
        kinds.add(part.kind)
        at, signs = part.mark.end, part.mark.signs


def part_at(text: str, at: int, signs: str, kinds: set[str]) -> Part | None:
    """The part that stands at an offset behind some signs; ``kinds`` are those that stood before."""
    if "date" not in kinds and (part := date_part(text, at)):
        return part
    bracketed = "places" in kinds and signs[-1:] in ("(", "（")
    if bracketed and (part := addition_part(text, at)):
        return part
    if (signs or kinds) and (part := wire_part(text, at, signs)):
        return part
    if "places" not in kinds:
        return places_part(text, at)
    return None


def date_part(text: str, at: int) -> Part | None:
    """A date, with the time behind it."""
    printed = date_at(text, at)
    if not printed:
        return None
    time = time_at(text, printed.end)
    end = time.end if time else printed.end
    end += text.startswith(WIRED, end)
    mark = mark_at(text, end)
    if mark.signs == "，" and text[at : at + 10] == printed.date:
        mark = mark._replace(close=end + 1)  # 2026-01-03，
    return Part("date", at, end, mark, date=printed.date, choices=printed.choices)


def wire_part(text: str, at: int, signs: str) -> Part | None:
    """A wire, or a brand between slashes."""
    wire = wire_at(text, at, signs)
    if not wire:
        return None
    mark = mark_at(text, wire.end)
    return Part("brand", at, wire.end, mark) if wire.brand else Part("wire", at, wire.end, mark, wire=wire.name)


def places_part(text: str, at: int) -> Part | None:
    """The places."""
    names = names_at(text, at)
    return Part("places", at, names.end, mark_at(text, names.end), places=settle(names)) if names else None


def addition_part(text: str, at: int) -> Part | None:
    """The region or country in brackets behind a city."""
    end = name_end(text, at)
    placed = settle_addition(text[at:end]) if end > at else None
    return Part("addition", at, end, mark_at(text, end), places=(placed,)) if placed else None


def made_of(parts: list[Part], start: int) -> FoundDateline:
    """The dateline that some parts make."""
    places: list[Place] = []
    for part in parts:
        if part.kind == "addition":
            places[-1] = add(places[-1], part.places[0].place)
        else:
            places += [placed.place for placed in part.places]
    date = next((part.date for part in parts if part.date), None)
    choices = next((part.choices for part in parts if part.choices), None)
    if choices and places and places[0].country_code:
        date = choices[0] if places[0].country_code == "US" else choices[1]
    wire = next((part.wire for part in parts if part.wire), None)
    if wire and wire.startswith(ALWAYS_WITH_COUNTRY):
        places = [with_country(place) for place in places]
    return FoundDateline(parts[-1].close, start, tuple(places), date, wire)


def with_country(place: Place) -> Place:
    """A place whose last name is its country, however it is spelled: `LONDON, UNITED KINGDON`."""
    if place.country or not place.region or place.country_code:
        return place
    return replace(place, region=None, country=place.region)


def add(place: Place, addition: Place) -> Place:
    """A place with the region or country that was printed in brackets."""
    return replace(
        place,
        region=place.region or addition.region,
        country=place.country or addition.country,
        country_code=addition.country_code,
    )
