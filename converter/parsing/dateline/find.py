"""Finding a dateline: its parts are read one after the other, then it is judged whether they make one."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from ...model.release import Place
from ..datetimes import date_at, time_at
from .evidence import FALSE_STARTS, is_dateline
from .marks import COMMAS, DASHES, SIGNS, SPACES, Mark, mark_at
from .names import name_at, names_at
from .places import Placed, is_place_name, settle
from .wire import wire_at

LONGEST = 300  # characters of a paragraph in which its dateline ends
PARTS = 8
CLOSING = re.compile(r"[–—―─/／|｜)）】］\]:：，،]|-[ \u00a0-]|[ \u00a0]-|[.\d]-|[-–—:]\Z")
FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class FoundDateline(NamedTuple):
    """A dateline at the head of a paragraph; its words are ``text[start:end]``, the text goes on behind ``end``."""

    end: int
    start: int
    places: tuple[Place, ...]
    date: str | None
    wire: str | None


class Part(NamedTuple):
    """One part of a dateline and the marks behind it."""

    kind: Literal["places", "date", "wire", "brand"]
    end: int
    mark: Mark
    places: tuple[Placed, ...] = ()
    date: str | None = None
    choices: tuple[str, str] | None = None
    wire: str | None = None
    timed: bool = False


def find_dateline(text: str) -> FoundDateline | None:
    """The dateline that opens a paragraph; None where it has none."""
    head = text[:LONGEST]
    if not CLOSING.search(head):
        return None
    start = start_of(head)
    if is_false_start(head, start):
        return None
    parts = list(read_parts(head, start))
    for size in range(len(parts), 0, -1):
        if is_dateline(parts[:size], text):
            return found(parts[:size], opening_of(head, start))
    return None


def start_of(text: str) -> int:
    """Where the first part of a dateline could begin, behind brackets and dashes."""
    at = 0
    while at < len(text) and text[at] in SIGNS:
        at += 1
    return at


def opening_of(text: str, start: int) -> int:
    """Where the dateline begins: brackets, slashes and a double dash before its first part belong to it."""
    at = start
    while at and text[at - 1] in "([/（［【" or (at > 1 and text[at - 2 : at] == "--"):
        at -= 1
    return at


def is_false_start(text: str, at: int) -> bool:
    """Whether the first word can't open a dateline: `The`, `In`, `Heute`."""
    word = FIRST_WORD.match(text, at)
    if word is None:
        return not text[at : at + 1].isdigit() and not text[at : at + 1].isalpha()
    return word[0] in FALSE_STARTS


def read_parts(text: str, start: int) -> Iterator[Part]:
    """The parts of a dateline in their order, as far as they can be read."""
    at, signs = start, mark_at(text, 0).signs if start else ""
    has_places = has_date = False
    for number in range(PARTS):
        part = wire_part(text, at, signs, first=number == 0) or (None if has_date else date_part(text, at))
        if part is None:
            part = bracketed_place(text, at) if has_places and signs[-1:] in tuple("(（") else None
            if part is None and not has_places:
                part = places_part(text, at)
        if part is None:
            return
        has_places |= part.kind == "places"
        has_date |= part.kind == "date"
        yield part
        at, signs = part.mark.end, part.mark.signs
        if not signs and not part.mark.spaced and part.kind != "places":
            return


def wire_part(text: str, at: int, signs: str, *, first: bool) -> Part | None:
    """A wire, or a brand between slashes."""
    if first and not signs:
        return None
    wire = wire_at(text, at, signs)
    if not wire:
        return None
    mark = mark_at(text, wire.end)
    return Part("brand" if wire.brand else "wire", wire.end, mark, wire=None if wire.brand else wire.name)


def date_part(text: str, at: int) -> Part | None:
    """A date, with the time behind it."""
    printed = date_at(text, at)
    if not printed:
        return None
    time = time_at(text, printed.end)
    end = time.end if time else printed.end
    if text[end : end + 1] in ("电", "電", "讯", "訊"):  # "wired" behind a Chinese date
        end += 1
    return Part("date", end, mark_at(text, end), date=printed.date, choices=printed.choices, timed=bool(time))


def places_part(text: str, at: int) -> Part | None:
    """The places."""
    names = names_at(text, at)
    return Part("places", names.end, mark_at(text, names.end), places=settle(names)) if names else None


def bracketed_place(text: str, at: int) -> Part | None:
    """The region or country in brackets behind a city: `TORONTO (Ontario)`."""
    name = name_at(text, at)
    if not name or not is_place_name(name):
        return None
    return Part("places", name.end, mark_at(text, name.end), places=settle_region(name.text))


def settle_region(name: str) -> tuple[Placed, ...]:
    """A region or country alone."""
    from .names import Name, Names

    return settle(Names(len(name), ((Name(0, len(name), name),),)))


def found(parts: list[Part], start: int) -> FoundDateline:
    """The dateline that some parts make."""
    places: list[Place] = []
    for part in parts:
        for placed in part.places:
            if places and placed.place.city is None:
                last = places[-1]
                places[-1] = Place(
                    last.city,
                    placed.place.region or last.region,
                    placed.place.country or last.country,
                    placed.place.country_code or last.country_code,
                )
            else:
                places.append(placed.place)
    date = next((part.date for part in parts if part.date), None)
    wire = next((part.wire for part in parts if part.wire), None)
    last = parts[-1]
    return FoundDateline(max(last.mark.close, last.end), start, tuple(places), date, wire)
