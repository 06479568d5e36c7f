"""Tables: rules above, below the head and between rows, figures flush right, the head repeated on each page.

A row is one strip, unless it is so high that a page could not hold it; then each line of its cells is one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ...model.release import MarkStyle, Paragraph
from ...rendering.inline import Run, cut
from .blocks import PaintedAll, baseline, localized, run_spans
from .columns import SCALES, WIDENED, Layout, Needs, consecutive, holds_figures, lay_out, spread, starts_of
from .draft import Draft
from .fonts import MissingGlyphError
from .looks import POINTS, Style
from .painter import Painter
from .paragraphs import Line
from .spans import Span
from .strips import Paint, Strip
from .tags import Element, language

STRONG: frozenset[MarkStyle] = frozenset(("strong",))
PADDING = (3.3, 3.7)
"""Above and below the lines of a row."""

GAP = 12.0
"""Between columns, at full size."""

HIGHEST = 14
"""Lines of a row that is not split."""

WHOLE = 7
"""Rows of a table that is kept on one page."""

EDGE = 14 * POINTS
"""How near a wide table comes to the edge of the page."""

LONGEST_WORD = 90.0
"""In points at full size: longer words are broken before a table is made smaller for them."""

LARGEST_HEAD = 8
"""Lines of a head that is repeated."""


class Cell(NamedTuple):
    """The spans of a cell and its element; ``figures`` are set flush right."""

    spans: Sequence[Span]
    element: Element
    figures: bool


class Sheet(NamedTuple):
    """A table on the page: its columns, left edge and measure, whether it runs from right to left, and its style."""

    layout: Layout
    left: float
    measure: float
    rtl: bool
    style: Style
    pointer: str


def set_table(draft: Draft, paragraph: Paragraph) -> None:
    """Add the strips of a table, and its elements."""
    assert draft.section
    table, draft.table = draft.table or draft.section.add("Table"), None
    table.attributes += language(paragraph.language)
    cells = list(cells_of(draft, paragraph, table))
    sheet = sheet_for(draft, paragraph, cells)
    head = paragraph.header_rows or 0
    if head == len(cells):
        head = 0
    rows = [list(row_strips(draft, row, sheet, last=number == len(cells) - 1)) for number, row in enumerate(cells)]
    for number, row in enumerate(rows[:head]):
        ruled(draft, row, sheet, above=number == 0, below=number == head - 1)
    heads = tuple(strip for row in rows[:head] for strip in row)
    if sum(strip.height for strip in heads) > LARGEST_HEAD * sheet.style.leading:
        heads = ()
    if not head:
        ruled(draft, rows[0], sheet, above=True, below=False)
    if paragraph.label:
        draft.lose(f"the label {paragraph.label!r} of a table is not shown", f"{sheet.pointer[:-5]}/label")
    for number, row in enumerate(rows):
        kept = number > 0 and (number <= head or number == len(rows) - 1 or len(rows) <= WHOLE or number == 1)
        for place, strip in enumerate(row):
            strip.tied = kept if place == 0 else strip.tied
            if number >= head:
                strip.heads = heads
    first = rows[0][0]
    first.before, first.tied = max(draft.gap, 4), draft.tied
    draft.strips += [strip for row in rows for strip in row]
    draft.gap, draft.tied = draft.looks.style("text").size * 1.1, False


def sheet_for(draft: Draft, paragraph: Paragraph, cells: Sequence[Sequence[Cell]]) -> Sheet:
    """Columns and size of a table; one that would be too small is set wider than the text."""
    style, frame = draft.looks.style("cell"), draft.frame
    needs = [needs_of(column) for column in zip(*cells, strict=True)]
    left, measure = frame.left, frame.measure
    if spread(needs, WIDENED, GAP, len(needs)) > measure:
        widest = frame.width - 2 * EDGE
        fitting = min(max(spread(needs, scale, GAP, len(needs)), measure) for scale in SCALES[:3])
        measure = min(widest, fitting)
        left = (frame.width - measure) / 2
    layout = lay_out(needs, measure, GAP)
    text = paragraph.text
    rtl = draft.runs_right(text)
    pointer = f"/paragraphs/{int(paragraph.id[1:]) - 1}/rows"
    return Sheet(layout, left, measure, rtl, scaled(style, layout.scale), pointer)


def scaled(style: Style, scale: float) -> Style:
    """A style in another size."""
    return style if scale == 1 else replace(style, size=style.size * scale, leading=style.leading * scale)


def needs_of(column: Sequence[Cell]) -> Needs:
    """What the cells of a column ask for."""
    least = most = 0.0
    for cell in column:
        widths = [width for span in cell.spans for width in word_widths(span)]
        if widths:
            least = max(least, min(max(widths), LONGEST_WORD))
            blanks = sum(span.text.count(" ") * span.ink.font.space.width * span.ink.size / 1000 for span in cell.spans)
            most = max(most, sum(widths) + blanks + 0.5)
    return Needs(least + 0.5, most)


def word_widths(span: Span) -> Iterator[float]:
    """How wide the words of a span are; a character that no font has counts nothing here, it is told when it is set."""
    for word in span.text.split(" "):
        try:
            yield span.ink.font.shape(word).width * span.ink.size / 1000
        except MissingGlyphError:
            yield 0


# Cells


def cells_of(draft: Draft, paragraph: Paragraph, table: Element) -> Iterator[list[Cell]]:
    """The cells of each row with their elements: a head and a body where both are there, else rows alone."""
    rows = paragraph.rows or ()
    head, side = paragraph.header_rows or 0, paragraph.header_columns or 0
    figures = [holds_figures(column[head:]) for column in zip(*rows, strict=True)]
    parted = 0 < head < len(rows)
    groups = (table.add("THead"), table.add("TBody")) if parted else (table, table)
    runs = iter(runs_of_cells(draft, paragraph))
    for number, row in enumerate(rows):
        line = groups[number >= head].add("TR")
        cells = []
        for column in range(len(row)):
            scope = "Column" if number < head else "Row" if column < side else None
            element = line.add("TH", f"/A<</O/Table/Scope/{scope}>>") if scope else line.add("TD")
            spans = cell_spans(draft, paragraph, next(runs), element, bold=number < head)
            cells.append(Cell(spans, element, figures[column]))
        yield cells


def cell_spans(
    draft: Draft, paragraph: Paragraph, cell: str | Sequence[Run], element: Element, *, bold: bool
) -> list[Span]:
    """The spans of a cell, which is a text, or runs where it has marks or links."""
    if not cell:
        return []
    spoken = paragraph.language or draft.release.language
    if isinstance(cell, str):
        ink = draft.looks.ink("cell", STRONG) if bold else draft.looks.ink("cell")
        return localized([Span(cell, ink)], element, spoken)
    if bold:
        cell = [run._replace(styles=run.styles | STRONG) for run in cell]
    return run_spans(draft, cell, "cell", element, spoken)


def runs_of_cells(draft: Draft, paragraph: Paragraph) -> Iterator[str | list[Run]]:
    """The text of each cell, or its runs, cut from those of the table's text, where that has marks or links."""
    rows = paragraph.rows or ()
    links = draft.linked.get(paragraph.id, ())
    if not paragraph.marks and not links:
        for row in rows:
            yield from row
        return
    runs = cut(paragraph.text, paragraph.marks, links)
    first = 0
    for start, end in consecutive(starts_of(rows)):
        found = []
        while first < len(runs) and runs[first].start + len(runs[first].text) <= start:
            first += 1
        number = first
        while number < len(runs) and runs[number].start < end:
            run = runs[number]
            begin, final = max(start, run.start), min(end, run.start + len(run.text))
            if begin < final:
                found.append(run._replace(text=paragraph.text[begin:final], start=begin))
            number += 1
        yield found


# Rows


def row_strips(draft: Draft, row: Sequence[Cell], sheet: Sheet, *, last: bool) -> Iterator[Strip]:
    """The strips of a row: one, or one for each line where there are many; a rule below the last of them."""
    style = sheet.style
    lines = [cell_lines(draft, cell, sheet, column) for column, cell in enumerate(row)]
    count = max(1, *map(len, lines))
    above, below = (pad * sheet.layout.scale for pad in PADDING)
    step = count if count <= HIGHEST else 1
    for number in range(0, count, step):
        part = [held[number : number + step] for held in lines]
        top, is_end = above if number == 0 else 0, number + step == count
        height = step * style.leading + top + (below if is_end else 0)
        paint: Paint = PaintedRow(row, part, sheet, top)
        if is_end:
            colour = draft.looks.colour("ink" if last else "rule")
            paint = PaintedAll([paint, Rule(sheet, 0.8 if last else 0.35, colour, height)])
        yield Strip(height, paint, tied=number > 0 and number in (1, count - 1), elastic=False)


def cell_lines(draft: Draft, cell: Cell, sheet: Sheet, column: int) -> list[Line]:
    """The lines of a cell in the size of the table."""
    if not cell.spans:
        return []
    scale = sheet.layout.scale
    spans = [
        span
        if scale == 1
        else span._replace(ink=span.ink._replace(size=span.ink.size * scale, rise=span.ink.rise * scale))
        for span in cell.spans
    ]
    return draft.lines(spans, sheet.layout.widths[column], sheet.pointer)


@dataclass(frozen=True, slots=True)
class PaintedRow:
    """Paints the lines of the cells of a row; ``above`` is what is free above them."""

    row: Sequence[Cell]
    lines: Sequence[Sequence[Line]]
    sheet: Sheet
    above: float

    def __call__(self, painter: Painter, top: float) -> None:
        """Paint them."""
        sheet, style, layout = self.sheet, self.sheet.style, self.sheet.layout
        for column, (cell, held) in enumerate(zip(self.row, self.lines, strict=True)):
            width, edge = layout.widths[column], layout.edges[column]
            left = sheet.left + (sheet.measure - edge - width if sheet.rtl else edge)
            for number, line in enumerate(held):
                x = left + (width - line.width if cell.figures != sheet.rtl else 0)
                y = top - self.above - number * style.leading - baseline(style)
                painter.line(line, x, y, cell.element, style.size)


@dataclass(frozen=True, slots=True)
class Rule:
    """Paints a line across a table, so far below the upper edge of a strip."""

    sheet: Sheet
    thickness: float
    colour: str
    drop: float = 0

    def __call__(self, painter: Painter, top: float) -> None:
        """Paint it."""
        y = top - self.drop - self.thickness / 2
        painter.box(self.sheet.left, y, self.sheet.measure, self.thickness, self.colour)


def ruled(draft: Draft, row: Sequence[Strip], sheet: Sheet, *, above: bool, below: bool) -> None:
    """Give a row of the head, or the first one, the rule above it and a darker one below."""
    ink = draft.looks.colour("ink")
    if above:
        row[0].paint = PaintedAll([Rule(sheet, 0.8, ink), row[0].paint])
    if below:
        row[-1].paint = PaintedAll([row[-1].paint, Rule(sheet, 0.5, ink, row[-1].height)])
