"""Layout: lines of plain text become blocks.

Known: paragraphs parted by blank lines, text wrapped hard at a column, one paragraph a line, a whole release on
one line with its paragraphs parted by runs of spaces, words and sentences that a page break or a lost superscript tore
apart, and tables.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .draft import Block
from .front_matter import split_front_matter
from .labels import LABEL_HEAD
from .passage import CJK, join, regular, vocabulary_of
from .tables import find_tables

LONGEST_LINE = 120  # wrapped text is narrower; longer lines are paragraphs
NARROWEST = 40
FORCED_BREAKS = 3
FLOWING = 0.4  # of the lines go on with a sentence
FEWEST_SPACED = 8  # lines
SPACED = 0.8  # of them stand alone
ORDINAL = re.compile(r"(?:st|nd|rd|th)\Z")
UNFINISHED = re.compile(r"[\w,–—-]\Z")
TAIL = re.compile(r"[,;.)\]](?: |\Z)")
DANGLING = re.compile(
    r"\b(?:of|the|and|to|for|with|an?|by|at|from|that|as|or|und|der|die|das|de|la|le|les|el|los|des|du)\Z"
)
MANY_WORDS = 5
WIRE_HEAD = re.compile(r"(?:EQS|DGAP)[-/ \w]{0,24}: ")  # the line of a wire over the headline
WIDE_GAP = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
SENTENCE_GAP = re.compile(r"[.!?][\"”’)]?( +)(?=[\"“‘(]?[A-ZÀ-Þ])")
ONE_LINE = 700  # a line of this length may hold a whole release


class Line(NamedTuple):
    """One line of the source that is not blank, trimmed; ``indent`` counts the columns before its text."""

    start: int
    end: int
    indent: int
    text: str


def lay_out(source: str) -> list[Block]:
    """The blocks of a text, in order; together they hold every character that prints."""
    front, at = split_front_matter(source)
    chunks = closed_up(source, list(split_chunks(source, at)))
    width = find_width(chunks)
    breaks_words = re.search(r"\w-[ \t]*[\r\n]", source)
    vocabulary = vocabulary_of(source) if breaks_words else frozenset()
    blocks: list[Block] = []
    for chunk in chunks:
        first = len(blocks)
        indents = {line.start: line.indent for line in chunk}
        for lines in find_tables([(line.start, line.end, line.text) for line in chunk]):
            if isinstance(lines, Block):
                blocks.append(lines)
                continue
            for start, end in join_lines(chunk[lines.start : lines.stop], width):
                blocks += split_spaced(source, start, end, vocabulary)
                blocks[-1].indent = indents[start]
        if len(blocks) > first:
            blocks[first].gap = True
    return [*front, *mend(blocks)]


def split_chunks(source: str, at: int) -> Iterator[list[Line]]:
    """Runs of lines that are not blank, from an offset on."""
    chunk: list[Line] = []
    offset = at
    for raw in source[at:].splitlines(keepends=True):
        text = raw.strip()
        if raw[:1] == "\t" and "\t" in text:
            text = raw.rstrip()  # the first cell of this row is empty
        if text.strip("\ufeff\u200b"):
            start = offset + raw.index(text)
            chunk.append(Line(start, start + len(text), len(raw[: start - offset].expandtabs(4)), text))
        elif chunk:
            yield chunk
            chunk = []
        offset += len(raw)
    if chunk:
        yield chunk


def closed_up(source: str, chunks: list[list[Line]]) -> list[list[Line]]:
    """The chunks of a text that is set with a blank line behind every line: parted only where it leaves more room."""
    lines = [line for chunk in chunks for line in chunk]
    if len(chunks) < FEWEST_SPACED or len(chunks) < SPACED * len(lines) or find_width([lines]) is None:
        return chunks
    rooms = [source.count("\n", a.end, b.start) for a, b in itertools.pairwise(lines)]
    usual = sorted(rooms)[len(rooms) // 2]
    closed = [[lines[0]]]
    for line, room in zip(lines[1:], rooms, strict=True):
        if room > usual:
            closed.append([])
        closed[-1].append(line)
    return closed


def find_width(chunks: Sequence[Sequence[Line]]) -> int | None:
    """The column at which the text is wrapped; None where each line stands for itself.

    A break is forced where the next word would not have fitted. Text is wrapped where most of its characters stand in
    lines with a forced break behind, and the next lines go on in lower case, as sentences do.
    """
    pairs = [(a, b) for chunk in chunks for a, b in itertools.pairwise(chunk) if "\t" not in a.text]
    lengths = sorted(len(a.text) for a, _ in pairs if " " in a.text or CJK.search(a.text))
    if not lengths or middle(lengths) > LONGEST_LINE:
        return None
    width = next(size for size in reversed(lengths) if size <= LONGEST_LINE * 1.2)
    ideographic = bool(CJK.search(pairs[0][0].text))  # twice as wide, and wrapped at one length
    if width < (NARROWEST // 2 if ideographic else NARROWEST):
        return None
    forced = [(a, b) for a, b in pairs if is_forced(a, b, width)]
    if len(forced) < (FORCED_BREAKS - 1 if ideographic else FORCED_BREAKS):
        return None
    flowing = sum(b.text[0].islower() or bool(CJK.match(b.text)) for _, b in forced) / len(forced)
    weight = sum(len(a.text) for a, _ in forced) / sum(lengths)
    open_ended = sum(bool(UNFINISHED.search(a.text)) for a, _ in forced) / len(forced)
    reads_on = flowing >= FLOWING or (
        flowing >= FLOWING / 2 and open_ended >= 2 * FLOWING
    )  # German begins many words large
    return width if reads_on and weight >= FLOWING else None


def middle(lengths: Sequence[int]) -> float:
    """The median of sorted lengths, at least one; `statistics` would cost each start 5 ms."""
    return (lengths[(len(lengths) - 1) // 2] + lengths[len(lengths) // 2]) / 2


def is_forced(line: Line, following: Line, width: int) -> bool:
    """Whether the next word would not have fitted on the line (with a tenth of the width as slack)."""
    if LABEL_HEAD.match(following.text):
        return False
    word = following.text.partition(" ")[0] if not CJK.match(following.text) else following.text[:1]
    slack = 2 if CJK.match(following.text) else width // 10
    return len(line.text) + 1 + len(word) > width - slack and len(line.text) <= width * 1.2


def join_lines(lines: Sequence[Line], width: int | None) -> Iterator[tuple[int, int]]:
    """The stretches of the source that are one block each."""
    if not lines:
        return
    wrapped = find_wrapped(lines) if width is None else frozenset()
    start, last = lines[0].start, lines[0]
    for line in lines[1:]:
        if line.start not in wrapped and not goes_on(last, line, width, whole=last.start == start):
            yield start, last.end
            start = line.start
        last = line
    yield start, last.end


def find_wrapped(lines: Sequence[Line]) -> frozenset[int]:
    """Starts of the lines that go on a paragraph wrapped by itself, in a text whose other lines each stand for themselves."""
    found: set[int] = set()
    at = 0
    while at < len(lines) - 1:
        stop, width = at, 0
        while stop < len(lines) - 1 and UNFINISHED.search(lines[stop].text):
            width = max(width, len(lines[stop].text))
            if not NARROWEST <= width <= LONGEST_LINE or not is_forced(lines[stop], lines[stop + 1], width):
                break
            stop += 1
        if is_wrapped(lines[at : stop + 1]):
            found |= {line.start for line in lines[at + 1 : stop + 1]}
        at = max(stop, at + 1)
    return frozenset(found)


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines of one width, each full, read on as one paragraph: half of them begin in lower case."""
    flowing = sum(line.text[0].islower() for line in lines[1:])
    breaks = len(lines) - 1
    return breaks >= FORCED_BREAKS - 1 and (flowing * 2 >= breaks or (breaks > FORCED_BREAKS and flowing * 4 >= breaks))


def goes_on(line: Line, following: Line, width: int | None, *, whole: bool) -> bool:
    """Whether a block goes on over a line break. ``whole`` says that ``line`` is all of the block so far."""
    if LABEL_HEAD.match(following.text) or ORDINAL.match(following.text) or WIRE_HEAD.match(line.text):
        return False
    if width is not None and is_forced(line, following, width):
        return True
    if whole and LABEL_HEAD.match(line.text) and following.indent > line.indent + 1:
        return True
    return is_torn(line.text, following.text, whole=whole)


def is_torn(line: str, following: str, *, whole: bool) -> bool:
    """Whether a page tore a sentence apart, at a link or at a name in strong letters that it set on lines of their own."""
    if TAIL.match(following) and not TAIL.match(line):
        return True
    if DANGLING.search(line) and line.count(" ") >= MANY_WORDS:
        return True
    if line[0].islower() or not following[0].islower() or not UNFINISHED.search(line):
        return False
    long = len(following) >= 2 * NARROWEST and following.partition(" ")[0].islower()  # iHerb begins a sentence
    return long or (whole and NARROWEST <= len(line) <= LONGEST_LINE)


def split_spaced(source: str, start: int, end: int, vocabulary: frozenset[str]) -> list[Block]:
    """One block; or several, where a whole release stands on one line and runs of spaces part its paragraphs."""
    gaps = find_gaps(source, start, end) if end - start >= ONE_LINE else []
    edges = [start, *gaps, end]
    passages = [regular(source, a, b, vocabulary) for a, b in itertools.pairwise(edges)]
    kept = [passage for passage in passages if passage.text] or passages[:1]
    return [Block(passage, recogniser="layout") for passage in kept]


def find_gaps(source: str, start: int, end: int) -> list[int]:
    """Offsets at which runs of spaces part the paragraphs of one line; none where the typist doubles every space."""
    line = source[start:end]
    ends = [len(gap[1]) for gap in SENTENCE_GAP.finditer(line)]
    if not ends or "\n" in line:
        return []
    size = 2 if sum(size >= 2 for size in ends) <= 0.7 * len(ends) else 3
    gaps = [start + gap.end() for gap in WIDE_GAP.finditer(line) if len(gap[0]) >= size]
    return gaps if len(gaps) >= 2 else []


def mend(blocks: list[Block]) -> list[Block]:
    """Blocks that were torn apart put together: a lost superscript, a sentence over a page break."""
    mended: list[Block] = []
    for block in blocks:
        last = mended[-1] if mended else None
        if last and last.rows is None and block.rows is None and belongs(last, block, mended):
            last.passage = join(last.passage, block.passage, "" if ORDINAL.match(block.text) else " ")
        else:
            mended.append(block)
    return mended


def belongs(last: Block, block: Block, mended: Sequence[Block]) -> bool:
    """Whether a block is the rest of the one before."""
    text = block.text
    if not block.gap and ORDINAL.match(text):
        return last.text[-1:].isdigit()
    if (
        not block.gap
        and re.search(r"\d(?:st|nd|rd|th)\Z", last.text)
        and last.passage.steps[-1][0] == len(last.text) - 2
    ):
        return True  # the line after a lost superscript goes on with the sentence
    torn = block.gap and text[:1].islower() and bool(UNFINISHED.search(last.text)) and len(last.text) > NARROWEST * 1.5
    return torn and not last.text[0].islower() and len(mended) > 1 and len(last.text.split()) > 9
