"""Contacts as cards: ``<address class="h-card"><p><span class="p-name">Jane Roe</span> …</p></address>``.

The classes are those of microformats2 (h-card), the successor of hCard; the words are marked where the release prints
them.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from ...model.release import Contact, Paragraph, PressRelease
from ...rendering.annotations import Annotation
from ...rendering.markup import Line, Markup, block, start_tag
from ...rendering.page import Page, Tags
from ...rendering.story import Block, List, Part
from .sheet import Sheet

FIELDS = (("name", "p-name"), ("title", "p-job-title"), ("organization", "p-org"))


def set_cards(
    sheet: Sheet, parts: Iterable[Part], set_parts: Callable[[Sheet, Iterable[Part]], Iterable[Line]]
) -> list[Line]:
    """The parts of a contact section; the lines of one contact stand in an address element, headings outside it."""
    owners = owners_of(sheet.page.release)
    lines: list[Line] = []
    for owner, run in groupby(parts, lambda part: owner_of(part, owners)):
        inner = list(set_parts(sheet, run))
        lines += inner if owner is None else block("address", {"class": "h-card"}, inner)
    return lines


def owners_of(release: PressRelease) -> dict[str, int]:
    """By paragraph, the first contact, counted from 0, that was read from it."""
    found: dict[str, int] = {}
    for number, contact in enumerate(release.contacts):
        for paragraph in contact.paragraphs:
            found.setdefault(paragraph, number)
    return found


def owner_of(part: Part, owners: dict[str, int]) -> int | None:
    """The contact that a part belongs to; an address element may hold no heading (HTML, section 4.3.10)."""
    if isinstance(part, List):
        return owners.get(part.items[0].id)
    if isinstance(part, Block) and part.paragraph.kind in ("text", "preformatted"):
        return owners.get(part.paragraph.id)
    return None


def card_annotations(release: PressRelease) -> Iterator[tuple[str, Annotation]]:
    """Name, title and organisation of each contact, where its lines print them first."""
    for contact in release.contacts:
        lines = [line for name in contact.paragraphs if (line := paragraph_at(release, name)).kind != "table"]
        for field, class_name in FIELDS:
            if found := find_field(contact, field, lines):
                line, start, end = found
                yield line.id, Annotation(start, end, "field", class_name)


def find_field(contact: Contact, field: str, lines: Iterable[Paragraph]) -> tuple[Paragraph, int, int] | None:
    """The first line that prints a field, and where in it; None where none does."""
    value = getattr(contact, field)
    if value:
        for line in lines:
            if (start := line.text.find(value)) >= 0:
                return line, start, start + len(value)
    return None


def paragraph_at(release: PressRelease, name: str) -> Paragraph:
    """The paragraph of that id."""
    return release.paragraphs[int(name[1:]) - 1]


def holder_of(page: Page, kind: str, known: str) -> Tags:
    """The tags around a field of a card, or around a security with its id."""
    attributes = {"class": known} if kind == "field" else {"id": page.anchor(known), "class": "security"}
    return start_tag("span", attributes), Markup("</span>")
