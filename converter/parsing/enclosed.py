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
from ..model.reading import Piece, Reading, line_and_column, line_starts
from ..model.release import PressRelease
from ..reference.schema_check import check_document
from ..trees.articles import Signs, lines_of, signs_of
from ..trees.element import Element

EDITED, DAMAGED, BROKEN = "PRC910", "PRC911", "PRC914"
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


def broken_promises(release: PressRelease, title: str, language: str, *, tagged: bool = True) -> Iterator[Finding]:
    """A finding for each thing that a document should say of itself and no longer does, beside the release that it holds.

    ``title`` and ``language`` are what its properties say, empty where they say nothing; ``tagged`` whether its text is told
    from its pages' furniture. A release without a headline may have any title, one without a language any language.
    """
    if not title or (release.headline and words_of(title) != words_of(release.headline)):
        told = f"{excerpt(title, 0)!r}" if title else "missing"
        yield Finding(
            BROKEN, f"the document's title is {told}, not the headline; write the document again", "/headline"
        )
    if release.language and primary(language) != primary(release.language):
        told = repr(language) if language else "missing"
        message = f"the document's language is {told}, not {release.language!r}; write the document again"
        yield Finding(BROKEN, message, "/language")
    if not tagged:
        message = "the document is no longer tagged, so that screen readers cannot follow it; write the document again"
        yield Finding(BROKEN, message)


def words_of(text: str) -> list[str]:
    """The printing words of a text: properties hold one line, and not every blank."""
    return "".join(sign if sign.isprintable() else " " for sign in text).split()


def primary(language: str) -> str:
    """The language of a tag, without script and region."""
    return language.partition("-")[0].lower()


# Whether a document shows the release that is enclosed in it

Line = tuple[tuple[str, str], ...]
"""Texts, without white space, that stand on one line, each with its JSON Pointer."""

Form = tuple[Line, ...]
"""One way in which a document may show a part of the release."""


class Shown(NamedTuple):
    """Where a text is shown: the number of the line, and which of its signs, white space not counted."""

    line: int
    start: int
    end: int


def reading_of_tree(release: PressRelease, tree: Element, source: str, recogniser: str) -> Reading | None:
    """The enclosed release with the places of its texts; None where the document shows another text."""
    lines = [signs_of(line, source) for line in lines_of(tree)]
    found = match_texts(release, ("".join(sign for sign, _ in signs) for signs in lines))
    if found is None:
        return None
    origins = {
        pointer: tuple(pieces_of(lines[shown.line][shown.start : shown.end], recogniser))
        for pointer, shown in found.items()
    }
    return Reading(release, (), source, origins)


def pieces_of(signs: Signs, recogniser: str) -> Iterator[Piece]:
    """The stretches of the source that signs come from."""
    if not signs:
        return
    start = end = signs[0][1]
    for sign, offset in signs:
        if offset > end + 1:  # one blank between words is part of the stretch
            yield Piece(start, end, recogniser)
            start = offset
        end = max(end, offset + len(sign))
    yield Piece(start, end, recogniser)


def match_texts(release: PressRelease, lines: Iterable[str]) -> Mapping[str, Shown] | None:
    """By JSON Pointer of a text, where it is shown; None where the lines are not the release's own.

    Anybody can put data into a document: it counts only where the lines show all texts of the release and no others.
    """
    unclaimed: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        if text := solid(line):
            unclaimed[text].append(number)
    for numbers in unclaimed.values():
        numbers.reverse()
    found: dict[str, Shown] = {}
    for forms, needed in expected_parts(release):
        form = next((form for form in forms if all(unclaimed.get(whole(line)) for line in form)), None)
        if form is not None:
            for shown in form:
                found |= shares(shown, unclaimed[whole(shown)].pop())
        elif needed:
            return None
    return None if any(unclaimed.values()) else found


def whole(line: Line) -> str:
    """All of a line."""
    return "".join(text for _, text in line)


def shares(line: Line, number: int) -> Iterator[tuple[str, Shown]]:
    """Where on a line each of its texts stands."""
    at = 0
    for pointer, text in line:
        yield pointer, Shown(number, at, at + len(text))
        at += len(text)


def expected_parts(release: PressRelease) -> Iterator[tuple[tuple[Form, ...], bool]]:
    """The forms that each part of a release may have in a document, and whether it has to be there."""
    dateline = release.dateline
    for pointer, text in texts_of(release):
        if pointer.startswith("/paragraphs/"):
            yield forms_of(int(pointer.split("/")[2]), release), bool(solid(text))
        elif pointer != "/dateline/text" or (dateline and dateline.paragraph is None):
            yield ((((pointer, solid(text)),),),), bool(solid(text))
    for number, media in enumerate(release.media):
        credit = media.credit or ""
        words = (solid(f"{words or ''}{credit}") for words in (media.alt, media.url, None))
        yield tuple((((f"/media/{number}/alt", text),),) for text in words if text), False


def forms_of(number: int, release: PressRelease) -> tuple[Form, ...]:
    """How a paragraph may be shown: its text behind the dateline and its label, or these on lines of their own."""
    paragraph, dateline = release.paragraphs[number], release.dateline
    text = (f"/paragraphs/{number}/text", solid(paragraph.text))
    label = ((f"/paragraphs/{number}/label", solid(paragraph.label)),) if paragraph.label else ()
    opens = dateline and dateline.paragraph == paragraph.id
    opening = (("/dateline/text", solid(dateline.text)),) if dateline and opens else ()
    forms: tuple[Form, ...] = (
        ((*opening, *label, text),),
        (opening, (*label, text)),
        ((*opening, *label), (text,)),
        (opening, label, (text,)),
        ((*opening, text),),
        (opening, (text,)),
    )
    filled = (tuple(line for line in form if whole(line)) for form in forms)
    return tuple(dict.fromkeys(form for form in filled if form))


def solid(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


# Somebody has edited the text


def told_edits(before: PressRelease, reading: Reading) -> Reading:
    """The reading of an edited text, with what was declared that no page shows, and findings on what was changed."""
    changes = list(changes_of(before, reading))
    if not changes:
        changes = [Finding(EDITED, "edited after it was written: its text is laid out in another way")]
    elif len(changes) > LISTED:
        more = len(changes) - LISTED
        changes = [*changes[:LISTED], Finding(EDITED, f"edited after it was written: {more} more changes")]
    return edited_reading(before, reading, changes)


def edited_reading(before: PressRelease, reading: Reading, edits: Iterable[Finding]) -> Reading:
    """The reading of an edited text with what was declared that no page shows, and with findings on the edits."""
    release = replace(
        reading.release,
        publication=before.publication or reading.release.publication,
        subjects=before.subjects or reading.release.subjects,
    )
    return replace(reading, release=release, findings=(*reading.findings, *edits))


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
        return Finding(EDITED, change_message(was, None))
    pointer, text = now
    pieces = reading.origins.get(pointer)
    line, column = line_and_column(reading.text, pieces[0].start, starts) if pieces else (None, None)
    return Finding(EDITED, change_message(was, text), pointer, "warning", line, column)


def change_message(before: str | None, now: str | None) -> str:
    """What a finding says of a text that was another one, or none, when the document was written."""
    if now is None:
        return f"edited after it was written: {excerpt(before or '', 0)!r} was taken out"
    if before is None:
        return f"edited after it was written: {excerpt(now, 0)!r} was put in"
    pairs = enumerate(zip(before, now, strict=False))
    at = next((at for at, (a, b) in pairs if a != b), min(len(before), len(now)))
    return f"edited after it was written: {excerpt(before, at)!r} is now {excerpt(now, at)!r}"


def excerpt(text: str, at: int) -> str:
    """Some of a text, from shortly before an offset."""
    start = max(0, at - AROUND)
    cut = text[start : start + LONGEST]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST < len(text) else ''}"
