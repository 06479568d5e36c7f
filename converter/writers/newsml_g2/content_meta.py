"""What the content is: where and when it was made and by whom, its language, genre, subjects, headlines, credit."""

from collections.abc import Iterator

from ...model.release import Author, Contact, Place
from ...rendering.addresses import encode_address, safe_address
from ...rendering.cast import Party
from ...rendering.markup import EMPTY, Line, Markup, block, element, escape
from .draft import Draft
from .moments import content_created, content_modified
from .vocabulary import CONTACT, GEO_AREA, IDENTIFIER, JOB_TITLE, KICKER, SUBHEADLINE, TYPES


def content_meta(draft: Draft) -> list[Line]:
    """The contentMeta element: dates, then all that is administrative, then all that describes."""
    lines = [
        *dates(draft),
        *located(draft),
        *sources(draft),
        *creators(draft),
        *identifiers(draft),
        *languages(draft),
        *subjects(draft),
        *labels(draft),
    ]
    return block("contentMeta", EMPTY, lines)


# Administrative


def dates(draft: Draft) -> Iterator[Line]:
    """The dateline's date, and a later change of the text."""
    if created := content_created(draft):
        yield element("contentCreated", EMPTY, escape(created))
    if modified := content_modified(draft):
        yield element("contentModified", EMPTY, escape(modified))


def located(draft: Draft) -> Iterator[Line]:
    """The places of the dateline, each within its region and country."""
    for identifier, place, names in places(draft):
        own = [named(name) for name in names[:1]]
        yield from block("located", {"type": GEO_AREA, "literal": identifier}, [*own, *wider(place, names[1:])])


def places(draft: Draft) -> Iterator[tuple[str, Place, list[str]]]:
    """The places of the dateline that say something: id, place, and its names from the narrowest."""
    dateline = draft.release.dateline
    for number, place in enumerate(dateline.places if dateline else (), 1):
        names = [name for name in (place.city, place.region, place.country) if name]
        if names or place.country_code:
            yield f"place-{number}", place, names


def wider(place: Place, names: list[str]) -> Iterator[Line]:
    """The region and country that a place lies in; the country by its code where that is known."""
    country = [named(names.pop())] if place.country and names else []
    for name in names:
        yield element("broader", {"type": GEO_AREA}, named(name))
    if country or place.country_code:
        code = f"iso3166-1a2:{place.country_code}" if place.country_code else None
        yield element("broader", {"type": GEO_AREA, "qcode": code}, *country)


def sources(draft: Draft) -> Iterator[Line]:
    """Where the content comes from: who issues it, whom the press may ask, who is quoted."""
    for party in draft.cast.issuers():
        yield element("infoSource", {"role": "isrol:origcont", "literal": party.id}, named(party.name))
    for number, contact in enumerate(draft.release.contacts, 1):
        yield from set_contact(contact, f"contact-{number}")
    for party in draft.cast.parties.values():
        if party.kind == "person":
            yield element("infoSource", {"role": "isrol:spokesperson", "literal": party.id}, named(party.name))


def set_contact(contact: Contact, identifier: str) -> list[Line]:
    """A press contact with its ways of being reached; roles other than the press's are URIs of our own."""
    media = contact.role in (None, "media")
    role = {"role": "isrol:mediaOffice"} if media else {"roleuri": f"{CONTACT}{contact.role}"}
    kind = "cpnat:person" if contact.name else "cpnat:organisation"
    name = contact.name or contact.organization
    details = [line for line in affiliation(contact.organization, None) if contact.name]
    reached = block("contactInfo", {"role": "ciprol:office"}, ways(contact))
    lines = [
        *([named(name)] if name else []),
        *job_title(contact.title),
        *block("personDetails" if contact.name else "organisationDetails", EMPTY, [*details, *reached]),
    ]
    return block("infoSource", {**role, "type": kind, "literal": identifier}, lines)


def ways(contact: Contact) -> Iterator[Line]:
    """E-mail, telephone, web and post."""
    yield from (element("email", EMPTY, escape(email)) for email in contact.emails)
    yield from (element("phone", EMPTY, escape(phone)) for phone in contact.phones)
    yield from (element("web", EMPTY, escape(encode_address(url))) for url in contact.urls)
    if contact.address:
        yield element("address", EMPTY, element("line", EMPTY, escape(contact.address)))


def creators(draft: Draft) -> Iterator[Line]:
    """The authors of the byline, else those who issue the release."""
    byline = draft.release.byline
    authors = byline.authors if byline else ()
    for number, author in enumerate(authors, 1):
        yield from set_author(draft, author, f"author-{number}")
    if not authors:
        for party in draft.cast.issuers():
            yield element("creator", {"literal": party.id}, named(party.name))


def set_author(draft: Draft, author: Author, identifier: str) -> Iterator[Line]:
    """One author; an organisation where no name is given."""
    organization = draft.cast.organization(author.organization)
    if author.name:
        lines = [named(author.name), *job_title(author.title)]
        if author.organization:
            details = affiliation(author.organization, organization)
            lines += block("personDetails", EMPTY, details)
        yield from block("creator", {"type": "cpnat:person", "literal": identifier}, lines)
    elif author.organization or author.title:
        identity = {"type": "cpnat:organisation", "literal": organization.id if organization else identifier}
        own = [named(author.organization)] if author.organization else []
        yield from block("creator", identity, [*own, *job_title(author.title)])


def identifiers(draft: Draft) -> Iterator[Line]:
    """The number that the release itself carries, where it is not the guid."""
    declared = draft.release.publication.identifier if draft.release.publication else None
    if declared and declared != draft.guid:
        yield element("altId", {"typeuri": IDENTIFIER}, escape(declared))


# Descriptive


def languages(draft: Draft) -> Iterator[Line]:
    """The languages of the text, the release's own first, and the genre of all releases."""
    tags = [draft.release.language, *(paragraph.language for paragraph in draft.release.paragraphs)]
    yield from (element("language", {"tag": tag}) for tag in dict.fromkeys(tags) if tag)
    yield element(
        "genre", {"qcode": "genre:Press_Release"}, element("name", {"xml:lang": "en"}, escape("Press Release"))
    )


def subjects(draft: Draft) -> Iterator[Line]:
    """Keywords as declared, then the parties and places that were found in the text."""
    for subject in draft.release.subjects:
        if subject.uri:
            yield element("subject", {"uri": encode_address(subject.uri)}, named(subject.text))
        else:
            yield element("keyword", EMPTY, escape(subject.text))
    for party in draft.cast.parties.values():
        if TYPES[party.kind]:
            yield element("subject", {**identity_of(party), "how": "howextr:tool"}, named(party.name))
    for identifier, _, names in places(draft):
        identity = {"type": GEO_AREA, "literal": identifier, "how": "howextr:tool"}
        yield element("subject", identity, *(named(name) for name in names[:1]))


def labels(draft: Draft) -> Iterator[Line]:
    """Headlines, dateline, byline, credit line and summary, as printed."""
    release, slugline = draft.release, draft.options.slugline
    if slugline:
        yield element("slugline", EMPTY, escape(slugline))
    if release.headline:
        yield element("headline", EMPTY, escape(release.headline))
    for subheadline in release.subheadlines:
        yield element("headline", {"roleuri": SUBHEADLINE}, escape(subheadline))
    for notice in release.notices:
        if notice.kind == "kicker":
            yield element("headline", {"roleuri": KICKER}, escape(notice.text))
    if release.dateline:
        yield element("dateline", EMPTY, escape(release.dateline.text))
    if release.byline:
        yield element("by", EMPTY, escape(release.byline.text))
    if release.source:
        yield element("creditline", EMPTY, escape(release.source.text))
    summary = [
        escape(p.text) for p in release.paragraphs if p.section == "summary" and p.kind not in ("heading", "table")
    ]
    if summary:
        yield element("description", {"role": "drol:summary"}, Markup("<br/>".join(summary)))


# What several of them share


def named(name: str) -> Markup:
    """A name element."""
    return element("name", EMPTY, escape(name))


def identity_of(party: Party) -> dict[str, str | None]:
    """Type and literal of a party."""
    return {"type": TYPES[party.kind], "literal": party.id}


def job_title(title: str | None) -> list[Line]:
    """What someone is, as printed; the standard has codes for it, and no place for words but a related concept."""
    return [element("related", {"reluri": JOB_TITLE}, named(title))] if title else []


def affiliation(name: str | None, party: Party | None) -> list[Line]:
    """Whom someone works for; nothing where it is not said."""
    literal = party.id if party else None
    return [element("affiliation", {"type": "cpnat:organisation", "literal": literal}, named(name))] if name else []


def web_page(url: str | None) -> list[Line]:
    """The contactInfo with an organisation's web address; nothing where there is none."""
    address = safe_address(url)
    return block("contactInfo", EMPTY, [element("web", EMPTY, escape(address))]) if address else []
