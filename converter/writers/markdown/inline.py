"""The text of a paragraph with its marks and links: ``**bold**``, ``[a plant](https://…)``.

Signs are used where CommonMark lets them open and close (section 6.2, flanking); where they could not, and where styles
meet, the tags of HTML say the same.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ...model.release import MarkStyle, PressRelease
from ...rendering.inline import Run, runs_of
from .escapes import code_span, escape, link

SIGNS: dict[MarkStyle, str] = {"strong": "**", "emphasis": "*"}
TAGS: dict[MarkStyle, str] = {
    "strong": "strong",
    "emphasis": "em",
    "superscript": "sup",
    "subscript": "sub",
    "code": "code",
}
ORDER: tuple[MarkStyle, ...] = ("strong", "emphasis", "code", "superscript", "subscript")
WORD = re.compile(r"\w")


def set_text(release: PressRelease, place: str) -> str:
    """The text of a place of the model."""
    return "".join(set_runs(runs_of(release, place)))


def set_cells(release: PressRelease, place: str, rows: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """The cells of a table; marks that reach over the end of a cell are cut there."""
    runs = runs_of(release, place)
    at = 0
    for row in rows:
        cells = []
        for cell in row:
            cells.append("".join(set_runs(within(runs, at, at + len(cell)))))
            at += len(cell) + 1  # a tab or newline parts the cells in the paragraph's text
        yield cells


def within(runs: Iterable[Run], start: int, end: int) -> list[Run]:
    """The parts of runs that lie between two offsets."""
    found = []
    for run in runs:
        first, last = max(run.start, start), min(run.start + len(run.text), end)
        if first < last:
            found.append(run._replace(text=run.text[first - run.start : last - run.start], start=first))
    return found


def set_runs(runs: Sequence[Run]) -> Iterator[str]:
    """The runs, neighbours of one link inside one pair of brackets."""
    for held, numbers in groupby(range(len(runs)), lambda number: runs[number].link):
        members = list(numbers)
        words = "".join(set_run(runs, number) for number in members)
        plain = "".join("*" if runs[number].styles else runs[number].text for number in members)
        yield link(words, plain, held.url) if held else words


def set_run(runs: Sequence[Run], number: int) -> str:
    """One run in its styles; signs are used where those of its neighbours cannot meet them."""
    run = runs[number]
    around = (*runs[max(number - 1, 0) : number], *runs[number + 1 : number + 2])
    if run.styles and not run.link and not any(other.styles or other.link for other in around):
        before, after = runs[number - 1].text if number else "", runs[number + 1].text if number + 1 < len(runs) else ""
        if signed := with_signs(run, before[-1:], after[:1]):
            return signed
    styles = [style for style in ORDER if style in run.styles]
    opening = "".join(f"<{TAGS[style]}>" for style in styles)
    closing = "".join(f"</{TAGS[style]}>" for style in reversed(styles))
    return f"{opening}{escape(run.text)}{closing}"


def with_signs(run: Run, before: str, after: str) -> str | None:
    """A run of one style between the signs of Markdown; None where they would be no signs there."""
    (style, *more) = run.styles
    if more or (style == "code" and ("|" in run.text or not run.text.strip())):
        return None
    if style == "code":
        return code_span(run.text)
    if style in SIGNS and flanked(before, run.text, after):
        return f"{SIGNS[style]}{escape(run.text)}{SIGNS[style]}"
    return None


def flanked(before: str, text: str, after: str) -> bool:
    """Whether signs around a text open before it and close behind it: its ends are words, or blanks stand around it."""
    first, last = text[:1], text[-1:]
    if first.isspace() or last.isspace():
        return False
    opens = bool(WORD.match(first)) or not before or before.isspace()
    closes = bool(WORD.match(last)) or not after or after.isspace()
    return opens and closes


def emphasised(text: str, style: MarkStyle = "strong") -> str:
    """A whole text in one style."""
    return set_run([Run(text, 0, frozenset((style,)), None)], 0)
