"""ninjs 3.1, the IPTC's News in JSON: ``{"uri": "urn:…", "type": "text", "headlines": [{"role": "main", …}], …}``.

The body is there twice, as plain text and as XHTML; who speaks where is marked in the latter. Nothing but the
identifier is demanded, so nothing else is filled in.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..interfaces import Attachment, Output, Writer, option
from ..model.findings import Finding
from ..model.release import Contact, Media, PressRelease, Publication
from ..rendering import xhtml
from ..rendering.addresses import address_in, ascii_address, safe_address
from ..rendering.cast import Party, cast_of
from ..rendering.choices import check_domain, check_line, check_moment, check_uri, check_version
from ..rendering.filling import ZONE, Filled, distributor_of, fill_title, with_zone
from ..rendering.guid import fill_guid
from ..rendering.losses import LOSS, artifacts_left_out, embargo_end, lost, unsafe_addresses
from ..rendering.markup import lay_out
from ..rendering.plain import plain_text
from ..rendering.story import tell

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
GENRE = {"name": "Press Release", "uri": "http://cv.iptc.org/newscodes/genre/Press_Release"}
TYPES = {"image": "picture", "logo": "graphic", "video": "video", "audio": "audio", "document": "text"}
NOTES = ("embargo", "immediate", "correction", "withdrawal")


@dataclass(frozen=True, slots=True)
class NinjsOptions:
    """Choices for a ninjs object. `UsageError` where one of them cannot stand in any."""

    guid: str | None = option(None, "--guid", "identifier of the item, an absolute URI")
    provider: str | None = option(None, "--provider", "who distributes the release")
    provider_domain: str | None = option(None, "--provider-domain", "internet domain of the provider, for the guid")
    version_number: int | None = option(None, "--version-number", "version of the item, counted from 1")
    rights: str | None = option(None, "--rights", "the copyright line as it is to be shown")
    renditions_at: str | None = option(
        None, "--renditions-at", "address of the folder where the other files of the run will lie"
    )
    sent: str | None = option(None, "--sent", "when this version is sent: ISO 8601")
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what no object could carry."""
        check_uri("--guid", self.guid)
        check_uri("--renditions-at", self.renditions_at)
        check_domain("--provider-domain", self.provider_domain)
        check_line("--provider", self.provider)
        check_line("--rights", self.rights)
        check_version("--version-number", self.version_number)
        check_moment("--sent", self.sent)
        check_moment("--now", self.now)


def write_ninjs(release: PressRelease, options: NinjsOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as a ninjs object in UTF-8; what is not known is left out."""
    guid = fill_guid(release, options.guid, options.provider_domain, options.provider)
    news = {
        **identification(release, options, guid),
        **description(release),
        **parties(release, distributor_of(release, options.provider)),
        "bodies": bodies(release),
        "renditions": [rendition(attachment, options.renditions_at) for attachment in attachments],
        "associations": [item for media in release.media for item in association(media)],
    }
    known = {key: value for key, value in news.items() if value not in (None, [])}
    data = json.dumps(known, ensure_ascii=False, indent=2) + "\n"
    findings = (guid.finding,) if guid.finding else ()
    return Output(data.encode(), (*findings, *losses(release), *unsafe_addresses(release, "ninjs")))


def identification(release: PressRelease, options: NinjsOptions, guid: Filled) -> dict[str, Any]:
    """Identifiers, version, times, status and rights."""
    publication = release.publication or Publication()
    version = options.version_number or publication.version
    sent = options.sent or options.now
    declared = publication.modified or publication.published
    notices = release.notices
    return {
        "uri": ascii_address(guid.value),
        "type": "text",
        "standard": STANDARD,
        "profile": "press-release",
        "version": str(version) if version else None,
        "firstCreated": full(publication.published),
        "versionCreated": with_zone(sent) if sent else full(declared),
        "embargoedUntil": embargo_end(release),
        "pubStatus": "canceled" if any(notice.kind == "withdrawal" for notice in notices) else "usable",
        "copyrightNotice": options.rights or publication.copyright,
        "edNote": "\n".join(notice.text for notice in notices if notice.kind in NOTES) or None,
        "language": release.language,
        "altIds": [
            {"role": role, "value": value}
            for role, value in (("release", publication.identifier), ("original", publication.url))
            if value and value != guid.value
        ],
    }


def full(moment: str | None) -> str | None:
    """A declared time with its zone; None where either is not declared."""
    return with_zone(moment) if moment and ZONE.search(moment) else None


def description(release: PressRelease) -> dict[str, Any]:
    """Genre, headlines, byline, place of origin, summary and subjects."""
    kickers = (("kicker", notice.text) for notice in release.notices if notice.kind == "kicker")
    main = (("main", release.headline),) if release.headline else ()
    headlines = (*main, *(("sub", text) for text in release.subheadlines), *kickers)
    summary = [p.text for p in release.paragraphs if p.section == "summary" and p.kind not in ("heading", "table")]
    places = [
        ", ".join(filter(None, (place.city, place.region, place.country)))
        for place in (release.dateline.places if release.dateline else ())
    ]
    return {
        "genres": [GENRE],
        "headlines": [{"role": role, "contentType": "text/plain", "value": text} for role, text in headlines],
        "by": release.byline.text if release.byline else None,
        "located": "; ".join(filter(None, places)) or None,
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": text} for text in summary],
        "subjects": [
            {"name": subject.text, "rel": "about", **({"uri": ascii_address(subject.uri)} if subject.uri else {})}
            for subject in release.subjects
        ],
    }


# Who appears


def parties(release: PressRelease, distributor: str | None) -> dict[str, Any]:
    """People who speak, organisations, places, and the sources that the news comes from."""
    cast = cast_of(release)
    people = [party for party in cast.parties.values() if party.kind == "person"]
    places = release.dateline.places if release.dateline else ()
    distributors = [{"name": distributor, "role": "distributor"}] if distributor else []
    issuers = [{"name": party.name, "role": "origcont", "literal": party.id} for party in cast.issuers()]
    speakers = [{"name": party.name, "role": "spokesperson", "literal": party.id} for party in people]
    contacts = [contact_source(contact) for contact in release.contacts]
    return {
        "people": [{"name": party.name, "rel": "mentions", "literal": party.id} for party in people],
        "organisations": [organisation(party) for party in cast.parties.values() if party.kind == "organization"],
        "places": [
            {"name": name, "rel": "located"}
            for place in places
            if (name := place.city or place.region or place.country)
        ],
        "infoSources": [*distributors, *issuers, *contacts, *speakers],
    }


def organisation(party: Party) -> dict[str, Any]:
    """An organisation with its page and its securities."""
    page = safe_address(party.url)
    symbols = dict.fromkeys((security.exchange, security.symbol) for _, security in party.securities)
    found = {
        "name": party.name,
        "rel": "source" if party.issuer else "mentions",
        "literal": party.id,
        "symbols": [{"exchange": exchange, "symbol": symbol} for exchange, symbol in symbols],
        "contactInfo": [{"type": "web", "value": page}] if page else [],
    }
    return {key: value for key, value in found.items() if value != []}


def contact_source(contact: Contact) -> dict[str, Any]:
    """A press contact with every way of reaching it."""
    named = contact.name or contact.organization
    ways: Iterator[tuple[str, str]] = (
        (kind, value)
        for kind, values in (("email", contact.emails), ("phone", contact.phones), ("web", contact.urls))
        for value in values
    )
    reached: list[dict[str, Any]] = [{"type": kind, "role": "office", "value": value} for kind, value in ways]
    if contact.address:
        reached.append({"type": "address", "role": "office", "address": {"lines": [contact.address]}})
    role = "mediaOffice" if contact.role in (None, "media") else contact.role
    found = {"name": named, "role": role, "contactInfo": reached}
    return {key: value for key, value in found.items() if value not in (None, [])}


# Content


def bodies(release: PressRelease) -> list[dict[str, str]]:
    """The text, plain and as an XHTML document."""
    story = tuple(tell(release))
    document = xhtml.set_document(release, fill_title(release).value, xhtml.set_body(release, story))
    marked_up = "\n".join(lay_out(document))
    return [
        {"role": "main", "contentType": "text/plain", "value": plain_text(story)},
        {"role": "richtext", "contentType": xhtml.MEDIA_TYPE, "value": marked_up},
    ]


def rendition(attachment: Attachment, folder: str | None) -> dict[str, Any]:
    """The same release as another file, by its name; its address where its folder is known."""
    name = attachment.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    kind = attachment.media_type
    where = {"href": ascii_address(address_in(folder, attachment.name))} if folder else {}
    return {
        "name": "print" if kind == "application/pdf" else "document",
        **where,
        "title": name,
        "contentType": kind,
        "sizeInBytes": len(attachment.data),
    }


def association(media: Media) -> Iterator[dict[str, Any]]:
    """A picture or film as a news object of its own, where it has an address."""
    if address := safe_address(media.url):
        found = {
            "name": media.id,
            "uri": ascii_address(address),
            "type": TYPES[media.kind],
            "by": media.credit,
            "descriptions": [{"role": "caption", "value": media.alt}] if media.alt else None,
        }
        yield {key: value for key, value in found.items() if value is not None}


def losses(release: PressRelease) -> Iterator[Finding]:
    """What ninjs has no place for, or only in the body."""
    publication, dateline = release.publication, release.dateline
    if any(notice.kind == "embargo" for notice in release.notices) and embargo_end(release) is None:
        yield Finding(LOSS, "embargo without end, time or zone: it stands in edNote only", "/notices", "warning")
    if dateline and dateline.date:
        yield lost("date of the dateline, which has no time", dateline.date, "/dateline/date", "ninjs")
    if publication and publication.published and full(publication.published) is None:
        yield lost("first publication as a full time", publication.published, "/publication/published", "ninjs")
    yield from artifacts_left_out(release, "ninjs")


NINJS = Writer("ninjs", ".ninjs.json", "application/json", NinjsOptions, write_ninjs)
