"""Labels as Word counts them, so that they come out as printed: ``1.`` ``2.`` ``3.``, ``(a)`` ``(b)``, ``•``.

A list in Word has no labels of its own: each paragraph names a definition and a level, and Word counts. So each label
is compared with what Word would print next; where that is something else, another definition begins, with another
start, and in the last resort with the label itself as a bullet.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ...model.release import Paragraph
from ...rendering.markup import Markup, element, start_tag
from .scripts import ASIAN

Count = Literal["bullet", "none", "decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman"]
Role = Literal["list", "note", "inline"]

LEVELS = 9
"""Levels of a list in Word (ISO 29500-1, 17.9.6)."""

REMEMBERED = 8
"""Definitions that a label may go on from: the latest ones."""

COUNTED = re.compile(r"([^\w%]*)([0-9]{1,5}|[ivxlc]{1,8}|[IVXLC]{1,8}|[A-Za-z])([^\w%:]*)")
FIXED = ("bullet", "none")
"""Labels that do not count. LibreOffice shows one character of a bullet, so longer ones are no number's text."""

PLACEHOLDER = re.compile(r"%(?=[1-9])")
LARGEST = 32767
DEFAULT_BULLETS = "•–"
ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))

STEP = 312
"""Indent of one level more, in twentieths of a point."""

HANGING = ((2, 284), (4, 454), (6, 624))
"""Room for labels of so many characters, in twentieths of a point; a longer one is followed by a blank."""


class Number(NamedTuple):
    """What a paragraph is labelled with: a definition, counted from 1, and a level in it, counted from 0."""

    definition: int
    level: int


@dataclass(slots=True)
class Level:
    """One level of a definition: how it counts, and the text around the number, where ``{}`` stands for it."""

    count: Count
    pattern: str
    start: int = 1
    widest: int = 0

    def label(self, number: int) -> str:
        """What Word prints for a number."""
        return self.pattern if self.count in FIXED else self.pattern.replace("{}", spell(self.count, number))


@dataclass(slots=True)
class Definition:
    """A definition of a list, and how far Word has counted in it."""

    id: int
    role: Role
    levels: dict[int, Level] = field(default_factory=dict)
    reached: dict[int, int] = field(default_factory=dict)

    def goes_on_with(self, label: str, depth: int) -> bool:
        """Whether Word would print this label for the next item of that depth."""
        level = self.levels.get(depth)
        return level is not None and level.label(self.reached.get(depth, level.start - 1) + 1) == label

    def take(self, label: str, depth: int) -> Number:
        """Count an item; levels below it begin again."""
        level = self.levels[depth]
        self.reached[depth] = self.reached.get(depth, level.start - 1) + 1
        for deeper in [deeper for deeper in self.reached if deeper > depth]:
            del self.reached[deeper]
        level.widest = max(level.widest, len(label) + len(ASIAN.findall(label)))
        return Number(self.id, depth)


@dataclass(slots=True)
class Numbering:
    """The definitions of a document; ``bullets`` finds those that need no counting by role, label and depth."""

    definitions: list[Definition] = field(default_factory=list)
    bullets: dict[tuple[Role, str, int], Definition] = field(default_factory=dict)

    def number(self, label: str, role: Role, depth: int = 0) -> Number:
        """The number that makes Word print the label."""
        definition = self.find(label, role, depth)
        if definition is None:
            definition = self.open(role, depth)
            level = counted_level(label) if role == "list" else None
            definition.levels[depth] = level or Level("bullet" if len(label) == 1 else "none", label)
            if level is None:
                self.bullets[role, label, depth] = definition
        return definition.take(label, depth)

    def find(self, label: str, role: Role, depth: int) -> Definition | None:
        """A definition that goes on with the label."""
        if known := self.bullets.get((role, label, depth)):
            return known
        recent = [found for found in reversed(self.definitions[-REMEMBERED:]) if found.role == role]
        return next((found for found in recent if found.goes_on_with(label, depth)), None)

    def open(self, role: Role, depth: int) -> Definition:
        """The latest definition, where it has shallower levels only; else a new one."""
        latest = self.definitions[-1] if self.definitions else None
        if latest and role == "list" == latest.role and max(latest.levels) < depth:
            return latest
        self.definitions.append(Definition(len(self.definitions) + 1, role))
        return self.definitions[-1]

    def part(self) -> bytes:
        """The definitions as a part."""
        namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        lines = [
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
            start_tag("w:numbering", {"xmlns:w": namespace}),
        ]
        lines += [definition_element(definition) for definition in self.definitions]
        lines += [
            f'<w:num w:numId="{found.id}"><w:abstractNumId w:val="{found.id}"/></w:num>' for found in self.definitions
        ]
        return "".join((*lines, "</w:numbering>")).encode()


def depths_of(items: Sequence[Paragraph]) -> Iterator[int]:
    """How deep each item stands, counted from 0: levels that are skipped are not counted.

    >>> list(depths_of([Paragraph("p1", "list_item", "body", "a", level) for level in (1, 3, 2, 1)]))
    [0, 1, 1, 0]
    """
    open_levels: list[int] = []
    for item in items:
        while open_levels and open_levels[-1] >= (item.level or 1):
            open_levels.pop()
        open_levels.append(item.level or 1)
        yield min(len(open_levels), LEVELS) - 1


def label_of(item: Paragraph, depth: int) -> str:
    """The label as printed; where none is, a bullet."""
    return item.label or DEFAULT_BULLETS[depth % len(DEFAULT_BULLETS)]


def counted_level(label: str) -> Level | None:
    """The level that begins to count with a label; None where it is no number, or a letter that begins nothing.

    >>> counted_level("(iv)"), counted_level("(a)").count
    (None, 'lowerLetter')
    """
    found = COUNTED.fullmatch(label)
    if not found:
        return None
    before, core, behind = found.groups()
    pattern = f"{before}{{}}{behind}"
    if core.isdecimal():
        number = int(core)
        return Level("decimal", pattern, number) if number <= LARGEST and str(number) == core else None
    kinds: dict[str, Count] = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
    return Level(kinds[core], pattern) if core in kinds else None


def spell(count: Count, number: int) -> str:
    """A number as Word writes it: ``3``, ``c``, ``III``."""
    if count == "decimal":
        return str(number)
    if count in ("lowerLetter", "upperLetter"):
        times, place = divmod(number - 1, 26)
        written = "abcdefghijklmnopqrstuvwxyz"[place] * (times + 1)
    else:
        written = roman(number)
    return written.upper() if count.startswith("upper") else written


def roman(number: int) -> str:
    """A number in Roman figures.

    >>> roman(14)
    'xiv'
    """
    pieces = []
    for value, figures in ROMAN:
        times, number = divmod(number, value)
        pieces.append(figures * times)
    return "".join(pieces)


def definition_element(definition: Definition) -> Markup:
    """A definition of WordprocessingML (ISO 29500-1, 17.9.1)."""
    levels = [level_element(depth, definition.levels[depth], definition.role) for depth in sorted(definition.levels)]
    kind = '<w:multiLevelType w:val="hybridMultilevel"/>'
    return Markup(f'<w:abstractNum w:abstractNumId="{definition.id}">{kind}{"".join(levels)}</w:abstractNum>')


def level_element(depth: int, level: Level, role: Role) -> Markup:
    """A level: start, kind, what follows the label, text, and indents that leave it room."""
    # a percent sign before a figure would stand for the number of a level; a word joiner between them is not seen
    text = PLACEHOLDER.sub("%\u2060", level.pattern)
    if level.count not in FIXED:
        text = text.replace("{}", f"%{depth + 1}")
    room = next((room for length, room in HANGING if level.widest <= length), None)
    narrow = HANGING[0][1]
    if role == "inline" or room is None:
        indents = {"w:left": STEP * depth if role == "list" else 0, "w:hanging": 0}
    else:
        indents = {"w:left": STEP * (depth + 1) + room - narrow if role == "list" else room, "w:hanging": room}
    return element(
        "w:lvl",
        {"w:ilvl": depth},
        element("w:start", {"w:val": level.start}),
        element("w:numFmt", {"w:val": level.count}),
        *([] if role != "inline" and room else [element("w:suff", {"w:val": "space"})]),
        element("w:lvlText", {"w:val": text}),
        element("w:lvlJc", {"w:val": "left"}),
        element("w:pPr", {}, element("w:ind", indents)),
        *([element("w:rPr", {}, element("w:b"), element("w:bCs"))] if role == "inline" else []),
    )
