"""Tables: header rows that repeat, columns as wide as their text asks for, figures set flush at their end."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from ...model.release import Paragraph
from ...rendering.inline import Run
from ...rendering.markup import element
from .columns import Layout, lay_out
from .draft import Draft, pointer_of
from .paragraphs import Form, mark_place, runs_in, set_paragraph, turned
from .runs import set_runs

MOST_COLUMNS = 63
"""Columns of a table in Word."""

WHOLE = 12
"""Rows of a table that is kept on one page."""

CELL_STYLES = {
    (False, False): "TableText",
    (False, True): "TableNumber",
    (True, False): "TableHeading",
    (True, True): "TableHeadingNumber",
}
"""By whether a cell is in a header row, and whether its column holds figures."""

Cell = tuple[Run, ...]


def set_table(draft: Draft, paragraph: Paragraph, caption: str, *, keep_next: bool) -> Iterator[str]:
    """A table of the release; ``caption`` is what stands over it, for those who do not see it."""
    rows = paragraph.rows or ()
    width = len(rows[0])
    if width > MOST_COLUMNS:
        message = f"a table of {width} columns is set as lines; Word has at most {MOST_COLUMNS}"
        draft.lose(message, pointer_of(paragraph, "rows"))
        yield from set_as_lines(draft, paragraph)
        return
    layout = lay_out(rows, paragraph.header_rows or 0, draft.measure)
    yield f"<w:tbl>{table_properties(draft, paragraph, caption, layout)}"
    yield from set_rows(draft, paragraph, layout, keep_next=keep_next)
    yield "</w:tbl>"


def table_properties(draft: Draft, paragraph: Paragraph, caption: str, layout: Layout) -> str:
    """Style, direction, width and what a screen reader says of the table (ISO 29500-1, 17.4.59)."""
    first_row, first_column = int(bool(paragraph.header_rows)), int(bool(paragraph.header_columns))
    look: dict[str, str | int | None] = {
        "w:val": f"{0x20 * first_row + 0x80 * first_column + 0x700:04X}",
        "w:firstRow": first_row,
        "w:lastRow": 0,
        "w:firstColumn": first_column,
        "w:lastColumn": 1,
        "w:noHBand": 1,
        "w:noVBand": 1,
    }
    columns = ", ".join(filter(None, (paragraph.rows or ((),))[0]))
    lines = (
        element("w:tblStyle", {"w:val": f"FiguresTable{layout.suffix}"}),
        element("w:bidiVisual") if draft.setting_for(paragraph).direction == "rtl" else "",
        element("w:tblW", {"w:w": 5000, "w:type": "pct"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", look),
        element("w:tblCaption", {"w:val": caption}),
        element("w:tblDescription", {"w:val": columns}) if columns else "",
    )
    grid = "".join([f'<w:gridCol w:w="{width}"/>' for width in layout.widths])
    return f"<w:tblPr>{''.join(lines)}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"


def set_rows(draft: Draft, paragraph: Paragraph, layout: Layout, *, keep_next: bool) -> Iterator[str]:
    """The rows; a short table stays on one page."""
    head = paragraph.header_rows or 0
    repeated = max(head, 1)  # Word's own check of accessibility asks for a header row in every table
    cells = cells_of(draft, paragraph)
    for number, row in enumerate(cells):
        kept = keep_next if number == len(cells) - 1 else len(cells) <= WHOLE
        content = [
            set_cell(
                draft,
                paragraph,
                cell,
                Form(f"{CELL_STYLES[number < head, layout.figures[column]]}{layout.suffix}", keep_next=kept),
                marked=number == column == 0,
            )
            for column, cell in enumerate(row)
        ]
        yield set_row(content, layout.widths, header=number < repeated)


def set_row(cells: Sequence[str], widths: Sequence[int], *, header: bool) -> str:
    """A row that is never split over two pages."""
    held = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{held}</w:tr>"


def set_cell(draft: Draft, paragraph: Paragraph, cell: Cell, form: Form, *, marked: bool = False) -> str:
    """The paragraph of a cell; the first one of a table carries its bookmark."""
    setting = draft.setting_for(paragraph)
    form = turned(form, "".join([run.text for run in cell]), setting)
    content = set_runs(draft, cell, setting, rtl=form.turns)
    return set_paragraph(form, mark_place(draft, paragraph.id, content) if marked else content)


def set_as_lines(draft: Draft, paragraph: Paragraph) -> Iterator[str]:
    """The rows as lines, their cells parted by bars."""
    for number, row in enumerate(cells_of(draft, paragraph)):
        bar = Run(" | ", 0, frozenset(), None)
        cell = tuple(run for place, held in enumerate(row) for run in ((bar, *held) if place else held))
        yield set_cell(draft, paragraph, cell, Form("TableTextCompact"), marked=number == 0)


# Cells


def cells_of(draft: Draft, paragraph: Paragraph) -> list[list[Cell]]:
    """The runs of each cell, cut from those of the table's text."""
    rows = paragraph.rows or ()
    if not paragraph.marks and paragraph.id not in draft.linked:
        return [[(Run(cell, 0, frozenset(), None),) if cell else () for cell in row] for row in rows]
    lengths = [len(cell) + 1 for row in rows for cell in row]  # a tab or newline parts the cells in the text
    starts = [0, *accumulate(lengths)]
    shares: list[list[Run]] = [[] for _ in lengths]
    number = 0
    for run in runs_in(draft, paragraph):
        end = run.start + len(run.text)
        while number and starts[number] > run.start:
            number -= 1
        while number < len(lengths) and starts[number] < end:
            first, last = max(run.start, starts[number]), min(end, starts[number + 1] - 1)
            if first < last:
                shares[number].append(run._replace(text=paragraph.text[first:last], start=first))
            number += 1
        number -= 1
    cells = iter(map(tuple, shares))
    return [[next(cells) for _ in row] for row in rows]
