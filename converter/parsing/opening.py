"""The opening: where the story begins, and the dateline that stands there.

`BERLIN, March 3, 2025 /Wire/ -- The text …`, a dateline on a line of its own, or only a date. The rules of a single
dateline are `dateline`'s; this room finds the block.
"""

from collections.abc import Iterator

from ..reference.furniture import AFTERWARDS
from .artifacts import plain_words
from .dateline import FoundDateline, find_dateline
from .datetimes import parse_date_line
from .draft import Block, Draft, Opening
from .notices import is_release_line, kind_of

PROSE_BEFORE = 3  # paragraphs of prose after which no dateline comes any more
DATE_LINE = 120  # characters


def recognise_opening(draft: Draft) -> None:
    """Find the dateline, take it off its paragraph, and turn other lines of place and date into notices."""
    found = list(datelines_of(draft))
    lines = [(block, line) for block, line in found if line.end >= len(block.text)]
    run_in = [(block, line) for block, line in found if line.end < len(block.text)]
    chosen = best_of(run_in) or best_of(lines)
    if chosen:
        before = draft.blocks[: draft.blocks.index(chosen[0])]
        open_with(draft, *chosen)
        for block, line in lines:
            if block in before:
                block.claim("opening: line above the dateline", "notice", detail="date" if line.date else "other")
    read_date_lines(draft)


def datelines_of(draft: Draft) -> Iterator[tuple[Block, FoundDateline]]:
    """The datelines among the first blocks, up to the third paragraph of prose."""
    prose = 0
    for block in draft.blocks:
        if not block.free or block.rows is not None or block.label is not None:
            continue
        if line := find_dateline(block.text):
            yield block, line
        prose += block.prose
        if prose >= PROSE_BEFORE:
            return


def best_of(found: list[tuple[Block, FoundDateline]]) -> tuple[Block, FoundDateline] | None:
    """The first dateline with a place; else the last that names a wire or a date."""
    placed = [item for item in found if item[1].places]
    return placed[0] if placed else found[-1] if found else None


def open_with(draft: Draft, block: Block, line: FoundDateline) -> None:
    """Take a dateline off the block that it opens; a block of nothing else becomes the dateline."""
    passage = block.passage.cut(line.start, line.end)
    rest = block.passage.cut(line.end)
    before = block.passage.cut(0, line.start)
    if rest.text:
        split = block.split(line.end)
        split.gap, split.section = block.gap, block.section
        draft.insert_after(block, split)
        draft.opening = Opening(passage, line.places, line.date, line.wire, split)
    else:
        draft.opening = Opening(passage, line.places, line.date, line.wire, None)
    block.passage = passage
    block.claim("dateline", "dateline")
    if before.text:
        extra = Block(before, gap=block.gap)
        if kind := kind_of(extra, before=True):
            extra.claim("notices", "notice", detail=kind)
        elif not any(map(str.isalnum, before.text)):
            extra.claim("opening", "artifact", detail="markup-residue")
        draft.blocks.insert(draft.blocks.index(block), extra)


def read_date_lines(draft: Draft) -> None:
    """Lines that hold only a date, above or below the story: the dateline where there is no other, else notices."""
    prose = [index for index, block in enumerate(draft.blocks) if block.free and block.prose]
    inside = range(prose[0], prose[-1]) if prose else range(0)
    for index, block in enumerate(draft.blocks):
        if prose and index > prose[0] and plain_words(block.text) in AFTERWARDS:
            return  # the dates below are of other pages
        if index in inside:
            continue
        if not block.free or block.rows is not None or len(block.text) > DATE_LINE or not has_digit(block.text):
            continue
        if is_release_line(block.text):
            continue
        found = parse_date_line(block.text)
        if not found:
            continue
        if draft.opening is None:
            draft.opening = Opening(block.passage, (), found.date, None, None, "opening")
            block.claim("opening: date line", "dateline")
            continue
        block.claim("opening: date line", "notice", detail="date")
        draft.lend_date(found.date)


def has_digit(text: str) -> bool:
    """Whether a text holds a digit of any script."""
    return any(map(str.isdigit, text))
