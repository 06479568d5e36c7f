"""The canonical model of a press release, schema 1.0, as frozen types.

``schemas/press-release.schema.json`` is the published contract; a test holds the two equal, field by field. What
a schema cannot say (dense ids, live references, exact spans) is refused here, when a `PressRelease` is built.

Offsets count Unicode code points, end exclusive. ``after`` is the id of the paragraph that a thing follows, or
None where it stands before the first. All sequences are tuples.
"""

import re
from dataclasses import dataclass
from typing import Literal

from .invariants import check_release

PLACE = re.compile(r"(p|subheadlines/)(0|[1-9][0-9]{0,8})")
"""Where a span may stand, beside ``headline``."""

SCHEMA: Literal["urn:prconvert:press-release:1.0"] = "urn:prconvert:press-release:1.0"

NoticeKind = Literal["immediate", "embargo", "correction", "withdrawal", "date", "kicker", "other"]
ParagraphKind = Literal["text", "heading", "list_item", "blockquote", "table", "caption", "footnote", "preformatted"]
Section = Literal["body", "summary", "boilerplate", "legal", "contact", "notes"]
MarkStyle = Literal["strong", "emphasis", "superscript", "subscript", "link", "code"]
QuoteKind = Literal["direct", "partial"]
Attribution = Literal["after", "before", "between", "label", "statement", "carried", "none"]
SpeakerKind = Literal["person", "organization", "document", "unknown"]
LinkKind = Literal["web", "video", "image", "audio", "document", "social", "email", "phone"]
MediaKind = Literal["image", "video", "audio", "document", "logo"]
ContactRole = Literal["media", "investors", "other"]
OrganizationRole = Literal["issuer", "other"]
ArtifactReason = Literal[
    "player-control",
    "share-button",
    "navigation",
    "duplicate",
    "page-furniture",
    "tracking",
    "markup-residue",
    "mail-furniture",
    "unknown",
]


@dataclass(frozen=True, slots=True)
class Notice:
    """``FOR IMMEDIATE RELEASE``, an embargo, a correction, a date or platform line, a kicker."""

    kind: NoticeKind
    text: str
    until: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a dateline, as printed in normal case; ``country_code`` is ISO 3166-1 alpha-2."""

    city: str | None = None
    region: str | None = None
    country: str | None = None
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """``BEIJING, Jan. 3, 2026 /PRNewswire/ --``: verbatim, and what it says. ``paragraph`` is the one it opens."""

    text: str
    places: tuple[Place, ...] = ()
    date: str | None = None
    wire: str | None = None
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """One author of a byline."""

    name: str | None = None
    title: str | None = None
    organization: str | None = None


@dataclass(frozen=True, slots=True)
class Byline:
    """``By Jane Roe, Acme Correspondent``."""

    text: str
    authors: tuple[Author, ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline style of the characters ``start`` to ``end`` of a paragraph's text; ``link`` is the id of a Link."""

    start: int
    end: int
    style: MarkStyle
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the body in reading order, contact lines and boilerplate included."""

    id: str
    kind: ParagraphKind
    section: Section
    text: str
    level: int | None = None
    label: str | None = None
    language: str | None = None
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[str, ...], ...] | None = None
    header_rows: int | None = None
    header_columns: int | None = None


@dataclass(frozen=True, slots=True)
class QuoteSpan:
    """Where a run of speech stands, marks included; ``paragraph`` may be ``headline`` or ``subheadlines/0``."""

    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the phrase nearest to the quote with its place, and what the release says of that person."""

    text: str
    name: str | None
    title: str | None
    organization: str | None
    kind: SpeakerKind
    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cue:
    """The verb or phrase of speech, ``said``."""

    text: str
    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """One run of speech; ``text`` is what stands inside the marks, its paragraphs joined by a newline."""

    id: str
    kind: QuoteKind
    text: str
    spans: tuple[QuoteSpan, ...]
    speaker: Speaker | None = None
    cue: Cue | None = None
    attribution: Attribution = "none"
    continues: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A web address, e-mail address or telephone number; the position is null where it stands in no paragraph."""

    id: str
    url: str
    text: str
    kind: LinkKind
    label: str | None = None
    paragraph: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, video or sound that the release carries; ``caption`` is the id of its caption paragraph."""

    id: str
    kind: MediaKind
    url: str | None = None
    caption: str | None = None
    alt: str | None = None
    credit: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask; ``paragraphs`` are the ids of the lines that it was read from."""

    role: ContactRole | None = None
    name: str | None = None
    title: str | None = None
    organization: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    address: str | None = None
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation that the release describes or names as issuer."""

    name: str
    role: OrganizationRole
    url: str | None = None
    boilerplate: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Security:
    """``(NYSE: ABC)``: one for each exchange and symbol."""

    organization: str | None
    exchange: str
    symbol: str
    text: str
    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourceLine:
    """``SOURCE Example Corp.``: who issues the release."""

    text: str
    organization: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class EndMark:
    """``###``, ``-30-``, ``ENDS``."""

    text: str
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Artifact:
    """Text that is not part of the release, kept with the reason why it is left out."""

    text: str
    reason: ArtifactReason
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """Identifier, version, times, address and rights, as printed or declared; dates are ISO 8601."""

    identifier: str | None = None
    version: int | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    publisher: str | None = None
    copyright: str | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """A keyword, hashtag or subject code."""

    text: str
    uri: str | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the model came from: reader, file name, SHA-256 of the bytes in hex, ``prconvert/<version>``."""

    format: str
    name: str
    sha256: str
    generator: str


@dataclass(frozen=True, slots=True)
class PressRelease:
    """Everything that a press release says. Building one checks it and raises `ModelError` where it contradicts itself."""

    language: str | None
    headline: str | None
    subheadlines: tuple[str, ...]
    notices: tuple[Notice, ...]
    dateline: Dateline | None
    byline: Byline | None
    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[Quote, ...]
    links: tuple[Link, ...]
    media: tuple[Media, ...]
    contacts: tuple[Contact, ...]
    organizations: tuple[Organization, ...]
    securities: tuple[Security, ...]
    source: SourceLine | None
    end_mark: EndMark | None
    artifacts: tuple[Artifact, ...]
    publication: Publication | None
    subjects: tuple[Subject, ...]
    provenance: Provenance
    schema: Literal["urn:prconvert:press-release:1.0"] = SCHEMA

    def __post_init__(self) -> None:
        """Refuse a release that contradicts itself."""
        check_release(self)

    def text_of(self, place: str) -> str | None:
        """The text that spans of ``place`` count in: a paragraph id, ``headline`` or ``subheadlines/0``.

        None where there is no such place.
        """
        if place == "headline":
            return self.headline
        if not (found := PLACE.fullmatch(place)):
            return None
        if found[1] == "p":
            number = int(found[2])
            return self.paragraphs[number - 1].text if 0 < number <= len(self.paragraphs) else None
        return self.subheadlines[int(found[2])] if int(found[2]) < len(self.subheadlines) else None
