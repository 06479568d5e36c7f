"""`parse --explain`: what each piece of the source became, and which recogniser said so, in the order of the source."""

from collections.abc import Iterator
from typing import Any

from ..model.reading import Piece, Reading, line_and_column, line_starts
from ..model.release import PressRelease

WIDTH = 72  # characters of a text that are shown


def explain(reading: Reading) -> Iterator[str]:
    """One line for each part: line and column, what it is, the recogniser, and the beginning of its text."""
    starts = line_starts(reading.text)
    rows = []
    for pointer, pieces in reading.origins.items():
        if pieces:
            first = min(pieces, key=lambda piece: piece.start)
            line, column = line_and_column(reading.text, first.start, starts)
            rows.append((first.start, f"{line}:{column}", name_of(reading.release, pointer), first.recogniser, shown(reading, pieces)))
    rows.sort()
    columns = [max((len(row[number]) for row in rows), default=0) for number in (1, 2, 3)]
    for _, place, what, who, text in rows:
        yield f"{place:<{columns[0]}}  {what:<{columns[1]}}  {who:<{columns[2]}}  {text}"


def name_of(release: PressRelease, pointer: str) -> str:
    """What stands at a JSON Pointer, in words."""
    part, _, rest = pointer.lstrip("/").partition("/")
    number = rest.partition("/")[0]
    member: Any = getattr(release, part)
    if isinstance(member, tuple) and number.isdecimal():
        return describe(part, member[int(number)], last=pointer.rpartition("/")[2])
    return part.replace("_", " ")


def describe(part: str, item: Any, last: str) -> str:
    """One member of a list of the model."""
    if part == "paragraphs":
        return f"{item.id} {item.section} {item.kind}" + (" label" if last == "label" else "")
    if part == "quotes":
        speaker = (item.speaker.name or item.speaker.text) if item.speaker else "nobody named"
        return f"{item.id} {item.kind} quote, {item.attribution}: {speaker}"
    if part == "links":
        return f"{item.id} {item.kind} link"
    if part == "securities":
        return f"security {item.exchange}: {item.symbol}"
    if part == "notices":
        return f"notice {item.kind}"
    if part == "artifacts":
        return f"artifact {item.reason}"
    return part.removesuffix("s")


def shown(reading: Reading, pieces: tuple[Piece, ...]) -> str:
    """The beginning of the source text, on one line, without characters that a terminal would obey."""
    text = " ".join("".join(reading.text[piece.start : piece.end] for piece in pieces[:3])[: 2 * WIDTH].split())
    clean = "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
    return clean if len(clean) <= WIDTH else clean[: WIDTH - 1] + "…"
