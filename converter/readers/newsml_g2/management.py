"""Management metadata of an item: who sends it, when, until when it is held, whether it still stands, what goes with it."""

from ...model.release import LinkKind, MediaKind
from ...trees.element import Element
from ...wire.bodies import Body
from ...wire.item import Item, Note, Picture, Pointer
from ...wire.values import address_of
from .content import name_of

CLASSES: dict[str, MediaKind] = {"picture": "image", "graphic": "image", "video": "video", "audio": "audio"}


def read_item_meta(item: Item, body: Body, meta: Element) -> None:
    """Everything of an itemMeta that a release has a place for."""
    for provider in meta.elements("provider"):
        item.publish(publisher=name_of(item.source, provider))
    created = moment(item, meta, "versionCreated")
    first = moment(item, meta, "firstCreated")
    item.publish(published=first or created, modified=created if first and created != first else None)
    read_notes(item, body, meta)
    for link in meta.elements("link"):
        read_link(item, body, link)
    for title in meta.elements("title"):
        if (passage := body.line(title)) and not item.headlines:
            item.headlines.append(passage)


def moment(item: Item, meta: Element, name: str) -> str | None:
    """A time of the item; None where it is not given."""
    found = next(meta.elements(name), None)
    return item.moment(found.text(item.source), name, found.start) if found else None


def read_notes(item: Item, body: Body, meta: Element) -> None:
    """Notes to editors, an embargo and a withdrawal."""
    status = next((code_of(found) for found in meta.elements("pubStatus")), "usable")
    embargo = next(meta.elements("embargoed"), None)
    until = item.moment(embargo.text(item.source), "embargoed", embargo.start) if embargo else None
    notes = [Note(passage) for note in meta.elements("edNote") if (passage := body.line(note))]
    if embargo is not None:
        held = next((note for note in notes if "embargo" in note.passage.text.lower()), None)
        if held:
            held.kind, held.until = "embargo", until
        elif passage := body.line(embargo):
            notes.append(Note(passage, "embargo", until))
    if status in ("canceled", "cancelled"):
        if notes:
            notes[0].kind = "withdrawal"
        else:
            item.irregular("the item is canceled: what it says must not be used", meta.start)
    elif status == "withheld":
        item.irregular("the item is withheld: what it says must not be used yet", meta.start)
    item.notes += notes


def code_of(element: Element) -> str:
    """The code of a QCode or URI without its scheme."""
    code = element.attributes.get("qcode") or element.attributes.get("uri", "")
    return code.replace("/", ":").rpartition(":")[2].strip().lower()


def read_link(item: Item, body: Body, link: Element) -> None:
    """What goes with the item: pictures and films by what is said of them, else an address."""
    url = address_of(link.attributes.get("href"))
    if url is None:
        return
    title = next((passage for found in link.elements("title") if (passage := body.line(found))), None)
    major = link.attributes.get("contenttype", "").partition("/")[0].lower()
    nature = next((code_of(found) for found in link.elements("itemClass")), major.replace("image", "picture"))
    if nature in CLASSES:
        item.pictures.append(Picture(CLASSES[nature], url, title))
        return
    kind: LinkKind | None = "document" if link.attributes.get("contenttype") == "application/pdf" else None
    item.links.append(Pointer(url, title.text if title else url, kind))
