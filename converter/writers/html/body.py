"""The article of a page: ``<p id="p1"><span class="dateline">PARIS --</span> Acme …</p>``.

The text is the release's own, word for word: what HTML adds by itself (quotation marks around ``q``) the style sheet
takes away, and labels that no list counts out by itself are printed.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, zip_longest

from ...model.release import Byline, EndMark, Media, Notice, Paragraph, Quote, SourceLine
from ...rendering.addresses import safe_address
from ...rendering.annotations import Anchored, Annotation, Said, classes_of
from ...rendering.direction import direction_of
from ...rendering.figures import is_numeric
from ...rendering.hypertext import HEADINGS, attributes_of, scope_of, set_label, show_media, wrap_style
from ...rendering.lists import Item, ItemList, nest, set_list
from ...rendering.markup import EMPTY, Attributes, Line, Markup, block, element, escape, start_tag
from ...rendering.page import Page, Tags
from ...rendering.story import Block, Headline, List, Part, StandaloneDateline, Subheadline, section_of
from .cards import holder_of, set_cards
from .sheet import Sheet

CLASSES = {Byline: "byline", SourceLine: "source", EndMark: "end"}
CARD_CLASSES = {"email": "u-email", "phone": "p-tel"}


def set_article(sheet: Sheet, story: Iterable[Part]) -> list[Line]:
    """The article element with all parts of the release in reading order."""
    release = sheet.page.release
    turned = "rtl" if direction_of(release.language) == "rtl" else None
    lines: list[Line] = []
    for section, parts in groupby(story, section_of):
        lines += set_section(sheet, section, list(parts))
    return block("article", {"id": "release", "lang": release.language, "dir": turned}, lines or [Markup("")])


def set_section(sheet: Sheet, section: str, parts: list[Part]) -> list[Line]:
    """Parts of one section; sections other than the body proper stand in an element of their own."""
    lines = set_cards(sheet, parts, set_parts) if section == "contact" else list(set_parts(sheet, parts))
    if section == "body" or not lines:
        return lines
    first = parts[0]
    headed = isinstance(first, Block) and first.paragraph.kind == "heading"
    return block("section" if headed else "div", {"class": section}, lines)


def set_parts(sheet: Sheet, parts: Iterable[Part]) -> Iterator[Line]:
    """The parts one after the other; a picture and the caption right behind it make a figure."""
    told = list(parts)
    captioned = False
    for part, following in zip_longest(told, told[1:]):
        if captioned:
            captioned = False
        elif isinstance(part, Media) and isinstance(following, Block) and part.caption == following.paragraph.id:
            captioned = True
            yield from set_figure(sheet, part, following)
        else:
            yield from set_part(sheet, part)


def set_part(sheet: Sheet, part: Part) -> Iterable[Line]:
    """One part of the release."""
    match part:
        case Block():
            return set_block(sheet, part)
        case List(items):
            return [line for group in nest(items) for line in set_items(sheet, group)]
        case Media():
            return set_media(sheet, part)
        case _:
            return [set_line(sheet.page, part)]


def set_line(
    page: Page, part: Headline | Subheadline | Notice | StandaloneDateline | Byline | SourceLine | EndMark
) -> Markup:
    """A part that is one line of its own."""
    match part:
        case Headline(text):
            return element("h1", EMPTY, page.text("headline", text))
        case Subheadline(text, number):
            return element("p", {"class": "subheadline"}, page.text(f"subheadlines/{number}", text))
        case Notice():
            return element("p", {"class": f"notice {part.kind}"}, escape(part.text))
        case StandaloneDateline(dateline):
            return element("p", {"class": "dateline"}, escape(dateline.text))
        case _:
            return element("p", {"class": CLASSES[type(part)]}, escape(part.text))


# Paragraphs


def set_block(sheet: Sheet, part: Block) -> Iterable[Line]:
    """One paragraph that is no list item, with the dateline that opens it."""
    page, paragraph = sheet.page, part.paragraph
    match paragraph.kind:
        case "table":
            opening = [element("p", {"class": "dateline"}, escape(part.dateline.text))] if part.dateline else []
            return [*opening, *set_table(page, paragraph)]
        case "heading":
            return [element(*set_heading(sheet, paragraph), *set_text(page, paragraph, part))]
        case "blockquote":
            line = element("p", attributes_of(page, paragraph), *set_text(page, paragraph, part))
            return block("blockquote", EMPTY, [line])
        case "preformatted":
            first = Markup("\n" if paragraph.text.startswith("\n") else "")  # a parser drops one newline there
            return [element("pre", attributes_of(page, paragraph), first, *set_text(page, paragraph, part))]
        case kind:
            classes = None if kind == "text" else kind
            return [element("p", attributes_of(page, paragraph, classes), *set_text(page, paragraph, part))]


def set_heading(sheet: Sheet, paragraph: Paragraph) -> tuple[str, Attributes]:
    """Name and attributes of a heading: ``h2`` for the first level, and never a level left out on the way down."""
    wanted = (paragraph.level or 1) + 1
    level = min(wanted, sheet.heading + 1, HEADINGS)
    sheet.heading = level
    return f"h{level}", attributes_of(sheet.page, paragraph, f"level-{wanted - 1}" if level != wanted else None)


def set_text(page: Page, paragraph: Paragraph, part: Block | None = None) -> Iterator[Markup]:
    """Dateline, label and text of a paragraph, parted by blanks."""
    if part and part.dateline:
        yield element("span", {"class": "dateline"}, escape(part.dateline.text))
        yield Markup(" ")
    if paragraph.label and paragraph.kind != "list_item":
        yield set_label(paragraph.label)
    yield page.text(paragraph.id, paragraph.text)


# Lists, tables, pictures


def set_items(sheet: Sheet, group: ItemList) -> list[Line]:
    """A list with the lists inside it."""
    return set_list(group, partial(open_item, sheet.page), sheet.list_attributes)


def open_item(page: Page, item: Item, labelled: bool) -> Markup:  # noqa: FBT001 -- the signature of `set_list`
    """The start of an item with its text, and its label where the list does not show it."""
    paragraph = item.paragraph
    label = set_label(paragraph.label) if labelled and paragraph.label else ""
    tag = start_tag("li", attributes_of(page, paragraph))
    return Markup(f"{tag}{label}{page.text(paragraph.id, paragraph.text)}")


def set_table(page: Page, paragraph: Paragraph) -> list[Line]:
    """A table in a box that scrolls where it is wider than the page."""
    rows, heads = paragraph.rows or (), paragraph.header_rows or 0
    lines = list(set_rows(page, paragraph))
    head = block("thead", EMPTY, lines[:heads]) if 0 < heads < len(rows) else []
    body = block("tbody", EMPTY, lines[heads:] if head else lines)
    table = block("table", attributes_of(page, paragraph), [*head, *body])
    return block("div", {"class": "scroll", "tabindex": 0, "role": "group"}, table)


def set_rows(page: Page, paragraph: Paragraph) -> Iterator[Line]:
    """One line a row; columns of figures are set to the right."""
    rows = paragraph.rows or ()
    columns = zip(*rows[paragraph.header_rows or 0 :], strict=True)
    classes = ["figures" if is_numeric(column) else None for column in columns] or [None] * len(rows[0])
    for number, row in enumerate(page.cells(paragraph.id, rows)):
        cells = (
            set_cell(cell, scope_of(paragraph, number, column), classes[column]) for column, cell in enumerate(row)
        )
        yield element("tr", EMPTY, *cells)


def set_cell(content: Markup, scope: str | None, classes: str | None) -> Markup:
    """A cell of data, or a header cell where it heads anything; one without words heads nothing."""
    if scope and content:
        return element("th", {"scope": scope, "class": classes}, content)
    return element("td", {"class": classes}, content)


def set_figure(sheet: Sheet, media: Media, caption: Block) -> list[Line]:
    """A picture with its caption."""
    inner = list(set_media(sheet, media))
    inner.append(
        element(
            "figcaption",
            attributes_of(sheet.page, caption.paragraph),
            *set_text(sheet.page, caption.paragraph, caption),
        )
    )
    return block("figure", EMPTY, inner)


def set_media(sheet: Sheet, media: Media) -> list[Line]:
    """A picture in its place, or the address of what cannot be shown; nothing where there is neither."""
    address = safe_address(media.url)
    content = show_media(media, address, start_tag)
    if not content:
        return []
    return [element("p", {"id": sheet.page.anchor(media.id), "class": f"media {media.kind}"}, *content)]


# Inside the text


def wrap(page: Page, item: Annotation) -> Tags:
    """The tags around one annotated stretch."""
    match item.value:
        case Quote() as quote:
            speaker = quote.speaker.name or quote.speaker.text if quote.speaker else None
            attributes = {"id": page.anchor(quote.id), "class": classes_of(quote), "data-speaker": speaker}
            return start_tag("q", attributes), Markup("</q>")
        case Anchored(link):
            classes = f"{link.kind} {CARD_CLASSES[link.kind]}" if link.kind in CARD_CLASSES else link.kind
            start = start_tag("a", {"class": classes, "href": safe_address(link.url), "title": link.label})
            return start, Markup("</a>")
        case Said(quotes):
            return start_tag("span", {"class": f"{item.kind} {' '.join(quotes)}"}), Markup("</span>")
        case str() as known:
            return holder_of(page, item.kind, known)
        case None:
            return wrap_style(item.kind)
