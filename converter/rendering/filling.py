"""What a format demands and a release lacks, filled by one rule for all writers, each with a finding.

Title: headline, else first subheadline, else first sentence, else the file's name. Time: options, else declared or
printed, else the dateline's date, else 1970. Identifier: options, else declared, else a UUIDv5 of the text.
Provider: options, else declared, else the wire, else the issuer, else ``Unknown``. Nothing else is ever filled in.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from ..model.findings import Finding
from ..model.release import PressRelease

EPOCH = "1970-01-01T00:00:00Z"
SENTENCE = re.compile(r".+?[.!?。！？][\"”’»」』)]*(?=\s|$)|.+")
TITLE_LENGTH = 200
CLOCK = re.compile(r"T\d\d:\d\d(:\d\d(\.\d+)?)?")
ZONE = re.compile(r"(Z|[+-]\d\d:\d\d)$")
FARTHEST = timedelta(hours=14)
"""The largest offset that XML Schema knows (part 2, section 3.2.7.3)."""


class Filled(NamedTuple):
    """A value, and the finding that says where it came from where the release itself does not give it."""

    value: str
    finding: Finding | None = None


def fill_title(release: PressRelease) -> Filled:
    """A title for metadata; never part of the model."""
    if release.headline:
        return Filled(release.headline)
    if release.subheadlines:
        return filled(release.subheadlines[0], "title", "the first subheadline", "/headline", "PRC921")
    for paragraph in release.paragraphs:
        if paragraph.kind != "table" and paragraph.section in ("body", "summary"):
            found = SENTENCE.match(" ".join(paragraph.text[: 4 * TITLE_LENGTH].split()))
            sentence = found[0] if found else release.provenance.name
            return filled(shorten(sentence), "title", "the first sentence", "/headline", "PRC921")
    return filled(release.provenance.name, "title", "the file's name", "/headline", "PRC921")


def fill_time(release: PressRelease, given: str | None) -> Filled:
    """A date-time with seconds and an offset. ``given`` is what the options say; a bare date gets 00:00:00Z."""
    if given:
        return Filled(with_zone(given))
    publication, dateline = release.publication, release.dateline
    if publication and (declared := publication.modified or publication.published):
        if "T" in declared and ZONE.search(declared):
            return Filled(with_zone(declared))
        field = "modified" if publication.modified else "published"
        return filled(with_zone(declared), "time zone", "UTC", f"/publication/{field}", "PRC922")
    if dateline and dateline.date:
        return filled(f"{dateline.date}T00:00:00Z", "time", "the dateline's date", "/dateline/date", "PRC922")
    return filled(EPOCH, "time", "the epoch; give --sent or --now", "/dateline", "PRC922")


def fill_identifier(release: PressRelease, given: str | None) -> Filled:
    """An identifier that is the same for the same release; a bare UUID (RFC 9562) where nobody gave one."""
    if given:
        return Filled(given)
    if release.publication and release.publication.identifier:
        return Filled(release.publication.identifier)
    return filled(uuid_of_text(release), "identifier", "a UUIDv5 of the text", "/publication/identifier", "PRC923")


def uuid_of_text(release: PressRelease) -> str:
    """A UUIDv5 of what is printed: the same text keeps it, whatever a later version recognises in that text."""
    dateline, byline = release.dateline, release.byline
    printed = (
        release.headline,
        *release.subheadlines,
        dateline.text if dateline else None,
        byline.text if byline else None,
        *(paragraph.text for paragraph in release.paragraphs),
    )
    return str(uuid5(NAMESPACE_URL, "urn:prconvert:text:" + "\n".join(text or "" for text in printed)))


def fill_provider(release: PressRelease, given: str | None) -> Filled:
    """Who distributes the release."""
    if stated := provider_of(release, given):
        return Filled(stated)
    if release.dateline and release.dateline.wire:
        return filled(release.dateline.wire, "provider", "the wire", "/dateline/wire", "PRC924")
    if issuer := issuer_of(release):
        return filled(issuer, "provider", "the issuer", "/source", "PRC924")
    return filled("Unknown", "provider", "nobody; give --provider", "", "PRC924")


def provider_of(release: PressRelease, given: str | None) -> str | None:
    """Who distributes the release, as the options say or the release declares; None where neither does."""
    return given or (release.publication.publisher if release.publication else None)


def distributor_of(release: PressRelease, given: str | None) -> str | None:
    """The same, else the wire in the dateline, for formats that have a place for it and do not demand it."""
    return provider_of(release, given) or (release.dateline.wire if release.dateline else None)


def issuer_of(release: PressRelease) -> str | None:
    """Who issues the release, as it says itself; None where it does not."""
    if release.source and release.source.organization:
        return release.source.organization
    return next((organization.name for organization in release.organizations if organization.role == "issuer"), None)


def filled(value: str, what: str, source: str, pointer: str, code: str) -> Filled:
    """A filled value with its finding."""
    return Filled(value, Finding(code, f"no {what} given: filled from {source}: {value!r}", pointer, "info"))


def with_zone(moment: str) -> str:
    """An ISO 8601 date or date-time as a full date-time of XML Schema; UTC where no offset is given.

    >>> with_zone("2026-01-03"), with_zone("2026-01-03T09:30+01:00")
    ('2026-01-03T00:00:00Z', '2026-01-03T09:30:00+01:00')
    """
    if "T" not in moment:
        return f"{moment}T00:00:00Z"
    full = moment if ZONE.search(moment) else f"{moment}Z"
    clock = CLOCK.search(full)
    if clock and not clock[1]:
        full = f"{full[: clock.end()]}:00{full[clock.end() :]}"
    return full if full.endswith("Z") else within_range(full)


def within_range(moment: str) -> str:
    """The same instant in UTC where the offset is larger than XML Schema knows."""
    parsed = datetime.fromisoformat(moment)
    if abs(parsed.utcoffset() or timedelta()) <= FARTHEST:
        return moment
    try:
        return parsed.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError:  # the first or last day of the calendar
        return ZONE.sub("Z", moment)


def shorten(sentence: str) -> str:
    """A sentence cut at a word where it is too long for a title."""
    if len(sentence) <= TITLE_LENGTH:
        return sentence
    start, _, _ = sentence[:TITLE_LENGTH].rpartition(" ")
    return start.rstrip(" ,;:") + "…" if start else sentence[:TITLE_LENGTH]
