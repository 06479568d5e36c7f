"""The document's properties: title, author, subject, keywords, language and times, all from the release."""

from datetime import UTC, datetime

from ...model.findings import Finding
from ...model.release import PressRelease
from ...rendering.filling import EPOCH, ZONE, fill_provider, fill_time, fill_title, issuer_of, with_zone
from ...rendering.markup import Markup, document, element, escape
from .draft import Draft
from .options import DocxOptions

NAMESPACES = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
FIRST_YEAR = 1601
"""Before that year Windows cannot count (FILETIME), and Word takes a document for damaged."""


def core_properties(draft: Draft, options: DocxOptions) -> bytes:
    """The core properties (ISO 29500-2, 11); what had to be filled in is a finding of the draft."""
    release = draft.release
    title = taken(draft, fill_title(release))
    modified = instant(taken(draft, fill_time(release, options.now)))
    created = min(created_of(release) or modified, modified)
    publication = release.publication
    texts = {
        "dc:title": title,
        "dc:subject": release.subheadlines[0] if release.subheadlines and release.headline else None,
        "dc:creator": issuer_of(release) or taken(draft, fill_provider(release, None)),
        "cp:keywords": ", ".join(subject.text for subject in release.subjects) or None,
        "dc:identifier": publication.identifier if publication else None,
        "dc:language": draft.setting.tag,
        "cp:version": publication.version if publication else None,
    }
    lines = [element(name, {}, escape(str(text))) for name, text in texts.items() if text is not None]
    lines += [
        element(name, {"xsi:type": "dcterms:W3CDTF"}, Markup(time))
        for name, time in (("dcterms:created", created), ("dcterms:modified", modified))
    ]
    return document((element("cp:coreProperties", NAMESPACES, *lines),))


def taken(draft: Draft, filled: tuple[str, Finding | None]) -> str:
    """The value; the finding that came with it is kept."""
    value, finding = filled
    if finding:
        draft.findings.append(finding)
    return value


def created_of(release: PressRelease) -> str | None:
    """When the release was first published, where date, time and zone are declared."""
    published = release.publication.published if release.publication else None
    return instant(with_zone(published)) if published and ZONE.search(published) and "T" in published else None


def instant(moment: str) -> str:
    """A full date-time in UTC without fractions, as Word writes it; the epoch where Word could not read it."""
    try:
        parsed = datetime.fromisoformat(moment).astimezone(UTC)
    except OverflowError:
        return EPOCH
    return parsed.strftime(f"{parsed.year:04}-%m-%dT%H:%M:%SZ") if parsed.year >= FIRST_YEAR else EPOCH
