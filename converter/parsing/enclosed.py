"""Releases enclosed in documents that prconvert wrote: opened, and compared with what the document says now.

Several formats can hold the release itself beside the text that people see. As long as the text is the one that was
written, the enclosed release is the reading; once somebody has edited it, the text counts, and findings say what was
changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import NamedTuple

from ..errors import ReadError
from ..model.codec import from_dict
from ..model.findings import Finding
from ..model.json_text import parse_json
from ..model.reading import Reading, line_and_column, line_starts
from ..model.release import Media, Paragraph, PressRelease
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


# Whether a document shows the release that is enclosed in it


class Expected(NamedTuple):
    """A text that a document should show: where it stands in the model, and the forms, without white space, it may have."""

    pointer: str
    forms: tuple[str, ...]
    needed: bool = True


def match_texts(release: PressRelease, lines: Iterable[str]) -> Mapping[str, int] | None:
    """By JSON Pointer of a part, the number of the line that shows it; None where the lines are not the release's own.

    Anybody can put data into a document: it counts only where the lines show all texts of the release and no others.
    """
    unclaimed: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        if text := solid(line):
            unclaimed[text].append(number)
    for numbers in unclaimed.values():
        numbers.reverse()
    found: dict[str, int] = {}
    for expected in expected_texts(release):
        form = next((form for form in expected.forms if unclaimed.get(form)), None)
        if form is not None:
            found[expected.pointer] = unclaimed[form].pop()
        elif expected.needed and all(expected.forms):
            return None
    return None if any(unclaimed.values()) else found


def expected_texts(release: PressRelease) -> Iterator[Expected]:
    """What a document shows of a release, a line each, in the order of the model."""
    apart = dateline_apart(release)
    for pointer, text in texts_of(release):
        if pointer.startswith("/paragraphs/"):
            number = int(pointer.split("/")[2])
            yield Expected(f"/paragraphs/{number}", forms_of(release.paragraphs[number], release))
        elif pointer != "/dateline/text" or apart:
            yield Expected(pointer, (solid(text),))
    for number, media in enumerate(release.media):
        yield Expected(f"/media/{number}", words_of(media), needed=False)


def dateline_apart(release: PressRelease) -> bool:
    """Whether the dateline stands on a line of its own: it opens nothing, or a table or list item."""
    dateline = release.dateline
    if dateline is None or dateline.paragraph is None:
        return True
    return release.paragraphs[int(dateline.paragraph[1:]) - 1].kind in ("table", "list_item")


def forms_of(paragraph: Paragraph, release: PressRelease) -> tuple[str, ...]:
    """What the line of a paragraph may show: its text, behind the dateline and its label where they are printed."""
    dateline = release.dateline
    opens = dateline and dateline.paragraph == paragraph.id and not dateline_apart(release)
    opening = dateline.text if dateline and opens else ""
    return tuple(solid(opening + text) for text in (f"{paragraph.label or ''}{paragraph.text}", paragraph.text))


def words_of(media: Media) -> tuple[str, ...]:
    """What the line of a picture may show: its alternative text or address, and the credit."""
    credit = media.credit or ""
    return tuple(filter(None, (solid(f"{words or ''}{credit}") for words in (media.alt, media.url, None))))


def solid(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


# Somebody has edited the text


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
    if release.source:
        yield "/source/text", release.source.text
    if release.end_mark:
        yield "/end_mark/text", release.end_mark.text


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
