"""Documents with a few things put wrong: an element gone, doubled, moved or set where it may not stand, an attribute changed.

Names and values are those of the standards, so that most changes are nearly right.
"""

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path

from hypothesis import strategies as st
from lxml import etree
from xml_documents import parse

G2 = "{http://iptc.org/std/nar/2006-10-01/}"
EVERYTHING = Path(__file__).parent / "wire" / "everything.newsml.xml"
SCHEMA = Path(__file__).parents[1] / "schemas" / "newsml-g2-news-item.xsd"
XS = "{http://www.w3.org/2001/XMLSchema}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

VALUES = (
    *("", "a:b", "a", "a:b c:d", "a:", ":b", "1", "0", "10", "101", "-1", "1.5", "true", "ltr", "en", "en_US", "text"),
    *("2026", "2026-03", "2026-03-03", "2026-03-03T12:00:00Z", "2026-03-03T12:00:00", " 2026-03-03T12:00:00Z "),
    *(
        "2026-13-01",
        "24:00:00",
        "http://x/ y",
        "http://x/",
        "%zz",
        "a\tb",
        "a\nb",
        "DEPR",
        "RCONT",
        "progressive",
        "o:x",
    ),
    *("body", "P2D", "50%", "rect", "1,2", "std", "left"),
)
OUTSIDE = frozenset({"newsItem", "newsMessage", "rightsExpressionXML", "newsCoverage"})
"""Elements that are not set into others: items, and what our schema takes as it is."""


def names(schema: Path, kind: str) -> list[str]:
    """The names of all elements or attributes that a schema declares."""
    found = {element.get("name", "") for element in etree.parse(str(schema)).iter(f"{XS}{kind}")}
    return sorted(found - {""} - OUTSIDE)


NAMES = (names(SCHEMA, "element"), [*names(SCHEMA, "attribute"), "bogus", "{urn:example:other}any", LANG])


@st.composite
def mutated(
    draw: st.DrawFn,
    paths: list[Path],
    everything: Path = EVERYTHING,
    namespace: str = G2,
    names: tuple[Sequence[str], Sequence[str]] = NAMES,
) -> etree._Element:
    """A fresh tree of the document that holds everything, or of a file, after a change or two; often no valid one any more."""
    path = draw(st.sampled_from([everything, everything, *paths]))
    root = parse(path.read_bytes())
    for _ in range(draw(st.integers(1, 2))):
        Change(draw, root, namespace, *names).make()
    return root


class Change:
    """One thing put wrong."""

    def __init__(
        self,
        draw: st.DrawFn,
        root: etree._Element,
        namespace: str,
        elements: Sequence[str],
        attributes: Sequence[str],
    ) -> None:
        """Choose where."""
        self.draw, self.root, self.namespace = draw, root, namespace
        self.elements, self.attributes = elements, attributes
        self.element = draw(st.sampled_from(list(root.iter("*"))))

    def make(self) -> None:
        """Choose what, and do it."""
        what = self.draw(
            st.sampled_from(
                (self.drop, self.double, self.move, self.insert, self.graft, self.set, self.strip, self.write)
            )
        )
        what()

    def drop(self) -> None:
        """The element is gone."""
        if (parent := self.element.getparent()) is not None:
            parent.remove(self.element)

    def double(self) -> None:
        """The element is there twice."""
        if self.element.getparent() is not None:
            self.element.addnext(deepcopy(self.element))

    def move(self) -> None:
        """The element stands behind another of its siblings."""
        parent = self.element.getparent()
        other = None if parent is None else self.draw(st.sampled_from(list(parent)))
        if other is not None and other is not self.element:
            other.addnext(self.element)

    def insert(self) -> None:
        """A new element stands in it."""
        new = etree.Element(self.namespace + self.draw(st.sampled_from(self.elements)))
        if self.draw(st.booleans()):
            new.set(self.draw(st.sampled_from(self.attributes)), self.draw(st.sampled_from(VALUES)))
        self.element.insert(self.draw(st.integers(0, len(self.element))), new)

    def graft(self) -> None:
        """A copy of another element of the document stands in it."""
        others = [
            other
            for other in self.root.iter(f"{self.namespace}*")
            if str(other.tag)[len(self.namespace) :] not in OUTSIDE
        ]
        new = deepcopy(self.draw(st.sampled_from(others)))
        self.element.insert(self.draw(st.integers(0, len(self.element))), new)

    def set(self) -> None:
        """An attribute has another value, or is new."""
        present = [str(name) for name in self.element.attrib]
        known = self.attributes if not present or self.draw(st.booleans()) else present
        self.element.set(self.draw(st.sampled_from(known)), self.draw(st.sampled_from(VALUES)))

    def strip(self) -> None:
        """An attribute is gone."""
        if present := [str(name) for name in self.element.attrib]:
            del self.element.attrib[self.draw(st.sampled_from(present))]

    def write(self) -> None:
        """It begins with other words."""
        self.element.text = self.draw(st.sampled_from(VALUES))
