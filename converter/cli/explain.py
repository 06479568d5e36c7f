"""`parse --explain`: what each piece of the source became, by which recogniser and rule, in the order of the source.

Behind an arrow stands what was read from the piece: `BERLIN, March 3, 2026 –` → `Berlin (DE), 2026-03-03`. Contacts and
organisations stand at the first paragraph that they were read from; what a source declares outside its text comes last.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ..model.reading import Piece, Reading, line_and_column, line_starts
from ..model.release import Dateline, Place, PressRelease

WIDTH = 72  # characters of a text that are shown
SHOWN_PIECES = 12
DECLARED = "-"  # the place of what is not printed
LAST = 1 << 62  # behind every offset of a source


class Row(NamedTuple):
    """One part of a reading: where it begins, and four columns of words."""

    start: int
    place: str
    what: str
    recogniser: str
    text: str


def explain(reading: Reading) -> Iterator[str]:
    """One line for each part: its lines, what it is, the recogniser and rule, the beginning of its text, what was read from it."""
    rows = sorted([*rows_of(reading), *read_from_paragraphs(reading), *declared(reading.release)])
    places, things, recognisers = (max((len(row[column]) for row in rows), default=0) for column in (1, 2, 3))  # type: ignore[arg-type]  # the columns of words
    for _, place, what, recogniser, text in rows:
        yield f"{place:<{places}}  {what:<{things}}  {recogniser:<{recognisers}}  {text}".rstrip()


def rows_of(reading: Reading) -> Iterator[Row]:
    """The parts of a reading that stand in its source, in any order."""
    starts = line_starts(reading.text)
    for pointer, pieces in reading.origins.items():
        if pieces:
            first = min(pieces, key=lambda piece: piece.start)
            last = max(pieces, key=lambda piece: piece.end)
            what, read = words_of(reading.release, pointer)
            text = shown(reading, pieces) + (f"  → {read}" if read else "")
            yield Row(first.start, place_of(reading.text, first.start, last.end, starts), what, first.recogniser, text)


def place_of(text: str, start: int, end: int, starts: list[int]) -> str:
    """Line and column of a piece, and the line where it ends if that is another one: `8:35-13`."""
    line, column = line_and_column(text, start, starts)
    last, _ = line_and_column(text, max(start, end - 1), starts)
    return f"{line}:{column}" if last == line else f"{line}:{column}-{last}"


def words_of(release: PressRelease, pointer: str) -> tuple[str, str]:
    """What stands at a JSON Pointer, in words, and what was read from it."""
    part, _, rest = pointer.lstrip("/").partition("/")
    number = rest.partition("/")[0]
    member: Any = getattr(release, part)
    if not isinstance(member, tuple) or not number.isdecimal():
        return part.replace("_", " "), READ[part](member) if part in READ else ""
    item = member[int(number)]
    words = WORDS[part](item) if part in WORDS else part.removesuffix("s")
    if pointer.endswith("/label"):
        return f"{words} label", ""
    return words, READ[part](item) if part in READ else ""


def listed(*parts: str | None) -> str:
    """The parts that there are, parted by commas."""
    return ", ".join(part for part in parts if part)


def place_words(place: Place) -> str:
    """`Dayton, Ohio (US)`."""
    code = f" ({place.country_code})" if place.country_code else ""
    return listed(place.city, place.region, place.country) + code


def dateline_words(dateline: Dateline) -> str:
    """Places, date and wire of a dateline."""
    places = " + ".join(map(place_words, dateline.places)) or "no place"
    return listed(places, dateline.date or "no date", dateline.wire)


def quote_words(quote: Any) -> str:
    """Who speaks, and how that was found."""
    speaker = (quote.speaker.name or quote.speaker.text) if quote.speaker else "nobody named"
    return f"{quote.id} {quote.kind} quote, {quote.attribution}: {speaker}"


WORDS: Mapping[str, Callable[[Any], str]] = {
    "paragraphs": lambda item: f"{item.id} {item.section} {item.kind}",
    "quotes": quote_words,
    "links": lambda item: f"{item.id} {item.kind} link",
    "media": lambda item: f"{item.id} {item.kind}",
    "securities": lambda item: f"security {item.exchange}: {item.symbol}",
    "notices": lambda item: f"notice {item.kind}",
    "artifacts": lambda item: f"artifact {item.reason}",
}
"""What a member of a list of the model is called; others go by the name of their list."""

READ: Mapping[str, Callable[[Any], str]] = {
    "dateline": dateline_words,
    "byline": lambda item: " + ".join(
        listed(author.name, author.title, author.organization) for author in item.authors
    ),
    "source": lambda item: item.organization or "",
    "notices": lambda item: f"until {item.until}" if item.until else "",
    "paragraphs": lambda item: f"in {item.language}" if item.language else "",
    "quotes": lambda item: listed(item.speaker.title, item.speaker.organization) if item.speaker else "",
    "links": lambda item: item.url if item.url != item.text else "",
    "media": lambda item: item.url or "",
    "securities": lambda item: item.organization or "",
}
"""What was read from a part, beside its text."""


def read_from_paragraphs(reading: Reading) -> Iterator[Row]:
    """Contacts and organisations, each where the first of its paragraphs begins."""
    release, starts = reading.release, line_starts(reading.text)
    members = [
        *(
            (item.paragraphs, f"contact {item.role or ''}".rstrip(), "contacts", contact_words(item))
            for item in release.contacts
        ),
        *(
            (item.boilerplate, f"organization {item.role}", "organizations", listed(item.name, item.url))
            for item in release.organizations
        ),
    ]
    for paragraphs, what, recogniser, words in members:
        pieces = reading.origins.get(f"/paragraphs/{int(paragraphs[0][1:]) - 1}/text", ()) if paragraphs else ()
        start = min((piece.start for piece in pieces), default=LAST)
        place = place_of(reading.text, start, start + 1, starts) if pieces else DECLARED
        yield Row(start, place, what, recogniser, f"→ {clean(words)}")


def contact_words(contact: Any) -> str:
    """All that a contact holds."""
    return listed(
        contact.name,
        contact.title,
        contact.organization,
        *contact.emails,
        *contact.phones,
        *contact.urls,
        contact.address,
    )


def declared(release: PressRelease) -> Iterator[Row]:
    """The language, and what the source declares or says as a whole: publication, subjects, links without a place."""
    yield Row(LAST, DECLARED, "language", "language", f"→ {release.language or 'not clear'}")
    if publication := release.publication:
        facts = (
            publication.identifier,
            publication.published,
            publication.url,
            publication.publisher,
            publication.copyright,
        )
        yield Row(LAST, DECLARED, "publication", "declared", f"→ {clean(listed(*facts))}")
    for subject in release.subjects:
        yield Row(LAST, DECLARED, "subject", "subjects", f"→ {clean(subject.text)}")
    for link in release.links:
        if link.paragraph is None:
            yield Row(LAST, DECLARED, f"{link.id} {link.kind} link", "links", f"→ {clean(link.url)}")


def shown(reading: Reading, pieces: tuple[Piece, ...]) -> str:
    """The beginning of the source text, on one line."""
    text = "".join(reading.text[piece.start : piece.end] + glue for piece, glue in glued(pieces[:SHOWN_PIECES]))
    text = clean(" ".join(text[: 2 * WIDTH].split()))
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def glued(pieces: tuple[Piece, ...]) -> Iterator[tuple[Piece, str]]:
    """Each piece with a space where the next does not follow right behind it, as the cells of a table do not."""
    for piece, following in zip(pieces, (*pieces[1:], pieces[-1]), strict=True):
        yield piece, "" if following.start <= piece.end else " "


def clean(text: str) -> str:
    """A text without characters that a terminal would obey."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
