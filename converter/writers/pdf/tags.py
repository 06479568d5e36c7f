"""The structure of a document (ISO 32000-1, 14.7): elements in reading order, made before anything is painted.

What is painted of an element is told to it afterwards, page by page, so that the order is that of the release whatever a
page does with it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .objects import Raw, reference, string


class Content(NamedTuple):
    """Marked content: the number of a page, and the number that the content has on it."""

    page: int
    number: int


class Annotation(NamedTuple):
    """An annotation on a page, by the reference to it."""

    page: int
    reference: str


@dataclass(eq=False, slots=True)
class Element:
    """One element; ``attributes`` are entries of its dictionary, as PDF writes them.

    ``actual`` is the entry for the text that it stands for, where what is shown is another sign (14.9.4).

    An element inside a text joins its parent when it is first painted, between what stands before and behind it.
    """

    tag: str
    parent: "Element | None" = None
    attributes: str = ""
    kids: list["Element | Content | Annotation"] = field(default_factory=list)
    object: Raw = field(default_factory=Raw)
    joined: bool = True
    actual: str = ""

    def join(self) -> None:
        """Become part of the parent."""
        if not self.joined and self.parent is not None:
            self.parent.kids.append(self)
            self.joined = True

    def add(self, tag: str, attributes: str = "") -> "Element":
        """A new element at the end of this one."""
        made = Element(tag, self, attributes)
        self.kids.append(made)
        return made

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in it, not even an empty cell of a table, whose place counts."""
        return self.tag not in ("TD", "TH") and all(isinstance(kid, Element) and kid.is_empty for kid in self.kids)


def language(tag: str | None) -> str:
    """The attribute that names a language."""
    return f"/Lang {string(tag)}" if tag else ""


def write_tree(
    document: Any, root: Element, pages: Sequence[str], owners: Sequence[Sequence[Element] | Element]
) -> Raw:
    """The structure tree as objects; answers its root.

    ``pages`` are references, page 1 first. ``owners`` are those of the parent tree: for a page the element of each
    marked content on it, for an annotation its element.
    """
    top = Raw()
    parent = reference(document, top)
    references: dict[int, str] = {}
    for element in walk(root):
        references[id(element)] = reference(document, element.object)
    for element in walk(root):
        above = references[id(element.parent)] if element.parent else parent
        element.object.text = text_of(element, above, references, pages)
    numbers = []
    for place, owner in enumerate(owners):
        if isinstance(owner, Element):
            numbers.append(f"{place} {references[id(owner)]}")
        else:
            held = Raw(f"[{' '.join([references[id(element)] for element in owner])}]")
            numbers.append(f"{place} {reference(document, held)}")
    tree = reference(document, Raw(f"<</Nums[{' '.join(numbers)}]>>"))
    top.text = f"<</Type/StructTreeRoot/K[{references[id(root)]}]/ParentTree {tree}/ParentTreeNextKey {len(owners)}>>"
    return top


def walk(element: Element) -> Iterator[Element]:
    """An element and all below it that hold something, in reading order."""
    waiting = [element]
    while waiting:
        current = waiting.pop()
        yield current
        waiting += [kid for kid in reversed(current.kids) if isinstance(kid, Element) and not kid.is_empty]


def text_of(element: Element, above: str, references: Mapping[int, str], pages: Sequence[str]) -> str:
    """The dictionary of an element; its page is that of the first content in it."""
    page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            if not kid.is_empty:
                kids.append(references[id(kid)])
        elif isinstance(kid, Annotation):
            kids.append(f"<</Type/OBJR/Pg {pages[kid.page - 1]}/Obj {kid.reference}>>")
        elif kid.page == page:
            kids.append(str(kid.number))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid.page - 1]}/MCID {kid.number}>>")
    shown = f"/Pg {pages[page - 1]}" if page else ""
    held = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    return f"<</Type/StructElem/S/{element.tag}/P {above}{element.attributes}{element.actual}{shown}/K {held}>>"
