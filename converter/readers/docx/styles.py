"""Styles: what ``Heading 2`` or ``Überschrift 2`` says of the paragraphs that are set in it, inherited values included.

Word keeps the built-in names in English whatever its language, so they tell what a paragraph is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from .names import VAL, W, number, switch, value

LONGEST_CHAIN = 32


@dataclass(frozen=True, slots=True)
class Look:
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


class Styles:
    """The styles of a document by id."""

    def __init__(self, tree: Element | None) -> None:
        """Take the styles as they stand; what each says is found out when it is first used."""
        self.elements: dict[str, Element] = {}
        self.default, self.normal = Look(), ""
        self.known: dict[str, Look] = {}
        self.worn: dict[tuple[Look, str], Look] = {}
        if tree is None:
            return
        for style in tree.findall(f"{W}style"):
            self.elements[style.get(f"{W}styleId", "")] = style
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
                self.normal = style.get(f"{W}styleId", "")
        self.default = looked(
            Look(), tree.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"), tree.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        )

    def of_paragraph(self, identifier: str | None) -> Look:
        """What the style of a paragraph says; that of ordinary text where it names none."""
        return self.look(self.normal if identifier is None else identifier)

    def look(self, identifier: str) -> Look:
        """What a style says, by its id; the document's defaults where it is not defined."""
        if identifier not in self.known:
            self.known[identifier] = self.chained(self.default, identifier)
        return self.known[identifier]

    def on(self, base: Look, identifier: str) -> Look:
        """A look with a style of characters on top."""
        if (base, identifier) not in self.worn:
            self.worn[base, identifier] = self.chained(base, identifier)
        return self.worn[base, identifier]

    def chained(self, base: Look, identifier: str) -> Look:
        """A look with a style on top, after those that the style is based on."""
        chain: list[Element] = []
        style = self.elements.get(identifier)
        while style is not None and style not in chain and len(chain) < LONGEST_CHAIN:
            chain.append(style)
            style = self.elements.get(value(style, "basedOn") or "")
        for element in reversed(chain):
            base = self.applied(base, element)
        return base

    def applied(self, base: Look, style: Element) -> Look:
        """A style on top of the one that it is based on."""
        called = (value(style, "name") or "").lower()
        return looked(replace(base, names=(called, *base.names)), style.find(f"{W}pPr"), style.find(f"{W}rPr"))


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
    return replace(base, **changes) if changes else base  # type: ignore[arg-type]  # names of fields


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
