"""What a release must hold to, beyond the shape of its JSON.

Ids are dense (``p1``, ``p2`` …), references point at something, spans lie inside their text and hold what they
say, a quote's text is what its spans hold, texts are single trimmed lines without characters that XML forbids.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from ..errors import ModelError

if TYPE_CHECKING:
    from .release import Paragraph, PressRelease, Quote

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters outside the production Char of XML 1.0 (fifth edition), section 2.2."""

SPACES = "\t\n\x0b\x0c\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"
"""White space that may break, as the inside of a character class: no-break spaces (U+00A0, U+2007, U+202F) are text."""

LOOSE_SPACE = re.compile(f"[{SPACES.replace(' ', '')}]|  ")
MULTILINE = {("Quote", "text"), ("Paragraph", "text")}
PATTERNS = {
    "language": re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[xX](-[A-Za-z0-9]{1,8})+"),
    "country_code": re.compile(r"[A-Z]{2}"),
    "sha256": re.compile(r"[0-9a-f]{64}"),
}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")
MOMENTS = {"until", "published", "modified"}
ADDRESS = re.compile(rf"[A-Za-z][A-Za-z0-9+.-]*:[^{SPACES}]+")


def check_release(release: "PressRelease") -> None:
    """Raise `ModelError` at the first fault, naming its JSON Pointer, the rule and the value."""
    check_values(release, "")
    check_order(release)
    check_paragraphs(release)
    check_references(release)
    check_spans(release)
    for number, quote in enumerate(release.quotes):
        check_quote(release, quote, f"/quotes/{number}")


def fail(pointer: str, rule: str, value: object, message: str) -> None:
    """One way to say no."""
    raise ModelError(pointer, rule, value, message)


# Values, one by one


@cache
def choices_of(kind: type) -> dict[str, frozenset[object]]:
    """The fields of a type that take one of a few values, with those values."""
    found = {}
    for name, hint in get_type_hints(kind).items():
        options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
        values = frozenset(value for option in options if get_origin(option) is Literal for value in get_args(option))
        if values:
            found[name] = values | ({None} if type(None) in options else set())
    return found


@cache
def names_of(kind: type) -> tuple[str, ...]:
    """The names of a type's fields."""
    return tuple(field.name for field in fields(kind))


def check_values(item: Any, pointer: str) -> None:
    """Check every value below ``item``: choices, texts, dates and addresses."""
    kind = type(item)
    choices = choices_of(kind)
    for name in names_of(kind):
        value = getattr(item, name)
        if value is None or value == ():
            continue
        place = f"{pointer}/{name}"
        if name in choices:
            if value not in choices[name]:
                allowed = ", ".join(sorted(map(str, choices[name] - {None})))
                fail(place, "enum", value, f"{value!r} is not one of {allowed}")
        elif isinstance(value, str):
            check_text(value, place, kind.__name__, name)
        elif isinstance(value, tuple):
            check_sequence(value, place, kind.__name__, name)
        elif is_dataclass(value):
            check_values(value, place)
        elif isinstance(value, int) and value < 0:
            fail(place, "minimum", value, f"{value} is negative")


def check_sequence(values: tuple[Any, ...], pointer: str, kind: str, name: str) -> None:
    """The same for the members of a sequence; cells of a table may be empty."""
    for number, value in enumerate(values):
        place = f"{pointer}/{number}"
        if isinstance(value, str):
            if value or name != "rows":
                check_text(value, place, kind, name)
        elif isinstance(value, tuple):
            check_sequence(value, place, kind, name)
        else:
            check_values(value, place)


def check_text(value: str, pointer: str, kind: str, name: str) -> None:
    """One string: not empty, nothing that XML forbids, one trimmed line, and the form that its name asks for."""
    if not value:
        fail(pointer, "minLength", value, "an empty text; what is absent is null")
    if found := FORBIDDEN.search(value):
        fail(pointer, "xml-character", value, f"U+{ord(found[0]):04X} cannot stand in XML 1.0; leave it out")
    if (kind, name) not in MULTILINE and (LOOSE_SPACE.search(value) or value[0] == " " or value[-1] == " "):
        fail(pointer, "white-space", value, f"{value[:60]!r} is not one trimmed line with single spaces")
    if name in PATTERNS and not PATTERNS[name].fullmatch(value):
        fail(pointer, "pattern", value, f"{value!r} is not a valid {name}")
    if name in MOMENTS or (kind, name) == ("Dateline", "date"):
        check_moment(value, pointer, dates_only=name == "date")
    if (kind, name) == ("Link", "url") and not ADDRESS.fullmatch(value):
        fail(pointer, "pattern", value, f"{value!r} is not an absolute address")


def check_moment(value: str, pointer: str, *, dates_only: bool) -> None:
    """A calendar date, or where a time may stand a date-time of ISO 8601; both must exist."""
    try:
        if not dates_only and TIME.fullmatch(value):
            datetime.fromisoformat(value)
            return
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            date.fromisoformat(value)
            return
    except ValueError:
        pass
    wanted = "a date YYYY-MM-DD" if dates_only else "a date or date-time of ISO 8601"
    fail(pointer, "format", value, f"{value!r} is not {wanted}")


# Order and references


def check_order(release: "PressRelease") -> None:
    """Ids count from 1 without a gap; quotes and links stand in the order of their places."""
    for name, letter in (("paragraphs", "p"), ("quotes", "q"), ("links", "l"), ("media", "m")):
        for number, item in enumerate(getattr(release, name)):
            if item.id != f"{letter}{number + 1}":
                fail(f"/{name}/{number}/id", "dense-ids", item.id, f"{item.id!r} where {letter}{number + 1} is due")
    places = {place: rank for rank, place in enumerate(places_of(release))}
    check_sorted("quotes", [(places.get(q.spans[0].paragraph, -1), q.spans[0].start) for q in release.quotes if q.spans])
    positions = [
        (places.get(link.paragraph, -1), link.start or 0) if link.paragraph else (len(places), 0) for link in release.links
    ]
    check_sorted("links", positions)


def check_sorted(name: str, positions: list[tuple[int, int]]) -> None:
    """Each position not before the one that precedes it."""
    for number, (before, here) in enumerate(zip(positions, positions[1:], strict=False), 1):
        if here < before:
            fail(f"/{name}/{number}", "order", here, "stands before the one listed ahead of it")


def places_of(release: "PressRelease") -> Iterator[str]:
    """The places that spans may name, in reading order."""
    if release.headline is not None:
        yield "headline"
    for number in range(len(release.subheadlines)):
        yield f"subheadlines/{number}"
    for paragraph in release.paragraphs:
        yield paragraph.id


def references_of(release: "PressRelease") -> Iterator[tuple[str, str | None, str]]:
    """Every reference as (pointer, id, letter of what it must point at)."""
    for name in ("notices", "media", "artifacts"):
        for number, item in enumerate(getattr(release, name)):
            yield f"/{name}/{number}/after", item.after, "p"
    for name in ("byline", "source", "end_mark"):
        if item := getattr(release, name):
            yield f"/{name}/after", item.after, "p"
    if release.dateline:
        yield "/dateline/paragraph", release.dateline.paragraph, "p"
    for number, media in enumerate(release.media):
        yield f"/media/{number}/caption", media.caption, "p"
    for number, quote in enumerate(release.quotes):
        yield f"/quotes/{number}/continues", quote.continues, "q"
    for number, paragraph in enumerate(release.paragraphs):
        for place, mark in enumerate(paragraph.marks):
            yield f"/paragraphs/{number}/marks/{place}/link", mark.link, "l"
    for name, field in (("contacts", "paragraphs"), ("organizations", "boilerplate")):
        for number, item in enumerate(getattr(release, name)):
            for place, identifier in enumerate(getattr(item, field)):
                yield f"/{name}/{number}/{field}/{place}", identifier, "p"


def check_references(release: "PressRelease") -> None:
    """Every reference points at something that is there."""
    known = {item.id for items in (release.paragraphs, release.quotes, release.links) for item in items}
    for pointer, identifier, letter in references_of(release):
        if identifier is not None and (identifier not in known or identifier[0] != letter):
            fail(pointer, "reference", identifier, f"{identifier!r} points at nothing")


# Paragraphs and spans


def check_paragraphs(release: "PressRelease") -> None:
    """Fields that belong to some kinds only, and marks inside their text."""
    for number, paragraph in enumerate(release.paragraphs):
        pointer = f"/paragraphs/{number}"
        check_kind(paragraph, pointer)
        for place, mark in enumerate(paragraph.marks):
            check_span(paragraph.text, mark.start, mark.end, f"{pointer}/marks/{place}")
            if (mark.style == "link") != (mark.link is not None):
                fail(f"{pointer}/marks/{place}/link", "link-mark", mark.link, "a link mark names its link, others none")


def check_kind(paragraph: "Paragraph", pointer: str) -> None:
    """Level, rows and white space, as the paragraph's kind has them."""
    if (paragraph.level is not None) != (paragraph.kind in ("heading", "list_item")) or paragraph.level == 0:
        fail(f"{pointer}/level", "level", paragraph.level, f"level {paragraph.level} of a {paragraph.kind}")
    if paragraph.kind == "table":
        check_table(paragraph, pointer)
    elif (paragraph.rows, paragraph.header_rows, paragraph.header_columns) != (None, None, None):
        fail(f"{pointer}/rows", "rows", paragraph.rows, f"a {paragraph.kind} has no rows")
    elif paragraph.kind != "preformatted":
        check_text(paragraph.text, f"{pointer}/text", "", "text")


def check_table(paragraph: "Paragraph", pointer: str) -> None:
    """Rectangular rows, header counts within them, and a text that is the cells joined."""
    rows = paragraph.rows or ()
    widths = {len(row) for row in rows}
    if len(widths) != 1 or widths == {0}:
        fail(f"{pointer}/rows", "rectangle", widths, "rows of one width, at least one cell")
    if paragraph.header_rows not in range(len(rows) + 1) or paragraph.header_columns not in range(len(rows[0]) + 1):
        fail(f"{pointer}/header_rows", "headers", paragraph.header_rows, "header cells within the table")
    if paragraph.text != table_text(rows):
        fail(f"{pointer}/text", "table-text", paragraph.text, "not the cells joined by tabs and newlines")


def table_text(rows: Iterable[Iterable[str]]) -> str:
    r"""The cells joined by tabs and newlines.

    >>> table_text([("a", "b"), ("c", "")])
    'a\tb\nc\t'
    """
    return "\n".join("\t".join(row) for row in rows)


def check_span(text: str | None, start: int | None, end: int | None, pointer: str) -> str:
    """The characters of a span; an error where it is empty or lies outside its text."""
    if text is None:
        fail(f"{pointer}/paragraph", "reference", None, "names a place that is not there")
    if start is None or end is None or not 0 <= start < end <= len(text or ""):
        fail(f"{pointer}/start", "span", [start, end], f"{start} to {end} lies outside its text or is empty")
    return (text or "")[start:end]


def check_spans(release: "PressRelease") -> None:
    """Links, securities, speakers and cues hold, at their place, the text that they give."""
    placed: list[tuple[str, Any]] = [(f"/links/{n}", link) for n, link in enumerate(release.links) if link.paragraph]
    placed += [(f"/securities/{n}", security) for n, security in enumerate(release.securities)]
    for number, quote in enumerate(release.quotes):
        placed += [(f"/quotes/{number}/{name}", item) for name in ("speaker", "cue") if (item := getattr(quote, name))]
    for pointer, item in placed:
        held = check_span(release.text_of(item.paragraph), item.start, item.end, pointer)
        if held != item.text:
            fail(f"{pointer}/text", "exact-span", item.text, f"{item.text!r} where the span holds {held!r}")
    for number, link in enumerate(release.links):
        if link.paragraph is None and (link.start, link.end) != (None, None):
            fail(f"/links/{number}/start", "span", link.start, "a position without a paragraph")


def check_quote(release: "PressRelease", quote: "Quote", pointer: str) -> None:
    """One span for each paragraph of the quote, each holding its part with nothing but signs around it."""
    parts = quote.text.split("\n")
    if len(parts) != len(quote.spans):
        fail(f"{pointer}/spans", "quote-spans", len(quote.spans), f"{len(quote.spans)} spans for {len(parts)} parts")
    for number, (part, span) in enumerate(zip(parts, quote.spans, strict=True)):
        held = check_span(release.text_of(span.paragraph), span.start, span.end, f"{pointer}/spans/{number}")
        before, found, behind = held.partition(part)
        if not part or not found or any(sign.isalnum() for sign in before + behind):
            fail(f"{pointer}/text", "quote-text", part, f"{part!r} is not what the span holds: {held!r}")
    if quote.speaker is None and quote.attribution != "none":
        fail(f"{pointer}/attribution", "attribution", quote.attribution, "an attribution without a speaker")
