"""Labels: the bullet or number before a list item, the turn mark of an interview.

`• Item`, `* Item`, `-Item`, `1. Item`, `(a) Item`, `Q: …`. A label stands outside the text of its paragraph.
"""

import re
from collections.abc import Callable, Sequence

from .draft import Block, Draft

BULLETS = "•·▪▫◦‣⁃●○■□◆◇♦►▶▸✓✔➢➤❖∙⚫🔹🔸\uf0b7\uf0a7"
BULLET = re.compile(rf"(?:[{BULLETS}](?:️)?(?=\s?\S)|[*+o](?= \S)|-(?= ?[^\s\d-]))")
DASH = re.compile(r"[–—](?= ?\S)")
NUMBER = re.compile(
    r"(?:\((\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|(\d{1,2}(?:\.\d{1,2}){1,3})\.?)(?= \S)"
)
TURN = re.compile(
    r"(?:Q|A|Q\d{1,2}|A\d{1,2}|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Pergunta|Resposta|Domanda|Risposta)[:.](?= \S)"
)
LABEL_HEAD = re.compile(
    rf"(?:[{BULLETS}]|[*+-] \S|\(?\d{{1,2}}[.)] \S|\((?:[a-z]|[ivx]{{1,4}})\) \S|[–—] ?\S|#{{1,6}} \S)"
)
ANSWERS = re.compile(r"A|Antwort|Respuesta|Resposta|Risposta")


def recognise_labels(draft: Draft) -> None:
    """Take bullets, numbers and turn marks off the text of their blocks."""
    blocks = [
        block for block in draft.blocks if block.role == "paragraph" and block.kind == "text" and block.rows is None
    ]
    for before, block, after in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        found = BULLET.match(block.text)
        if found and not (found[0] == "-" and is_attribution(before, after)):
            label_block(block, found.end())
    label_dashes(blocks)
    label_numbers(blocks)
    label_turns(blocks)
    nest(draft.blocks)


def is_attribution(before: Block | None, after: Block | None) -> bool:
    """Whether a lone hyphen says who spoke in the paragraph above, and is no bullet."""
    quoted = before is not None and before.text.endswith(('"', "”", "“", "»", "«", "」", "’’"))
    return quoted and not (after is not None and after.text.startswith("-"))


def label_block(block: Block, end: int, kind: str = "list_item") -> None:
    """Cut the label off."""
    rest = block.passage.cut(end)
    if not any(map(str.isalnum, rest.text)):
        return
    shift = len(block.text) - len(rest.text)
    block.label, block.passage = block.passage.cut(0, end), rest
    block.styles = [
        style._replace(start=max(style.start - shift, 0), end=style.end - shift)
        for style in block.styles
        if style.end > shift
    ]
    block.anchors = [a._replace(start=max(a.start - shift, 0), end=max(a.end - shift, 0)) for a in block.anchors]
    block.recogniser = f"labels: {kind.replace('_', ' ')}"
    if kind == "list_item":
        block.kind, block.level = "list_item", 1


def label_dashes(blocks: Sequence[Block]) -> None:
    """Dashes that open neighbouring lines are bullets; one alone, or with blank lines around, may open speech."""
    for run in runs_of(blocks, lambda block: bool(DASH.match(block.text)) and block.label is None):
        if len(run) > 1 and not any(block.gap for block in run[1:]):
            for block in run:
                label_block(block, 1)


def label_numbers(blocks: Sequence[Block]) -> None:
    """Numbers are labels where they count on from one block to a later one nearby."""
    found = [
        (index, match)
        for index, block in enumerate(blocks)
        if block.label is None and (match := NUMBER.match(block.text))
    ]
    ranks = [rank_of(match) for _, match in found]
    counted = set()
    for here, (index, _) in enumerate(found):
        following = here + 1
        if following < len(found) and ranks[following] in successors(ranks[here]) and found[following][0] - index <= 4:
            counted |= {here, following}
    for here in counted:
        index, match = found[here]
        label_block(blocks[index], match.end())


def rank_of(match: "re.Match[str]") -> tuple[str, str]:
    """The shape of a label and what it counts."""
    value = match[1] or match[2] or match[3]
    shape = "()" if match[1] else match[0][-1]
    return shape, value


def successors(rank: tuple[str, str]) -> set[tuple[str, str]]:
    """The labels that may follow one."""
    shape, value = rank
    if value.isdigit():
        return {(shape, str(int(value) + 1))}
    if "." in value:
        head, _, last = value.rpartition(".")
        return {(shape, f"{head}.{int(last) + 1}"), (shape, f"{value}.1")}
    roman = ROMAN.get(value.lower())
    answers = {
        (shape, name if value.islower() else name.upper())
        for name, number in ROMAN.items()
        if number == (roman or -9) + 1
    }
    return answers | ({(shape, chr(ord(value) + 1))} if len(value) == 1 else set())


ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


def label_turns(blocks: Sequence[Block]) -> None:
    """Turn marks are labels where questions and answers alternate."""
    turns = [(block, match) for block in blocks if block.label is None and (match := TURN.match(block.text))]
    answers = sum(bool(ANSWERS.match(match[0])) for _, match in turns)
    if answers and answers < len(turns):
        for block, match in turns:
            label_block(block, match.end(), "turn")


def nest(blocks: Sequence[Block]) -> None:
    """Levels of list items, from their indentation within a run of items."""
    for run in runs_of(blocks, lambda block: block.kind == "list_item" and block.recogniser.startswith("labels")):
        depths: list[int] = []
        for block in run:
            while depths and block.indent < depths[-1]:
                depths.pop()
            if not depths or block.indent > depths[-1] + 1:
                depths.append(block.indent)
            block.level = min(len(depths), 9)


def runs_of(blocks: Sequence[Block], belongs: Callable[[Block], bool]) -> list[list[Block]]:
    """Neighbouring blocks for which ``belongs`` holds."""
    runs: list[list[Block]] = [[]]
    for block in blocks:
        if belongs(block):
            runs[-1].append(block)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]
