"""The words of one element, gathered with their places and with the elements that stand around some of them."""

from collections.abc import Callable
from typing import NamedTuple

from ...model.reading import Piece
from ...trees.element import Element, Stretch


class Around(NamedTuple):
    """An element around the characters ``start`` to ``end`` of a text."""

    element: Element
    start: int
    end: int


class Words:
    """A text as it grows; ``stop`` says at which elements it ends for good."""

    def __init__(self, source: str, recogniser: str, stop: Callable[[Element], bool] = lambda _: False) -> None:
        """Nothing yet."""
        self.source = source
        self.recogniser = recogniser
        self.stop = stop
        self.parts: list[str] = []
        self.length = 0
        self.pieces: list[Piece] = []
        self.around: list[Around] = []
        self.stopped = False

    @property
    def text(self) -> str:
        """What was gathered."""
        return "".join(self.parts)

    def gather(self, children: list[Element | Stretch]) -> "Words":
        """Add what some children of an element say, in order."""
        for child in children:
            if self.stopped:
                break
            if isinstance(child, Stretch):
                self.add(child)
            elif self.stop(child):
                self.stopped = True
            else:
                start = self.length
                self.gather(child.children)
                self.around.append(Around(child, start, self.length))
        return self

    def add(self, stretch: Stretch) -> None:
        """Add a stretch of the source."""
        found = list(stretch.pieces(self.source))
        for number, (text, at) in enumerate(found, 1):
            end = found[number][1] if number < len(found) else stretch.end
            self.parts.append(text)
            self.length += len(text)
            self.pieces.append(Piece(at, end, self.recogniser))

    def trimmed(self) -> "Words":
        """The same without the line break and blanks that lay out what follows, as before a list inside an item."""
        text = self.text.rstrip("\n ")
        if self.pieces and len(text) < self.length:
            last = self.pieces[-1]
            self.pieces[-1] = last._replace(end=max(last.start, last.end - (self.length - len(text))))
        self.parts, self.length = [text], len(text)
        return self
