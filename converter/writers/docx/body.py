"""The body: each part of the release as one paragraph or more, in reading order.

The headline is ``Heading 1``, a heading of level 1 ``Heading 2``; a contact's lines stay together, the end mark stays
with the text above it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ...model.release import Byline, EndMark, Media, Notice, Paragraph, ParagraphKind, Section, SourceLine
from ...rendering.inline import runs_of
from ...rendering.story import Block, Headline, List, Part, StandaloneDateline, Subheadline, tell
from .draft import Draft, pointer_of
from .enclosure import bind
from .numbering import LEVELS, depths_of, label_of
from .paragraphs import Form, mark_place, set_line, set_paragraph, set_text_of, turned
from .relations import target_of
from .runs import set_link, set_runs, set_text
from .tables import set_table

DEEPEST_HEADING = 6
END_MATTER = frozenset(("boilerplate", "legal", "contact", "notes"))
TEXT_STYLES: Mapping[Section, str] = {
    "body": "Normal",
    "summary": "Summary",
    "boilerplate": "Boilerplate",
    "legal": "Legal",
    "contact": "Contact",
    "notes": "Notes",
}
LIST_STYLES: Mapping[Section, str] = {
    section: "ListParagraph" if section == "body" else f"{style}List" for section, style in TEXT_STYLES.items()
}
KIND_STYLES: Mapping[ParagraphKind, str] = {
    "blockquote": "Quote",
    "caption": "Caption",
    "footnote": "FootnoteText",
    "preformatted": "HTMLPreformatted",
}


class Place(NamedTuple):
    """What stands around a part, and whether the document's outline begins with it."""

    previous: Part | None
    following: Part | None
    outline: bool = False


def set_body(draft: Draft) -> Iterator[str]:
    """The paragraphs and tables of the document."""
    parts: list[Part] = list(tell(draft.release))
    outlined = any(isinstance(part, Headline) for part in parts)
    for number, part in enumerate(parts):
        place = Place(
            parts[number - 1] if number else None,
            parts[number + 1] if number + 1 < len(parts) else None,
            not outlined and can_open(part),
        )
        outlined = outlined or place.outline
        yield from set_part(draft, part, place)


def can_open(part: Part) -> bool:
    """Whether the outline of a release without headline can begin here: at a subheadline or a line of the text."""
    return isinstance(part, Subheadline) or (
        isinstance(part, Block) and part.paragraph.kind in ("text", "heading", "blockquote")
    )


def is_table(part: Part | None) -> bool:
    """Whether a part is a table."""
    return isinstance(part, Block) and part.paragraph.kind == "table"


def set_part(draft: Draft, part: Part, place: Place) -> Iterator[str]:
    """One part of the release."""
    keep = isinstance(place.following, EndMark)
    match part:
        case Block():
            yield from set_block(draft, part, place)
        case List(items, section):
            yield from set_list(draft, items, section, keep_last=keep)
        case Headline(text):
            yield set_bound(draft, Form("Heading1"), text, "headline", "r:headline[1]")
        case Subheadline(text, number):
            form = Form("Subtitle", outline=place.outline)
            yield set_bound(draft, form, text, f"subheadlines/{number}", f"r:subheadline[{number + 1}]")
        case Notice():
            yield set_line(draft, Form(notice_style(part), keep), part.text)
        case StandaloneDateline(dateline):
            yield set_line(draft, Form("DateLine", keep), dateline.text, "Dateline")
        case Media():
            yield from set_media(draft, part, Form("Media", keep or leads_to_caption(part, place.following)))
        case _:
            style = {Byline: "Byline", SourceLine: "SourceLine", EndMark: "EndMark"}[type(part)]
            yield set_line(draft, Form(style, keep), part.text)


def notice_style(notice: Notice) -> str:
    """Notices over the headline, between the paragraphs, and lines with a date look different."""
    if notice.kind == "date" or (notice.kind == "other" and notice.after is not None):
        return "DateLine"
    if notice.after is not None:
        return "NoticeInText"
    return "Kicker" if notice.kind == "kicker" else "Notice"


def set_bound(draft: Draft, form: Form, text: str, place: str, path: str) -> str:
    """A headline in a content control; one with a link in it cannot be in one, for the control holds plain text."""
    form = turned(form, text, draft.setting)
    if place in draft.linked:
        content = set_runs(draft, runs_of(draft.release, place), draft.setting, rtl=form.turns)
    else:
        draft.controls += 1
        content = bind(place, draft.controls, path, set_text(text, None, draft.setting, rtl=form.turns))
    return set_paragraph(form, content)


# Blocks


def set_block(draft: Draft, block: Block, place: Place) -> Iterator[str]:
    """One paragraph that is not an item of a list."""
    paragraph, opening = block.paragraph, block.dateline.text if block.dateline else None
    keep = isinstance(place.following, EndMark)
    if paragraph.kind == "table":
        if opening:
            yield set_line(draft, Form("DateLine", keep_next=True), opening, "Dateline")
        elif is_table(place.previous):
            yield set_paragraph(Form("TableGap"), "")  # Word takes neighbouring tables for one
        yield from set_table(draft, paragraph, caption_of(draft, place), keep_next=keep)
        return
    form = Form(
        style_of(draft, paragraph, place),
        keep or (paragraph.kind == "caption" and is_table(place.following)),
        draft.numbering.number(paragraph.label, "note" if paragraph.kind == "footnote" else "inline")
        if paragraph.label
        else None,
        outline=place.outline,
    )
    yield set_text_of(draft, paragraph, form, opening)


def style_of(draft: Draft, paragraph: Paragraph, place: Place) -> str:
    """The id of the style of a paragraph, by its kind and section."""
    if paragraph.kind == "heading":
        return heading_style(draft, paragraph)
    if paragraph.kind in KIND_STYLES:
        return KIND_STYLES[paragraph.kind]
    if paragraph.section == "contact":
        return contact_style(draft, paragraph, place.following)
    return text_style(draft, place) if paragraph.section == "body" else TEXT_STYLES[paragraph.section]


def text_style(draft: Draft, place: Place) -> str:
    """The first paragraph of the text keeps its distance from the headlines, the one after a table from that."""
    led, draft.led = draft.led, True
    if is_table(place.previous):
        return "AfterTable"
    return "Normal" if led or place.previous is None else "Lead"


def heading_style(draft: Draft, paragraph: Paragraph) -> str:
    """The heading one below the one that the release has, for the headline is the first; no level is skipped."""
    level = (paragraph.level or 1) + 1
    if level > DEEPEST_HEADING:
        draft.lose(f"a heading of level {paragraph.level} is set as one of level 5", pointer_of(paragraph, "level"))
    draft.heading = min(level, DEEPEST_HEADING, draft.heading + 1)
    if draft.heading == 2 and paragraph.section in END_MATTER:  # the first below the headline
        return "EndMatterHeading"
    return f"Heading{draft.heading}"


def contact_style(draft: Draft, paragraph: Paragraph, following: Part | None) -> str:
    """The lines of a contact stay together, up to the last one."""
    goes_on = (
        isinstance(following, Block)
        and (following.paragraph.section, following.paragraph.kind) == ("contact", "text")
        and following.paragraph.id not in draft.contact_starts
    )
    if not goes_on:
        return "ContactEnd"
    return "ContactName" if paragraph.text in draft.names else "Contact"


def caption_of(draft: Draft, place: Place) -> str:
    """What a table is called: the caption above or below it, else the heading above it, else the headline."""
    for part in (place.previous, place.following):
        if isinstance(part, Block) and part.paragraph.kind == "caption":
            return part.paragraph.text
    if isinstance(place.previous, Block) and place.previous.paragraph.kind in ("heading", "text"):
        return place.previous.paragraph.text[:250]
    return draft.release.headline or draft.setting.label


# Lists and media


def set_list(draft: Draft, items: tuple[Paragraph, ...], section: Section, *, keep_last: bool) -> Iterator[str]:
    """The items of a list, each with the label that is printed."""
    for item, depth in zip(items, depths_of(items), strict=True):
        if (item.level or 1) > LEVELS:
            draft.lose(f"an item of level {item.level} is set as one of level {depth + 1}", pointer_of(item, "level"))
        number = draft.numbering.number(label_of(item, depth), "list", depth)
        is_last = item is items[-1]
        style = f"{LIST_STYLES[section]}End" if is_last else LIST_STYLES[section]
        yield set_text_of(draft, item, Form(style, keep_last and is_last, number))


def set_media(draft: Draft, media: Media, form: Form) -> Iterator[str]:
    """A picture, film or sound as a line that leads to it; nothing where the release knows its caption alone."""
    target = target_of(media.url)
    text = media.alt or (media.url if target else None)
    if not text and not media.credit:
        return
    form = turned(form, "\n".join(filter(None, (text, media.credit))), draft.setting)
    pieces = []
    if text:
        runs = set_text(text, "Hyperlink" if target else None, draft.setting, rtl=form.turns)
        pieces.append(set_link(draft, target, runs) if target else runs)
    if text and media.credit:
        pieces.append(set_text("\n", None, draft.setting, rtl=form.turns))
    if media.credit:
        pieces.append(set_text(media.credit, None, draft.setting, rtl=form.turns))
    yield set_paragraph(form, mark_place(draft, media.id, "".join(pieces)))


def leads_to_caption(media: Media, following: Part | None) -> bool:
    """Whether the caption of a picture stands right below it."""
    return isinstance(following, Block) and following.paragraph.id == media.caption
