"""A release in reading order, as every writer sets it: what stands where, each part once.

The model is flat; a page is not. `tell` walks the release and yields its parts: notices, headline, subheadlines,
byline, then the paragraphs gathered into blocks (a list with all its items, a table with its caption), and, after
the paragraph that each follows, notices, pictures, the source line and the end mark.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
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


Follower = Notice | Byline | Media | SourceLine | EndMark
"""What stands after a paragraph, or before the first."""

Part = Headline | Subheadline | Notice | StandaloneDateline | Byline | Block | List | Media | SourceLine | EndMark


def tell(release: PressRelease) -> Iterator[Part]:
    """The parts of the release in reading order. Artifacts are not part of the release and are not told."""
    followers = followers_of(release)
    yield from tell_opening(release, followers.get(None, []))
    for part in tell_blocks(release):
        yield part
        if followers and not isinstance(part, StandaloneDateline):
            for member in part.items if isinstance(part, List) else (part.paragraph,):
                yield from followers.get(member.id, ())


def tell_opening(release: PressRelease, first: list[Follower]) -> Iterator[Part]:
    """What stands before the first paragraph: date lines below the headlines, other notices above them."""
    dateline = release.dateline
    dates = [part for part in first if isinstance(part, Notice) and part.kind == "date"]
    yield from (part for part in first if isinstance(part, Notice) and part.kind != "date")
    if release.headline is not None:
        yield Headline(release.headline)
    yield from (Subheadline(text, number) for number, text in enumerate(release.subheadlines))
    yield from dates
    yield from (part for part in first if isinstance(part, Byline))
    if dateline and dateline.paragraph is None:
        yield StandaloneDateline(dateline)
    yield from (part for part in first if not isinstance(part, (Notice, Byline)))


def tell_blocks(release: PressRelease) -> Iterator[Block | List | StandaloneDateline]:
    """The paragraphs, neighbouring list items of one section gathered; before a list the dateline of its items."""
    dateline = release.dateline
    opened = dateline.paragraph if dateline else None
    for listed, run in groupby(
        release.paragraphs, lambda paragraph: paragraph.kind == "list_item" and paragraph.section
    ):
        if listed:
            items = tuple(run)
            if dateline and any(item.id == opened for item in items):
                yield StandaloneDateline(dateline)
            yield List(items, listed)
        else:
            yield from (Block(paragraph, dateline if paragraph.id == opened else None) for paragraph in run)


def followers_of(release: PressRelease) -> Mapping[str | None, list[Follower]]:
    """By paragraph, what follows it: notices, the byline, media, source line and end mark, in this order."""
    found: defaultdict[str | None, list[Follower]] = defaultdict(list)
    for part in (*release.notices, release.byline, *release.media, release.source, release.end_mark):
        if part is not None:
            found[part.after].append(part)
    return dict(found)


def section_of(part: Part) -> Section:
    """The section that a part belongs to; what is no paragraph stands in the body."""
    if isinstance(part, Block):
        return part.paragraph.section
    return part.section if isinstance(part, List) else "body"
