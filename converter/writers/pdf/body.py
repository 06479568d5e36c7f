"""The story of a release as strips and elements: what each part is, and how it looks.

The headline is H1, a heading of level 1 H2; where a release has no headline its first subheadline is H1, else the
headings begin with H1. No level is skipped.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...model.release import Byline, EndMark, Media, Notice, Paragraph, Section, SourceLine
from ...rendering.addresses import ascii_address, safe_address
from ...rendering.inline import runs_of
from ...rendering.story import Block as StoryBlock
from ...rendering.story import Headline, List, Part, StandaloneDateline, Subheadline, section_of, tell
from .blocks import Block, PaintedAll, plain, run_spans, set_block, spans_of
from .draft import Draft, Heading, hyphens_for
from .lists import set_list
from .looks import NOTHING
from .painter import Link, Painter
from .preformatted import set_preformatted
from .spans import Span
from .tables import set_table
from .tags import Element, language

DEEPEST_HEADING = 6
LEAD = 1.5
"""In sizes: the distance of the text from the headlines above it."""

BAR = 1.6
"""Of a point: how wide the bar beside a quotation is."""

STRONG, LINKED = frozenset(("strong",)), frozenset(("link",))
END_MATTER = frozenset(("boilerplate", "legal", "contact", "notes"))
TEXT_STYLES: Mapping[Section, str] = {
    "body": "text",
    "summary": "summary",
    "boilerplate": "small",
    "legal": "small",
    "contact": "contact",
    "notes": "small",
}


def set_body(draft: Draft) -> None:
    """Set the whole story."""
    parts = list(tell(draft.release))
    for number, part in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else None
        if draft.section is None or isinstance(part, (StoryBlock, List)):
            draft.enter(section_of(part))
        set_part(draft, part, parts[number - 1] if number else None, following)


def set_part(draft: Draft, part: Part, previous: Part | None, following: Part | None) -> None:
    """One part of the release."""
    match part:
        case StoryBlock():
            set_paragraph(draft, part, previous, following)
        case List(items):
            set_list(draft, items)
        case Headline(text):
            set_heading(draft, "headline", "H1", runs_place="headline", text=text)
        case Subheadline(text, number):
            tag = "H1" if draft.release.headline is None and number == 0 and not draft.heading else "P"
            set_heading(draft, "subheadline", tag, runs_place=f"subheadlines/{number}", text=text)
        case Notice():
            set_line(draft, notice_style(part), part.text, pointer_in(draft.release.notices, part, "notices"))
        case StandaloneDateline(dateline):
            set_line(draft, "text", dateline.text, "/dateline/text", strong=True)
        case Media():
            set_media(draft, part, following)
        case _:
            name = {Byline: "byline", SourceLine: "source", EndMark: "end_mark"}[type(part)]
            draft.tied = draft.tied or isinstance(part, EndMark)
            set_line(draft, name, part.text, f"/{name}/text")


def pointer_in(parts: Iterable[object], part: object, name: str) -> str:
    """The JSON Pointer of the text of one of several parts."""
    return f"/{name}/{next(number for number, known in enumerate(parts) if known is part)}/text"


def set_line(draft: Draft, style: str, text: str, pointer: str, *, strong: bool = False) -> None:
    """A line of text without marks or links."""
    assert draft.section
    element = draft.section.add("P")
    spans = plain(draft, text, style, element, STRONG if strong else NOTHING)
    set_block(draft, Block(spans, style, element, pointer))


def notice_style(notice: Notice) -> str:
    """Notices over the headline, between the paragraphs, and lines with a date look different."""
    if notice.kind == "date" or (notice.kind == "other" and notice.after is not None):
        return "date"
    if notice.after is not None:
        return "inline_notice"
    return "kicker" if notice.kind == "kicker" else "notice"


# Headings


def set_heading(draft: Draft, style: str, tag: str, *, runs_place: str, text: str) -> None:
    """A headline or subheadline, links in it included."""
    assert draft.section
    element = draft.section.add(tag)
    if runs_place in draft.linked:
        spans = run_spans(draft, runs_of(draft.release, runs_place), style, element, draft.release.language)
    else:
        spans = plain(draft, text, style, element)
    level = heading_level(tag)
    set_block(draft, Block(spans, style, element, f"/{runs_place}"), Outlined(draft, level, text) if level else None)
    draft.heading = level or draft.heading


def heading_level(tag: str) -> int:
    """1 for H1; 0 for what is no heading."""
    return int(tag[1:]) if tag[0] == "H" else 0


@dataclass(frozen=True, slots=True)
class Outlined:
    """Enters a heading in the outline when it is painted."""

    draft: Draft
    level: int
    text: str

    def __call__(self, painter: Painter, top: float) -> None:
        """Enter it."""
        self.draft.outline.append(Heading(self.level, self.text, painter.number, top))


def level_of(draft: Draft, paragraph: Paragraph) -> int:
    """The level that a heading has in the document; no level is skipped."""
    wanted = (paragraph.level or 1) + (1 if draft.heading and draft.release.headline else 0)
    if wanted > DEEPEST_HEADING:
        pointer = f"/paragraphs/{int(paragraph.id[1:]) - 1}/level"
        draft.lose(f"a heading of level {paragraph.level} is set as one of level {DEEPEST_HEADING - 1}", pointer)
    return min(wanted, DEEPEST_HEADING, draft.heading + 1)


def heading_style(paragraph: Paragraph, level: int) -> str:
    """The style of a heading in the text or behind it."""
    if paragraph.section in END_MATTER and level <= 2:
        return "end_heading"
    return f"heading{min(max(level - 1, 1), 3)}"


# Paragraphs


def set_paragraph(draft: Draft, part: StoryBlock, previous: Part | None, following: Part | None) -> None:
    """One paragraph that is not an item of a list."""
    paragraph = part.paragraph
    if paragraph.kind == "table":
        if part.dateline:
            set_line(draft, "text", part.dateline.text, "/dateline/text", strong=True)
        set_table(draft, paragraph)
        return
    if paragraph.kind == "caption":
        set_caption(draft, part, previous, following)
        return
    if paragraph.kind == "preformatted":
        if part.dateline:
            set_line(draft, "text", part.dateline.text, "/dateline/text", strong=True)
        set_preformatted(draft, paragraph)
        return
    set_text(draft, part, following)


def set_text(draft: Draft, part: StoryBlock, following: Part | None) -> None:
    """A paragraph of text, a heading, a quotation or a note: label and dateline before its text."""
    paragraph = part.paragraph
    assert draft.section
    level = level_of(draft, paragraph) if paragraph.kind == "heading" else 0
    style = style_of(draft, paragraph, level)
    element = element_of(draft, draft.section, paragraph, level)
    spans = opening(draft, part, style, element) + spans_of(draft, paragraph, style, element)
    if style == "contact" and paragraph.text in draft.names:
        spans = [span._replace(ink=draft.looks.ink(style, STRONG)) for span in spans]
    mark = Outlined(draft, level, paragraph.text) if level else None
    if paragraph.section == "contact" and paragraph.kind == "text" and paragraph.id in draft.contact_starts:
        draft.gap = max(draft.gap, draft.looks.style("small").after) if draft.tied else draft.looks.style("small").size
    indent = draft.looks.style(style).indent
    if not draft.led and style == "text":
        draft.gap, draft.led = max(draft.gap, draft.looks.style("text").size * LEAD), True
    block = Block(
        spans,
        style,
        element,
        f"/paragraphs/{int(paragraph.id[1:]) - 1}/text",
        hyphens_for(draft, paragraph),
        indent,
    )
    start = len(draft.strips)
    set_block(draft, block, mark)
    draft.heading = level or draft.heading
    if paragraph.kind == "blockquote":
        set_bar(draft, start, right=draft.runs_right(paragraph.text))
    if style == "contact":
        draft.tied = goes_on(draft, following)
        draft.gap = 0 if draft.tied else draft.looks.style("small").after


def style_of(draft: Draft, paragraph: Paragraph, level: int) -> str:
    """The style of a paragraph by its kind and section."""
    kinds = {"blockquote": "quote", "footnote": "footnote"}
    if paragraph.kind == "heading":
        return heading_style(paragraph, level)
    return kinds.get(paragraph.kind) or TEXT_STYLES[paragraph.section]


def element_of(draft: Draft, section: Element, paragraph: Paragraph, level: int) -> Element:
    """The element of a paragraph, with its language where it has one of its own."""
    attributes = language(paragraph.language) if paragraph.language != draft.release.language else ""
    if paragraph.kind == "blockquote":
        return section.add("BlockQuote", attributes).add("P")
    if paragraph.kind == "footnote":
        return section.add("Note", f"{attributes}/ID(note-{paragraph.id})")
    return section.add(f"H{level}" if level else "P", attributes)


def opening(draft: Draft, part: StoryBlock, style: str, element: Element) -> list[Span]:
    """What stands in bold before the text: dateline and label."""
    texts = (part.dateline.text if part.dateline else None, part.paragraph.label)
    return [span for text in texts if text for span in plain(draft, f"{text} ", style, element, STRONG)]


def goes_on(draft: Draft, following: Part | None) -> bool:
    """Whether the next part is another line of the same contact."""
    return (
        isinstance(following, StoryBlock)
        and (following.paragraph.section, following.paragraph.kind) == ("contact", "text")
        and following.paragraph.id not in draft.contact_starts
    )


def set_bar(draft: Draft, start: int, *, right: bool) -> None:
    """A bar beside the strips of a quotation."""
    frame, colour = draft.frame, draft.looks.colour("accent")
    x = frame.left + frame.measure - BAR if right else frame.left
    for strip in draft.strips[start:]:
        strip.paint = PaintedAll([Bar(x, strip.height, colour), strip.paint])


@dataclass(frozen=True, slots=True)
class Bar:
    """Paints a bar as high as a strip."""

    x: float
    height: float
    colour: str

    def __call__(self, painter: Painter, top: float) -> None:
        """Paint it."""
        painter.box(self.x, top - self.height, BAR, self.height, self.colour)


def set_caption(draft: Draft, part: StoryBlock, previous: Part | None, following: Part | None) -> None:
    """A caption: part of the table below it, or of the one above it, else a paragraph."""
    assert draft.section
    paragraph = part.paragraph
    attributes = language(paragraph.language)
    style = "caption_below"
    if is_table(following):
        draft.table = draft.section.add("Table")
        element, style = draft.table.add("Caption", attributes), "caption"
    elif is_table(previous) and (table := last_table(draft.section)) and not has_caption(table):
        element = table.add("Caption", attributes)
    else:
        element = draft.section.add("P", attributes)
    spans = opening(draft, part, style, element) + spans_of(draft, paragraph, style, element)
    pointer = f"/paragraphs/{int(paragraph.id[1:]) - 1}/text"
    set_block(draft, Block(spans, style, element, pointer))


def is_table(part: Part | None) -> bool:
    """Whether a part is a table."""
    return isinstance(part, StoryBlock) and part.paragraph.kind == "table"


def last_table(section: Element) -> Element | None:
    """The table that a section ends with; None where it ends with something else."""
    last = section.kids[-1] if section.kids else None
    return last if isinstance(last, Element) and last.tag == "Table" else None


def has_caption(table: Element) -> bool:
    """Whether a table has a caption."""
    return any(isinstance(kid, Element) and kid.tag == "Caption" for kid in table.kids)


def set_media(draft: Draft, media: Media, following: Part | None) -> None:
    """A picture, film or sound as a line that leads to it; nothing where the release knows its caption alone."""
    assert draft.section
    target = safe_address(media.url)
    text = media.alt or (media.url if target else None)
    if not text and not media.credit:
        return
    element = draft.section.add("P")
    spans: list[Span] = []
    pointer = pointer_in(draft.release.media, media, "media").removesuffix("/text")
    if text and target:
        link = Link("Link", element, address=ascii_address(target), colour=draft.looks.colour("rule"), joined=False)
        spans.append(Span(text, draft.looks.ink("media", LINKED), link))
    elif text:
        spans += plain(draft, text, "media", element)
    if media.credit:
        gap = "  " if spans else ""
        spans += plain(draft, f"{gap}{media.credit}", "media", element)
    set_block(draft, Block(spans, "media", element, f"{pointer}/alt"))
    captioned = isinstance(following, StoryBlock) and following.paragraph.id == media.caption
    draft.tied = draft.tied or captioned
