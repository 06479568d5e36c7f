"""Preformatted text: its lines and blanks as they are, in a face of one width; lines that are too long are turned over."""

from unicodedata import east_asian_width

from ...model.release import Paragraph
from .blocks import PaintedLine, baseline, offset
from .breaking import graphemes
from .draft import Draft
from .spans import Span
from .strips import Paint, Strip
from .tags import language

TAB = 8


def set_preformatted(draft: Draft, paragraph: Paragraph) -> None:
    """Add the strips of a preformatted paragraph."""
    assert draft.section
    style = draft.looks.style("code")
    element = draft.section.add("P", language(paragraph.language))
    ink = draft.looks.ink("code")
    room = max(int(draft.frame.measure / (ink.font.space.width * ink.size / 1000)), 1)
    text = f"{paragraph.label} {paragraph.text}" if paragraph.label else paragraph.text
    rows = [piece for row in text.split("\n") for piece in turned_over(row.expandtabs(TAB), room)]
    pointer = f"/paragraphs/{int(paragraph.id[1:]) - 1}/text"
    for number, row in enumerate(rows):
        paint: Paint = paint_nothing
        if row.strip():
            line = draft.whole_line(Span(row, ink), pointer)
            free = draft.frame.measure - line.width
            x = draft.frame.left + offset(style, free, right=draft.runs_right(row))
            paint = PaintedLine(line, x, baseline(style), element, style.size)
        before = 0 if number else max(draft.gap, style.before)
        tied = draft.tied if number == 0 else number in (1, len(rows) - 1)
        draft.strips.append(Strip(style.leading, paint, before, tied))
    draft.gap, draft.tied = style.after, style.tied


def paint_nothing(painter: object, top: float) -> None:
    """An empty line."""


def turned_over(row: str, room: int) -> list[str]:
    """A line in pieces that fit; East Asian letters are two columns wide (UAX 11)."""
    pieces, used = [""], 0
    for letter in graphemes(row):
        wide = 2 if east_asian_width(letter[0]) in "WF" else 1
        if used + wide > room and pieces[-1]:
            pieces.append("")
            used = 0
        pieces[-1] += letter
        used += wide
    return pieces
