"""A release that a document encloses as canonical JSON: how it is trusted, and what is said where it is not."""

from ..errors import ReadError
from ..model.codec import from_dict
from ..model.findings import Finding
from ..model.json_text import parse_json
from ..model.release import PressRelease
from ..reference.schema_check import check_document

EDITED, DAMAGED = "PRC910", "PRC911"
AROUND, LONGEST = 24, 80


def build_enclosed(text: str, name: str) -> PressRelease:
    """The release that the JSON says. `ReadError` where it says none."""
    data = parse_json(text, name)
    faults = check_document(data)
    if faults:
        raise ReadError(str(faults[0]))
    return from_dict(data)


def damaged(why: str) -> Finding:
    """The finding for an enclosed release that cannot be trusted."""
    return Finding(DAMAGED, f"the release enclosed in the document is not used: {why}; the text was read instead")


def change_message(before: str | None, now: str | None) -> str:
    """What a finding says of a text that was another one, or none, when the document was written."""
    if now is None:
        return f"edited after it was written: {excerpt(before or '', 0)!r} was taken out"
    if before is None:
        return f"edited after it was written: {excerpt(now, 0)!r} was put in"
    at = next(
        (at for at, (a, b) in enumerate(zip(before, now, strict=False)) if a != b),
        min(len(now), len(before)),
    )
    return f"edited after it was written: {excerpt(before, at)!r} is now {excerpt(now, at)!r}"


def excerpt(text: str, at: int) -> str:
    """Some of a text, from shortly before an offset."""
    start = max(0, at - AROUND)
    cut = text[start : start + LONGEST]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST < len(text) else ''}"
