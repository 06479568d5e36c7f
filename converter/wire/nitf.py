"""NITF, alone or inside an item: headlines, byline and dateline of its head, its body, and what its docdata declares."""

from collections.abc import Iterator
from dataclasses import replace

from ..model.release import Place, Subject
from ..trees.element import Element
from .bodies import Body
from .item import Item, Note, Picture
from .values import address_of, country_of, language_of, one_line

SUBJECT = "http://cv.iptc.org/newscodes/subjectcode/"
MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/"


def read_nitf(item: Item, body: Body, root: Element) -> None:
    """A NITF body; what its head says is taken where the item says nothing itself."""
    item.language = item.language or language_of(root.attributes.get("baselang"))
    for head in root.find("body.head"):
        lines = [line for name in ("hl1", "hl2") for line in head.find(name)]
        found = [passage for line in lines if (passage := body.line(line))]
        known = {own.text for own in item.headlines}
        item.headlines += [passage for passage in found if passage.text not in known]
        item.byline = item.byline or body.nitf_line(next(head.elements("byline"), None))
        item.dateline = item.dateline or body.line(next(head.elements("dateline"), None))
        item.summaries += [passage for line in head.elements("abstract") if (passage := body.line(line))]
        notes = [passage for note in head.elements("note") if (passage := body.line(note))]
        item.notes += [Note(passage) for passage in notes]
    for part in root.elements("body"):
        for content in part.elements("body.content"):
            body.read_nitf(content)
    item.credit = item.credit or next((passage for line in root.find("tagline") if (passage := body.line(line))), None)


def read_head(item: Item, body: Body, root: Element) -> None:
    """What the head of a document declares: identifier, times, rights, keywords, subjects, status."""
    for subject in root.find("tobject.subject"):
        item.subjects += subjects_of(subject)
    for docdata in root.find("docdata"):
        read_docdata(item, docdata)
    for published in root.find("pubdata"):
        first = item.moment(published.attributes.get("date.publication"), "date.publication", published.start)
        issued = item.publication.published
        item.publish(published=first, modified=issued if issued and first and issued != first else None)
        item.publish(url=address_of(published.attributes.get("ex-ref")))
        item.publish(publisher=one_line(published.attributes.get("name")))
    for distributor in root.find("distributor"):
        item.publish(publisher=one_line(distributor.text(item.source)))
    for rights in root.find("rights"):
        item.publish(copyright=one_line(rights.text(item.source)))
    title = next((found for head in root.elements("head") for found in head.elements("title")), None)
    if not item.headlines and (passage := body.line(title and renamed(title))):
        item.headlines.append(passage)
    for reference in root.find("media"):
        item.pictures += films_of(reference)
    item.places = tuple(places_of(item.source, root))


def renamed(title: Element) -> Element:
    """The title under a name that is read as text."""
    made = Element("div", {}, title.start)
    made.children = title.children
    return made


def read_docdata(item: Item, docdata: Element) -> None:
    """Identifier, version, times, notes and keywords."""
    for found in docdata.elements():
        value = found.attributes
        if found.name == "doc-id":
            item.publish(identifier=one_line(value.get("id-string")))
            if not item.publication.publisher:
                item.publish(publisher=one_line(value.get("regsrc")))
        elif found.name == "date.issue":
            item.publish(published=item.moment(value.get("norm"), "date.issue", found.start))
        elif found.name == "du-key":
            version = value.get("version", "")
            item.publish(
                version=int(version) if version.isascii() and version.isdigit() and len(version) < 10 else None
            )
        elif found.name == "doc.copyright":
            item.publish(
                copyright=one_line(f"© {value.get('year', '')} {value['holder']}" if value.get("holder") else None)
            )
        elif found.name == "date.release":
            until = item.moment(value.get("norm"), "date.release", found.start)
            held = next((note for note in item.notes if "embargo" in note.passage.text.lower()), None)
            if held and until:
                held.kind, held.until = "embargo", until
    keys = [one_line(found.attributes.get("key")) for found in docdata.find("keyword")]
    item.subjects += [Subject(key) for key in keys if key]
    if docdata.attributes.get("management-status", "usable") in ("canceled", "cancelled"):
        item.irregular("the document is canceled: what it says must not be used", docdata.start)


def subjects_of(subject: Element) -> Iterator[Subject]:
    """A subject with its number of the IPTC, where it says in words what it is."""
    value = subject.attributes
    names = ("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
    text = next((line for name in names if (line := one_line(value.get(name)))), None)
    number = value.get("tobject.subject.refnum", "").strip()
    if text:
        scheme = MEDIA_TOPIC if number.startswith("2") else SUBJECT
        yield Subject(text, scheme + number if len(number) == 8 and number.isdigit() else None)


def films_of(media: Element) -> Iterator[Picture]:
    """Film and sound, which no image element shows."""
    kind = media.attributes.get("media-type", "").lower()
    for reference in media.elements("media-reference"):
        if (kind in ("video", "audio")) and (url := address_of(reference.attributes.get("source"))):
            yield Picture("video" if kind == "video" else "audio", url)


def places_of(source: str, root: Element) -> Iterator[Place]:
    """The places that a dateline marks."""
    for location in (found for dateline in root.find("dateline") for found in dateline.find("location")):
        names = {child.name: one_line(child.text(source)) for child in location.elements()}
        own = names.get("city") or (None if names else one_line(location.text(source)))
        code = location.attributes.get("location-code", "")
        country = code if len(code) == 2 and code.isupper() else country_of(code)
        place = Place(own, names.get("state"), names.get("country"), country)
        if place != Place():
            yield replace(place, city=place.city.title() if place.city and place.city.isupper() else place.city)
