"""Markdown that pasted text carries: `**strong**`, `*emphasis*`, `` `code` ``, `[text](url)`, `![alt](url)`, `# Heading`.

Only paired signs are markup; a star or an underscore alone is text. The signs leave the text and become styles,
anchors and pictures; the address of a link goes with them, and is kept with the link.
"""

import re
from typing import NamedTuple

from ..model.release import MarkStyle
from .draft import Block, Draft, Picture
from .passage import Passage
from .spans import Anchor, Style

HEADING = re.compile(r"(#{1,6}) +(?=\S)")
CLOSING = re.compile(r" +#{1,6}\Z")
# an address within the page it was copied from points at nothing here: such signs stay text
SIGNED = re.compile(r"[*_`\[<]")
IMAGE = re.compile(
    r"!\[([^\]\[]{0,500})\]\(\s?(https?://[^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)(?:\s+\"[^\"]{0,300}\")?\s?\)"
)
LINK = re.compile(
    r"\[([^\[\]]{0,1000})\]\(\s?((?:https?://|mailto:|tel:|www\.)[^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)(?:\s+\"[^\"]{0,300}\")?\s?\)"
)
AUTOLINK = re.compile(r"<(https?://[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>")
DELIMITER = re.compile(r"\*{1,3}|_{1,3}|`")
STYLES: dict[str, tuple[MarkStyle, ...]] = {
    "*": ("emphasis",),
    "**": ("strong",),
    "***": ("strong", "emphasis"),
    "_": ("emphasis",),
    "__": ("strong",),
    "___": ("strong", "emphasis"),
    "`": ("code",),
}


class Sign(NamedTuple):
    """A delimiter in the text, and whether it can open or close a stretch."""

    start: int
    end: int
    opens: bool
    closes: bool


def recognise_markup(draft: Draft) -> None:
    """Turn paired signs into styles, links and pictures, and lines that begin with # into headings."""
    if draft.marked_up:
        return
    for block in draft.blocks:
        if block.rows is not None or block.role != "paragraph":
            continue
        if found := HEADING.match(block.text):
            take_heading(block, found)
        if SIGNED.search(block.text):
            resolve(block)


def take_heading(block: Block, found: "re.Match[str]") -> None:
    """A heading without its number signs; its level is their number."""
    block.passage = block.passage.cut(found.end())
    if closing := CLOSING.search(block.text):
        block.passage = block.passage.cut(0, closing.start())
    block.kind, block.level, block.recogniser = "heading", len(found[1]), "markup: heading"


def resolve(block: Block) -> None:
    """Take images, links and paired delimiters out of a block's text."""
    take_images(block)
    dropped: list[tuple[int, int]] = []
    anchors: list[tuple[int, int, str]] = []
    for link in LINK.finditer(block.text):
        start, end = link.span(1)
        dropped += [(link.start(), start), (end, link.end())]
        anchors.append((start, end, link[2]))
    for link in AUTOLINK.finditer(block.text):
        dropped += [(link.start(), link.start() + 1), (link.end() - 1, link.end())]
    taken = sorted(dropped)
    styles = pair(find_signs(block.text, taken), block.text)
    dropped += [edge for start, end, _ in styles for edge in (start, end)]
    if not dropped:
        return
    kept = rest(sorted(set(dropped)), len(block.text))
    old, block.passage = block.passage, block.passage.keep(kept)
    block.anchors = [Anchor(*moved(old, start, end, block.passage), url) for start, end, url in anchors]
    worn = {
        Style(*moved(old, opening[1], closing[0], block.passage), style)
        for opening, closing, names in styles
        for style in names
    }
    block.styles = sorted(style for style in worn if style.start < style.end)


def take_images(block: Block) -> None:
    """Pictures leave the text; their alternative text goes with them."""
    dropped = []
    for image in IMAGE.finditer(block.text):
        alt = block.passage.cut(*image.span(1))
        block.pictures.append(Picture(image[2], alt if alt.text else None))
        dropped.append(image.span())
    if dropped:
        block.passage = block.passage.without(dropped)


def find_signs(text: str, taken: list[tuple[int, int]]) -> list[Sign]:
    """Delimiters that stand at a word's edge, outside addresses."""
    signs, at = [], 0
    for found in DELIMITER.finditer(text):
        start, end = found.span()
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if at < len(taken) and taken[at][0] <= start:
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        inside = before.isalnum() and after.isalnum()
        if inside and text[start] != "*":
            continue
        opens = bool(after) and not after.isspace() and not (inside and text[start] == "*" and len(found[0]) == 1)
        closes = bool(before) and not before.isspace()
        signs.append(
            Sign(
                start,
                end,
                (opens and not before.isalnum()) or (inside and len(found[0]) > 1),
                closes and (not after.isalnum() or inside),
            )
        )
    return signs


def pair(signs: list[Sign], text: str) -> list[tuple[tuple[int, int], tuple[int, int], tuple[MarkStyle, ...]]]:
    """Openers with their closers: the nearest open delimiter of the same signs; what it encloses must hold a letter."""
    open_signs: dict[str, Sign] = {}
    pairs = []
    for sign in signs:
        shape = text[sign.start : sign.end]
        opener = open_signs.get(shape)
        if opener and sign.closes and any(map(str.isalnum, text[opener.end : min(sign.start, opener.end + 40)])):
            pairs.append(((opener.start, opener.end), (sign.start, sign.end), STYLES[shape]))
            open_signs = {name: held for name, held in open_signs.items() if held.start < opener.start}
        elif sign.opens:
            open_signs[shape] = sign
    return pairs


def rest(dropped: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """What is left of a text when some spans are dropped."""
    kept, at = [], 0
    for start, end in dropped:
        if start > at:
            kept.append((at, start))
        at = max(at, end)
    return [*kept, (at, size)] if at < size else kept


def moved(old: Passage, start: int, end: int, new: Passage) -> tuple[int, int]:
    """Where in a shortened passage the characters of a span stand now."""
    if start == end:
        return (at := new.offset_of(old.source_of(start))), at
    return new.offset_of(old.source_of(start)), new.offset_of(old.source_of(end - 1) + 1)
