"""Releases enclosed in documents that prconvert wrote: opened, and compared with what the document says now.

Several formats can hold the release itself beside the text that people see. As long as the text is the one that was
written, the enclosed release is the reading; once somebody has edited it, the text counts, and findings say what was
changed.
"""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import zip_longest

from ..errors import ReadError
from ..model.codec import from_dict
from ..model.findings import Finding
from ..model.json_text import parse_json
from ..model.reading import Reading, line_and_column, line_starts
from ..model.release import PressRelease
from ..reference.schema_check import check_document

EDITED, DAMAGED = "PRC910", "PRC911"
LISTED = 50
AROUND, LONGEST = 24, 80
COMPARED = 2000
"""So many texts are put side by side; of longer releases only that they were edited is told."""


def open_release(text: str, name: str) -> PressRelease:
    """The release that canonical JSON says. `ReadError` where it says none."""
    data = parse_json(text, name)
    faults = check_document(data)
    if faults:
        raise ReadError(str(faults[0]))
    return from_dict(data)


def damaged(why: str) -> Finding:
    """The finding for an enclosed release that cannot be trusted."""
    return Finding(DAMAGED, f"the release enclosed in the document is not used: {why}; the text was read instead")


def told_edits(before: PressRelease, reading: Reading) -> Reading:
    """The reading of an edited text, with what was declared that no page shows, and findings on what was changed."""
    release = replace(
        reading.release,
        publication=before.publication or reading.release.publication,
        subjects=before.subjects or reading.release.subjects,
    )
    changes = list(changes_of(before, reading))
    if not changes:
        changes = [Finding(EDITED, "edited after it was written: its text is laid out in another way")]
    elif len(changes) > LISTED:
        more = len(changes) - LISTED
        changes = [*changes[:LISTED], Finding(EDITED, f"edited after it was written: {more} more changes")]
    return replace(reading, release=release, findings=(*reading.findings, *changes))


def changes_of(before: PressRelease, reading: Reading) -> Iterator[Finding]:
    """One finding for each text that is another one now, is new, or is gone, in the order of the text."""
    old, new = list(texts_of(before)), list(texts_of(reading.release))
    if max(len(old), len(new)) > COMPARED:
        if old != new:
            yield Finding(EDITED, "edited after it was written: too long to say where")
        return
    starts = line_starts(reading.text)
    matcher = SequenceMatcher(None, [text for _, text in old], [text for _, text in new], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            for was, now in zip_longest(old[a:b], new[c:d]):
                yield edit(was[1] if was else None, now, reading, starts)


def texts_of(release: PressRelease) -> Iterator[tuple[str, str]]:
    """The texts that a page shows, each with its JSON Pointer."""
    if release.headline:
        yield "/headline", release.headline
    for number, text in enumerate(release.subheadlines):
        yield f"/subheadlines/{number}", text
    for number, notice in enumerate(release.notices):
        yield f"/notices/{number}/text", notice.text
    for name, part in (("dateline", release.dateline), ("byline", release.byline)):
        if part:
            yield f"/{name}/text", part.text
    for number, paragraph in enumerate(release.paragraphs):
        yield f"/paragraphs/{number}/text", paragraph.text
    for name, part in (("source", release.source), ("end_mark", release.end_mark)):
        if part:
            yield f"/{name}/text", part.text


def edit(was: str | None, now: tuple[str, str] | None, reading: Reading, starts: list[int]) -> Finding:
    """The finding for one change, where the text stands now."""
    if now is None:
        return Finding(EDITED, f"edited after it was written: {excerpt(was or '', 0)!r} was taken out")
    pointer, text = now
    pieces = reading.origins.get(pointer)
    line, column = line_and_column(reading.text, pieces[0].start, starts) if pieces else (None, None)
    if was is None:
        message = f"edited after it was written: {excerpt(text, 0)!r} was put in"
    else:
        pairs = enumerate(zip(was, text, strict=False))
        at = next((at for at, (a, b) in pairs if a != b), min(len(was), len(text)))
        message = f"edited after it was written: {excerpt(was, at)!r} is now {excerpt(text, at)!r}"
    return Finding(EDITED, message, pointer, "warning", line, column)


def excerpt(text: str, at: int) -> str:
    """Some of a text, from shortly before an offset."""
    start = max(0, at - AROUND)
    cut = text[start : start + LONGEST]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST < len(text) else ''}"
