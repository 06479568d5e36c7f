"""The body of a release as XHTML 1.0 Strict: ``<p id="p1"><span class="dateline">PARIS --</span> Acme …</p>``.

Classes say what no element of XHTML says: sections, datelines, notices, speakers. All text is the release's own, word
for word; what XHTML leaves to a style sheet (quotation marks around ``q``, the sign before an item) is switched off or
set in ``style`` wherever the text brings its own.
"""

from collections.abc import Iterable, Iterator
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
    Speaker,
)
from . import hypertext
from .addresses import safe_address
from .annotations import Anchored, Annotation, Said, annotations_of, classes_of
from .direction import direction_of
from .hypertext import HEADINGS, scope_of, set_label, show_media, wrap_style
from .lists import Item, nest, set_list
from .markup import EMPTY, Attributes, Line, Markup, block, element, escape, start_tag
from .page import Body, Page, Tags
from .record import Groups, find_unsaid, set_record
from .story import Block, Headline, List, Part, StandaloneDateline, Subheadline, section_of

Single = Headline | Subheadline | Notice | StandaloneDateline | Byline | SourceLine | EndMark

NAMESPACE = "http://www.w3.org/1999/xhtml"
MEDIA_TYPE = "application/xhtml+xml"


def set_body(release: PressRelease, story: Iterable[Part], *, cast: bool = False) -> Body:
    """The content of the body element: the parts of the release, as they are told, in sections.

    ``cast`` says that the document around the body describes who appears in it.
    """
    annotations = annotations_of(release)
    page = Page(release, annotations, wrap, unsaid=dict.fromkeys(find_unsaid(release, annotations, cast=cast)))
    return page.body(set_sections(page, story))


def set_document(release: PressRelease, title: str, body: Body, said: Groups = frozenset()) -> list[Line]:
    """The html element around a body, with a record of what neither its markup nor the document around it says."""
    head = block("head", EMPTY, [element("title", EMPTY, escape(title)), *set_record(release, body.unsaid, said)])
    direction = "rtl" if direction_of(release.language) == "rtl" else None
    attributes = {"xmlns": NAMESPACE, "lang": release.language, "xml:lang": release.language, "dir": direction}
    return block("html", attributes, [*head, *block("body", EMPTY, body.lines)])


def set_sections(page: Page, story: Iterable[Part]) -> Iterator[Line]:
    """All parts; those of a section other than the body proper stand in a division of their own."""
    for section, parts in groupby(story, section_of):
        lines = (line for part in parts for line in set_part(page, part))
        if section == "body":
            yield from lines
        elif division := list(lines):
            yield from block("div", {"class": section}, division)


def set_part(page: Page, part: Part) -> Iterable[Line]:
    """One part of the release."""
    match part:
        case Block():
            return set_block(page, part)
        case List():
            return [line for group in nest(part.items) for line in set_list(group, partial(open_item, page))]
        case Media():
            return set_media(page, part)
        case _:
            return [set_line(page, part)]


def set_line(page: Page, part: Single) -> Markup:
    """A part that is one line of its own."""
    match part:
        case Headline(text):
            return element("h1", EMPTY, page.text("headline", text))
        case Subheadline(text, number):
            return element("p", {"class": "subheadline"}, page.text(f"subheadlines/{number}", text))
        case Notice():
            page.told.append(part)
            until = f" until-{part.until}" if part.until else ""
            return element("p", {"class": f"notice {part.kind}{until}{page.after(part.after)}"}, escape(part.text))
        case StandaloneDateline(dateline):
            return set_dateline(dateline)
        case _:
            return element("p", {"class": f"{CLASSES[type(part)]}{page.after(part.after)}"}, escape(part.text))


CLASSES = {Byline: "byline", SourceLine: "source", EndMark: "end"}


def set_dateline(dateline: Dateline) -> Markup:
    """A dateline before what it opens, where it cannot stand inside."""
    opened = f" opens-{dateline.paragraph}" if dateline.paragraph else ""
    return element("p", {"class": f"dateline{opened}"}, escape(dateline.text))


# Paragraphs


def set_block(page: Page, part: Block) -> Iterable[Line]:
    """One paragraph that is no list item, with the dateline that opens it."""
    paragraph = part.paragraph
    if paragraph.kind == "table":
        opening = [set_dateline(part.dateline)] if part.dateline else []
        return [*opening, *set_table(page, paragraph)]
    if paragraph.kind == "heading":
        return [element(*set_heading(page, paragraph), *set_text(page, paragraph, part))]
    if paragraph.kind == "blockquote":
        line = element("p", attributes_of(page, paragraph), *set_text(page, paragraph, part))
        return block("blockquote", EMPTY, [line])
    if paragraph.kind == "preformatted":
        return [element("pre", attributes_of(page, paragraph), *set_text(page, paragraph, part))]
    kind = None if paragraph.kind == "text" else paragraph.kind
    return [element("p", attributes_of(page, paragraph, kind), *set_text(page, paragraph, part))]


def set_heading(page: Page, paragraph: Paragraph) -> tuple[str, Attributes]:
    """Name and attributes of a heading: ``h2`` for the first level, for ``h1`` is the headline."""
    level = (paragraph.level or 1) + 1
    deeper = f"level-{level - 1}" if level > HEADINGS else None
    return f"h{min(level, HEADINGS)}", attributes_of(page, paragraph, deeper)


def set_text(page: Page, paragraph: Paragraph, part: Block | None = None) -> Iterator[Markup]:
    """Dateline, label and text of a paragraph, parted by blanks."""
    if part and part.dateline:
        yield element("span", {"class": "dateline"}, escape(part.dateline.text))
        yield Markup(" ")
    if paragraph.label and paragraph.kind != "list_item":
        yield set_label(paragraph.label)
    yield page.text(paragraph.id, paragraph.text, wrap_preformatted if paragraph.kind == "preformatted" else wrap)


def attributes_of(page: Page, paragraph: Paragraph, kind: str | None = None) -> Attributes:
    """Id, class and language of a paragraph's element."""
    return hypertext.attributes_of(page, paragraph, kind, xml=True)


# Lists, tables, pictures


def open_item(page: Page, item: Item, labelled: bool) -> Markup:  # noqa: FBT001 -- the signature of `set_list`
    """The start of an item with its text, and its label where the list does not show it."""
    paragraph = item.paragraph
    level = f"level-{paragraph.level}" if paragraph.level != item.depth else None
    label = set_label(paragraph.label) if labelled and paragraph.label else ""
    return Markup(
        f"{start_tag('li', attributes_of(page, paragraph, level))}{label}{page.text(paragraph.id, paragraph.text)}"
    )


def set_table(page: Page, paragraph: Paragraph) -> list[Line]:
    """A table; its header rows stand in ``thead`` unless nothing else is left for ``tbody``."""
    rows, heads = paragraph.rows or (), paragraph.header_rows or 0
    all_heads = heads == len(rows) and paragraph.header_columns
    table = attributes_of(page, paragraph, f"columns-{paragraph.header_columns}" if all_heads else None)
    lines = list(set_rows(page, paragraph))
    if heads in (0, len(rows)):
        return block("table", table, block("tbody", EMPTY, lines))
    parts = [*block("thead", EMPTY, lines[:heads]), *block("tbody", EMPTY, lines[heads:])]
    return block("table", table, parts)


def set_rows(page: Page, paragraph: Paragraph) -> Iterator[Line]:
    """One line a row."""
    for number, row in enumerate(page.cells(paragraph.id, paragraph.rows or ())):
        scopes = [scope_of(paragraph, number, column) for column in range(len(row))]
        cells = [
            element("th" if scope else "td", {"scope": scope}, cell) for scope, cell in zip(scopes, row, strict=True)
        ]
        yield element("tr", EMPTY, *cells)


def set_media(page: Page, media: Media) -> list[Line]:
    """A picture in its place, or the address of what cannot be shown; nothing where there is neither."""
    address = safe_address(media.url)
    content = show_media(media, address, element)
    if not content or media.url not in (None, address) or media.alt == address:
        page.unsaid[f"/media/{int(media.id[1:]) - 1}"] = None
    if not content:
        return []
    caption = f" caption-{media.caption}" if media.caption else ""
    kind = f"media {media.kind}{caption}{page.after(media.after)}"
    return [element("p", {"id": page.anchor(media.id), "class": kind}, *content)]


# Inside the text


def wrap(page: Page, item: Annotation) -> Tags:
    """The tags around one annotated stretch."""
    match item.value:
        case Quote() as quote:
            start = start_tag("q", {"id": page.anchor(quote.id), "class": classes_of(quote), "style": "quotes: none"})
            return start, Markup("</q>")
        case Anchored() as anchored:
            return wrap_link(page, anchored)
        case Said(quotes, speaker):
            return wrap_said(item.kind, quotes, speaker)
        case str() as security:
            return start_tag("span", {"id": page.anchor(security), "class": "security"}), Markup("</span>")
        case None:
            return wrap_style(item.kind)


def wrap_link(page: Page, anchored: Anchored) -> Tags:
    """A link; one that cannot lead anywhere is marked all the same. A mark alone has no id: the record says it."""
    link, address = anchored.link, safe_address(anchored.link.url)
    if anchored.linked and not anchored.own:
        return start_tag("a", {"href": address}), Markup("</a>")
    marked = " marked" if anchored.marked else ""
    attributes = {"id": page.anchor(link.id), "class": f"{link.kind}{marked}", "title": link.label}
    if not anchored.linked or address != link.url:
        page.unsaid[f"/links/{int(link.id[1:]) - 1}/url"] = None
    if anchored.linked:
        return start_tag("a", {**attributes, "href": address}), Markup("</a>")
    return start_tag("span", {**attributes, "class": f"link {attributes['class']}"}), Markup("</span>")


def wrap_said(kind: str, quotes: Iterable[str], speaker: Speaker | None) -> Tags:
    """Who speaks, with the full name in ``title``, or the verb of speech."""
    if kind == "cue" or speaker is None:
        return start_tag("span", {"class": f"cue {' '.join(quotes)}"}), Markup("</span>")
    classes = f"speaker {speaker.kind} {' '.join(quotes)}"
    return start_tag("span", {"class": classes, "title": speaker.name}), Markup("</span>")


def wrap_preformatted(page: Page, item: Annotation) -> Tags:
    """The same in ``pre``, where superscript and subscript may not stand (XHTML 1.0, appendix B)."""
    if item.kind in ("superscript", "subscript"):
        return start_tag("span", {"class": item.kind}), Markup("</span>")
    return wrap(page, item)
