"""Lists: the flat items of the model nested by level, and parted where their labels change kind.

``•`` and no label make a bulleted list, ``1.`` ``2.`` ``3.`` a numbered one; labels that no list counts out by itself,
``(a)`` or a number out of turn, make a labelled list, whose labels have to be printed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from ..model.release import Paragraph
from .markup import Attributes, Line, Markup, block

Style = Literal["bulleted", "numbered", "labelled"]

DEPTH = 8
"""Lists inside each other; deeper items stand in the deepest one."""

NUMBER = re.compile(r"[0-9]+\.")
WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Item:
    """One item, and the lists inside it; ``depth`` counts from 1 and is not always the printed level."""

    paragraph: Paragraph
    depth: int
    lists: tuple["ItemList", ...] = ()


@dataclass(frozen=True, slots=True)
class ItemList:
    """Items whose labels are of one kind; ``bullet`` is the sign of a bulleted list, None where none is printed."""

    style: Style
    bullet: str | None
    items: tuple[Item, ...]


def nest(paragraphs: Sequence[Paragraph], depth: int = 1) -> tuple[ItemList, ...]:
    """The lists that the items make; each item takes in the deeper ones that follow it."""
    items = tuple(gather(paragraphs, depth))
    lists = []
    for (style, bullet), run in groupby(items, lambda item: kind_of(item.paragraph.label)):
        members = tuple(run)
        counted = [f"{number}." for number in range(1, len(members) + 1)]
        if style == "numbered" and [item.paragraph.label for item in members] != counted:
            lists.append(ItemList("labelled", None, members))
        else:
            lists.append(ItemList(style, bullet, members))
    return tuple(lists)


def gather(paragraphs: Sequence[Paragraph], depth: int) -> Iterator[Item]:
    """Items of one level, each with those below it."""
    heads: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if not heads or depth == DEPTH or (paragraph.level or 1) <= (paragraphs[heads[-1]].level or 1):
            heads.append(number)
    for head, following in pairwise([*heads, len(paragraphs)]):
        below = paragraphs[head + 1 : following]
        yield Item(paragraphs[head], depth, nest(below, depth + 1) if below else ())


def kind_of(label: str | None) -> tuple[Style, str | None]:
    """The style of list that a label asks for, with its bullet.

    >>> kind_of("•"), kind_of("3."), kind_of("(a)"), kind_of(None)
    (('bulleted', '•'), ('numbered', None), ('labelled', None), ('bulleted', None))
    """
    if label is None:
        return "bulleted", None
    if NUMBER.fullmatch(label):
        return "numbered", None
    return ("labelled", None) if WORD.search(label) else ("bulleted", label)


def styled(group: ItemList) -> Attributes:
    """The sign before each item in a style of the list's own."""
    return {"style": style_sheet(group)}


def set_list(
    group: ItemList, open_item: Callable[[Item, bool], Markup], attributes_of: Callable[[ItemList], Attributes] = styled
) -> list[Line]:
    """The list as ``ol`` or ``ul`` with the lists inside it.

    ``open_item`` answers the start tag and text of an item; it is told whether the label has to be printed.
    ``attributes_of`` answers what says which sign stands before the items.
    """
    lines: list[Line] = []
    for item in group.items:
        content = open_item(item, group.style == "labelled")
        inner = [line for below in item.lists for line in set_list(below, open_item, attributes_of)]
        if inner:
            lines += [content, inner, Markup("</li>")]
        else:
            lines.append(Markup(f"{content}</li>"))
    return block("ol" if group.style == "numbered" else "ul", attributes_of(group), lines)


def style_sheet(group: ItemList) -> str | None:
    """The sign before each item, as CSS has it: the printed bullet, or none where labels are part of the text."""
    if group.style == "labelled":
        return "list-style-type: none"
    if group.bullet is None:
        return None
    sign = group.bullet.replace("\\", "\\\\").replace("'", "\\'")
    return f"list-style-type: '{sign} '"
