"""Organisations: those that the release describes ("About X") and the one that issues it ("SOURCE X")."""

import re
from collections.abc import Sequence

from ..model.release import Organization, Paragraph
from .about import name_in_heading
from .links import find_links
from .prose import bare


def read_organizations(
    paragraphs: Sequence[Paragraph], issuer: str | None, language: str | None
) -> tuple[Organization, ...]:
    """The organisations with the ids of the paragraphs that describe them, the issuer first where it has none of its own."""
    found: list[Organization] = []
    name: str | None = None
    members: list[Paragraph] = []
    for paragraph in (*paragraphs, None):
        opened = name_of(paragraph, language) if paragraph and paragraph.section == "boilerplate" else None
        if name and (paragraph is None or paragraph.section != "boilerplate" or opened):
            found.append(describe(name, members, issuer))
            name, members = None, []
        if opened:
            name = opened
        if name and paragraph:
            members.append(paragraph)
    if issuer and not any(organization.role == "issuer" for organization in found):
        found.insert(0, Organization(issuer, "issuer"))
    return tuple(found)


def name_of(paragraph: Paragraph, language: str | None) -> str | None:
    """The organisation that a heading or a run-in heading of boilerplate names; None where it names none."""
    strong = next((mark.end for mark in paragraph.marks if mark.style == "strong" and mark.start == 0), 0)
    return name_in_heading(paragraph.text if paragraph.kind == "heading" else paragraph.text[:strong], language)


def describe(name: str, members: Sequence[Paragraph], issuer: str | None) -> Organization:
    """One organisation; its address is the last one that its own text prints."""
    addresses = [link.url for paragraph in members for link in find_links(paragraph.text) if link.kind == "web"]
    same = issuer is not None and is_same(name, issuer)
    url = addresses[-1] if addresses else None
    return Organization(name, "issuer" if same else "other", url, tuple(paragraph.id for paragraph in members))


def is_same(name: str, other: str) -> bool:
    """Whether two names are of one organisation: one is the beginning of the other, `The` apart."""
    first, second = (bare(re.sub(r"\A(?i:the) ", "", each)) for each in (name, other))
    return first.startswith(second) or second.startswith(first)
