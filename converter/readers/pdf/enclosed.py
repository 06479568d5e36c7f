"""The release that prconvert put into a PDF: found, checked, and compared with what the pages show now.

It is an associated file of canonical JSON; its hash stands in the metadata. Anybody can make hashes: a release counts
only where the pages show its texts and no others. Blanks, hyphens and the shapes of letters never matter, for pages break
lines; text from the right to left, and text whose letters join, is compared by its letters, for a page says little of
their order.
"""

import re
from collections.abc import Sequence
from hashlib import sha256

from ...errors import ReadError
from ...model.findings import Finding
from ...model.json_text import decode_json
from ...model.reading import Piece, Reading, line_and_column, line_starts
from ...model.release import SCHEMA, PressRelease
from ...parsing.enclosed import EDITED, LISTED, change_message, damaged, edited_reading, open_release
from .manuscript import Manuscript
from .pieces import Document
from .shown import Change, Comparison

RELEASE = "release.json"
HASH = re.compile(rb"prel:sha256(?:\s[^<>=]{0,40}=[^<>]{0,200})?(?:>|\s?=\s?[\"'])\s*([0-9a-fA-F]{64})")
LAST = 1 << 62


def find_enclosed(document: Document, data: bytes, name: str) -> tuple[PressRelease | None, tuple[Finding, ...]]:
    """The enclosed release; None where there is none, with a finding where there is one that cannot be used."""
    file = document.files.get(RELEASE)
    if file is None or SCHEMA.encode() not in file:
        return None, ()
    declared = {found.lower().decode("ascii") for found in HASH.findall(data)}
    if declared and sha256(file).hexdigest() not in declared:
        return None, (damaged("its hash is another one"),)
    try:
        return open_release(decode_json(file, name), name), ()
    except ReadError as error:
        return None, (damaged(str(error).partition("\n")[0]),)


def reading_of(release: PressRelease, manuscript: Manuscript, comparison: Comparison) -> Reading:
    """The enclosed release, with the places of its texts in the document."""
    origins = {
        pointer: (Piece(start, end, "pdf"),)
        for pointer, (start, end) in sorted(comparison.places.items(), key=lambda item: item[1])
    }
    return Reading(release, (), manuscript.text, origins)


def compare(reading: Reading, before: PressRelease, changes: Sequence[Change]) -> Reading:
    """The reading of an edited document, with what it declares that no page shows, and findings on what was changed."""
    told = sorted(changes, key=lambda change: LAST if change.start is None else change.start)
    findings = [found(change, reading) for change in told[:LISTED]]
    if len(told) > LISTED:
        message = f"the text was edited after it was written: {len(told) - LISTED} more changes"
        findings.append(Finding(EDITED, message))
    return edited_reading(before, reading, findings)


def found(change: Change, reading: Reading) -> Finding:
    """The finding for a change, where the text stands now."""
    message = change_message(change.before, change.now)
    if change.start is None:
        return Finding(EDITED, message)
    line, column = line_and_column(reading.text, change.start, line_starts(reading.text))
    return Finding(EDITED, message, pointer_at(reading, change.start), "warning", line, column)


def pointer_at(reading: Reading, offset: int) -> str:
    """What the reading made of a place; the whole release where that cannot be said."""
    for pointer, pieces in reading.origins.items():
        if pointer.endswith(("/text", "headline")) and any(piece.start <= offset < piece.end for piece in pieces):
            return pointer
    return ""
