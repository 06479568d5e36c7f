"""The body for receivers that keep nothing but the text of paragraphs: ``<p id="p4">• First item</p>``.

Superdesk's stock parser, for one, reads the text of the body's children and drops whatever stands inside them. So
nothing is nested here; labels and bullets are printed, cells of a table are parted by bars, a row is a paragraph.
"""

from collections.abc import Iterable, Iterator

from ..model.release import Media, PressRelease
from .markup import EMPTY, Line, element, escape
from .page import Body, Page
from .story import Block, Headline, List, Part, StandaloneDateline
from .xhtml import attributes_of, set_heading, wrap


def set_flat_body(release: PressRelease, story: Iterable[Part]) -> Body:
    """The paragraphs of the body; only they have anchors."""
    page = Page(release, {}, wrap)
    return Body(tuple(line for part in story for line in set_part(page, part)), page.anchors)


def set_part(page: Page, part: Part) -> Iterator[Line]:
    """One part as paragraphs."""
    match part:
        case List(items):
            for item in items:
                yield element("p", attributes_of(page, item), escape(f"{item.label or '•'} {item.text}"))
        case Block():
            yield from set_block(page, part)
        case Media():
            for text in filter(None, (part.alt, part.credit)):
                yield element("p", {"id": page.anchor(part.id)}, escape(text))
        case Headline(text):
            yield element("h1", EMPTY, escape(text))
        case StandaloneDateline(dateline):
            yield element("p", EMPTY, escape(dateline.text))
        case _:
            yield element("p", EMPTY, escape(part.text))


def set_block(page: Page, part: Block) -> Iterator[Line]:
    """One paragraph, dateline and label before its text; a table is a paragraph for each row."""
    paragraph, opening = part.paragraph, part.dateline.text if part.dateline else None
    if paragraph.kind == "table":
        if opening:
            yield element("p", EMPTY, escape(opening))
        for row in paragraph.rows or ():
            yield element("p", {"id": page.anchor(paragraph.id)}, escape(" | ".join(row)))
        return
    text = escape(" ".join(filter(None, (opening, paragraph.label, paragraph.text))))
    if paragraph.kind == "heading":
        yield element(*set_heading(page, paragraph), text)
    else:
        yield element("p", attributes_of(page, paragraph), text)
