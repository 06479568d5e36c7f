"""A PDF in the making: the release, how it looks, its structure, and the strips that its text has become so far."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...errors import WriteError
from ...model.findings import Finding
from ...model.release import Link, Paragraph, PressRelease, Section
from ...rendering.addresses import safe_address
from ...rendering.direction import direction_of
from ...rendering.losses import LOSS
from ...rendering.wording import wording_of
from .bidi import first_strong, has_rtl
from .fonts import MissingGlyphError
from .looks import POINTS, Looks
from .options import PdfOptions
from .paragraphs import Line
from .paragraphs import Paragraph as Setting
from .press import Press
from .spans import Span
from .strips import Strip
from .tags import Element

UNDETERMINED = "und"
"""The language of which nobody said what it is (RFC 5646, section 4.1)."""

SIZES = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}


@dataclass(slots=True)
class Frame:
    """The page: its width and height, and the edges of the text, in points."""

    width: float
    height: float
    left: float
    measure: float
    bottom: float
    first_top: float
    top: float


@dataclass(slots=True)
class Heading:
    """An entry of the outline: its level from 1, its text, and where it stands."""

    level: int
    text: str
    page: int
    top: float


@dataclass(slots=True)
class Draft:
    """What the parts of the document share while it is set.

    ``section`` is the element of the current section. ``gap`` is the distance that the last block asked for below it, ``tied``
    whether it is kept with what follows. ``heading`` is the level of the last heading, 0 before the first, ``led``
    whether the text has begun; ``table`` is the
    element of a table whose caption has been set before it.
    """

    release: PressRelease
    options: PdfOptions
    looks: Looks
    frame: Frame
    linked: Mapping[str, Sequence[Link]]
    contact_starts: frozenset[str]
    names: frozenset[str]
    root: Element
    rtl: bool
    press: Press = field(default_factory=Press)
    strips: list[Strip] = field(default_factory=list)
    outline: list[Heading] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    section: Element | None = None
    section_name: Section | None = None
    gap: float = 0
    tied: bool = False
    heading: int = 0
    led: bool = False
    table: Element | None = None

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.release.language or UNDETERMINED

    def enter(self, name: Section) -> Element:
        """The element of a section; a new one where another section begins."""
        if self.section is None or self.section_name != name:
            self.section, self.section_name = self.root.add("Sect"), name
        return self.section

    def lines(
        self,
        spans: Sequence[Span],
        measure: float,
        pointer: str,
        language: str | None = None,
        *,
        balanced: bool = False,
    ) -> list[Line]:
        """Spans as lines. `WriteError` for a character that no font has; the pointer says where it stands.

        ``language`` is that in which words may be hyphenated; None where they may not.
        """
        text = "".join([span.text for span in spans])
        try:
            return Setting(self.press, spans, self.base_of(text), language).lines(measure, balanced=balanced)
        except MissingGlyphError as error:
            raise missing(error, pointer, text) from error

    def whole_line(self, span: Span, pointer: str) -> Line:
        """A text as one line with all its blanks."""
        try:
            return Setting(self.press, [span], self.base_of(span.text)).whole()
        except MissingGlyphError as error:
            raise missing(error, pointer, span.text) from error

    def base_of(self, text: str) -> int:
        """The direction that the bidirectional algorithm starts from: 1 for right to left."""
        return int(has_rtl(text) and (self.rtl or first_strong(text) == "rtl"))

    def runs_right(self, text: str) -> bool:
        """Whether a text is set flush right: in a language that is written so, or where its first letter is."""
        return self.rtl or (has_rtl(text) and first_strong(text) == "rtl")

    def lose(self, message: str, pointer: str) -> None:
        """Say what the pages do not show."""
        self.findings.append(Finding(LOSS, f"pdf: {message}", pointer, "info"))


def missing(error: MissingGlyphError, pointer: str, text: str) -> WriteError:
    """The error for a character without a glyph: which one, where, and what to install."""
    sign = error.character
    named = unicodedata.name(sign, "a character without a name")
    shown = f"{sign!r} (U+{ord(sign):04X}, {named})"
    place = text.find(sign) + 1
    advice = (
        f"install prconvert[{error.extra}], or give --font-dir" if error.extra else "give --font-dir with one that has"
    )
    return WriteError(f"{pointer}: no font has a glyph for {shown}, character {place} of that text; {advice}")


def draft_of(release: PressRelease, options: PdfOptions, looks: Looks, page_size: str) -> Draft:
    """An empty document for a release."""
    linked: defaultdict[str, list[Link]] = defaultdict(list)
    for link in release.links:
        if link.paragraph is not None and safe_address(link.url):
            linked[link.paragraph].append(link)
    attributes = ""
    return Draft(
        release,
        options,
        looks,
        frame_of(looks, page_size),
        linked,
        frozenset(contact.paragraphs[0] for contact in release.contacts if contact.paragraphs),
        frozenset(contact.name for contact in release.contacts if contact.name),
        Element("Document", None, attributes),
        direction_of(release.language) == "rtl",
    )


def frame_of(looks: Looks, page_size: str) -> Frame:
    """The page with the margins of the theme."""
    width, height = SIZES[page_size]
    margins = looks.theme.margins
    side, bottom = margins.side * POINTS, margins.bottom * POINTS
    return Frame(
        width,
        height,
        side,
        width - 2 * side,
        bottom,
        height - margins.first * POINTS,
        height - margins.top * POINTS,
    )


def hyphens_for(draft: Draft, paragraph: Paragraph | None = None) -> str | None:
    """The language whose rules for hyphens hold in a paragraph; None where no language is known."""
    return (paragraph.language if paragraph and paragraph.language else None) or draft.release.language


def wording_for(release: PressRelease) -> str:
    """The language as `families_for` takes it."""
    return wording_of(release.language)
