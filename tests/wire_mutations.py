"""Items with a few things put wrong: an element gone, doubled, moved or set where it may not stand, an attribute changed.

Names and values are those of the standard, so that most changes are nearly right.
"""

from copy import deepcopy
from pathlib import Path

from hypothesis import strategies as st
from lxml import etree
from xml_documents import parse

G2 = "{http://iptc.org/std/nar/2006-10-01/}"
EVERYTHING = Path(__file__).parent / "wire" / "everything.newsml.xml"
SCHEMA = Path(__file__).parents[1] / "schemas" / "newsml-g2-news-item.xsd"
XS = "{http://www.w3.org/2001/XMLSchema}"

VALUES = (
    *("", "a:b", "a", "a:b c:d", "a:", ":b", "1", "0", "10", "101", "-1", "1.5", "true", "ltr", "en", "en_US", "text"),
    *("2026", "2026-03", "2026-03-03", "2026-03-03T12:00:00Z", "2026-03-03T12:00:00", " 2026-03-03T12:00:00Z ", "2026-13-01"),
    *("24:00:00", "http://x/ y", "http://x/", "%zz", "a\tb", "a\nb", "DEPR", "RCONT", "progressive", "o:x", "body", "P2D"),
)  # fmt: skip
OUTSIDE = frozenset({"newsItem", "newsMessage", "rightsExpressionXML", "newsCoverage"})
"""Elements that are not set into others: items, and what our schema takes as it is."""


def names(kind: str) -> list[str]:
    """The names of all elements or attributes that our schema declares."""
    found = {element.get("name", "") for element in etree.parse(str(SCHEMA)).iter(f"{XS}{kind}")}
    return sorted(found - {""} - OUTSIDE)


ELEMENTS = names("element")
ATTRIBUTES = [*names("attribute"), "bogus", "{urn:example:other}any", "{http://www.w3.org/XML/1998/namespace}lang"]


def documents(paths: list[Path]) -> st.SearchStrategy[etree._Element]:
    """Fresh trees of the item that holds everything, and of some files."""
    return st.sampled_from([EVERYTHING, EVERYTHING, *paths]).map(lambda path: parse(path.read_bytes()))


@st.composite
def mutated(draw: st.DrawFn, paths: list[Path], most: int = 2) -> etree._Element:
    """A document after up to ``most`` changes; often no valid one any more."""
    root = draw(documents(paths))
    for _ in range(draw(st.integers(1, most))):
        change(draw, root)
    return root


def change(draw: st.DrawFn, root: etree._Element) -> None:
    """Put one thing wrong."""
    element = draw(st.sampled_from(list(root.iter("*"))))
    parent = element.getparent()
    what = draw(st.sampled_from(("drop", "double", "move", "insert", "attribute", "change", "strip", "text", "graft")))
    if what in ("drop", "double", "move") and parent is None:
        return
    if what == "drop" and parent is not None:
        parent.remove(element)
    elif what == "double":
        element.addnext(deepcopy(element))
    elif what == "move" and parent is not None:
        other = draw(st.sampled_from(list(parent)))
        if other is not element:
            other.addnext(element)
    elif what in ("insert", "graft"):
        insert(draw, root, element, whole=what == "graft")
    elif what == "text":
        element.text = draw(st.sampled_from(VALUES))
    else:
        change_attribute(draw, element, what)


def insert(draw: st.DrawFn, root: etree._Element, element: etree._Element, *, whole: bool) -> None:
    """Set an element of the standard somewhere inside another: a new one, or a copy of one of the document."""
    if whole:
        candidates = [other for other in root.iter(f"{G2}*") if str(other.tag)[len(G2) :] not in OUTSIDE]
        new = deepcopy(draw(st.sampled_from(candidates)))
    else:
        new = etree.Element(G2 + draw(st.sampled_from(ELEMENTS)))
        if draw(st.booleans()):
            new.set(draw(st.sampled_from(ATTRIBUTES)), draw(st.sampled_from(VALUES)))
    element.insert(draw(st.integers(0, len(element))), new)


def change_attribute(draw: st.DrawFn, element: etree._Element, what: str) -> None:
    """Set an attribute, change one that is there, or take one away."""
    present = [str(name) for name in element.attrib]
    if what == "attribute" or not present:
        element.set(draw(st.sampled_from(ATTRIBUTES)), draw(st.sampled_from(VALUES)))
    elif what == "change":
        element.set(draw(st.sampled_from(present)), draw(st.sampled_from(VALUES)))
    else:
        del element.attrib[draw(st.sampled_from(present))]
