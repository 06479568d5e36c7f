"""Management metadata: who provides the item, when, its status, notes for editors, links to what goes with it."""

from collections.abc import Iterator

from ...model.release import Link, Media
from ...rendering.addresses import safe_address
from ...rendering.losses import embargo_end
from ...rendering.markup import EMPTY, Line, block, element, escape
from ...version import VERSION
from .draft import Draft
from .moments import first_created
from .vocabulary import ITEM_CLASSES, MEDIA_TYPES

NOTES = ("embargo", "immediate", "correction", "withdrawal")
"""Notices that speak to editors."""

LINKED = ("video", "image", "audio", "document")
"""Kinds of links that go along with the story, wherever they stand in it."""

REACHED = ("email", "phone")
"""Kinds of links that lead to people: their place is a contact, or the text."""


def item_meta(draft: Draft) -> list[Line]:
    """The itemMeta element, its children in the order of the standard."""
    notices = draft.release.notices
    withdrawn = any(notice.kind == "withdrawal" for notice in notices)
    lines: list[Line] = [
        element("itemClass", {"qcode": "ninat:text"}),
        element("provider", EMPTY, element("name", EMPTY, escape(draft.provider))),
        element("versionCreated", EMPTY, escape(draft.time)),
    ]
    if first := first_created(draft):
        lines.append(element("firstCreated", EMPTY, escape(first)))
    lines += embargoed(draft)
    lines += [
        element("pubStatus", {"qcode": "stat:canceled" if withdrawn else "stat:usable"}),
        element("generator", {"versioninfo": VERSION}, escape("prconvert")),
        element("profile", {"versioninfo": "1.0"}, escape("press-release")),
    ]
    lines += [element("edNote", EMPTY, escape(notice.text)) for notice in notices if notice.kind in NOTES]
    lines += signals(draft)
    lines += [line for link in links(draft) for line in link]
    return block("itemMeta", EMPTY, lines)


def embargoed(draft: Draft) -> list[Line]:
    """The end of an embargo; empty where it is not known to the second and zone, so that nobody publishes too early."""
    if all(notice.kind != "embargo" for notice in draft.release.notices):
        return []
    until = embargo_end(draft.release)
    return [element("embargoed", EMPTY, escape(until)) if until else element("embargoed")]


def signals(draft: Draft) -> Iterator[Line]:
    """What a receiver does with a later version: correct or update what it has."""
    if draft.version_number > 1:
        corrected = any(notice.kind == "correction" for notice in draft.release.notices)
        yield element("signal", {"qcode": "sig:correction" if corrected else "sig:update"})


# Links


def links(draft: Draft) -> Iterator[list[Line]]:
    """The page of the release, its pictures and films, and addresses that stand nowhere in the text."""
    release = draft.release
    if release.publication and (address := safe_address(release.publication.url)):
        yield [element("link", {"rel": "irel:seeAlso", "href": address})]
    for media in release.media:
        yield from media_link(media)
    for link in release.links:
        if link.kind in LINKED or (link.paragraph is None and link.kind not in REACHED):
            yield from text_link(link)


def media_link(media: Media) -> Iterator[list[Line]]:
    """A picture that the body shows is part of the story; anything else goes along with it."""
    if address := safe_address(media.url):
        shown = media.kind in ("image", "logo")
        yield set_link("irel:dependsOn" if shown else "irel:seeAlso", address, media.kind, media.alt)


def text_link(link: Link) -> Iterator[list[Line]]:
    """A link of the text."""
    if address := safe_address(link.url):
        title = link.label or (link.text if link.text != link.url else None)
        yield set_link("irel:seeAlso", address, link.kind, title)


def set_link(relation: str, address: str, kind: str, title: str | None) -> list[Line]:
    """One link, with what it leads to as far as that is known unseen."""
    ending = address.partition("?")[0].partition("#")[0].rpartition("/")[2]
    contenttype = MEDIA_TYPES.get("." + ending.rpartition(".")[2].lower()) if "." in ending else None
    lines = [element("itemClass", {"qcode": ITEM_CLASSES[kind]})] if kind in ITEM_CLASSES else []
    if title:
        lines.append(element("title", EMPTY, escape(title)))
    return block("link", {"rel": relation, "href": address, "contenttype": contenttype}, lines)
