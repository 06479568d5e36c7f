"""What a paragraph is by its look: the headline by its size, or because the document says it as its title; headings.

A PDF from elsewhere has no styles. Its largest line above the story is the headline, and short lines larger than the
text are headings; short bold lines are left to parsing, which sees what stands below them.
"""

from collections.abc import Sequence

from ...parsing.draft import Block
from ...parsing.notices import kind_of
from ...parsing.prose import bare, is_prose
from .manuscript import Manuscript
from .paragraphs import LARGER, Paragraph

LONGEST_HEADING, LONGEST_HEADLINE = 150, 300
LEAST_TITLE = 12
"""Letters; a shorter title may be anything."""

Placed = Sequence[tuple[Block, Paragraph]]


def name_headings(placed: Placed, manuscript: Manuscript, title: str) -> None:
    """Make lines that are larger than the text headings, and one of them the headline."""
    sizes = sorted({paragraph.size for _, paragraph in placed if paragraph.size >= LARGER * manuscript.scale.size})
    for block, paragraph in placed:
        if paragraph.size in sizes and len(block.text) <= LONGEST_HEADING and not block.text.endswith((".", ",", ";")):
            block.kind, block.level = "heading", 2 + len(sizes) - sizes.index(paragraph.size)
    headline = titled(placed, title) or largest(placed, manuscript.scale.size)
    if headline:
        headline.kind, headline.level = "heading", 1


def titled(placed: Placed, title: str) -> Block | None:
    """The paragraph above the story that says the title of the document; None where none does."""
    wanted = bare(title)
    if len(wanted) < LEAST_TITLE:
        return None
    for block, _ in above(placed):
        if bare(block.text) == wanted:
            return block
    return None


def largest(placed: Placed, size: float) -> Block | None:
    """The paragraph of the largest letters above the story, a notice apart; None where all are as large as the text."""
    heads = [
        (block, paragraph)
        for block, paragraph in above(placed)
        if paragraph.size >= LARGER * size
        and len(block.text) <= LONGEST_HEADLINE
        and kind_of(block, before=True) is None
    ]
    most = max((paragraph.size for _, paragraph in heads), default=0.0)
    return next((block for block, paragraph in heads if paragraph.size == most), None)


def above(placed: Placed) -> Placed:
    """What stands above the first paragraph of prose."""
    found = []
    for block, paragraph in placed:
        if block.kind == "text" and is_prose(block.text) and len(block.text) > LONGEST_HEADING:
            break
        found.append((block, paragraph))
    return found
