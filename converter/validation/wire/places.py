"""Where elements stand: `/newsItem/itemMeta/link[2]/@href`, and line and column in the source."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from ...model.findings import Finding
from ...model.json_text import Places
from ...model.reading import line_and_column, line_starts
from ...trees.xml import ATTRIBUTE, TOKEN
from .document import WireDocument

if TYPE_CHECKING:
    from lxml import etree


def local_name(element: "etree._Element") -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    assert isinstance(tag, str)
    return tag.rpartition("}")[2]


def path_of(element: "etree._Element", attribute: str | None = None) -> str:
    """The way from the root, with a number where siblings have the same name."""
    steps = [f"@{attribute}"] if attribute else []
    here: etree._Element | None = element
    while here is not None:
        name = local_name(here)
        before = sum(1 for _ in here.itersiblings(here.tag, preceding=True))
        alone = not before and next(here.itersiblings(here.tag), None) is None
        steps.append(name if alone or here.getparent() is None else f"{name}[{before + 1}]")
        here = here.getparent()
    return "".join(f"/{step}" for step in reversed(steps))


class PlacesIn:
    """Line and column of the elements, attributes and values of a document; found when they are first asked for."""

    def __init__(self, document: WireDocument) -> None:
        """Keep the document."""
        self.document = document
        self.tags: dict[etree._Element, tuple[int, int]] = {}

    @cached_property
    def lines(self) -> list[int]:
        """The offsets at which lines begin."""
        return line_starts(self.document.text)

    @cached_property
    def scan(self) -> "Iterator[tuple[etree._Element, tuple[int, int]]]":
        """The elements in order, each with the place of its start tag, one after the other as they are wanted."""
        assert self.document.root is not None
        spans = (found.span() for found in TOKEN.finditer(self.document.text) if found["name"] is not None)
        return zip(self.document.root.iter("*"), spans, strict=False)

    def tag_of(self, element: "etree._Element") -> tuple[int, int]:
        """Where the start tag of an element stands."""
        if element not in self.tags:
            for other, span in self.scan:
                self.tags[other] = span
                if other is element:
                    break
        return self.tags[element]

    @cached_property
    def values(self) -> Places:
        """Where each value of JSON stands."""
        return Places(self.document.text)

    def of_element(self, element: "etree._Element", attribute: str | None = None) -> tuple[int, int]:
        """The place of an element's start tag, or of one of its attributes."""
        start, end = self.tag_of(element)
        if attribute:
            for found in ATTRIBUTE.finditer(self.document.text, start, end):
                if found[1].rpartition(":")[2] == attribute.rpartition(":")[2]:
                    start = found.start()
                    break
        return line_and_column(self.document.text, start, self.lines)

    def finding(self, code: str, message: str, element: "etree._Element", attribute: str | None = None) -> Finding:
        """A finding about an element, or an attribute of it; an error until somebody says otherwise."""
        line, column = self.of_element(element, attribute)
        return Finding(code, message, path_of(element, attribute), "error", line, column)

    def finding_at(self, code: str, message: str, pointer: str) -> Finding:
        """A finding about a value of JSON."""
        line, column = self.of_value(pointer)
        return Finding(code, message, pointer, "error", line, column)

    def of_value(self, pointer: str) -> tuple[int, int]:
        """The place of a JSON value, by its pointer; that of the nearest value around it where it is not there."""
        while pointer and pointer not in self.values:
            pointer = pointer.rpartition("/")[0]
        return line_and_column(self.document.text, self.values[pointer][0].start, self.lines)
