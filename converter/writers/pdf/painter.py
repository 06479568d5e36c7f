"""Pages painted through reportlab's canvas: marked content for what is read, artifacts for all else.

The text of a page is one text object. Rules, bars and lines under links are collected and painted before it, header
and footer after it, each as artifacts (ISO 32000-1, 14.8.2.2).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .faces import number_text
from .objects import Raw, name, reference, string
from .paragraphs import Line
from .tags import Annotation, Content, Element

LINE_UNDER_LINK = 0.45
"""Of a point: how thick the line under a link is."""


@dataclass(slots=True)
class Link(Element):
    """The element of a link, and its address."""

    address: str = ""
    colour: str = ""


@dataclass(slots=True)
class Painter:
    """One page while it is painted; ``number`` counts from 1."""

    number: int
    owners: list[Element] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    margins: list[str] = field(default_factory=list)
    links: list[tuple[Link, tuple[float, float, float, float]]] = field(default_factory=list)
    current: Element | None = None
    opened: bool = False
    turned: bool = False
    colour: str = ""
    artifact: bool = False

    def line(self, line: Line, x: float, y: float, element: Element, size: float) -> None:
        """A line of text with its baseline at ``y``, as part of an element."""
        for fragment in line.fragments:
            owner = fragment.element or element
            self.enter(owner, turned=fragment.reversed)
            if fragment.colour != self.colour:
                self.texts.append(fragment.colour)
                self.colour = fragment.colour
            place = "" if fragment.continues else f"1 0 0 1 {number_text(x + fragment.start)} {number_text(y)} Tm "
            self.texts.append(place + fragment.operators)
            if isinstance(owner, Link) and not self.artifact:
                self.mark_link(owner, x + fragment.start, y, fragment.width, size)

    def mark_link(self, link: Link, x: float, y: float, width: float, size: float) -> None:
        """Where a link can be clicked, and the line under it; parts of it that touch become one."""
        box = (x, y - 0.25 * size, x + width, y + 0.8 * size)
        if self.links and self.links[-1][0] is link and abs(self.links[-1][1][1] - box[1]) < 0.01:
            held = self.links[-1][1]
            if abs(held[2] - box[0]) < size or abs(box[2] - held[0]) < size:
                box = (min(held[0], box[0]), box[1], max(held[2], box[2]), box[3])
                self.links[-1] = (link, box)
                return
        self.links.append((link, box))

    def enter(self, element: Element, *, turned: bool = False) -> None:
        """Let what follows be part of an element, or an artifact; ``turned`` letters are told (ISO 32000-1, 14.8.2.3.3).

        That is marked around the content, not in it, for Poppler loses what comes after a mark inside an element.
        """
        if self.artifact:
            if not self.opened:
                self.texts.append("/Artifact<</Type/Pagination>>BDC")
                self.opened = True
            return
        if self.current is element and self.turned == turned:
            return
        self.leave()
        if turned:
            self.texts.append("/ReversedChars BMC")
            self.turned = True
        element.join()
        self.texts.append(f"/{element.tag}<</MCID {len(self.owners)}{element.actual}>>BDC")
        element.kids.append(Content(self.number, len(self.owners)))
        self.owners.append(element)
        self.current, self.opened = element, True

    def leave(self) -> None:
        """End what is open."""
        if self.opened:
            self.texts.append("EMC EMC" if self.turned else "EMC")
        self.current, self.opened, self.turned = None, False, False

    def repeat(self, *, on: bool) -> None:
        """Whether what follows has been read before and is an artifact."""
        self.leave()
        self.artifact = on

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle, seen and not read; ``y`` is its lower edge."""
        numbers = " ".join(map(number_text, (x, y, width, height)))
        self.shapes.append(f"{colour} {numbers} re f")

    def margin(self, line: Line, x: float, y: float) -> None:
        """A line of header or footer."""
        for fragment in line.fragments:
            place = "" if fragment.continues else f"1 0 0 1 {number_text(x + fragment.start)} {number_text(y)} Tm "
            self.margins.append(f"{fragment.colour} {place}{fragment.operators}")

    def picture(self, name_of_image: str, box: Sequence[float]) -> None:
        """A picture of the letterhead; the box is its left and lower edge, width and height."""
        x, y, width, height = map(number_text, box)
        self.shapes.append(f"q {width} 0 0 {height} {x} {y} cm {name(name_of_image)} Do Q")

    def content(self) -> str:
        """The page as operators."""
        self.leave()
        for link, (left, bottom, right, top) in self.links:
            base = bottom + (top - bottom) * 0.25 / 1.05 - 1.7
            self.box(left, base, right - left, LINE_UNDER_LINK, link.colour)
        parts = []
        if self.shapes:
            parts += ["/Artifact<</Type/Layout>>BDC", *self.shapes, "EMC"]
        if self.texts:
            parts += ["BT", *self.texts, "ET"]
        if self.margins:
            parts += ["/Artifact<</Type/Pagination>>BDC BT", *self.margins, "ET EMC"]
        return "\n".join(parts)

    def annotations(self, document: Any, owners: list[Any]) -> list[Raw]:
        """The links as annotations, each told to its element and to the owners of the parent tree."""
        made = []
        for link, box in self.links:
            edges = " ".join(map(number_text, box))
            note = Raw(
                f"<</Type/Annot/Subtype/Link/Rect[{edges}]/Border[0 0 0]/F 4/StructParent {len(owners)}"
                f"/Contents {string(link.address)}/A<</S/URI/URI {string(link.address)}>>>>"
            )
            owners.append(link)
            link.kids.append(Annotation(self.number, reference(document, note)))
            made.append(note)
        return made
