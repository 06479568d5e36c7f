"""An item of a feed on its way to a release: what it declares, beside the blocks of its body."""

from dataclasses import dataclass, field, replace

from ..model.findings import Finding
from ..model.reading import Reading, line_and_column
from ..model.release import (
    Author,
    Contact,
    LinkKind,
    MediaKind,
    NoticeKind,
    Organization,
    Place,
    Provenance,
    Publication,
    Subject,
)
from ..parsing.draft import Block
from ..parsing.passage import Passage
from .bodies import IRREGULAR
from .moments import read_moment


@dataclass(slots=True)
class Picture:
    """A picture, film or sound that goes along with an item."""

    kind: MediaKind
    url: str
    alt: Passage | None = None
    credit: str | None = None


@dataclass(slots=True)
class Pointer:
    """An address that an item names and its text does not."""

    url: str
    text: str
    kind: LinkKind | None = None


@dataclass(slots=True)
class Note:
    """A notice that is declared, its kind where that is declared too."""

    passage: Passage
    kind: NoticeKind | None = None
    until: str | None = None


@dataclass(slots=True)
class Item:
    """What an item says, each text with its place in the source.

    ``headlines`` are the headline and those below it, ``kickers`` those above. ``byline`` and ``dateline`` are declared
    beside the body; ``blocks`` is the body, ``furniture`` what a wire prints over it.
    """

    source: str
    recogniser: str
    language: str | None = None
    headlines: list[Passage] = field(default_factory=list)
    kickers: list[Passage] = field(default_factory=list)
    dateline: Passage | None = None
    places: tuple[Place, ...] = ()
    date: str | None = None
    byline: Passage | None = None
    authors: tuple[Author, ...] = ()
    summaries: list[Passage] = field(default_factory=list)
    credit: Passage | None = None
    notes: list[Note] = field(default_factory=list)
    publication: Publication = field(default_factory=Publication)
    subjects: list[Subject] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    organizations: list[Organization] = field(default_factory=list)
    symbols: list[tuple[str, str]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    links: list[Pointer] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    furniture: list[Block] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def publish(self, **facts: str | int | None) -> None:
        """Add what is declared of the publication; what is None changes nothing."""
        known = {key: value for key, value in facts.items() if value is not None}
        self.publication = replace(self.publication, **known)  # type: ignore[arg-type]  # fields of Publication

    def irregular(self, message: str, offset: int) -> None:
        """A finding on something that its standard does not allow, at a place of the source."""
        place = line_and_column(self.source, offset)
        self.findings.append(Finding(IRREGULAR, message, "", "warning", *place))

    def moment(self, text: str | None, what: str, offset: int) -> str | None:
        """A date or time as the model has it; a finding where it is none, or is written in a form of its own."""
        if text is None:
            return None
        found = read_moment(text)
        if found.odd:
            taken = f"read as {found.value}" if found.value else "not used; write it like 2026-01-03T09:30:00+01:00"
            self.irregular(f"{what} {text.strip()!r} is no date or time of ISO 8601: {taken}", offset)
        return found.value

    @property
    def says_something(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.blocks or self.headlines or self.summaries or self.dateline)


def read_item(item: Item, provenance: Provenance) -> Reading:
    """The release of an item: its text parsed like any other, what it declares taken before what parsing would say."""
    from .settle import settle  # the recognisers' patterns are compiled when something is parsed

    return settle(item, provenance)
