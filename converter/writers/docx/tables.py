"""Tables: header rows that repeat, columns as wide as their text asks for, figures set flush at their end."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from ...model.release import Paragraph
from ...rendering.inline import Run
from ...rendering.markup import Markup, element
from .draft import Draft, pointer_of
from .paragraphs import Form, mark_place, runs_in, set_paragraph
from .runs import set_runs
from .scripts import ASIAN, is_right_to_left

MOST_COLUMNS = 63
"""Columns of a table in Word."""

SIZES = ((7, ""), (14, "Compact"), (MOST_COLUMNS, "Dense"))
"""Up to how many columns which styles are used."""

WHOLE = 12
"""Rows of a table that is kept on one page."""

NARROWEST, WIDEST = 3, 32
"""Characters that a column counts for, at least and at most, when the width of the page is shared out."""

FIGURE = re.compile(
    r"[(\[]?[+\-–−~<>≈]?\s?(?:[A-Z]{0,3}[$€£¥₹₽]|[A-Z]{3})?\s?[+\-–−]?[0-9٠-٩][0-9٠-٩.,'’ \u00a0\u202f]*"
    r"(?:%|‰|°C|[A-Za-zµ€£]{1,5}\.?|[A-Za-z]{1,3}/[A-Za-z]{1,3})?[)\]]?[*†‡]*|[-–—−]|[nN]/?[aAmM]\.?"
)
"""A cell that holds a figure, with its currency or unit: ``(1,204)``, ``$3.2 bn``, ``–``."""

CELL_STYLES = {
    (False, False): "TableText",
    (False, True): "TableNumber",
    (True, False): "TableHeading",
    (True, True): "TableHeadingNumber",
}
"""By whether a cell is a heading, and whether its column holds figures."""

Rows = Sequence[Sequence[str]]
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
    yield f"<w:tbl>{table_properties(draft, paragraph, caption)}"
    yield from set_rows(draft, paragraph, keep_next=keep_next)
    yield "</w:tbl>"


def table_properties(draft: Draft, paragraph: Paragraph, caption: str) -> str:
    """Style, direction, width and what a screen reader says of the table (ISO 29500-1, 17.4.59)."""
    rows = paragraph.rows or ()
    first_row, first_column = int(bool(paragraph.header_rows)), int(bool(paragraph.header_columns))
    look = {
        "w:val": f"{0x20 * first_row + 0x80 * first_column + 0x700:04X}",
        "w:firstRow": first_row,
        "w:lastRow": 0,
        "w:firstColumn": first_column,
        "w:lastColumn": 1,
        "w:noHBand": 1,
        "w:noVBand": 1,
    }
    columns = ", ".join(filter(None, rows[0]))
    lines = (
        element("w:tblStyle", {"w:val": "FiguresTable"}),
        element("w:bidiVisual") if draft.setting_for(paragraph).direction == "rtl" else "",
        element("w:tblW", {"w:w": 5000, "w:type": "pct"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", look),
        element("w:tblCaption", {"w:val": caption}),
        element("w:tblDescription", {"w:val": columns}) if columns else "",
    )
    widths = share_out(rows, draft.measure)
    grid = element("w:tblGrid", {}, *(element("w:gridCol", {"w:w": width}) for width in widths))
    return f"<w:tblPr>{''.join(lines)}</w:tblPr>{grid}"


def set_rows(draft: Draft, paragraph: Paragraph, *, keep_next: bool) -> Iterator[str]:
    """The rows; a short table stays on one page."""
    rows = paragraph.rows or ()
    widths = share_out(rows, draft.measure)
    headed = max(paragraph.header_rows or 0, 1)  # Word's own check of accessibility asks for one in every table
    cells = cells_of(draft, paragraph)
    for number, styles in enumerate(styles_of(paragraph)):
        kept = keep_next if number == len(rows) - 1 else len(rows) <= WHOLE
        content = [
            set_cell(draft, paragraph, cells[number][column], Form(style, keep_next=kept))
            for column, style in enumerate(styles)
        ]
        if number == 0:
            content[0] = set_cell(draft, paragraph, cells[0][0], Form(styles[0], keep_next=kept), marked=True)
        yield set_row(content, widths, header=number < headed)


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
    rtl = is_right_to_left("".join(run.text for run in cell), setting)
    content = set_runs(draft, cell, setting, rtl=rtl)
    return set_paragraph(form._replace(rtl=rtl), mark_place(draft, paragraph.id, content) if marked else content)


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


def styles_of(paragraph: Paragraph) -> Iterator[list[str]]:
    """The styles of the cells, row by row."""
    rows, head = paragraph.rows or (), paragraph.header_rows or 0
    suffix = next(name for most, name in SIZES if len(rows[0]) <= most)
    numeric = [is_numeric([row[column] for row in rows[head:]]) for column in range(len(rows[0]))]
    for number in range(len(rows)):
        headed = [number < head or column < (paragraph.header_columns or 0) for column in range(len(rows[0]))]
        yield [f"{CELL_STYLES[both]}{suffix}" for both in zip(headed, numeric, strict=True)]


def is_numeric(column: Sequence[str]) -> bool:
    """Whether a column holds figures and nothing else, one at least."""
    filled = [cell for cell in column if cell]
    return all(map(FIGURE.fullmatch, filled)) and any(map(str.isdigit, "".join(filled)))


def share_out(rows: Rows, measure: int) -> list[int]:
    """The widths of the columns, in the unit of ``measure``, by what their longest cells ask for."""
    asked = [
        min(max(max(width_of(row[column]) for row in rows), NARROWEST), WIDEST) for column in range(len(rows[0]))
    ]
    edges = [round(measure * reached / sum(asked)) for reached in (0, *accumulate(asked))]
    return [end - start for start, end in zip(edges, edges[1:], strict=False)]


def width_of(text: str) -> int:
    """How wide a text is, in letters; East Asian ones count twice."""
    return len(text) + (0 if text.isascii() else len(ASIAN.findall(text)))
