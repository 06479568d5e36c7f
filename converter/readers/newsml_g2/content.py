"""Content metadata of an item: where and when it was made and by whom, its language, subjects, headlines and lines."""

from collections.abc import Iterator
from operator import itemgetter

from ...model.release import Author, Contact, ContactRole, Organization, Place, Subject
from ...parsing.passage import Passage
from ...trees.element import Element
from ...wire.bodies import Body
from ...wire.item import Item
from ...wire.values import address_of, country_of, language_of, one_line, unique

MEDIA_TOPICS = {
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
}
MAIN_RANK = 1


def read_content_meta(item: Item, body: Body, meta: Element) -> None:
    """Everything of a contentMeta that a release has a place for."""
    language = next((language_of(found.attributes.get("tag")) for found in meta.elements("language")), None)
    item.language = language or item.language
    created = next(meta.elements("contentCreated"), None)
    if created is not None and (value := item.moment(created.text(item.source), "contentCreated", created.start)):
        item.date = value[:10]
    item.places = tuple(places_of(item.source, meta))
    read_headlines(item, body, meta)
    item.dateline = body.line(next(meta.elements("dateline"), None))
    item.byline = body.line(next(meta.elements("by"), None))
    item.credit = body.line(next(meta.elements("creditline"), None))
    item.summaries = [
        passage
        for found in meta.elements("description")
        if found.attributes.get("role", "drol:summary").rpartition(":")[2] in ("summary", "caption", "teaser")
        and (passage := body.line(found))
    ]
    item.subjects = list(subjects_of(item.source, meta))
    for party in meta.elements("infoSource", "creator", "contributor"):
        read_party(item, party)


def read_headlines(item: Item, body: Body, meta: Element) -> None:
    """The headline, and those that a role or rank puts below or above it; of several languages that of the item."""
    lines = list(meta.elements("headline"))
    own = [line for line in lines if language_of(line.attributes.get("xml:lang")) in (None, item.language)] or lines
    found: list[tuple[int, Passage]] = []
    for number, line in enumerate(own):
        role = (line.attributes.get("role") or line.attributes.get("roleuri") or "").lower()
        rank = line.attributes.get("rank", "")
        order = int(rank) if rank.isascii() and rank.isdigit() and len(rank) < 3 else MAIN_RANK + bool(role or number)
        if (passage := body.line(line)) and "kicker" in role:
            item.kickers.append(passage)
        elif passage:
            found.append((order, passage))
    if found:
        item.headlines = [passage for _, passage in sorted(found, key=itemgetter(0))]


def places_of(source: str, meta: Element) -> Iterator[Place]:
    """Where the content was made: each place with the region and country that it lies in."""
    for located in meta.elements("located"):
        city, region, country, code = own_name(source, located), None, None, code_of(located)
        wider = list(located.find("broader"))
        for broader in wider:
            name = own_name(source, broader)
            if coded := code_of(broader):
                country, code = name, code or coded
            elif region is None and (broader is not wider[-1] or len(wider) == 1):
                region = name
            else:
                country = country or name
        if city or code:
            yield Place(city, region, country, code)


def code_of(place: Element) -> str | None:
    """The country that a place is; None for any other place."""
    return country_of(place.attributes.get("qcode") or place.attributes.get("uri"))


def subjects_of(source: str, meta: Element) -> Iterator[Subject]:
    """Keywords, and what the content is about; parties that a program found in the text are no subjects."""
    for found in meta.elements("keyword", "subject", "genre"):
        if found.name == "genre" or found.attributes.get("how") == "howextr:tool":
            continue
        text = one_line(found.text(source)) if found.name == "keyword" else name_of(source, found)
        if text:
            yield Subject(text, uri_of(found))


def uri_of(found: Element) -> str | None:
    """The identifier of a concept: its URI, or that of a code of the IPTC."""
    alias, _, code = found.attributes.get("qcode", "").partition(":")
    if uri := one_line(found.attributes.get("uri")):
        return uri
    return MEDIA_TOPICS[alias] + code if alias in MEDIA_TOPICS and code else None


def read_party(item: Item, party: Element) -> None:
    """Authors, who issues the content, and whom one may ask."""
    role = role_of(party)
    name = own_name(item.source, party)
    kind = party.attributes.get("type", "").rpartition(":")[2]
    if party.name == "creator" and name and kind != "organisation":
        work = next((name_of(item.source, found) for found in party.find("affiliation")), None)
        item.authors = (*item.authors, Author(name, job_of(item.source, party), work))
    if role == "origcont" and name:
        item.organizations.append(Organization(name, "issuer"))
    read_contact(item, item.source, party)


def role_of(party: Element) -> str:
    """The role of a party without the scheme of its code."""
    role = party.attributes.get("role") or party.attributes.get("roleuri") or ""
    return role.replace("/", ":").rpartition(":")[2]


def read_contact(item: Item, source: str, party: Element) -> None:
    """A party that can be reached, as a contact."""
    reached = list(party.find("contactInfo"))
    if not reached:
        return
    name = own_name(source, party)
    person = next(party.find("personDetails"), None) is not None or party.attributes.get("type", "").endswith(":person")
    work = next((name_of(source, found) for found in party.find("affiliation")), None)
    role = role_of(party)
    roles: dict[str, ContactRole] = {"mediaOffice": "media", "investors": "investors", "other": "other"}
    contact = Contact(
        roles.get(role),
        name if person else None,
        job_of(source, party),
        work if person else name,
        texts_of(source, reached, "email"),
        texts_of(source, reached, "phone"),
        unique(address_of(web) for web in texts_of(source, reached, "web")),
        address_in(source, reached),
    )
    if contact.emails or contact.phones or contact.urls or contact.address:
        item.contacts.append(contact)


def job_of(source: str, party: Element) -> str | None:
    """What someone is."""
    related = (found for found in party.elements("related") if "jobtitle" in str(found.attributes).lower())
    return next((name for found in related if (name := name_of(source, found))), None)


def texts_of(source: str, reached: list[Element], name: str) -> tuple[str, ...]:
    """The values of one kind of contact."""
    return unique(one_line(found.text(source)) for info in reached for found in info.elements(name))


def address_in(source: str, reached: list[Element]) -> str | None:
    """A postal address on one line."""
    parts = [
        one_line(part.text(source))
        for info in reached
        for address in info.elements("address")
        for part in address.walk()
        if next(part.elements(), None) is None
    ]
    return ", ".join(unique(parts)) or None


# Names


def own_name(source: str, element: Element) -> str | None:
    """The name that an element itself gives; None where it has only a code."""
    return next((name for found in element.elements("name") if (name := one_line(found.text(source)))), None)


def name_of(source: str, element: Element) -> str | None:
    """The name of a concept, else the code that stands for it."""
    if name := own_name(source, element):
        return name
    literal = one_line(element.attributes.get("literal"))
    code = element.attributes.get("qcode", "").partition(":")[2]
    return literal or one_line(code) or one_line(element.attributes.get("uri"))


def text_in(source: str, element: Element, name: str) -> str | None:
    """The text of the first child of a name."""
    return next((found.text(source) for found in element.elements(name)), None)
