"""A release in reading order, as every writer sets it: what stands where, each part once.

The model is flat; a page is not. `tell` walks the release and yields its parts: notices, headline, subheadlines,
byline, then the paragraphs gathered into blocks (a list with all its items, a table with its caption), and, after
the paragraph that each follows, notices, pictures, the source line and the end mark.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ..model.release import (
    Byline,
    Dateline,
    EndMark,
    Media,
    Notice,
    Paragraph,
    PressRelease,
    Section,
    SourceLine,
)


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline."""

    text: str


@dataclass(frozen=True, slots=True)
class Subheadline:
    """One line under the headline; ``number`` counts from 0."""

    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph that is not part of a list; with the dateline where it opens with one."""

    paragraph: Paragraph
    dateline: Dateline | None = None


@dataclass(frozen=True, slots=True)
class List:
    """Neighbouring items of one list, in order; their levels nest."""

    items: tuple[Paragraph, ...]
    section: Section


@dataclass(frozen=True, slots=True)
class StandaloneDateline:
    """A dateline that opens no paragraph."""

    dateline: Dateline


Part = Headline | Subheadline | Notice | StandaloneDateline | Byline | Block | List | Media | SourceLine | EndMark


def tell(release: PressRelease) -> Iterator[Part]:
    """The parts of the release in reading order. Artifacts are not part of the release and are not told."""
    dateline = release.dateline
    if dateline and dateline.paragraph is None:
        opening: tuple[StandaloneDateline, ...] = (StandaloneDateline(dateline),)
    else:
        opening = ()
    yield from (notice for notice in release.notices if notice.after is None and notice.kind != "date")
    if release.headline is not None:
        yield Headline(release.headline)
    yield from (Subheadline(text, number) for number, text in enumerate(release.subheadlines))
    yield from (notice for notice in release.notices if notice.after is None and notice.kind == "date")
    if release.byline and release.byline.after is None:
        yield release.byline
    yield from opening
    yield from (media for media in release.media if media.after is None)
    yield from tell_end(release, None)
    for part in tell_blocks(release):
        yield part
        members = part.items if isinstance(part, List) else (part.paragraph,)
        for member in members:
            yield from tell_after(release, member.id)


def tell_blocks(release: PressRelease) -> Iterator[Block | List]:
    """The paragraphs, neighbouring list items of one section gathered."""
    opened = release.dateline.paragraph if release.dateline else None
    for key, run in groupby(release.paragraphs, lambda p: p.section if p.kind == "list_item" else p.id):
        members = tuple(run)
        if members[0].kind == "list_item" and members[0].section == key:
            yield List(members, members[0].section)
        else:
            yield from (Block(member, release.dateline if member.id == opened else None) for member in members)


def tell_after(release: PressRelease, identifier: str) -> Iterator[Part]:
    """What follows the paragraph of that id."""
    yield from (notice for notice in release.notices if notice.after == identifier)
    if release.byline and release.byline.after == identifier:
        yield release.byline
    yield from (media for media in release.media if media.after == identifier)
    yield from tell_end(release, identifier)


def tell_end(release: PressRelease, identifier: str | None) -> Iterator[SourceLine | EndMark]:
    """Source line and end mark that follow that paragraph."""
    if release.source and release.source.after == identifier:
        yield release.source
    if release.end_mark and release.end_mark.after == identifier:
        yield release.end_mark


def section_of(part: Part) -> Section:
    """The section that a part belongs to; what is no paragraph stands in the body."""
    if isinstance(part, Block):
        return part.paragraph.section
    return part.section if isinstance(part, List) else "body"
