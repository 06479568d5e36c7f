"""The release that prconvert put into a document: found, checked, and compared with the text as it is now.

It is a custom XML part that holds the canonical JSON with its hash, and the hash of the text that the pages showed.
Anybody can make hashes: a release counts only where the pages show its texts and no others.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from ...errors import ReadError
from ...model.findings import Finding
from ...model.reading import Piece, Reading, line_and_column, line_starts
from ...model.release import SCHEMA, PressRelease
from ...parsing.enclosed import EDITED, LISTED, change_message, damaged, edited_reading, open_release
from .items import Line
from .manuscript import Manuscript
from .package import Package

MODEL = f"{{{SCHEMA}}}model"
LAST = 1 << 62
MOST_COLUMNS = 63
"""Columns of a table in Word; wider ones are written as lines."""

COMPARED = 10_000
"""Pairs of new texts and those that are gone; in a text with more changes none is told to have become another."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """The release, and the hash of the text as it was written."""

    release: PressRelease
    shown: str


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph whose text was something else, or nothing; no paragraph where it is gone."""

    line: Line | None
    before: str | None


def find_enclosed(package: Package) -> tuple[Enclosed | None, tuple[Finding, ...]]:
    """The enclosed release; None where there is none, with a finding where there is one that cannot be used."""
    for part in package.related(package.main(), "customXml"):
        data = package.read(part)
        if data is None or SCHEMA.encode() not in data:
            continue
        tree = package.tree(part)
        model = None if tree is None else tree.find(MODEL)
        if model is None:
            continue
        text = model.text or ""
        if sha256(text.encode()).hexdigest() != model.get("sha256"):
            return None, (damaged("its hash is another one"),)
        try:
            return Enclosed(open_release(text, package.name), model.get("shown", "")), ()
        except ReadError as error:
            return None, (damaged(str(error).partition("\n")[0]),)
    return None, ()


# The text is as it was


def is_shown(enclosed: Enclosed, manuscript: Manuscript) -> bool:
    """Whether the pages show the release as it was written, and nothing else."""
    return manuscript.shown == enclosed.shown and next(changes_of(enclosed.release, manuscript), None) is None


def reading_of(enclosed: Enclosed, manuscript: Manuscript) -> Reading:
    """The enclosed release, with the places of its texts in the document."""
    return Reading(enclosed.release, (), manuscript.text, dict(origins_of(enclosed.release, manuscript)))


def origins_of(release: PressRelease, manuscript: Manuscript) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Where headline, subheadlines, dateline and paragraphs stand; of a table its first cell."""
    wanted = {"/headline": release.headline} | {
        f"/subheadlines/{number}": text for number, text in enumerate(release.subheadlines)
    }
    for line in manuscript.lines():
        for pointer, text in wanted.items():
            if text == manuscript.text[line.start : line.end]:
                yield pointer, (Piece(line.start, line.end, "docx"),)
                del wanted[pointer]
                break
        for number in paragraphs_at(release, line):
            yield from placed(release, number, line, manuscript.text)


def placed(release: PressRelease, number: int, line: Line, source: str) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Where a paragraph's text stands in its line, and the dateline before it."""
    paragraph = release.paragraphs[number]
    text = paragraph.rows[0][0] if paragraph.rows else paragraph.text
    start = source.rfind(text, line.start, line.end)
    if start >= 0 and text:
        yield f"/paragraphs/{number}/text", (Piece(start, start + len(text), "docx"),)
    dateline = release.dateline
    if dateline and dateline.paragraph == paragraph.id and source.startswith(dateline.text, line.start):
        yield "/dateline/text", (Piece(line.start, line.start + len(dateline.text), "docx"),)


def paragraphs_at(release: PressRelease, line: Line) -> Iterator[int]:
    """The paragraphs, counted from 0, whose bookmark stands in a line."""
    for place in line.places:
        if place[:2] == "_p" and place[2:].isdecimal() and 0 < int(place[2:8]) <= len(release.paragraphs):
            yield int(place[2:8]) - 1


# Somebody has edited the text


def compare(reading: Reading, manuscript: Manuscript, enclosed: Enclosed) -> Reading:
    """The reading of an edited text, with what it declares that no page shows, and findings on what was changed."""
    before = enclosed.release
    changes = sorted(changes_of(before, manuscript), key=lambda change: change.line.start if change.line else LAST)
    findings = [found(change, reading) for change in changes[:LISTED]]
    if not changes:
        findings = [Finding(EDITED, "the text was edited after it was written: its paragraphs stand in another order")]
    elif len(changes) > LISTED:
        findings.append(
            Finding(EDITED, f"the text was edited after it was written: {len(changes) - LISTED} more changes")
        )
    return edited_reading(before, reading, findings)


def changes_of(release: PressRelease, manuscript: Manuscript) -> Iterator[Change]:
    """Paragraphs whose text is another one, new ones, and texts that are gone."""
    marked = {number: text for number in range(len(release.paragraphs)) if (text := written(release, number))}
    loose, maybe = Counter(loose_texts(release)), Counter(media_texts(release))
    new: list[Line] = []
    for line in manuscript.lines():
        text = manuscript.text[line.start : line.end]
        number = next((number for number in paragraphs_at(release, line) if number in marked), None)
        if number is not None:
            before = marked.pop(number)
            if text != before:
                yield Change(line, before)
        elif loose[text] > 0:
            loose[text] -= 1
        elif maybe[text] > 0:
            maybe[text] -= 1
        else:
            new.append(line)
    yield from unmarked(new, +loose, Counter(marked.values()), manuscript.text)


def unmarked(new: Sequence[Line], gone: Counter[str], lost: Counter[str], source: str) -> Iterator[Change]:
    """The changes among lines without a known place, texts that are gone, and those whose bookmark is lost."""
    few = len(new) * len(gone) <= COMPARED
    for line in new:
        text = source[line.start : line.end]
        if lost[text] > 0:
            lost[text] -= 1
        else:
            yield Change(line, take_alike(text, gone) if few else None)
    yield from (Change(None, text) for text in (*lost.elements(), *gone.elements()))


def units_of(text: str) -> set[str]:
    """The words of a text; its characters where it has none, as in Chinese."""
    return set(text.split() if " " in text else text)


def take_alike(text: str, loose: Counter[str]) -> str | None:
    """The text among those that are gone which shares most words with a new one; None where none shares half."""
    words = units_of(text)
    best, most = None, 0.5
    for candidate, count in loose.items():
        others = units_of(candidate)
        alike = len(words & others) / max(len(words), len(others), 1)
        if count > 0 and alike >= most:
            best, most = candidate, alike
    if best is not None:
        loose[best] -= 1
    return best


def written(release: PressRelease, number: int) -> str:
    """The text of the line that bears a paragraph's bookmark, as it was written."""
    paragraph, dateline = release.paragraphs[number], release.dateline
    if paragraph.rows:
        return lines_of(paragraph.rows)[0]
    opens = dateline and dateline.paragraph == paragraph.id and paragraph.kind != "list_item"
    return f"{dateline.text} {paragraph.text}" if dateline and opens else paragraph.text


def lines_of(rows: Sequence[Sequence[str]]) -> list[str]:
    """The texts of a table: its cells, or its rows where it has more columns than Word."""
    if len(rows[0]) > MOST_COLUMNS:
        return [" | ".join(row) for row in rows]
    return [cell for row in rows for cell in row]


def loose_texts(release: PressRelease) -> Iterator[str]:
    """The texts that bear no bookmark of a paragraph: headlines, notices, cells, and what opens and closes the release."""
    yield from filter(None, (release.headline, *release.subheadlines, *(notice.text for notice in release.notices)))
    yield from (part.text for part in (release.byline, release.source, release.end_mark) if part)
    for paragraph in release.paragraphs:
        if paragraph.rows:
            yield from filter(None, lines_of(paragraph.rows)[1:])
    yield from ("\n".join(filter(None, (media.alt, media.credit))) for media in release.media if media.alt)
    dateline = release.dateline
    if dateline:
        opened = (paragraph.kind for paragraph in release.paragraphs if paragraph.id == dateline.paragraph)
        if next(opened, "table") in ("list_item", "table"):
            yield dateline.text


def media_texts(release: PressRelease) -> Iterator[str]:
    """The texts of pictures without words of their own: address and credit, or the credit where no link can be set."""
    for media in release.media:
        if not media.alt:
            yield from filter(None, ("\n".join(filter(None, (media.url, media.credit))), media.credit))


def found(change: Change, reading: Reading) -> Finding:
    """The finding for a change, where the text stands now."""
    if change.line is None:
        return Finding(EDITED, change_message(change.before, None))
    now = reading.text[change.line.start : change.line.end]
    line, column = line_and_column(reading.text, change.line.start, line_starts(reading.text))
    return Finding(
        EDITED, change_message(change.before, now), pointer_at(reading, change.line), "warning", line, column
    )


def pointer_at(reading: Reading, line: Line) -> str:
    """What the reading made of a line; the whole release where that cannot be said."""
    for pointer, pieces in reading.origins.items():
        if pieces and line.start <= pieces[0].start < line.end and pointer.endswith(("/text", "headline")):
            return pointer
    return ""
