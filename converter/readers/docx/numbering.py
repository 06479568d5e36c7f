"""Labels of list items as Word prints them: ``•``, ``3.``, ``(b)``, ``1.2``; the text holds none of them."""

from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from .names import W, number, value

BULLETS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0a8": "▪",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0fc": "✓",
    "\uf076": "❖",
    "\uf071": "❑",
    "\uf02d": "-",
    "o": "◦",
}
"""Signs of Symbol, Wingdings and Courier as Unicode has them."""

ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
LARGEST = 100_000


class Level(NamedTuple):
    """How one level of a list counts: kind, pattern such as ``%1.``, and the first number."""

    kind: str
    pattern: str
    start: int


@dataclass(slots=True)
class Counter:
    """How far a list has counted, by depth."""

    reached: dict[int, int] = field(default_factory=dict)

    def take(self, depth: int, start: int) -> int:
        """The number of the next item; deeper levels begin again."""
        self.reached[depth] = self.reached.get(depth, start - 1) + 1
        for deeper in [deeper for deeper in self.reached if deeper > depth]:
            del self.reached[deeper]
        return self.reached[depth]


class Numbering:
    """The lists of a document by id (ISO 29500-1, 17.9)."""

    def __init__(self, tree: Element | None) -> None:
        """Take the definitions; lists of one definition count on together unless one begins again."""
        self.levels: dict[str, dict[int, Level]] = {}
        self.counters: dict[str, Counter] = {}
        if tree is None:
            return
        abstract = {item.get(f"{W}abstractNumId", ""): levels_of(item) for item in tree.findall(f"{W}abstractNum")}
        shared: dict[str, Counter] = {}
        for item in tree.findall(f"{W}num"):
            name, base = item.get(f"{W}numId", ""), value(item, "abstractNumId") or ""
            overrides = item.findall(f"{W}lvlOverride")
            self.levels[name] = {**abstract.get(base, {}), **overridden(abstract.get(base, {}), overrides)}
            self.counters[name] = Counter() if overrides else shared.setdefault(base, Counter())

    def label(self, identifier: str, depth: int) -> str | None:
        """The label of the next item of a list; None where it prints none."""
        levels = self.levels.get(identifier, {})
        level = levels.get(depth)
        if level is None:
            return None
        if level.kind == "bullet":
            return BULLETS.get(level.pattern.strip(), level.pattern.strip()) or None
        self.counters[identifier].take(depth, level.start)
        text = level.pattern
        for above in range(depth + 1):
            if f"%{above + 1}" in text:
                shown = levels.get(above, level)
                reached = self.counters[identifier].reached.get(above, shown.start)
                text = text.replace(f"%{above + 1}", spell(shown.kind, reached))
        return " ".join(text.replace("\u2060", "").split()) or None


def levels_of(definition: Element) -> dict[int, Level]:
    """The levels of a definition by depth."""
    found = {}
    for item in definition.findall(f"{W}lvl"):
        depth = item.get(f"{W}ilvl", "0")
        if depth.isdecimal() and int(depth[:2]) < 9:
            found[int(depth[:2])] = level_of(item)
    return found


def level_of(item: Element) -> Level:
    """How a level counts."""
    return Level(value(item, "numFmt") or "decimal", value(item, "lvlText") or "", number(item, "start") or 0)


def overridden(levels: dict[int, Level], overrides: list[Element]) -> dict[int, Level]:
    """The levels that one list sets otherwise than its definition."""
    found = {}
    for item in overrides:
        depth = item.get(f"{W}ilvl", "0")
        if not depth.isdecimal() or int(depth[:2]) > 8:
            continue
        own, start = item.find(f"{W}lvl"), number(item, "startOverride")
        level = level_of(own) if own is not None else levels.get(int(depth[:2]))
        if level is not None:
            found[int(depth[:2])] = level._replace(start=start) if start is not None else level
    return found


def spell(kind: str, count: int) -> str:
    """A number as Word writes it; in figures where the kind is not one of the common ones.

    >>> spell("upperRoman", 14), spell("lowerLetter", 28), spell("decimalZero", 3), spell("none", 1)
    ('XIV', 'bb', '03', '')
    """
    if kind == "none":
        return ""
    if not 0 < count < LARGEST:
        return str(count)
    if kind in ("lowerLetter", "upperLetter"):
        times, place = divmod(count - 1, 26)
        text = chr(ord("a") + place) * min(times + 1, 20)
        return text.upper() if kind == "upperLetter" else text
    if kind in ("lowerRoman", "upperRoman"):
        return roman(count).upper() if kind == "upperRoman" else roman(count)
    return f"{count:02}" if kind == "decimalZero" else str(count)


def roman(count: int) -> str:
    """A number in small Roman figures."""
    text = ""
    for size, sign in ROMAN:
        times, count = divmod(count, size)
        text += sign * times
    return text
