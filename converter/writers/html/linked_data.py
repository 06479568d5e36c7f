"""What a page says of itself to machines: schema.org NewsArticle as JSON-LD, and the Open Graph protocol.

Only what the release states; the title alone is filled where there is no headline.
"""

from collections.abc import Iterator
from typing import Any

from ...model.release import Media, PressRelease, Publication
from ...rendering.addresses import safe_address
from ...rendering.filling import issuer_of
from ...rendering.markup import Markup, start_tag

Json = dict[str, Any]


def news_article(release: PressRelease, title: str) -> Json:
    """The release as a NewsArticle of schema.org; what is not known is left out."""
    publication, dateline = release.publication or Publication(), release.dateline
    issuer = issuer_of(release)
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "alternativeHeadline": list(release.subheadlines),
        "inLanguage": release.language,
        "dateline": dateline.text if dateline else None,
        "datePublished": publication.published or (dateline.date if dateline else None),
        "dateModified": publication.modified,
        "identifier": publication.identifier,
        "version": publication.version,
        "url": safe_address(publication.url),
        "copyrightNotice": publication.copyright,
        "author": list(authors(release)),
        "sourceOrganization": named("Organization", issuer),
        "publisher": named("Organization", publication.publisher),
        "contentLocation": list(places(release)),
        "keywords": [subject.text for subject in release.subjects],
        "about": list(organizations(release)),
        "mentions": list(speakers(release)),
        "image": list(pictures(release)),
    }
    return known(article)


def known(data: Json) -> Json:
    """The data without what is null or empty."""
    return {key: value for key, value in data.items() if value not in (None, [], {})}


def named(kind: str, name: str | None) -> Json | None:
    """A thing of which only the name is known."""
    return {"@type": kind, "name": name} if name else None


def authors(release: PressRelease) -> Iterator[Json]:
    """Those whom the byline names."""
    for author in release.byline.authors if release.byline else ():
        if author.name:
            employer = named("Organization", author.organization)
            yield known({"@type": "Person", "name": author.name, "jobTitle": author.title, "worksFor": employer})
        elif author.organization:
            yield {"@type": "Organization", "name": author.organization}


def speakers(release: PressRelease) -> Iterator[Json]:
    """The people who are quoted, each once."""
    found: dict[str, Json] = {}
    for quote in release.quotes:
        speaker = quote.speaker
        if speaker and speaker.name and speaker.kind == "person":
            employer = named("Organization", speaker.organization)
            person = {"@type": "Person", "name": speaker.name, "jobTitle": speaker.title, "affiliation": employer}
            found.setdefault(speaker.name, known(person))
    yield from found.values()


def organizations(release: PressRelease) -> Iterator[Json]:
    """The organisations that the release describes, with their securities."""
    for organization in release.organizations:
        tickers = [
            f"{item.exchange} {item.symbol}" for item in release.securities if item.organization == organization.name
        ]
        address = safe_address(organization.url)
        yield known({"@type": "Organization", "name": organization.name, "url": address, "tickerSymbol": tickers})


def places(release: PressRelease) -> Iterator[Json]:
    """The places of the dateline."""
    for place in release.dateline.places if release.dateline else ():
        country = place.country or place.country_code
        parts = {"addressLocality": place.city, "addressRegion": place.region, "addressCountry": country}
        if address := known(parts):
            yield {"@type": "Place", "address": {"@type": "PostalAddress", **address}}


def pictures(release: PressRelease) -> Iterator[Json]:
    """The pictures that can be reached."""
    for media in release.media:
        if address := picture_address(media):
            yield known({"@type": "ImageObject", "url": address, "creditText": media.credit})


def picture_address(media: Media) -> str | None:
    """The address of a picture; None for other media and where it cannot be reached."""
    address = safe_address(media.url) if media.kind in ("image", "logo") else None
    return address if address and address.lower().startswith("http") else None


def meta_tags(release: PressRelease, title: str) -> Iterator[Markup]:
    """The description and the properties of the Open Graph protocol."""
    publication = release.publication or Publication()
    published = publication.published or (release.dateline.date if release.dateline else None)
    if release.subheadlines:
        yield start_tag("meta", {"name": "description", "content": release.subheadlines[0]})
    properties = [
        ("og:type", "article"),
        ("og:title", title),
        ("og:description", release.subheadlines[0] if release.subheadlines else None),
        ("og:url", safe_address(publication.url)),
        ("og:site_name", publication.publisher),
        *(("og:image", picture_address(media)) for media in release.media),
        ("article:published_time", published),
        ("article:modified_time", publication.modified),
        *(("article:tag", subject.text) for subject in release.subjects),
    ]
    yield from (start_tag("meta", {"property": name, "content": value}) for name, value in properties if value)
