"""Styles: what ``Heading 2`` or ``Überschrift 2`` says of the paragraphs that are set in it, inherited values included.

Word keeps the built-in names in English whatever its language, so they tell what a paragraph is.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, fromstring

from .names import VAL, W, number, switch, value

LONGEST_CHAIN = 32
ROOT = re.compile(r"<(\w+:)?styles\b[^>]*>")
IDENTIFIER = re.compile(r"""[^>]*?\bstyleId=["']([^"'>]*)["']""")
NORMAL = re.compile(r"""(?=[^>]*\btype=["']paragraph["'])(?=[^>]*\bdefault=["'](?:1|true|on)["'])""")
DEFAULTS = re.compile(r"<((?:\w+:)?docDefaults)>.*?</\1>", re.DOTALL)


class Look(NamedTuple):
    """What a style or paragraph says; sizes are in half points, distances in twentieths of a point.

    ``names`` are the style's and those that it is based on, in small letters. ``outline`` counts from 0. ``list_id`` and
    ``depth`` are those of a list that it is an item of.
    """

    names: tuple[str, ...] = ()
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    raised: str | None = None
    size: int = 20
    outline: int | None = None
    list_id: str | None = None
    depth: int = 0
    before: int = 0
    after: int = 0


@lru_cache(maxsize=4)
def styles_of(source: str | None) -> "Styles":
    """The styles of a part; kept for the next documents of the same template."""
    return Styles(source)


class Styles:
    """The styles of a document by id.

    A template brings hundreds, of which a release uses ten: only those are parsed.
    """

    def __init__(self, source: str | None) -> None:
        """Find where each style stands in the part; what it says is found out when it is first used."""
        self.sources: dict[str, str] = {}
        self.elements: dict[str, Element | None] = {}
        self.default, self.normal = Look(), ""
        self.known: dict[str, Look] = {}
        self.worn: dict[tuple[Look, str], Look] = {}
        root = ROOT.search(source or "")
        if not root or not source:
            return
        prefix = root[1] or ""
        self.root, self.end = root[0], f"</{prefix}styles>"
        head, *styles = source.split(f"<{prefix}style ")
        end = f"</{prefix}style>"
        for style in styles:
            name = IDENTIFIER.match(style)
            if name and end in style:
                self.sources[unescape(name[1])] = f"<{prefix}style {style[: style.index(end)]}{end}"
                if NORMAL.match(style):
                    self.normal = unescape(name[1])
        defaults = DEFAULTS.search(head)
        if defaults and (tree := self.parsed(defaults[0])) is not None:
            self.default = looked(Look(), tree.find(f"{W}pPrDefault/{W}pPr"), tree.find(f"{W}rPrDefault/{W}rPr"))

    def parsed(self, source: str) -> Element | None:
        """An element of the part; None where it is not well-formed by itself."""
        try:
            return next(iter(fromstring(f"{self.root}{source}{self.end}")), None)  # noqa: S314  `package` took care
        except ParseError:
            return None

    def element(self, identifier: str | None) -> Element | None:
        """The style of an id; None where it is not defined."""
        if identifier not in self.sources:
            return None
        if identifier not in self.elements:
            self.elements[identifier] = self.parsed(self.sources[identifier])
        return self.elements[identifier]

    def of_paragraph(self, identifier: str | None) -> Look:
        """What the style of a paragraph says; that of ordinary text where it names none."""
        return self.look(self.normal if identifier is None else identifier)

    def look(self, identifier: str) -> Look:
        """What a style says, by its id; the document's defaults where it is not defined."""
        chain: list[tuple[str, Element]] = []
        following: str | None = identifier
        while following not in self.known and len(chain) < LONGEST_CHAIN:
            style = self.element(following)
            if style is None:
                break
            chain.append((following or "", style))
            following = value(style, "basedOn")
        found = self.known.get(following or "", self.default)
        for name, style in reversed(chain):
            found = self.known[name] = self.applied(found, style)
        return found

    def on(self, base: Look, identifier: str) -> Look:
        """A look with a style of characters on top, after those that the style is based on."""
        if (base, identifier) not in self.worn:
            chain: list[Element] = []
            style = self.element(identifier)
            while style is not None and len(chain) < LONGEST_CHAIN:
                chain.append(style)
                style = self.element(value(style, "basedOn"))
            found = base
            for element in reversed(chain):
                found = self.applied(found, element)
            self.worn[base, identifier] = found
        return self.worn[base, identifier]

    def applied(self, base: Look, style: Element) -> Look:
        """A style on top of the one that it is based on."""
        called = (value(style, "name") or "").lower()
        return looked(base._replace(names=(called, *base.names)), style.find(f"{W}pPr"), style.find(f"{W}rPr"))


def looked(base: Look, paragraph: Element | None, run: Element | None) -> Look:
    """A look with the properties of a paragraph and of its text on top."""
    changes: dict[str, object] = {}
    if paragraph is not None:
        changes |= paragraph_changes(paragraph)
    if run is not None:
        bold, italic, hidden = switch(run, "b"), switch(run, "i"), switch(run, "vanish")
        changes |= {
            name: found for name, found in (("bold", bold), ("italic", italic), ("hidden", hidden)) if found is not None
        }
        if (size := number(run, "sz")) is not None:
            changes["size"] = size
        if (raised := value(run, "vertAlign")) is not None:
            changes["raised"] = raised if raised in ("superscript", "subscript") else None
    return base._replace(**changes) if changes else base  # type: ignore[arg-type]  # names of fields


def paragraph_changes(paragraph: Element) -> Mapping[str, object]:
    """What the properties of a paragraph say, by field."""
    changes: dict[str, object] = {}
    listed = paragraph.find(f"{W}numPr")
    if listed is not None:
        if (identifier := value(listed, "numId")) is not None:
            changes["list_id"] = identifier
        if (depth := number(listed, "ilvl")) is not None:
            changes["depth"] = min(max(depth, 0), 8)
    if (outline := number(paragraph, "outlineLvl")) is not None:
        changes["outline"] = outline if 0 <= outline < 9 else None
    for name in ("before", "after"):
        if (distance := number(paragraph, "spacing", name)) is not None:
            changes[name] = distance
    return changes


def style_id(properties: Element | None) -> str | None:
    """The id of the style that a paragraph names."""
    style = None if properties is None else properties.find(f"{W}pStyle")
    return None if style is None else style.get(VAL)
