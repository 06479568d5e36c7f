"""A release that a document encloses as canonical JSON: how it is trusted, and what is said where it is not."""

from ..errors import ReadError
from ..model.codec import from_dict
from ..model.findings import Finding
from ..model.json_text import parse_json
from ..model.release import PressRelease
from ..reference.schema_check import check_document

EDITED, DAMAGED = "PRC910", "PRC911"
LISTED = 50
AROUND, LONGEST = 24, 80


def open_release(text: str, name: str) -> PressRelease:
    """The release that the JSON says. `ReadError` where it says none."""
    data = parse_json(text, name)
    faults = check_document(data)
    if faults:
        raise ReadError(str(faults[0]))
    return from_dict(data)


def damaged(why: str) -> Finding:
    """The finding for an enclosed release that cannot be trusted."""
    return Finding(DAMAGED, f"the release enclosed in the document is not used: {why}; the text was read instead")


def excerpt(text: str, at: int) -> str:
    """Some of a text, from shortly before an offset."""
    start = max(0, at - AROUND)
    cut = text[start : start + LONGEST]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST < len(text) else ''}"
