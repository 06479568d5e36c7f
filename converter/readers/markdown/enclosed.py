"""The release that prconvert put into a Markdown file: a comment at its end, with the canonical JSON."""

from typing import NamedTuple

from ...errors import ReadError
from ...model.findings import Finding
from ...model.release import SCHEMA, PressRelease
from ...parsing.enclosed import damaged, open_release

OPENING = f"<!-- {SCHEMA}\n"
CLOSING = "\n-->"


class Enclosed(NamedTuple):
    """The release, and where the comment that holds it begins."""

    release: PressRelease
    start: int


def find_enclosed(text: str, name: str) -> tuple[Enclosed | None, tuple[Finding, ...]]:
    """The enclosed release; None where there is none, with a finding where there is one that cannot be used."""
    start = text.rfind(OPENING)
    stop = text.find(CLOSING, start)
    if start < 0 or stop < 0 or text[stop + len(CLOSING) :].strip():
        return None, ()
    try:
        return Enclosed(open_release(text[start + len(OPENING) : stop], name), start), ()
    except ReadError as error:
        return None, (damaged(str(error).partition("\n")[0]),)
