"""What markup does not say of a release, kept in the head of a body: ``<meta name="prconvert:dateline.wire" …/>``.

Texts, their kinds and what stands in them are said by elements, ids and classes. Here is the rest: facts that no
element has a place for, and what is so tangled that elements would say something else. Who reads the body puts them
back where their pointers say.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from typing import Any

from ..model.codec import encoder_of
from ..model.release import Cue, Link, Paragraph, PressRelease, Quote, QuoteSpan, Speaker
from ..reference.own_markup import crosses, inside, name_of
from .annotations import Annotation
from .markup import Line, Markup, escape

Groups = frozenset[str]
"""Pointers of whole groups that a format says in places of its own, such as ``/contacts``."""

FACTS = ("/contacts", "/organizations", "/securities", "/publication", "/subjects")
INNER_FACTS = ("/dateline/places", "/dateline/date", "/dateline/wire", "/byline/authors", "/source/organization")
BORDERS = "\t\n"
"""What parts the cells of a table in the text of its paragraph."""


def set_record(release: PressRelease, unsaid: Iterable[str] | None, said: Groups = frozenset()) -> list[Line]:
    """The meta elements of a head; none for a body that is to be read as any other."""
    if unsaid is None:
        return []
    pointers = dict.fromkeys(("/schema", *facts(release), *unsaid))
    return [set_fact(release, pointer) for pointer in pointers if pointer not in said]


def set_fact(release: PressRelease, pointer: str) -> Markup:
    """One value of the model; between single marks, for JSON is full of double ones."""
    value = escape(json.dumps(plain(value_at(release, pointer)), ensure_ascii=False)).replace("'", "&#39;")
    return Markup(f"""<meta name="{name_of(pointer)}" content='{value}'/>""")


def value_at(release: PressRelease, pointer: str) -> Any:
    """What stands at a JSON Pointer of the model."""
    value: Any = release
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, tuple) else getattr(value, step)
    return value


def plain(value: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    kind: Any = type(value)
    return encoder_of(kind)(value) if is_dataclass(value) else value


def facts(release: PressRelease) -> Iterator[str]:
    """The pointers of what is said beside the text."""
    for pointer in INNER_FACTS:
        parent, field = pointer.split("/")[1:]
        if (item := getattr(release, parent)) and getattr(item, field):
            yield pointer
    yield from (pointer for pointer in FACTS if value_at(release, pointer))
    yield from (f"/links/{number}" for number, link in enumerate(release.links) if link.paragraph is None)


# What elements would not say


def find_unsaid(
    release: PressRelease, annotations: Mapping[str, Sequence[Annotation]], *, cast: bool = False
) -> Iterator[str]:
    """The pointers of what the elements around the texts do not say. ``cast`` says that parties are described apart."""
    tables = {paragraph.id: paragraph.text for paragraph in release.paragraphs if paragraph.kind == "table"}
    for number, paragraph in enumerate(release.paragraphs):
        if paragraph.label and paragraph.kind == "table":
            yield f"/paragraphs/{number}/label"
        if paragraph.marks and not marks_said(paragraph, release.links, annotations.get(paragraph.id, ())):
            yield f"/paragraphs/{number}/marks"
    for number, link in enumerate(release.links):
        if link.paragraph in tables and on_border(tables[link.paragraph], link):
            yield f"/links/{number}"
    for number, quote in enumerate(release.quotes):
        if not quote_said(release, quote, tables):
            yield f"/quotes/{number}"
    yield from find_unsaid_speakers(release, cast=cast)


def marks_said(paragraph: Paragraph, links: Sequence[Link], annotations: Sequence[Annotation]) -> bool:
    """Whether each mark of a paragraph is one element."""
    marks = paragraph.marks
    if any(later[:3] < earlier[:3] for earlier, later in zip(map(rank, marks), map(rank, marks[1:]), strict=False)):
        return False
    linked = [mark for mark in marks if mark.link]
    if len({mark.link for mark in linked}) < len(linked):
        return False
    for mark in linked:
        link = links[int((mark.link or "")[1:]) - 1]
        if (link.paragraph, link.start, link.end) != (paragraph.id, mark.start, mark.end):
            return False
    if len(linked) == len(marks):
        return paragraph.kind != "table" or not any(on_border(paragraph.text, mark) for mark in marks)
    if paragraph.kind == "table" and any(set(BORDERS) & set(paragraph.text[mark.start : mark.end]) for mark in marks):
        return False
    return not crosses([item[:2] for item in annotations])


def rank(mark: Any) -> tuple[int, int, str]:
    """The order in which marks are read."""
    return mark.start, mark.end, mark.style


def on_border(text: str, item: Any) -> bool:
    """Whether a stretch of a table's text begins or ends between two cells."""
    return text[item.start] in BORDERS or text[item.end - 1] in BORDERS


def quote_said(release: PressRelease, quote: Quote, tables: Mapping[str, str]) -> bool:
    """Whether a quote's places and words are those of its elements."""
    words: list[str] = []
    last: QuoteSpan | None = None
    for span in quote.spans:
        text = release.text_of(span.paragraph) or ""
        if last and span.paragraph == last.paragraph and span.start <= last.end:
            return False
        if last and order_of(span.paragraph) < order_of(last.paragraph):
            return False
        words.append(inside(text[span.start : span.end]))
        last = span
    if tables:
        stretches: list[QuoteSpan | Speaker | Cue | None] = [*quote.spans, quote.speaker, quote.cue]
        if any(item and item.paragraph in tables and on_border(tables[item.paragraph], item) for item in stretches):
            return False
    return "\n".join(words) == quote.text


def order_of(place: str) -> tuple[int, int]:
    """Where a place comes in reading order."""
    name, _, number = place.partition("/")
    return (0, 0) if place == "headline" else (1, int(number)) if number else (2, int(name[1:]))


def find_unsaid_speakers(release: PressRelease, *, cast: bool) -> Iterator[str]:
    """Speakers of whom more is known than their element says: name and kind, and who they are where that is described."""
    first: dict[tuple[str, int, int], Speaker] = {}
    for number, quote in enumerate(release.quotes):
        if speaker := quote.speaker:
            shown = first.setdefault((speaker.paragraph, speaker.start, speaker.end), speaker)
            known = cast and speaker.name and speaker.kind != "organization"
            more = (speaker.title or speaker.organization) and not known
            if more or (shown.name, shown.kind) != (speaker.name, speaker.kind):
                yield f"/quotes/{number}/speaker"
