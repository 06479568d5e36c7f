"""Lists: items with their label in a column of its own, nested by level (ISO 32000-1, 14.8.4.3.3)."""

import re
from collections.abc import Sequence

from ...model.release import Paragraph
from .blocks import Block, set_block, spans_of
from .draft import Draft, hyphens_for
from .fonts import MissingGlyphError
from .objects import string
from .spans import Span
from .tags import Element, language

DEEPEST = 6
"""Lists inside each other; deeper items stand in the deepest one."""

NUMBERINGS = (
    (re.compile(r"\(?\d+[.)]?"), "Decimal"),
    (re.compile(r"\(?[ivxlc]+[.)]"), "LowerRoman"),
    (re.compile(r"\(?[IVXLC]+[.)]"), "UpperRoman"),
    (re.compile(r"\(?[a-z][.)]"), "LowerAlpha"),
    (re.compile(r"\(?[A-Z][.)]"), "UpperAlpha"),
    (re.compile("[•‣●·∙]"), "Disc"),
    (re.compile("[◦○o]"), "Circle"),
    (re.compile("[■▪□◼]"), "Square"),
)
"""The numbering that a label stands for (14.8.5.5)."""

BULLET = "•"
STAND_INS = {
    **dict.fromkeys("➢➣➤➥➔➜▻⇨", "▸"),
    **dict.fromkeys("❖◇⬥⬧✦✧", "◆"),
    **dict.fromkeys("❑❒❏❐◻☐", "□"),
    "◼": "■",
    "⁃": "-",
    **dict.fromkeys("★☆✪⭐", "•"),
}
"""Ornaments that word processors offer as bullets, and those of the base set that come nearest."""

GAP = 0.5
"""Between a label and its text, in sizes."""


def depths_of(items: Sequence[Paragraph]) -> list[int]:
    """How deep each item is nested, from 0; a level that is skipped opens one list, not several."""
    open_levels: list[int] = []
    depths = []
    for item in items:
        level = item.level or 1
        while open_levels and open_levels[-1] >= level:
            open_levels.pop()
        open_levels.append(level)
        depths.append(min(len(open_levels), DEEPEST) - 1)
    return depths


def set_list(draft: Draft, items: Sequence[Paragraph]) -> None:
    """The items of a list."""
    assert draft.section
    style = "item" if items[0].section in ("body", "summary") else "small_item"
    step = label_column(draft, items, style)
    open_lists: list[Element] = []
    body = draft.section
    for item, depth in zip(items, depths_of(items), strict=True):
        del open_lists[depth + 1 :]
        if len(open_lists) <= depth:
            open_lists.append((body if open_lists else draft.section).add("L", numbering(item.label)))
        entry = open_lists[-1].add("LI", language(item.language))
        label, body = entry.add("Lbl"), entry.add("LBody")
        marker = Span(bullet_of(draft, item, style, label), draft.looks.ink(style))
        pointer = f"/paragraphs/{int(item.id[1:]) - 1}/text"
        spans = spans_of(draft, item, style, body)
        beside = (marker, label) if label_width(draft, item, style) <= step else None
        if beside is None:
            spans = [marker._replace(text=f"{marker.text} ", element=label), *spans]
        set_block(draft, Block(spans, style, body, pointer, hyphens_for(draft, item), step * (depth + 1), beside))
    draft.gap = draft.looks.style(TEXT_AFTER[style]).after


TEXT_AFTER = {"item": "text", "small_item": "small"}


def bullet_of(draft: Draft, item: Paragraph, style: str, label: Element) -> str:
    """What is drawn as the label of an item: the label, or the most similar bullet where no font has that ornament.

    What is read and copied is the label all the same.
    """
    text = item.label or BULLET
    if text not in STAND_INS:
        return text
    try:
        draft.looks.ink(style).font.shape(text)
    except MissingGlyphError:
        label.actual = f"/ActualText{string(text)}"
        pointer = f"/paragraphs/{int(item.id[1:]) - 1}/label"
        draft.lose(f"the bullet {text!r} is drawn as {STAND_INS[text]!r}, for no font has it", pointer)
        return STAND_INS[text]
    return text


def label_column(draft: Draft, items: Sequence[Paragraph], style: str) -> float:
    """How wide the column of the labels is: as the style has it, or as the widest label needs, an eighth of the page at most."""
    widths = [label_width(draft, item, style) for item in {item.label: item for item in items}.values()]
    return max(draft.looks.style(style).indent, *(width for width in widths if width <= draft.frame.measure / 8), 0)


def label_width(draft: Draft, item: Paragraph, style: str) -> float:
    """How wide the label of an item is, with the distance to its text."""
    if item.label is None or len(item.label) == 1:
        return 0
    ink = draft.looks.ink(style)
    pointer = f"/paragraphs/{int(item.id[1:]) - 1}/label"
    return draft.whole_line(Span(item.label, ink), pointer).width + GAP * ink.size


def numbering(label: str | None) -> str:
    """The attribute that says how the items of a list are counted."""
    kind = next((name for pattern, name in NUMBERINGS if pattern.fullmatch(label or BULLET)), "None")
    return f"/A<</O/List/ListNumbering/{kind}>>"
