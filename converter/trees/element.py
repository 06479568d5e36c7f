"""Elements, and stretches of the source between their tags.

A tree never copies text: a `Stretch` says where its characters stand, so that findings and `--explain` can point at
them. Readers of other formats may build such a tree with the names of HTML and hand it to `parsing.flow`.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")


class Stretch(NamedTuple):
    """Text from ``start`` to ``end`` of the source; its references (``&amp;``) stand for a sign unless it is literal."""

    start: int
    end: int
    literal: bool = False

    def pieces(self, source: str) -> Iterator[tuple[str, int]]:
        """The text in pieces, each with the offset where it stands; a reference is a piece of its own."""
        at = self.start
        if not self.literal and source.find("&", self.start, self.end) >= 0:
            for found in REFERENCE.finditer(source, self.start, self.end):
                if (sign := unescape(found[0])) != found[0]:
                    if found.start() > at:
                        yield source[at : found.start()], at
                    yield sign, found.start()
                    at = found.end()
        if self.end > at:
            yield source[at : self.end], at


class Element:
    """One element: its name without prefix, its namespace in XML, its attributes, and what is in it, in order.

    ``start`` is the offset of its start tag. Names are in small letters in HTML and as written in XML.
    """

    __slots__ = ("attributes", "children", "name", "namespace", "start")

    def __init__(self, name: str, attributes: dict[str, str], start: int, namespace: str = "") -> None:
        """An element without children."""
        self.name = name
        self.attributes = attributes
        self.start = start
        self.namespace = namespace
        self.children: list[Element | Stretch] = []

    def find(self, *names: str) -> Iterator["Element"]:
        """The elements of some names below this one, in order."""
        return (element for element in self.walk() if element.name in names)

    def walk(self) -> Iterator["Element"]:
        """All elements below this one, in order."""
        waiting = [iter(self.children)]
        while waiting:
            child = next(waiting[-1], None)
            if child is None:
                waiting.pop()
            elif isinstance(child, Element):
                yield child
                waiting.append(iter(child.children))

    def elements(self, *names: str) -> Iterator["Element"]:
        """The elements right below this one, of some names or all."""
        for child in self.children:
            if isinstance(child, Element) and (not names or child.name in names):
                yield child

    def stretches(self) -> Iterator[Stretch]:
        """All text below this one, in order."""
        waiting = [iter(self.children)]
        while waiting:
            child = next(waiting[-1], None)
            if child is None:
                waiting.pop()
            elif isinstance(child, Element):
                waiting.append(iter(child.children))
            else:
                yield child

    def text(self, source: str) -> str:
        """All text below this one, as it is in the source, references resolved."""
        return "".join(piece for stretch in self.stretches() for piece, _ in stretch.pieces(source))
