"""What was read out of the release, in a list: dateline, embargo, issuer, contacts, tickers."""

from collections.abc import Iterator

from ....model.release import Contact, Dateline, Place, PressRelease


def facts_of(release: PressRelease) -> Iterator[tuple[str, str]]:
    """Each fact with its name; what the release does not say is not listed."""
    if release.language:
        yield "Language", release.language
    if release.dateline:
        yield "Dateline", dateline_words(release.dateline)
    for notice in release.notices:
        if notice.kind == "embargo":
            yield "Embargo until", notice.until or "not said"
    for organization in release.organizations:
        yield "Issuer" if organization.role == "issuer" else "Describes", organization.name
    for contact in release.contacts:
        yield f"Contact ({contact.role})" if contact.role else "Contact", contact_words(contact)
    for security in release.securities:
        yield "Ticker", f"{security.exchange}: {security.symbol}"
    if release.publication and release.publication.identifier:
        yield "Identifier", release.publication.identifier


def dateline_words(dateline: Dateline) -> str:
    """Places, date and wire."""
    parts = [place_words(place) for place in dateline.places]
    parts += [dateline.date or "no date", *([dateline.wire] if dateline.wire else [])]
    return "; ".join(parts)


def place_words(place: Place) -> str:
    """A place with the code of its country."""
    words = ", ".join(part for part in (place.city, place.region, place.country) if part)
    return f"{words} ({place.country_code})" if place.country_code else words


def contact_words(contact: Contact) -> str:
    """Whom to ask, and how."""
    parts = (contact.name, contact.title, contact.organization, *contact.emails, *contact.phones, *contact.urls)
    return ", ".join(part for part in parts if part)
