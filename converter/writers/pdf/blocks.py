"""Blocks of text: a paragraph with its links and marks becomes strips, kept apart and together as its style asks."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from ...model.release import Paragraph
from ...rendering.addresses import ascii_address
from ...rendering.inline import Run, cut
from .draft import Draft
from .foreign import foreign_stretches
from .looks import NOTHING, Style
from .painter import Link, Painter
from .paragraphs import Line
from .spans import Span
from .strips import Paint, Strip
from .tags import Element, language

BASELINE = 0.79
"""Of the size: how far below the upper edge of its letters a line stands."""

LABEL_GAP = 0.5
"""Of the size: between a label and its text."""


class Block(NamedTuple):
    """Spans to be set in a style as an element; ``pointer`` is where their text stands in the release.

    ``label`` stands before the first line, ``indent`` moves all of them in; ``hyphens`` is the language of hyphens.
    """

    spans: Sequence[Span]
    style: str
    element: Element
    pointer: str
    hyphens: str | None = None
    indent: float = 0
    label: tuple[Span, Element] | None = None


def set_block(draft: Draft, block: Block, mark: Paint | None = None) -> None:
    """Add the strips of a block; ``mark`` is called when its first line is painted."""
    style = draft.looks.style(block.style)
    right = draft.runs_right("".join([span.text for span in block.spans]))
    measure = draft.frame.measure - block.indent
    lines = draft.lines(
        block.spans, measure, block.pointer, block.hyphens if style.hyphenate else None, balanced=style.balanced
    )
    count = len(lines)
    for number, line in enumerate(lines):
        x = draft.frame.left + offset(style, measure - line.width, right=right) + (0 if right else block.indent)
        paint: Paint = PaintedLine(line, x, baseline(style), block.element, style.size)
        if number == 0 and (mark or block.label):
            marks = [mark] if mark else []
            paint = PaintedAll([*marks, *painted_label(draft, block, style), paint])
        draft.strips.append(
            Strip(
                style.leading,
                paint,
                0 if number else max(draft.gap, style.before),
                (draft.tied if number == 0 else style.whole or number in (1, count - 1)),
            )
        )
    draft.gap, draft.tied = style.after, style.tied


def baseline(style: Style) -> float:
    """How far the baseline of a line is below the upper edge of its strip."""
    return (style.leading - style.size) / 2 + BASELINE * style.size


def offset(style: Style, free: float, *, right: bool) -> float:
    """Where a line begins, of what it leaves free."""
    if style.align == "center":
        return free / 2
    return free if right != (style.align == "end") else 0


@dataclass(frozen=True, slots=True)
class PaintedLine:
    """Paints a line at ``x``, its baseline so far below the upper edge of the strip."""

    line: Line
    x: float
    drop: float
    element: Element
    size: float

    def __call__(self, painter: Painter, top: float) -> None:
        """Paint it."""
        painter.line(self.line, self.x, top - self.drop, self.element, self.size)


@dataclass(frozen=True, slots=True)
class PaintedAll:
    """Paints one thing after the other."""

    parts: Sequence[Paint]

    def __call__(self, painter: Painter, top: float) -> None:
        """Paint all of it."""
        for paint in self.parts:
            paint(painter, top)


def painted_label(draft: Draft, block: Block, style: Style) -> Iterator[Paint]:
    """The painting of a label, half a size before the text; nothing where there is none."""
    if block.label is None:
        return
    span, element = block.label
    line = draft.whole_line(span, block.pointer.rpartition("/")[0] + "/label")
    gap = min(LABEL_GAP * style.size, style.indent)
    frame = draft.frame
    x = frame.left + block.indent - gap - line.width
    if draft.runs_right("".join([span.text for span in block.spans])):
        x = frame.left + frame.measure - block.indent + gap
    yield PaintedLine(line, x, baseline(style), element, style.size)


# Spans


def plain(draft: Draft, text: str, style: str, element: Element, marks: AbstractSet[str] = NOTHING) -> list[Span]:
    """A text without marks or links as spans."""
    return localized([Span(text, draft.looks.ink(style, marks))], element, draft.release.language)


def spans_of(draft: Draft, paragraph: Paragraph, style: str, element: Element) -> list[Span]:
    """The text of a paragraph as spans, its links and marks among them."""
    links = draft.linked.get(paragraph.id, ())
    spoken = paragraph.language or draft.release.language
    if not paragraph.marks and not links:
        return localized([Span(paragraph.text, draft.looks.ink(style))], element, spoken)
    return run_spans(draft, cut(paragraph.text, paragraph.marks, links), style, element, spoken)


def run_spans(draft: Draft, runs: Sequence[Run], style: str, element: Element, spoken: str | None) -> list[Span]:
    """Runs as spans; those of one link share its element."""
    found: list[Span] = []
    held: Link | None = None
    number = None
    for run in runs:
        if run.link is None:
            found.append(Span(run.text, draft.looks.ink(style, run.styles)))
            number = None
            continue
        if run.link.id != number:
            number = run.link.id
            held = Link(
                "Link",
                element,
                address=ascii_address(run.link.url),
                colour=draft.looks.colour("rule"),
                joined=False,
            )
        found.append(Span(run.text, draft.looks.ink(style, run.styles | {"link"}), held))
    return localized(found, element, spoken)


def localized(spans: Sequence[Span], element: Element, spoken: str | None) -> list[Span]:
    """The spans, words in another script cut out of them as elements with their language."""
    found: list[Span] = []
    for span in spans:
        place = 0
        for start, end, tongue in foreign_stretches(span.text, spoken) if span.element is None else ():
            if start > place:
                found.append(span._replace(text=span.text[place:start]))
            word = Element("Span", element, language(tongue), joined=False)
            found.append(span._replace(text=span.text[start:end], element=word))
            place = end
        if place < len(span.text):
            found.append(span._replace(text=span.text[place:]) if place else span)
    return found
