"""Items of others: management and content metadata, rights, and the body in whatever markup it comes."""

from collections.abc import Iterator

from ...model.release import MediaKind
from ...trees.element import Element
from ...wire.bodies import Body
from ...wire.item import Item, Picture
from ...wire.nitf import read_nitf
from ...wire.values import address_of, language_of, one_line
from .content import read_contact, read_content_meta, text_in
from .management import read_item_meta

RECOGNISER = "newsml-g2"
HTML = ("text/html", "application/xhtml+xml", "application/xhtml+html", "xhtml/xml")
KINDS: dict[str, MediaKind] = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "picture": "image",
    "graphic": "image",
}


def item_of(source: str, element: Element) -> Item:
    """What an item, or a piece of one, declares and holds."""
    item = Item(source, RECOGNISER)
    body = Body(source, RECOGNISER)
    item.language = language_of(element.attributes.get("xml:lang"))
    whole = element.name == "newsItem"
    for rights in element.elements("rightsInfo") if whole else ():
        item.publish(copyright=one_line(text_in(source, rights, "copyrightNotice")))
    if whole:
        item.publish(identifier=one_line(element.attributes.get("guid")), version=version_of(element))
    for meta in element.elements("itemMeta"):
        read_item_meta(item, body, meta)
    for meta in [element] if element.name == "contentMeta" else element.elements("contentMeta"):
        read_content_meta(item, body, meta)
    for described in element.elements("assert"):
        read_assert(item, source, described)
    contents = [element] if element.name == "contentSet" else list(element.elements("contentSet"))
    for content in contents:
        read_content(item, body, content)
    item.blocks, item.furniture = body.blocks, body.furniture
    item.findings += body.findings
    return item


def version_of(element: Element) -> int | None:
    """The version of an item; None where none is given."""
    version = element.attributes.get("version", "").strip()
    return int(version) if version.isascii() and version.isdigit() and len(version) < 10 else None


def read_assert(item: Item, source: str, described: Element) -> None:
    """Securities and contacts of a party."""
    for instrument in described.find("hasInstrument"):
        if symbol := one_line(instrument.attributes.get("symbol")):
            market = instrument.attributes.get("marketlabel") or instrument.attributes.get("market", "")
            item.symbols.append((one_line(market.rpartition(":")[2]) or "?", symbol))
    read_contact(item, source, described)


def read_content(item: Item, body: Body, content: Element) -> None:
    """The first rendition that can be read: marked up, else data; pictures and films that stand elsewhere."""
    for inline in content.elements("inlineXML"):
        if not body.blocks:
            read_markup(item, body, inline)
    for inline in content.elements("inlineData"):
        kind = inline.attributes.get("contenttype", "text/plain").partition(";")[0].strip().lower()
        if not body.blocks and kind.startswith("text/") and "encoding" not in inline.attributes:
            body.read(inline)
    item.pictures += pictures_of(content)


def read_markup(item: Item, body: Body, inline: Element) -> None:
    """A body as XML: XHTML, NITF, or text that was put where markup is due."""
    root = next(inline.elements(), None)
    declared = inline.attributes.get("contenttype", "").lower()
    if root is None:
        body.read(inline)
    elif root.name == "nitf":
        read_nitf(item, body, root)
    elif root.name == "html":
        item.language = item.language or language_of(root.attributes.get("xml:lang") or root.attributes.get("lang"))
        for part in root.elements("body"):
            body.read(part)
    elif root.namespace.startswith("http://iptc.org/std/nar/") or declared not in HTML:
        item.irregular(f"content of {declared or 'unknown'} type in {root.name!r} is not read", root.start)
    else:
        body.read(inline)
    if root is not None and root.name in ("html", "nitf") and root.name not in declared.replace("xhtml", "html"):
        item.irregular(f"the content is {root.name}, its type says {declared!r}", inline.start)


def pictures_of(content: Element) -> Iterator[Picture]:
    """Pictures, films and sounds that the item itself is: the largest rendition of each kind."""
    best: dict[MediaKind, tuple[int, str]] = {}
    for remote in content.elements("remoteContent"):
        url = address_of(remote.attributes.get("href"))
        kind = KINDS.get(remote.attributes.get("contenttype", "").partition("/")[0].lower())
        width = remote.attributes.get("width", "0")
        size = int(width) if width.isascii() and width.isdigit() and len(width) < 7 else 0
        if url and kind and (kind not in best or size > best[kind][0]):
            best[kind] = (size, url)
    yield from (Picture(kind, url) for kind, (_, url) in best.items())
