"""A Word document in the making: the release, how its language is set, and what the body has asked for so far."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...model.findings import Finding
from ...model.release import Link, Paragraph, PressRelease
from ...rendering.inline import SAFE_SCHEMES
from ...rendering.losses import LOSS
from .languages import Setting, setting_of
from .numbering import Numbering
from .relations import Relations
from .skeleton import main_relations

MarkSet = tuple[str, ...]
"""Marks and ``link``, as they meet on the same characters."""


@dataclass(slots=True)
class Draft:
    """What the parts of the document share while it is written.

    ``measure`` is the width of the text in twentieths of a point; ``linked`` are the links that can be set, by
    the place that they stand in, ``contact_starts`` the paragraphs that a contact begins with, ``names`` those that hold a name alone. ``mixed`` are
    the character styles of several marks that the text needs; ``bookmarks`` and ``controls`` count what was given out,
    ``heading`` is the level of the last heading, ``led`` whether the text has begun.
    """

    release: PressRelease
    setting: Setting
    measure: int
    linked: Mapping[str | None, Sequence[Link]]
    contact_starts: frozenset[str]
    names: frozenset[str]
    relations: Relations = field(default_factory=main_relations)
    numbering: Numbering = field(default_factory=Numbering)
    mixed: set[MarkSet] = field(default_factory=set)
    bookmarks: int = 0
    controls: int = 0
    heading: int = 1
    led: bool = False
    findings: list[Finding] = field(default_factory=list)

    def setting_for(self, paragraph: Paragraph) -> Setting:
        """How a paragraph's language is set."""
        return setting_of(paragraph.language) if paragraph.language else self.setting

    def lose(self, message: str, pointer: str) -> None:
        """Say what the document does not show."""
        self.findings.append(Finding(LOSS, f"docx: {message}", pointer, "info"))


def draft_of(release: PressRelease, measure: int) -> Draft:
    """An empty document for a release."""
    linked: defaultdict[str | None, list[Link]] = defaultdict(list)
    for link in release.links:
        if link.url.lower().startswith(SAFE_SCHEMES):
            linked[link.paragraph].append(link)
    return Draft(
        release,
        setting_of(release.language),
        measure,
        linked,
        frozenset(contact.paragraphs[0] for contact in release.contacts if contact.paragraphs),
        frozenset(contact.name for contact in release.contacts if contact.name),
    )


def pointer_of(paragraph: Paragraph, field_name: str) -> str:
    """The JSON Pointer of a field of a paragraph."""
    return f"/paragraphs/{int(paragraph.id[1:]) - 1}/{field_name}"
