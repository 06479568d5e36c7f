"""Front matter: the lines `title: …`, `date: …` between two lines of hyphens that archives put before a text.

It is no part of the release and is kept as an artifact; a title that the text below does not print is its headline.
"""

import re
from collections.abc import Iterator, Sequence

from .draft import Block, Draft
from .passage import regular
from .prose import bare

FENCE = re.compile(r"[\s\ufeff]{0,20}(?:---|\+\+\+)[ \t]*\r?\n")
ENTRY = re.compile(r"[ \t]*(?:[A-Za-z][\w .-]{0,40}[:=](?:[ \t].*)?|-[ \t].*|[ \t]+\S.*|#.*|)\Z")
TITLE = re.compile(r"(?:title|headline)\s?[:=]\s*[\"']?(?=\S)", re.IGNORECASE)
MOST_LINES = 60
LEDE = 12  # blocks below in which the text prints its own title


def split_front_matter(source: str) -> tuple[list[Block], int]:
    """The lines of front matter as blocks, and the offset behind it; no blocks and 0 where a text has none."""
    fence = FENCE.match(source)
    if not fence:
        return [], 0
    mark = fence[0].strip(" \t\r\n\ufeff")
    blocks = [Block(regular(source, fence.start(), fence.end()), gap=True, recogniser="front_matter")]
    for start, end in lines_of(source, fence.end()):
        line = source[start:end].strip()
        if line == mark and len(blocks) > 1:
            blocks.append(Block(regular(source, start, end), recogniser="front_matter"))
            return blocks, end
        if not ENTRY.match(source[start:end].rstrip("\r\n")) or len(blocks) > MOST_LINES:
            break
        if line:
            blocks.append(Block(regular(source, start, end), recogniser="front_matter"))
    return [], 0


def lines_of(source: str, at: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line from an offset on."""
    while at < len(source):
        end = source.find("\n", at) + 1 or len(source)
        yield at, end
        at = end


def recognise_front_matter(draft: Draft) -> None:
    """Keep front matter apart; its title is the headline, where the text below prints it or else by itself."""
    front = [block for block in draft.blocks if block.recogniser == "front_matter"]
    below = draft.blocks[len(front) : len(front) + LEDE]
    for block in front:
        if found := TITLE.match(block.text):
            name_headline(draft, block, found.end(), below)
        block.claim("front_matter", "artifact", detail="page-furniture")


def name_headline(draft: Draft, block: Block, at: int, below: Sequence[Block]) -> None:
    """Make the line that prints the title the headline; the value of the entry where none does."""
    title = block.text[at:].rstrip("\"' ")
    printed = next((line for line in below if bare(line.text) == bare(title)), None)
    if printed is None and not any(line.kind == "heading" for line in below):
        printed = block.split(at)
        draft.insert_after(block, printed)
        if len(printed.text) > len(title):
            rest = printed.split(len(title))  # a quotation mark
            rest.claim("front_matter", "artifact", detail="page-furniture")
            draft.insert_after(printed, rest)
    if printed is not None:
        printed.claim("front_matter: title", "headline")
