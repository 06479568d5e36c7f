"""Tables in plain text: cells parted by tabs, by pipes, or standing in columns of spaces."""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .draft import Block
from .passage import Passage, regular

RULE = re.compile(r"\|?[\s:|+-]*-{3}[\s:|+-]*")
COLUMN_GAP = re.compile(r" {2,}(?=\S)")
FIGURE = re.compile(r"[\d—–%$€£¥-]")
PERIOD = re.compile(
    r"(?:[\w.,]+ ){0,5}(?:FY\s?)?(?:19|20)\d\d\w?|[QHTS][1-4](?:[ /-]?(?:(?:19|20)\d\d|[’']?\d\d))?|[1-4][QHTS]\d{0,4}"
)
MOST_HEADERS = 3
NARROWEST = 3  # columns of a table whose header rows lack a cell
Lines = Sequence[tuple[int, int, str]]


class Cell(NamedTuple):
    """Where a cell begins and ends in its line."""

    start: int
    end: int


Splitter = Callable[[str], list[Cell]]


def find_tables(lines: Lines) -> Iterator[Block | range]:
    """The tables among neighbouring lines (start, end, text), and between them the ranges of lines that are none."""
    at = plain = 0
    while at < len(lines):
        rows = take_rows(lines, at)
        if len(rows) < 2:
            at += 1
            continue
        if at > plain:
            yield range(plain, at)
        yield build_table(lines[at : at + len(rows)], rows)
        at += len(rows)
        plain = at
    if plain < len(lines):
        yield range(plain, len(lines))


def take_rows(lines: Lines, first: int) -> list[list[Cell]]:
    """The cells of each line of the table that begins at a line; empty where none does."""
    text = lines[first][2]
    if text.count("|") >= 2 or " | " in text:
        return take_while(lines, first, pipe_cells, same_width=True)
    if "\t" in text:
        return take_while(lines, first, tab_cells, same_width=False)
    if COLUMN_GAP.search(text):
        rows = take_while(lines, first, spaced_cells, same_width=True)
        return rows if is_columnar(lines[first : first + len(rows)], rows) else take_headed(lines, first)
    return []


def take_headed(lines: Lines, first: int) -> list[list[Cell]]:
    """The rows of a table in columns whose header rows have nothing over the first column; empty where none begins."""
    heads: list[list[Cell]] = []
    for number in range(first, min(first + MOST_HEADERS, len(lines) - 1)):
        heads.append([Cell(0, 0), *spaced_cells(lines[number][2])])
        rows = take_while(lines, number + 1, spaced_cells, same_width=True)
        columns = len(rows[0]) if rows else 0
        if columns >= NARROWEST and all(len(head) == columns for head in heads):
            body = lines[number + 1 : number + 1 + len(rows)]
            return [*heads, *rows] if is_columnar(body, rows) else []
    return []


def take_while(lines: Lines, first: int, split: Splitter, *, same_width: bool) -> list[list[Cell]]:
    """The rows from a line on, as long as lines have cells (and where asked for, as many as the first)."""
    rows: list[list[Cell]] = []
    for number in range(first, len(lines)):
        text = lines[number][2]
        is_rule = bool(rows) and bool(RULE.fullmatch(text))
        cells = [] if is_rule else split(text)
        if not is_rule and (len(cells) < 2 or (same_width and rows and len(cells) != len(rows[0]))):
            break
        rows.append(cells)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def pipe_cells(text: str) -> list[Cell]:
    """Cells between pipes; a pipe at either end parts nothing."""
    edges = [-1, *(index for index, sign in enumerate(text) if sign == "|"), len(text)]
    cells = [Cell(a + 1, b) for a, b in itertools.pairwise(edges)]
    if text.startswith("|"):
        cells = cells[1:]
    return cells[:-1] if text.endswith("|") else cells


def tab_cells(text: str) -> list[Cell]:
    """Cells between tabs."""
    edges = [-1, *(index for index, sign in enumerate(text) if sign == "\t"), len(text)]
    return [Cell(a + 1, b) for a, b in itertools.pairwise(edges)]


def spaced_cells(text: str) -> list[Cell]:
    """Cells between runs of spaces."""
    edges = [0, *(gap.end() for gap in COLUMN_GAP.finditer(text)), len(text)]
    return [Cell(a, b) for a, b in itertools.pairwise(edges)]


def is_columnar(lines: Lines, rows: list[list[Cell]]) -> bool:
    """Whether cells between spaces really stand in columns: several rows, short cells, figures in the last column."""
    if len(rows) < 3:
        return False
    texts = [[line[2][cell.start : cell.end].strip() for cell in row] for line, row in zip(lines, rows, strict=True)]
    short = all(len(cell) <= 48 for row in texts for cell in row)
    figures = sum(bool(row) and bool(FIGURE.search(row[-1])) for row in texts)
    return short and figures * 2 > len(rows)


def build_table(lines: Lines, rows: list[list[Cell]]) -> Block:
    """One block of kind table. Lines of rules between rows are markup: the row above the first is a header."""
    source_rows = [(line, row) for line, row in zip(lines, rows, strict=True) if row]
    ruled = len(rows) > 1 and not rows[1]
    width = max(len(row) for _, row in source_rows)
    cells = tuple(
        tuple(cell_passage(line, row[column]) if column < len(row) else EMPTY for column in range(width))
        for line, row in source_rows
    )
    block = Block(whole(cells), "table", rows=cells, recogniser="tables")
    headed = sum(1 for _ in itertools.takewhile(lambda row: not row[0].text, cells))
    block.header_rows = headed if 0 < headed < len(cells) else int(ruled or has_header_row(cells))
    block.header_columns = int(has_header_column(cells))
    return block


EMPTY = Passage("", (), 0)


def cell_passage(line: tuple[int, int, str], cell: Cell) -> Passage:
    """The text of a cell, with its place in the source."""
    start, _, text = line
    moved = regular(text, cell.start, cell.end)
    return Passage(moved.text, tuple((position, origin + start) for position, origin in moved.steps), moved.end + start)


def whole(rows: tuple[tuple[Passage, ...], ...]) -> Passage:
    """The cells joined by tabs and newlines; positions of the joints are those of the cell before."""
    text, steps = "", []
    end = (
        min(cell.start for row in rows for cell in row if cell.text)
        if any(cell.text for row in rows for cell in row)
        else 0
    )
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if number or column:
                steps.append((len(text), end))
                text += "\t" if column else "\n"
            steps += [(len(text) + position, origin) for position, origin in cell.steps]
            text += cell.text
            end = cell.end if cell.text else end
    return Passage(text, tuple(steps), end)


def has_header_row(rows: tuple[tuple[Passage, ...], ...]) -> bool:
    """A first row of words, years or quarters, over rows of figures."""
    first = [cell.text for cell in rows[0][1:]]
    below = [cell.text for row in rows[1:] for cell in row[1:] if cell.text]
    wordy = all(not FIGURE.search(text) or PERIOD.fullmatch(text) for text in first if text)
    return bool(below) and wordy and sum(bool(FIGURE.search(text)) for text in below) * 2 > len(below)


def has_header_column(rows: tuple[tuple[Passage, ...], ...]) -> bool:
    """A first column of words beside figures."""
    body = rows[1:] if has_header_row(rows) else rows
    names = [row[0].text for row in body if row[0].text]
    figures = [cell.text for row in body for cell in row[1:] if cell.text]
    wordy = sum(bool(re.search(r"[^\W\d]", name)) for name in names) == len(names) > 0
    return wordy and sum(bool(FIGURE.search(text)) for text in figures) * 2 > len(figures)
