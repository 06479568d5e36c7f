"""NewsML 1.2 as wires send releases: Business Wire's components by role, headline, body, contact, pictures.

A release in two languages is two main components; each is a release of its own.
"""

from collections.abc import Iterator

from ...errors import ReadError
from ...model.reading import Reading
from ...model.release import MediaKind, Organization, Subject
from ...model.source import Source, provenance_of
from ...trees.element import Element
from ...wire.bodies import Body
from ...wire.documents import open_xml
from ...wire.item import Item, Picture, Pointer, read_item
from ...wire.nitf import read_nitf
from ...wire.values import address_of, language_of, one_line

MEDIA: dict[str, MediaKind] = {
    "video": "video",
    "audio": "audio",
    "logo": "logo",
    "photo": "image",
    "picture": "image",
    "graphic": "image",
    "main photo": "image",
}
TEXTS = ("Body", "HeadLine", "SubHeadLine", "Contact", "Main")
SMALL = ("thumbnail", "viewimage", "lowres")


def read_newsml_1_2(source: Source) -> tuple[Reading, ...]:
    """The releases of a document: one for each news item and language. Raises `ReadError` where there is none."""
    document, findings = open_xml(source)
    if document.root.name != "NewsML":
        raise ReadError(f"{source.name}: its root element is {document.root.name!r}, which is no NewsML 1.2")
    provenance = provenance_of(source, "newsml-1.2")
    items: list[Item] = []
    for news in document.root.find("NewsItem"):
        managed = Item(document.text, "newsml-1.2")
        read_management(managed, document.root, news)
        found = [item_of(document.text, managed, around) for around in mains_of(news)]
        items += [item for item in found if item.says_something]
    if not items:
        raise ReadError(f"{source.name}: a NewsML document without headline or text; give one that holds a release")
    items[0].findings += findings
    return tuple(read_item(item, provenance) for item in items)


def mains_of(news: Element) -> Iterator[tuple[Element, ...]]:
    """The components that are a release each, with those around them, the outermost first.

    They are those that hold a headline, body or contact by role; else the components right below the item.
    """
    found = False
    waiting: list[tuple[Element, ...]] = [(component,) for component in reversed(list(news.elements("NewsComponent")))]
    outermost = waiting[::-1]
    while waiting:
        around = waiting.pop()
        inner = list(around[-1].elements("NewsComponent"))
        if any(role_of(child) in TEXTS for child in inner):
            found = True
            yield around
        waiting += [(*around, child) for child in reversed(inner)]
    if not found:
        yield from outermost


def item_of(source: str, managed: Item, around: tuple[Element, ...]) -> Item:
    """What one component declares and holds, with what the components around it and the item's management say."""
    item, body = Item(source, "newsml-1.2", publication=managed.publication), Body(source, "newsml-1.2")
    item.findings += managed.findings
    component = around[-1]
    for outer in around:
        read_metadata(item, outer)
    for outer in reversed(around):
        read_lines(item, body, outer)
    parts = list(component.elements("NewsComponent")) or [component]
    for role in ("HeadLine", "SubHeadLine"):
        read_headings(item, source, [part for part in parts if role_of(part) == role])
    for part in parts:
        if role_of(part) in (None, "Body", "Main"):
            read_content(item, body, part)
    end = len(body.blocks)
    for part in parts:
        if role_of(part) == "Contact":
            read_content(item, body, part)
    for block in body.blocks[end:]:
        block.claim("newsml-1.2: declared", section="contact")
    item.pictures += [picture for part in parts for picture in picture_of(body, part)]
    item.furniture = body.furniture
    item.blocks = [block for block in body.blocks if block.text or block.pictures]
    item.findings += body.findings
    return item


def role_of(component: Element) -> str | None:
    """The role of a component in the one around it."""
    return next((role.attributes.get("FormalName") for role in component.elements("Role")), None)


# What the item declares


def read_management(item: Item, root: Element, news: Element) -> None:
    """Identifier, version, times, status and who sends it."""
    for identifier in news.find("NewsIdentifier"):
        parts = {child.name: one_line(child.text(item.source)) for child in identifier.elements()}
        version = parts.get("RevisionId") or ""
        item.publish(
            identifier=parts.get("NewsItemId") or parts.get("PublicIdentifier"),
            version=int(version) if version.isascii() and version.isdigit() and len(version) < 10 else None,
        )
    created = moment(item, news, "FirstCreated")
    revised = moment(item, news, "ThisRevisionCreated")
    item.publish(published=created or revised, modified=revised if created and revised != created else None)
    for sender in root.find("SentFrom", "NewsService", "Provider"):
        parties = [sender, *sender.elements("Party")]
        name = next((name for party in parties if (name := one_line(party.attributes.get("FormalName")))), None)
        if name and not item.publication.publisher:
            item.publish(publisher=name)
    for status in news.find("Status"):
        code = status.attributes.get("FormalName", "Usable")
        if code.lower() in ("canceled", "cancelled", "withheld"):
            item.irregular(f"the item is {code.lower()}: what it says must not be used", status.start)


def moment(item: Item, news: Element, name: str) -> str | None:
    """A time of the item; None where it is not given."""
    found = next(news.find(name), None)
    return item.moment(found.text(item.source), name, found.start) if found else None


def read_metadata(item: Item, component: Element) -> None:
    """Language, who issues it, keywords and securities of a component."""
    for described in component.elements("DescriptiveMetadata"):
        for language in described.elements("Language"):
            item.language = language_of(language.attributes.get("FormalName")) or item.language
    for administrative in component.elements("AdministrativeMetadata"):
        for party in (party for found in administrative.elements("Source") for party in found.elements("Party")):
            if name := one_line(party.attributes.get("FormalName")):
                item.organizations.append(Organization(name, "issuer"))
    for metadata in component.elements("Metadata"):
        read_properties(item, metadata)


def read_properties(item: Item, metadata: Element) -> None:
    """Keywords, or one security."""
    kind = next((found.attributes.get("FormalName", "") for found in metadata.elements("MetadataType")), "")
    found = [
        (one.attributes.get("FormalName", ""), one_line(one.attributes.get("Value")))
        for one in metadata.elements("Property")
    ]
    named = dict(found)
    if "Securities" in kind and (symbol := named.get("Ticker Symbol")):
        item.symbols.append((named.get("Exchange") or "?", symbol))
    elif "Keywords" in kind:
        item.subjects += [Subject(value) for _, value in found if value]


def read_lines(item: Item, body: Body, component: Element) -> None:
    """The lines of a component: headline, dateline, byline, copyright, and addresses."""
    for lines in component.elements("NewsLines"):
        for line in lines.elements():
            passage = body.line(line)
            if passage is None:
                continue
            if line.name == "SubHeadLine" or (line.name == "HeadLine" and not item.headlines):
                item.headlines.append(passage)
            elif line.name == "DateLine":
                item.dateline = item.dateline or passage
            elif line.name == "ByLine":
                item.byline = item.byline or passage
            elif line.name == "CopyrightLine":
                item.publish(copyright=passage.text)
            elif line.name == "NewsLine":
                item.links += pointers_in(item.source, line)


def pointers_in(source: str, line: Element) -> Iterator[Pointer]:
    """The address that a line gives, with what it is."""
    kind = next((found.attributes.get("FormalName", "") for found in line.elements("NewsLineType")), "")
    for text in line.elements("NewsLineText"):
        if (url := address_of(text.text(source))) and "://" in url:
            yield Pointer(url, one_line(kind) or url)


def read_headings(item: Item, source: str, parts: list[Element]) -> None:
    """Subheadlines that are components with markup of their own; a headline only where no line gives one."""
    inner = Body(source, "newsml-1.2")
    for part in parts:
        read_content(item, inner, part)
    below = bool(parts) and role_of(parts[0]) == "SubHeadLine"
    known = {passage.text.casefold() for passage in item.headlines}
    for block in inner.blocks:
        if block.text and (not known or (below and block.text.casefold() not in known)):
            item.headlines.append(block.passage)
            known.add(block.text.casefold())


# Content


def read_content(item: Item, body: Body, component: Element) -> None:
    """The content of a component: the first item that holds text."""
    for content in component.elements("ContentItem"):
        kind = next((found.attributes.get("FormalName", "") for found in content.elements("MimeType")), "").lower()
        if "css" in kind:
            continue
        for data in content.elements("DataContent"):
            before = len(body.blocks)
            read_data(item, body, data)
            if len(body.blocks) > before:
                return


def read_data(item: Item, body: Body, data: Element) -> None:
    """Content as XHTML, NITF, or text."""
    roots = list(data.elements())
    for root in roots:
        if root.name == "nitf":
            read_nitf(item, body, root)
        elif root.name == "html":
            for part in root.elements("body"):
                body.read(part)
    if not any(root.name in ("nitf", "html") for root in roots):
        body.read(data)


def picture_of(body: Body, component: Element) -> Iterator[Picture]:
    """The picture, film or logo that a component is: its largest rendition; what it shows is its headline."""
    role = (role_of(component) or "").lower()
    kind = next((found for name, found in MEDIA.items() if name in role), None)
    renditions = [
        (weight(content, kind), address_of(content.attributes.get("Href")))
        for content in component.elements("ContentItem")
    ]
    best = max(((size, url) for size, url in renditions if url), default=None)
    if kind and best:
        lines = (line for found in component.elements("NewsLines") for line in found.elements("HeadLine"))
        alt = next((passage for line in lines if (passage := body.line(line))), None)
        yield Picture(kind, best[1], alt)


def weight(content: Element, kind: str | None) -> tuple[bool, bool, int]:
    """How good a rendition is: of the kind that is wanted, no preview, and wide."""
    mime = next((found.attributes.get("FormalName", "") for found in content.elements("MimeType")), "")
    properties = {
        found.attributes.get("FormalName"): found.attributes.get("Value", "") for found in content.find("Property")
    }
    width = properties.get("PixelWidth", "0")
    number = int(width) if width.isascii() and width.isdigit() and len(width) < 7 else 0
    return mime.partition("/")[0] == kind, not any(use.lower() in SMALL for use in properties.values()), number
