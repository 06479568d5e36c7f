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
    Link,
    Media,
    Notice,
    Paragraph,
    PressRelease,
    Quote,
    SourceLine,
)
from .addresses import safe_address
from .annotations import Annotation, Said, annotations_of, classes_of
from .lists import Item, nest, set_list
from .markup import EMPTY, Attributes, Line, Markup, block, element, escape, start_tag
from .page import Body, Page, Tags
from .story import Block, Headline, List, Part, StandaloneDateline, Subheadline, section_of

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
MEDIA_TYPE = "application/nitf+xml"

PARTIES = {"person": "person", "organization": "org", "document": "object.title", "unknown": "person"}
HEAD_PARTS = (Headline, Subheadline, Byline, StandaloneDateline)


def set_nitf_body(release: PressRelease, story: Iterable[Part], distributor: str | None, rights: str | None) -> Body:
    """The body element, with who distributes the release and the copyright line to show."""
    page = Page(release, annotations_of(release), wrap, expressible)
    head = set_head(page, distributor, rights)
    text = [part for part in story if not in_head(part)]
    content = block("body.content", EMPTY, set_sections(page, text))
    lines = block("body", EMPTY, [*head, *content, *set_end(release)])
    return Body(tuple(lines), page.anchors)


def expressible(annotations: Sequence[Annotation]) -> list[Annotation]:
    """The annotations that NITF has elements for.

    It has none for verbs of speech; those of parties hold nothing but text, so a party in which something else begins
    or ends is left unmarked.
    """
    kept = [item for item in annotations if item.kind != "cue"]
    starts, ends = sorted(item.start for item in kept), sorted(item.end for item in kept)
    ranges = Counter((item.start, item.end) for item in kept)

    def alone(item: Annotation) -> bool:
        started = bisect_left(starts, item.end) - bisect_right(starts, item.start)
        ended = bisect_left(ends, item.end) - bisect_right(ends, item.start)
        return not started and not ended and ranges[item.start, item.end] == 1

    return [item for item in kept if item.kind not in ("speaker", "security") or alone(item)]


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
        *(line for notice in release.notices if notice.after is None for line in set_notice(notice)),
    ]
    if rights:
        lines.append(element("rights", EMPTY, escape(rights)))
    if release.byline:
        lines.append(element("byline", EMPTY, set_byline(release.byline)))
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


def set_notice(notice: Notice) -> list[Line]:
    """A note: for editors only, or a kicker or date line for all."""
    shown = notice.kind in ("kicker", "date", "other")
    attributes = {"type": "std" if shown else "npa", "class": notice.kind}
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
    return element("dateline", EMPTY, *mark_words(dateline.text, words, set_place), *date)


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


def set_end(release: PressRelease) -> list[Line]:
    """The source line."""
    if release.source is None:
        return []
    return block("body.end", EMPTY, [element("tagline", EMPTY, escape(release.source.text))])


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
            return set_notice(part)
        case EndMark():
            return [element("p", {"class": "end"}, escape(part.text))]
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
            text = escape(" ".join(filter(None, (paragraph.label, paragraph.text))))
            return [element("pre", attributes_of(page, paragraph), text)]
        case "blockquote":
            line = element("p", attributes_of(page, paragraph), *set_text(page, paragraph))
            return block("bq", EMPTY, block("block", EMPTY, [line]))
        case "footnote":
            line = element("p", attributes_of(page, paragraph), *set_text(page, paragraph))
            return block("fn", EMPTY, block("body.content", EMPTY, [line]))
        case kind:
            own = None if kind == "text" else kind
            return [element("p", attributes_of(page, paragraph, own), *set_text(page, paragraph))]


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
    attributes = attributes_of(page, paragraph)
    if heads in (0, len(lines)):
        return block("table", attributes, block("tbody", EMPTY, lines))
    return block("table", attributes, [*block("thead", EMPTY, lines[:heads]), *block("tbody", EMPTY, lines[heads:])])


def set_media(page: Page, media: Media) -> list[Line]:
    """A picture or film with its caption and credit."""
    reference = element("media-reference", {"source": safe_address(media.url), "alternate-text": media.alt})
    lines: list[Line] = [reference]
    caption = caption_of(page, media)
    if caption and caption.id not in page.anchors:
        lines += block("media-caption", EMPTY, set_paragraph(page, caption))
    if media.credit:
        lines.append(element("media-producer", EMPTY, escape(media.credit)))
    return block("media", {"id": page.anchor(media.id), "media-type": media.kind}, lines)


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
        case Link() as link:
            return tags("a", {"class": link.kind, "href": safe_address(link.url), "title": link.label})
        case Said(quotes, speaker) if speaker:
            return tags(PARTIES[speaker.kind], {"class": f"speaker {' '.join(quotes)}", "value": speaker.name})
        case str() as identifier:
            security = page.release.securities[int(identifier[1:]) - 1]
            attributes = {"class": "security", "idsrc": security.exchange, "value": security.symbol}
            return tags("org", {"id": page.anchor(identifier), **attributes})
        case _:
            return tags("em", {"class": item.kind})
