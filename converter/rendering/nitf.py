"""The body of a release as NITF 3.6: ``<body.head><hedline><hl1>…</hl1></hedline>…</body.head><body.content>…``.

NITF keeps headlines, notes, byline and dateline apart from the text; the paragraphs stand in blocks, one for each
section. Parties are ``person`` and ``org``; a quote names its speaker in ``quote-source``.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from ..model.release import (
    Byline,
    Dateline,
    EndMark,
    Media,
    Notice,
    Paragraph,
    PressRelease,
    Quote,
    SourceLine,
)
from .addresses import safe_address
from .annotations import Anchored, Annotation, Said, annotations_of, classes_of
from .lists import Item, nest, set_list
from .markup import EMPTY, Attributes, Line, Markup, block, element, escape, start_tag
from .page import Body, Page, Tags
from .record import find_unsaid
from .story import Block, Headline, List, Part, StandaloneDateline, Subheadline, section_of

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
MEDIA_TYPE = "application/nitf+xml"

PARTIES = {"person": "person", "organization": "org", "document": "object.title", "unknown": "person"}
HEAD_PARTS = (Headline, Subheadline, Byline, StandaloneDateline)


def set_nitf_body(
    release: PressRelease, story: Iterable[Part], distributor: str | None, rights: str | None, *, cast: bool = False
) -> Body:
    """The body element, with who distributes the release and the copyright line to show.

    ``cast`` says that the document around the body describes who appears in it.
    """
    annotations = annotations_of(release)
    unsaid = dict.fromkeys(find_unsaid(release, annotations, cast=cast))
    page = Page(release, annotations, wrap, expressible, unsaid=unsaid)
    head = set_head(page, distributor, rights)
    text = [part for part in story if not in_head(part)]
    content = block("body.content", EMPTY, set_sections(page, text))
    return page.body(block("body", EMPTY, [*head, *content, *set_end(page)]))


def expressible(annotations: Sequence[Annotation]) -> list[Annotation]:
    """The annotations as NITF has elements for them.

    Those of parties hold nothing but text: a party in which something else begins or ends is emphasis of a class.
    """
    starts, ends = sorted(item.start for item in annotations), sorted(item.end for item in annotations)
    ranges = Counter((item.start, item.end) for item in annotations)

    def alone(item: Annotation) -> bool:
        started = bisect_left(starts, item.end) - bisect_right(starts, item.start)
        ended = bisect_left(ends, item.end) - bisect_right(ends, item.start)
        return not started and not ended and ranges[item.start, item.end] == 1

    return [
        item._replace(tangled=True) if item.kind in ("speaker", "security") and not alone(item) else item
        for item in annotations
    ]


def set_document(release: PressRelease, head: Iterable[Line], body: Iterable[Line]) -> list[Line]:
    """The nitf element around the content of its head and a body element."""
    return block("nitf", {"xmlns": NAMESPACE, "baselang": release.language}, [*block("head", EMPTY, head), *body])


def in_head(part: Part) -> bool:
    """Whether NITF has a place for a part outside the text."""
    return isinstance(part, (*HEAD_PARTS, SourceLine)) or (isinstance(part, Notice) and part.after is None)


# Head and end


def set_head(page: Page, distributor: str | None, rights: str | None) -> list[Line]:
    """Headlines, notes, rights, byline, distributor, dateline, in the order of the standard."""
    release = page.release
    lines = [
        *set_headlines(page),
        *(line for notice in release.notices if notice.after is None for line in set_notice(page, notice)),
    ]
    if rights:
        lines.append(element("rights", EMPTY, escape(rights)))
    if release.byline:
        lines.append(
            element("byline", {"class": page.after(release.byline.after).strip() or None}, set_byline(release.byline))
        )
    if distributor:
        lines.append(element("distributor", EMPTY, element("org", EMPTY, escape(distributor))))
    if release.dateline:
        lines.append(set_dateline(release.dateline))
    return block("body.head", EMPTY, lines) if lines else []


def set_headlines(page: Page) -> list[Line]:
    """The headline and those below it; without a headline the first subheadline stands in its place."""
    release = page.release
    lines = [element("hl1", EMPTY, page.text("headline", release.headline))] if release.headline else []
    for number, subheadline in enumerate(release.subheadlines):
        name, kind = ("hl2", None) if lines else ("hl1", "subheadline")
        lines.append(element(name, {"class": kind}, page.text(f"subheadlines/{number}", subheadline)))
    return block("hedline", EMPTY, lines) if lines else []


def set_notice(page: Page, notice: Notice) -> list[Line]:
    """A note: for editors only, or a kicker or date line for all."""
    page.told.append(notice)
    until = f" until-{notice.until}" if notice.until else ""
    shown = notice.kind in ("kicker", "date", "other")
    attributes = {"type": "std" if shown else "npa", "class": f"{notice.kind}{until}{page.after(notice.after)}"}
    paragraph = element("p", EMPTY, escape(notice.text))
    return block("note", attributes, block("body.content", EMPTY, [paragraph]))


def set_byline(byline: Byline) -> Markup:
    """The byline as printed, with the names and titles in it marked."""
    words = [
        (kind, word) for author in byline.authors for kind, word in (("person", author.name), ("byttl", author.title))
    ]
    return Markup("".join(mark_words(byline.text, words, lambda kind, text: element(kind, EMPTY, text))))


def set_dateline(dateline: Dateline) -> Markup:
    """The dateline as printed, with its places marked, and its date in the form of the standard."""
    words = [
        (f"{kind} {place.country_code or ''}", word)
        for place in dateline.places
        for kind, word in (("city", place.city), ("state", place.region), ("country", place.country))
    ]
    date = [element("story.date", {"norm": dateline.date.replace("-", "")})] if dateline.date else []
    opened = f"opens-{dateline.paragraph}" if dateline.paragraph else None
    return element("dateline", {"class": opened}, *mark_words(dateline.text, words, set_place), *date)


def set_place(kind: str, text: Markup) -> Markup:
    """``<location location-code="FR" code-source="iso3166-1a2"><city>PARIS</city></location>``."""
    name, _, code = kind.partition(" ")
    attributes = {"location-code": code or None, "code-source": "iso3166-1a2" if code else None}
    return element("location", attributes, element(name, EMPTY, text))


def mark_words(
    text: str, words: Iterable[tuple[str, str | None]], mark: Callable[[str, Markup], Markup]
) -> Iterator[Markup]:
    """The text with each of the words marked where it stands behind those before it, whatever its capitals."""
    here = 0
    for kind, word in words:
        pattern = re.compile(rf"(?<!\w){re.escape(word or '')}(?!\w)", re.IGNORECASE)
        if word and (found := pattern.search(text, here)):
            yield escape(text[here : found.start()])
            yield mark(kind, escape(found[0]))
            here = found.end()
    yield escape(text[here:])


def set_end(page: Page) -> list[Line]:
    """The source line."""
    source = page.release.source
    if source is None:
        return []
    after = page.after(source.after).strip() or None
    return block("body.end", EMPTY, [element("tagline", {"class": after}, escape(source.text))])


# Content


def set_sections(page: Page, parts: Iterable[Part]) -> Iterator[Line]:
    """A block for each stretch of one section, for receivers look for paragraphs in blocks only."""
    moved = {media.caption for media in page.release.media if caption_of(page, media)}
    for section, run in groupby(parts, section_of):
        lines = [line for part in run for line in set_part(page, part, moved)]
        if lines:
            yield from block("block", {"class": section}, lines)


def set_part(page: Page, part: Part, moved: set[str | None]) -> Iterable[Line]:
    """One part of the text; captions stand with their picture."""
    match part:
        case Block(paragraph):
            return [] if paragraph.id in moved else set_paragraph(page, paragraph)
        case List():
            return [line for group in nest(part.items) for line in set_list(group, partial(open_item, page))]
        case Media():
            return set_media(page, part)
        case Notice():
            return set_notice(page, part)
        case EndMark():
            return [element("p", {"class": f"end{page.after(part.after)}"}, escape(part.text))]
        case _:
            return []


def set_paragraph(page: Page, paragraph: Paragraph) -> list[Line]:
    """One paragraph that is no list item."""
    match paragraph.kind:
        case "table":
            return set_table(page, paragraph)
        case "heading":
            deeper = f"level-{paragraph.level}" if paragraph.level != 1 else None
            return [element("hl2", attributes_of(page, paragraph, deeper), *set_text(page, paragraph))]
        case "preformatted":
            return [set_preformatted(page, paragraph)]
        case "blockquote":
            line = element("p", attributes_of(page, paragraph), *set_text(page, paragraph))
            return block("bq", EMPTY, block("block", EMPTY, [line]))
        case "footnote":
            line = element("p", attributes_of(page, paragraph), *set_text(page, paragraph))
            return block("fn", EMPTY, block("body.content", EMPTY, [line]))
        case kind:
            own = None if kind == "text" else kind
            return [element("p", attributes_of(page, paragraph, own), *set_text(page, paragraph))]


def set_preformatted(page: Page, paragraph: Paragraph) -> Markup:
    """Text as it stands; NITF allows no element in it, so all that is known of it is unsaid."""
    pointer = f"/paragraphs/{int(paragraph.id[1:]) - 1}"
    page.leave(page.annotations.get(paragraph.id, ()))
    page.unsaid |= dict.fromkeys([pointer] if paragraph.label else [f"{pointer}/marks"] if paragraph.marks else [])
    text = escape(" ".join(filter(None, (paragraph.label, paragraph.text))))
    return element("pre", attributes_of(page, paragraph), text)


def set_text(page: Page, paragraph: Paragraph) -> Iterator[Markup]:
    """Label and text of a paragraph."""
    if paragraph.label:
        yield set_label(paragraph.label)
    yield page.text(paragraph.id, paragraph.text)


def set_label(label: str) -> Markup:
    """A label that is printed, and the blank behind it."""
    return Markup(element("em", {"class": "label"}, escape(label)) + " ")


def attributes_of(page: Page, paragraph: Paragraph, kind: str | None = None) -> Attributes:
    """Id, class and language of a paragraph's element."""
    return {"id": page.anchor(paragraph.id), "class": kind, "xml:lang": paragraph.language}


def open_item(page: Page, item: Item, labelled: bool) -> Markup:  # noqa: FBT001 -- the signature of `set_list`
    """The start of an item with its text, and its label where the list does not show it."""
    paragraph = item.paragraph
    level = f"level-{paragraph.level}" if paragraph.level != item.depth else None
    label = set_label(paragraph.label) if labelled and paragraph.label else ""
    return Markup(
        f"{start_tag('li', attributes_of(page, paragraph, level))}{label}{page.text(paragraph.id, paragraph.text)}"
    )


def set_table(page: Page, paragraph: Paragraph) -> list[Line]:
    """A table; ``thead`` only where something is left for ``tbody``."""
    heads, columns = paragraph.header_rows or 0, paragraph.header_columns or 0
    lines = []
    for number, row in enumerate(page.cells(paragraph.id, paragraph.rows or ())):
        cells = (element("th" if number < heads or n < columns else "td", EMPTY, cell) for n, cell in enumerate(row))
        lines.append(element("tr", EMPTY, *cells))
    clear = heads < len(lines) and columns < len((paragraph.rows or ((),))[0])
    attributes = attributes_of(page, paragraph, None if clear else f"rows-{heads} columns-{columns}")
    if heads in (0, len(lines)):
        return block("table", attributes, block("tbody", EMPTY, lines))
    return block("table", attributes, [*block("thead", EMPTY, lines[:heads]), *block("tbody", EMPTY, lines[heads:])])


def set_media(page: Page, media: Media) -> list[Line]:
    """A picture or film with its caption and credit."""
    address = safe_address(media.url)
    if media.url != address:
        page.unsaid[f"/media/{int(media.id[1:]) - 1}/url"] = None
    caption = caption_of(page, media)
    after = page.after(media.after)
    lines: list[Line] = [element("media-reference", {"source": address, "alternate-text": media.alt})]
    if caption and caption.id not in page.anchors:
        lines += block("media-caption", EMPTY, set_paragraph(page, caption))
        if caption.section != "body":
            page.unsaid[f"/paragraphs/{int(caption.id[1:]) - 1}/section"] = None
    if media.credit:
        lines.append(element("media-producer", EMPTY, escape(media.credit)))
    named = f"caption-{media.caption}" if media.caption else ""
    attributes = {"id": page.anchor(media.id), "class": f"{named}{after}".strip() or None, "media-type": media.kind}
    return block("media", attributes, lines)


def caption_of(page: Page, media: Media) -> Paragraph | None:
    """The paragraph that is the caption of a picture; None where there is none, or where it stands in a list."""
    caption = page.release.paragraphs[int(media.caption[1:]) - 1] if media.caption else None
    return caption if caption and caption.kind != "list_item" else None


# Inside the text


def tags(name: str, attributes: Attributes = EMPTY) -> Tags:
    """An element's start and end."""
    return start_tag(name, attributes), Markup(f"</{name}>")


def wrap(page: Page, item: Annotation) -> Tags:
    """The tags around one annotated stretch; all styles are emphasis, told apart by class."""
    match item.value:
        case Quote() as quote:
            source = (quote.speaker.name or quote.speaker.text) if quote.speaker else None
            return tags("q", {"id": page.anchor(quote.id), "class": classes_of(quote), "quote-source": source})
        case Anchored() as anchored:
            return wrap_link(page, anchored)
        case Said() as said:
            return wrap_said(page, item, said)
        case str() as identifier:
            return wrap_security(page, identifier, tangled=item.tangled)
        case _:
            return tags("em", {"class": item.kind})


def wrap_link(page: Page, anchored: Anchored) -> Tags:
    """A link; one that cannot lead anywhere is marked all the same. A mark alone has no id: the record says it."""
    link, address = anchored.link, safe_address(anchored.link.url)
    if anchored.linked and not anchored.own:
        return tags("a", {"href": address})
    marked, pointer = " marked" if anchored.marked else "", f"/links/{int(link.id[1:]) - 1}"
    if not anchored.linked or address != link.url:
        page.unsaid[f"{pointer}/url"] = None
    if anchored.linked:
        classes = f"{link.kind}{marked}"
        return tags("a", {"id": page.anchor(link.id), "class": classes, "href": address, "title": link.label})
    if link.label:
        page.unsaid[f"{pointer}/label"] = None
    return tags("em", {"id": page.anchor(link.id), "class": f"link {link.kind}{marked}"})


def wrap_said(page: Page, item: Annotation, said: Said) -> Tags:
    """Who speaks, or the verb of speech."""
    speaker = said.speaker
    if item.kind == "cue" or speaker is None:
        return tags("em", {"class": f"cue {' '.join(said.quotes)}"})
    classes = f"speaker {speaker.kind} {' '.join(said.quotes)}"
    if item.tangled:
        page.leave([item])
        return tags("em", {"class": classes})
    return tags(PARTIES[speaker.kind], {"class": classes, "value": speaker.name})


def wrap_security(page: Page, identifier: str, *, tangled: bool) -> Tags:
    """A ticker symbol with its exchange."""
    security = page.release.securities[int(identifier[1:]) - 1]
    named = {"id": page.anchor(identifier), "class": "security"}
    if tangled:
        return tags("em", named)
    return tags("org", {**named, "idsrc": security.exchange, "value": security.symbol})
