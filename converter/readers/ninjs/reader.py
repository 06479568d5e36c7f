"""ninjs, the IPTC's News in JSON, 1.x to 3.x: ``{"uri": "…", "headline": "…", "body_xhtml": "…"}`` and ``"bodies": […]``."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import ReadError
from ...model.findings import Finding
from ...model.json_text import Places, decode_json, parse_json
from ...model.reading import Piece, Reading, line_and_column
from ...model.release import Author, Contact, ContactRole, MediaKind, Organization, Place, Provenance, Subject
from ...model.source import Source, provenance_of
from ...parsing.passage import Passage
from ...wire.bodies import Body
from ...wire.item import Item, Note, Picture, read_item
from ...wire.json_texts import JsonTexts
from ...wire.own import NotAsWritten, is_own
from ...wire.passages import MARKUP
from ...wire.values import address_of, language_of, one_line, unique

KINDS: dict[str, MediaKind] = {
    "picture": "image",
    "graphic": "image",
    "image": "image",
    "video": "video",
    "audio": "audio",
}
LOGOS = ("logo",)
ROLES: dict[str, ContactRole] = {"mediaOffice": "media", "investors": "investors", "other": "other"}
"""Roles of sources that are contacts."""


def read_ninjs(source: Source) -> tuple[Reading, ...]:
    """The one release of an object. Raises `ReadError` where it is no ninjs or has nothing to read."""
    text = decode_json(source.data, source.name)
    data = parse_json(text, source.name, strict=False)
    if not isinstance(data, dict):
        raise ReadError(f"{source.name}: no ninjs, which is an object; give one news object a file")
    news = News(text, data)
    provenance = provenance_of(source, "ninjs")
    reading = read_own(news, provenance)
    if isinstance(reading, Reading):
        return (reading,)
    item = item_of(news)
    if not item.says_something:
        raise ReadError(f"{source.name}: a news object without headline or text; give one that holds a release")
    item.findings += reading
    return (read_item(item, provenance),)


class News:
    """A news object, and where its strings stand."""

    def __init__(self, text: str, data: dict[str, Any]) -> None:
        """Keep both."""
        self.text = text
        self.data = data
        self.texts = JsonTexts(text, Places(text, strict=False))

    def line(self, *names: str) -> Passage | None:
        """The first of some string members that says anything, as one line."""
        for name in names:
            if isinstance(self.data.get(name), str) and (passage := self.texts.line(f"/{name}")).text:
                return passage
        return None

    def value(self, *names: str) -> str | None:
        """The same without its place."""
        passage = self.line(*names)
        return passage.text if passage else None

    def members(self, *names: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The objects in some lists, or in the objects by name that older versions have, each with its pointer."""
        for name in names:
            found = self.data.get(name)
            if isinstance(found, list):
                pairs = [(str(number), member) for number, member in enumerate(found)]
            elif isinstance(found, dict):
                pairs = [(key.replace("~", "~0").replace("/", "~1"), member) for key, member in found.items()]
            else:
                continue
            yield from ((f"/{name}/{key}", member) for key, member in pairs if isinstance(member, dict))


def text_of(member: Mapping[str, Any], *names: str) -> str | None:
    """The first of some members of an object that is a string which says anything."""
    values = (member.get(name) for name in names)
    return next((line for value in values if isinstance(value, str) and (line := one_line(value))), None)


# Written by us


def read_own(news: News, provenance: Provenance) -> Reading | tuple[Finding, ...]:
    """The reading of an object that prconvert wrote; else findings on what was changed in it, none for others."""
    from ...trees.xml import parse_xml_text

    for pointer, body in news.members("bodies"):
        value = body.get("value")
        if not isinstance(value, str) or "prconvert:schema" not in value:
            continue
        from ...wire.own.xhtml import read_own_xhtml

        raw = news.texts.raw(f"{pointer}/value")
        try:
            document = parse_xml_text(raw.text, provenance.name)
            if is_own(document.root):
                reading = read_own_xhtml(raw.text, document.root, {}, provenance)
                return Reading(reading.release, (), news.text, moved(reading.origins, raw))
        except (NotAsWritten, ReadError) as error:
            place = line_and_column(news.text, raw.start)
            message = f"the body was changed after prconvert wrote it: {error}; its text was read anew"
            return (Finding("PRC910", message, "", "warning", *place),)
    return ()


def moved(origins: Mapping[str, tuple[Piece, ...]], raw: Passage) -> dict[str, tuple[Piece, ...]]:
    """Places in a string as places in the JSON text."""
    return {
        pointer: tuple(Piece(raw.source_of(p.start), raw.source_of(p.end - 1) + 1, p.recogniser) for p in pieces)
        for pointer, pieces in origins.items()
    }


# Written by others


def item_of(news: News) -> Item:
    """What an object declares and holds."""
    item, body = Item(news.text, "ninjs"), Body(news.text, "ninjs")
    item.language = language_of(news.value("language"))
    read_publication(item, news)
    read_headlines(item, news)
    item.byline = news.line("by", "byline")
    item.places = tuple(places_of(news))
    item.subjects = list(subjects_of(news))
    item.summaries = list(summaries_of(news))
    read_notes(item, news)
    read_parties(item, news)
    item.pictures = list(pictures_of(news))
    read_bodies(body, news)
    item.blocks, item.furniture = body.blocks, body.furniture
    item.findings += body.findings
    return item


def summaries_of(news: News) -> Iterator[Passage]:
    """What the object says of its content in short: plain, else with markup."""
    found = [(pointer, one) for pointer, one in news.members("descriptions") if isinstance(one.get("value"), str)]
    plain = [pointer for pointer, one in found if not is_marked_up(one)]
    for pointer in plain:
        yield news.texts.line(f"{pointer}/value")
    for pointer in [pointer for pointer, _ in found if not plain]:
        body = Body(news.text, "ninjs")
        body.read_raw(news.texts.raw(f"{pointer}/value"), marked_up=True)
        yield from (block.passage for block in body.blocks)
    older = [name for name in news.data if name.startswith("description_")]
    if not found and (line := news.line("description_text", *older, "description")):
        yield line


def read_publication(item: Item, news: News) -> None:
    """Identifier, version, times and rights."""
    version = news.value("version") or ""
    numbers = [text_of(found, "value") for _, found in news.members("altIds") if found.get("role") == "release"]
    item.publish(
        identifier=next((number for number in numbers if number), None) or news.value("uri"),
        version=int(version) if version.isascii() and version.isdigit() and len(version) < 10 else None,
        copyright=news.value("copyrightNotice", "copyrightnotice"),
        publisher=next(
            (text_of(s, "name") for _, s in news.members("infoSources") if s.get("role") == "distributor"), None
        ),
    )
    first = moment(item, news, "firstCreated", "firstcreated")
    created = moment(item, news, "versionCreated", "versioncreated")
    item.publish(published=first or created, modified=created if first and created != first else None)
    content = moment(item, news, "contentCreated", "contentcreated")
    item.date = content[:10] if content else None


def moment(item: Item, news: News, *names: str) -> str | None:
    """A time of the object; None where it is not given."""
    found = news.line(*names)
    return item.moment(found.text, names[0], found.start) if found else None


def read_headlines(item: Item, news: News) -> None:
    """The headline and those around it, by role."""
    main: list[Passage] = []
    below: list[Passage] = []
    for pointer, found in news.members("headlines"):
        if isinstance(found.get("value"), str) and (line := news.texts.line(f"{pointer}/value")).text:
            role = str(found.get("role", "")).lower()
            (item.kickers if role == "kicker" else below if role.startswith("sub") or main else main).append(line)
    older = [name for name in news.data if name.startswith("headline_")]
    if not main and (only := news.line("headline", *older, "title")):
        main.append(only)
    item.headlines = [*main, *below]


def read_notes(item: Item, news: News) -> None:
    """A note to editors, an embargo and the status."""
    status = (news.value("pubStatus", "pubstatus") or "usable").lower()
    until = moment(item, news, "embargoedUntil", "embargoed")
    note = news.line("edNote", "ednote")
    if note:
        kind = "withdrawal" if status == "canceled" else "embargo" if until else None
        item.notes.append(Note(note, kind, until))  # type: ignore[arg-type]  # two of the kinds, or none
    elif until and (line := news.line("embargoedUntil", "embargoed")):
        item.notes.append(Note(line, "embargo", until))
    if status in ("canceled", "withheld"):
        offset = news.texts.offset("/pubStatus" if "pubStatus" in news.data else "/pubstatus")
        item.irregular(f"the object is {status}: what it says must not be used", offset)


def places_of(news: News) -> Iterator[Place]:
    """Where the content was made."""
    if located := news.value("located"):
        city, _, rest = located.partition(", ")
        region, _, country = rest.partition(", ")
        yield Place(city, region or None, country or None)


def subjects_of(news: News) -> Iterator[Subject]:
    """What the content is about."""
    for _, found in news.members("subjects", "subject"):
        if name := text_of(found, "name", "code", "literal"):
            yield Subject(name, text_of(found, "uri"))
    keywords = news.data.get("keywords")
    for word in keywords if isinstance(keywords, list) else ():
        if isinstance(word, str) and (line := one_line(word)):
            yield Subject(line)


def read_parties(item: Item, news: News) -> None:
    """Sources: who issues the content, and whom one may ask; organisations with their symbols."""
    for _, found in news.members("infoSources"):
        name = text_of(found, "name")
        if name and found.get("role") == "origcont":
            item.organizations.append(Organization(name, "issuer"))
        if contact := contact_of(found, name):
            item.contacts.append(contact)
    for _, found in news.members("organisations", "organisation"):
        name = text_of(found, "name")
        if name and found.get("rel") == "source":
            item.organizations.append(Organization(name, "issuer"))
        for symbol in found.get("symbols") or () if isinstance(found.get("symbols"), list) else ():
            if isinstance(symbol, dict) and (ticker := text_of(symbol, "symbol", "ticker")):
                item.symbols.append((text_of(symbol, "exchange") or "?", ticker))
    for _, found in news.members("people", "person"):
        if (name := text_of(found, "name")) and found.get("rel") in ("author", "creator"):
            item.authors = (*item.authors, Author(name))


def contact_of(found: Mapping[str, Any], name: str | None) -> Contact | None:
    """A source that can be reached, as a contact."""
    infos = found.get("contactInfo")
    ways = [info for info in infos if isinstance(info, dict)] if isinstance(infos, list) else []
    values = {kind: unique(text_of(info, "value") for info in ways if info.get("type") == kind) for kind in WAYS}
    lines = [line for info in ways if isinstance(address := info.get("address"), dict) for line in lines_of(address)]
    if not any(values.values()) and not lines:
        return None
    return Contact(
        ROLES.get(str(found.get("role"))),
        name,
        None,
        None,
        values["email"],
        (*values["phone"], *values["mobile"]),
        unique(map(address_of, values["web"])),
        ", ".join(lines) or None,
    )


WAYS = ("email", "phone", "mobile", "web")


def lines_of(address: Mapping[str, Any]) -> list[str]:
    """The lines of a postal address."""
    lines = address.get("lines")
    found = [one_line(line) for line in lines if isinstance(line, str)] if isinstance(lines, list) else []
    parts = [text_of(address, name) for name in ("locality", "area", "postalCode", "country")]
    return [part for part in (*found, *parts) if part]


def pictures_of(news: News) -> Iterator[Picture]:
    """Associated pictures and films: the largest rendition that has an address, else the object's own."""
    own = [("", news.data)] if news.data.get("type") in KINDS else []
    for pointer, found in [*own, *news.members("associations")]:
        kind = KINDS.get(str(found.get("type")))
        renditions = found.get("renditions")
        inner = list(renditions.values()) if isinstance(renditions, dict) else renditions
        best = max(
            (
                (width if isinstance(width := one.get("width"), int) else 0, url)
                for one in (inner if isinstance(inner, list) else ())
                if isinstance(one, dict) and (url := address_of(text_of(one, "href")))
            ),
            default=None,
        )
        url = best[1] if best else address_of(text_of(found, "uri")) if pointer else None
        if kind and url:
            logo = str(found.get("name", pointer)).lower().endswith(LOGOS)
            alt = alt_of(news, pointer, found) if pointer else None
            yield Picture("logo" if logo else kind, url, alt, text_of(found, "by", "byline"))


def alt_of(news: News, pointer: str, found: Mapping[str, Any]) -> Passage | None:
    """What a picture shows, in words."""
    for name in ("description_text", "headline"):
        if isinstance(found.get(name), str) and (words := news.texts.line(f"{pointer}/{name}")).text:
            return words
    for key in ("descriptions", "headlines"):
        inner = found.get(key)
        for number, one in enumerate(inner if isinstance(inner, list) else ()):
            if isinstance(one, dict) and isinstance(one.get("value"), str):
                return news.texts.line(f"{pointer}/{key}/{number}/value")
    return None


def read_bodies(body: Body, news: News) -> None:
    """The first body that can be read: with markup, else plain."""
    bodies = [one for one in news.members("bodies") if isinstance(one[1].get("value"), str)]
    found = [(f"{pointer}/value", is_marked_up(one)) for pointer, one in bodies]
    found += [
        (f"/{name}", is_marked_up({"contentType": name, "value": value}))
        for name in news.data
        if (name == "body" or name.startswith("body_")) and isinstance(value := news.data[name], str)
    ]
    for pointer, marked_up in sorted(found, key=lambda one: not one[1]):
        raw = news.texts.raw(pointer)
        if raw.text.strip() and not body.blocks:
            body.read_raw(raw, marked_up=marked_up)


def is_marked_up(member: Mapping[str, Any]) -> bool:
    """Whether a body or description is HTML, by its type, or by its looks where the type says nothing known."""
    return "html" in str(member.get("contentType")).lower() or bool(MARKUP.search(str(member.get("value"))))
