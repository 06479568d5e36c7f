"""What a paragraph is by its look: a heading by its style or by its size, a quotation, a caption, a list item.

Styles are the better witness. Where a document has none, its largest line above the story is the headline, and short
lines larger than the text are headings.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ...model.release import ParagraphKind, Section
from ...parsing.draft import Block
from ...parsing.notices import kind_of
from ...parsing.prose import is_prose
from .items import Line
from .styles import Look

HEADING = re.compile(r"heading ([1-9])")
KINDS: dict[str, ParagraphKind] = {
    "quote": "blockquote",
    "intense quote": "blockquote",
    "block text": "blockquote",
    "block quotation": "blockquote",
    "quotations": "blockquote",
    "caption": "caption",
    "footnote text": "footnote",
    "endnote text": "footnote",
}
SECTIONS: dict[str, Section] = {
    "boilerplate": "boilerplate",
    "boilerplate list": "boilerplate",
    "legal": "legal",
    "legal list": "legal",
    "notes": "notes",
    "notes list": "notes",
    "contact": "contact",
    "contact list": "contact",
    "summary": "summary",
    "summary list": "summary",
}
"""Styles of prconvert's own documents, which agencies use too, under the same plain names."""

MEDIA = "media"
"""The style of a line that leads to a picture or film."""

CONTENTS = re.compile(r"toc \d|table of (?:figures|authorities)|toc heading")
LARGER = 1.15
LONGEST_HEADING, LONGEST_HEADLINE = 150, 300
NORMAL_SIZE = 20
SHORT_TITLE = 2
"""Blanks in a title of three words, which is rarely a headline."""


class Shape(NamedTuple):
    """Kind and level of a paragraph, and its section where the style names one."""

    kind: ParagraphKind = "text"
    level: int | None = None
    section: Section | None = None


class Scale(NamedTuple):
    """The size of the text in half points, and whether the document has a style for its title."""

    size: int
    titled: bool


def scale_of(lines: Sequence[Line]) -> Scale:
    """How large the text of most characters is."""
    sizes: Counter[int] = Counter()
    for line in lines:
        sizes[line.size] += line.end - line.start
    most = max(sizes, key=lambda size: (sizes[size], -size), default=NORMAL_SIZE)
    return Scale(most, any(line.end > line.start and "title" in line.look.names for line in lines))


def outline_of(look: Look, *, titled: bool) -> int | None:
    """The level of a heading, the document's title being the first; None for other paragraphs."""
    if "title" in look.names[:2]:
        return 1
    if look.outline is not None:
        return look.outline + 1 + titled
    named = next(filter(None, map(HEADING.fullmatch, look.names)), None)
    return int(named[1]) + titled if named else None


def is_named_heading(look: Look) -> bool:
    """Whether a heading is one by the name of its style; others are set as part of the outline by hand."""
    return any(name == "title" or HEADING.fullmatch(name) for name in look.names)


def shape_of(line: Line, text: str, scale: Scale) -> Shape:
    """What a paragraph is, by its style; by its size where the style says nothing."""
    look = line.look
    section = next((SECTIONS[name] for name in look.names if name in SECTIONS), None)
    if line.note is not None:
        return Shape("footnote")
    level = outline_of(look, titled=scale.titled)
    if level is not None and (is_named_heading(look) or not is_prose(text)):
        return Shape("heading", level, section)
    kind = next((KINDS[name] for name in look.names if name in KINDS), None)
    if kind:
        return Shape(kind, None, section)
    if look.list_id is not None and line.label:
        return Shape("list_item", look.depth + 1, section)
    if line.size >= scale.size * LARGER and len(text) <= LONGEST_HEADING and not text.endswith((".", ",", ";")):
        return Shape("heading", 3, section)
    return Shape("text", None, section)


def is_contents(look: Look) -> bool:
    """Whether a paragraph is an entry in a table of contents."""
    return any(map(CONTENTS.fullmatch, look.names))


def demote_title(blocks: Sequence[tuple[Block, Line]]) -> None:
    """A title of a word or two over a longer heading is who issues the release, or what kind of document it is."""
    heads = [(block, line) for block, line in blocks if block.kind == "heading" and block.free][:2]
    if len(heads) < 2 or "title" not in heads[0][1].look.names[:2]:
        return
    title, head = heads[0][0], heads[1][0]
    if title.text.count(" ") < SHORT_TITLE and head.level == 2 and head.text.count(" ") >= 2 * SHORT_TITLE:
        title.kind, title.level, head.level = "text", None, 1


def name_headline(blocks: Sequence[tuple[Block, Line]], scale: Scale) -> None:
    """Make the largest line above the story the headline, in a document that has no style for it."""
    above: list[tuple[Block, Line]] = []
    for block, line in blocks:
        if block.kind == "heading" and block.level == 1:
            return
        large = line.size >= scale.size * LARGER
        if block.kind == "text" and block.prose and not large:
            break
        if large and block.kind in ("text", "heading") and block.free and len(block.text) <= LONGEST_HEADLINE:
            above.append((block, line))
    titles = [(block, line) for block, line in above if kind_of(block, before=True) is None]
    largest = max((line.size for _, line in titles), default=0)
    for block, line in titles:
        if line.size == largest:
            block.kind, block.level = "heading", 1
            return
