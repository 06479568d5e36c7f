"""What every value of a release must be: `"text": " a  b"` is no trimmed line, `"until": "2026-02-30"` no date.

Texts are single trimmed lines without characters that XML forbids, dates exist, kinds are among those of the contract.
How the values must fit each other is said in `relations`.
"""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from itertools import chain
from operator import attrgetter
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from ..errors import Fault, ModelError, shown
from .relations import find_faults

if TYPE_CHECKING:
    from .release import PressRelease

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters outside the production Char of XML 1.0 (fifth edition), section 2.2."""

SPACES = "\t\n\x0b\x0c\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"
"""White space that may break, as the inside of a character class: no-break spaces (U+00A0, U+2007, U+202F) are text."""

LOOSE_SPACE = re.compile(f"[{SPACES.replace(' ', '')}]|  ")
LARGEST = 2**53 - 1
"""The largest integer that every reader of JSON takes for the same number (RFC 7493, section 2.2)."""

DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
TIME = re.compile(
    rf"{DATE.pattern}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{{1,9}})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?"
)
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[xX](-[A-Za-z0-9]{1,8})+")
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^ ]+")

Faults = tuple[Fault, ...]
Check = Callable[[Any], Faults]
"""Answers the faults of a value, with pointers that start at the value itself: nearly always none."""


def check_release(release: "PressRelease") -> None:
    """Raise `ModelError` with the faults of a release: those of its values, or where these are sound of their relations."""
    kind: Any = type(release)
    if faults := check_of(kind)(release) or check_texts(release) or tuple(find_faults(release)):
        raise ModelError(faults)


def check_texts(release: "PressRelease") -> Faults:
    """The texts of paragraphs: lines, but for tables and preformatted text."""
    found: list[Fault] = []
    for number, paragraph in enumerate(release.paragraphs):
        check = check_block if paragraph.kind in ("table", "preformatted") else check_line
        if faults := check(paragraph.text):
            found += below("paragraphs", below(str(number), below("text", faults)))
    return tuple(found)


@cache
def names_of(kind: type) -> tuple[str, ...]:
    """The names of a type's fields."""
    return tuple(field.name for field in fields(kind))


def is_object(hint: Any) -> bool:
    """Whether a type of the model is an object in JSON, made of fields."""
    return is_dataclass(hint)


# Checks made from the types, once each


@cache
def check_of(kind: type) -> Check:
    """The check of a whole type of the model."""
    hints, names = get_type_hints(kind), names_of(kind)
    nullable = tuple(get_origin(hints[name]) in (Union, UnionType) for name in names)
    checks = tuple(check_for(kind.__name__, name, hints[name]) for name in names)
    pick: Callable[[Any], tuple[Any, ...]] = (
        attrgetter(*names) if len(names) > 1 else lambda item: (getattr(item, names[0]),)
    )

    def check_fields(item: Any) -> Faults:
        if item.__class__ is not kind:
            return wrong_type(item, "an object")
        wrong = [
            below(name, faults)
            for name, absent, check, value in zip(names, nullable, checks, pick(item), strict=True)
            if (value is not None or not absent) and (faults := check(value))
        ]
        return tuple(chain.from_iterable(wrong)) if wrong else ()

    return check_fields


def check_for(kind: str, name: str, hint: Any) -> Check:
    """The check of one field, None apart."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (option for option in get_args(hint) if option is not NoneType)
    if get_origin(hint) is Literal:
        return choice_check(get_args(hint))
    if get_origin(hint) is tuple:
        return sequence_check(check_for(kind, name, get_args(hint)[0]))
    if is_object(hint):
        return check_of(hint)
    return check_integer if hint is int else CHECKS.get((kind, name)) or CHECKS.get(("", name)) or check_line


def choice_check(choices: tuple[str, ...]) -> Check:
    """Checks that a value is one of a few."""

    def check_choice(value: object) -> Faults:
        return () if value in choices else fault("enum", value, f"{shown(value)} is not one of {', '.join(choices)}")

    return check_choice


def sequence_check(check: Check) -> Check:
    """Checks each member of a tuple."""

    def check_sequence(values: object) -> Faults:
        if isinstance(values, list):  # from JSON there is none left: somebody built the release by hand
            return fault("type", values, "a list where a tuple is due")
        if not isinstance(values, tuple):
            return wrong_type(values, "an array")
        wrong = [below(str(number), faults) for number, value in enumerate(values) if (faults := check(value))]
        return tuple(chain.from_iterable(wrong)) if wrong else ()

    return check_sequence


def below(step: str, faults: Faults) -> Faults:
    """Faults of a member, as faults of what it is a member of."""
    return tuple(fault._replace(pointer=f"/{step}{fault.pointer}") for fault in faults)


def fault(rule: str, value: object, message: str) -> Faults:
    """One fault of the value itself."""
    return (Fault("", rule, value, message),)


def wrong_type(value: object, wanted: str) -> Faults:
    """The fault of a value that is something else altogether."""
    return fault("type", value, f"{shown(value)} where {wanted} is due")


# Single values


def check_integer(value: object) -> Faults:
    """A count or an offset; true and false are none."""
    if not isinstance(value, int) or isinstance(value, bool):
        return wrong_type(value, "an integer")
    if value < 0:
        return fault("minimum", value, f"{value} is negative")
    return fault("maximum", value, f"the number is larger than {LARGEST}") if value > LARGEST else ()


def check_line(value: object) -> Faults:
    """One trimmed line with single spaces, not empty, nothing in it that XML forbids."""
    if not isinstance(value, str):
        return wrong_type(value, "a string")
    # printable in Python's sense is stricter than the contract: most texts need no closer look
    if value.isprintable() and "  " not in value and value[:1] not in (" ", "") and value[-1] != " ":
        return ()
    if value and (LOOSE_SPACE.search(value) or value[0] == " " or value[-1] == " "):
        return fault("white-space", value, f"{shown(value)} is not one trimmed line with single spaces")
    return check_block(value)


def check_cell(value: object) -> Faults:
    """A line, or nothing."""
    return () if value == "" else check_line(value)


def check_block(value: object) -> Faults:
    """A text that may hold newlines, tabs and spaces, not empty."""
    if not isinstance(value, str):
        return wrong_type(value, "a string")
    if not value:
        return fault("minLength", value, "an empty text; what is absent is null")
    if "\r" in value:
        return fault("white-space", value, "a carriage return; lines end with a newline alone")
    if not value.isprintable() and (found := FORBIDDEN.search(value)):
        return fault("xml-character", value, f"U+{ord(found[0]):04X} cannot stand in XML 1.0; leave it out")
    return ()


def check_speech(value: str) -> Faults:
    """The lines of a quotation, each that of one paragraph."""
    if faults := check_block(value):
        return faults
    return () if all(value.split("\n")) else fault("empty-line", value, f"{shown(value)} has an empty line")


def pattern_check(pattern: re.Pattern[str], wanted: str) -> Check:
    """Checks that a line has a form."""

    def check_pattern(value: str) -> Faults:
        if faults := check_line(value):
            return faults
        return () if pattern.fullmatch(value) else fault("pattern", value, f"{shown(value)} is not {wanted}")

    return check_pattern


check_date_form = pattern_check(DATE, "a date, YYYY-MM-DD")
check_moment_form = pattern_check(re.compile(f"{DATE.pattern}|{TIME.pattern}"), "a date or date-time of ISO 8601")


def check_date(value: str) -> Faults:
    """A date that the calendar has."""
    return check_date_form(value) or check_calendar(date.fromisoformat, value)


def check_moment(value: str) -> Faults:
    """A date or date-time that the calendar has; the offset stands only where one was stated."""
    return check_moment_form(value) or check_calendar(datetime.fromisoformat, value)


def check_calendar(parse: Callable[[str], object], value: str) -> Faults:
    """Whether the calendar has that day."""
    try:
        parse(value)
    except ValueError:
        return fault("format", value, f"{shown(value)} is a day that the calendar does not have")
    return ()


CHECKS: dict[tuple[str, str], Check] = {
    ("Dateline", "date"): check_date,
    ("Link", "url"): pattern_check(ADDRESS, "an absolute address such as https://example.com/"),
    ("Paragraph", "rows"): check_cell,
    ("Paragraph", "text"): lambda _: (),  # `check_texts` knows its kind
    ("Quote", "text"): check_speech,
    ("", "country_code"): pattern_check(re.compile("[A-Z]{2}"), "a country code of ISO 3166-1 such as DE"),
    ("", "language"): pattern_check(LANGUAGE, "a language tag of BCP 47 such as en or pt-BR"),
    ("", "modified"): check_moment,
    ("", "published"): check_moment,
    ("", "sha256"): pattern_check(re.compile("[0-9a-f]{64}"), "a SHA-256 sum in 64 small hexadecimal digits"),
    ("", "until"): check_moment,
}
"""Strings that are more than a line, by type and field; any type where it is left out."""
