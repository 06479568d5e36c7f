"""Runs: the text of one block while it is gathered, pieces such as `Acme`, ` &`, ` Sons` with the place of each."""

import re

from .draft import Picture
from .passage import FORBIDDEN, Passage, regular
from .spans import Anchor, Style

NOT_KEPT = re.compile(f"\r(?=\n)|[{FORBIDDEN}\x0b\x0c]")
"""What preformatted text is held without: the first half of a line's end, and characters that no model may hold."""


class Run:
    """The text of one block while it is gathered: pieces of text with the source offset of each."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.parts: list[tuple[str, int]] = []
        self.length = 0
        self.styles: list[Style] = []
        self.anchors: list[Anchor] = []
        self.pictures: list[Picture] = []

    def add(self, text: str, offset: int) -> None:
        """Text that stands at an offset of the source."""
        self.parts.append((text, offset))
        self.length += len(text)

    def passage(self, *, verbatim: bool = False) -> tuple[Passage, Passage]:
        """The regular text with its places in the source, and with its places in the gathered text.

        ``verbatim`` keeps white space as it is, empty lines at the ends apart.
        """
        text = "".join(part for part, _ in self.parts)
        starts: list[tuple[int, int]] = []
        at = 0
        for part, offset in self.parts:
            starts.append((at, offset))
            at += len(part)
        gathered = kept_lines(text) if verbatim else regular(text, 0, len(text))
        if not gathered.text:
            return gathered, gathered
        whole = Passage(text, tuple(starts), starts[-1][1] + len(self.parts[-1][0]))
        edges = {position for position, _ in gathered.steps} | {gathered.offset_of(origin) for origin, _ in starts}
        steps = [
            (edge, whole.source_of(gathered.source_of(edge))) for edge in sorted(edges) if edge < len(gathered.text)
        ]
        return Passage(gathered.text, tuple(steps), whole.source_of(gathered.end - 1) + 1), gathered


def kept_lines(text: str) -> Passage:
    """A text with its lines and spaces as they are, without what the model cannot hold and empty lines at the ends."""
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    length = at = 0
    for found in (*NOT_KEPT.finditer(text), None):
        end = found.start() if found else len(text)
        if end > at:
            steps.append((length, at))
            parts.append(text[at:end])
            length += end - at
        at = found.end() if found else end
    whole = Passage("".join(parts).replace("\r", "\n"), tuple(steps), len(text))
    start, stop = len(whole.text) - len(whole.text.lstrip("\n")), len(whole.text.rstrip())
    return whole.slice(start, stop)


def moved_styles(run: Run, gathered: Passage) -> tuple[list[Style], list[Anchor]]:
    """Styles and anchors in the offsets of the regular text; those without a character are gone."""

    def move(start: int, end: int) -> tuple[int, int]:
        first, last = gathered.offset_of(start), gathered.offset_of(end)
        while first < last and gathered.text[first] == " ":
            first += 1
        while last > first and gathered.text[last - 1] == " ":
            last -= 1
        return first, last

    styles = sorted({Style(*move(style.start, style.end), style.style) for style in run.styles})
    anchors = [Anchor(*move(anchor.start, anchor.end), anchor.url) for anchor in run.anchors]
    return [style for style in styles if style.start < style.end], [
        anchor for anchor in anchors if anchor.start < anchor.end
    ]
