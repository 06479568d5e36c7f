"""What the page says of one release, in the order in which it is read: rows of text, each with its notes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ....model.findings import SEVERITIES, Finding
from ....model.release import Paragraph, PressRelease
from ....visible import visible
from ...inspection import Checked, Inspection
from ..words import said
from .facts import facts_of
from .layers import Voice, layers_of, voices_of
from .places import WHOLE, place_of
from .runs import Layer, Piece, pieces_of

DEEPEST = 6


class Note(NamedTuple):
    """A finding as it stands in the margin; ``anchor`` is unique on the page."""

    anchor: str
    number: int
    severity: str
    code: str
    name: str
    message: str
    place: str
    fix: str


class Row(NamedTuple):
    """One text of the release and what is noted of it."""

    kind: str
    section: str
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    language: str | None = None
    level: int = 0
    label: str = ""
    table: tuple[tuple[tuple[Piece, ...], ...], ...] = ()
    header: tuple[int, int] = (0, 0)
    opening: tuple[Piece, ...] = ()
    opens: bool = False
    name: str = ""


class Section(NamedTuple):
    """One release on the page."""

    anchor: str
    document: str
    title: str
    language: str | None
    counts: tuple[tuple[str, int], ...]
    notes: tuple[Note, ...]
    rows: tuple[tuple[str, tuple[Row, ...]], ...]
    voices: tuple[Voice, ...]
    facts: tuple[tuple[str, str], ...]
    artifacts: tuple[tuple[str, str], ...]


class Setter:
    """Sets the texts of one release: knows its layers and its findings."""

    def __init__(self, inspection: Inspection, checked: Checked, number: int) -> None:
        """Find out which findings and layers belong to which text."""
        self.release = checked.reading.release
        self.number = number
        self.voices = voices_of(self.release)
        self.layers = layers_of(self.release, self.voices)
        self.notes: dict[str, list[Note]] = defaultdict(list)
        placed = [(*place_of(self.release, finding), finding) for finding in checked.findings]
        placed.sort(key=lambda one: one[0] != WHOLE)  # numbers go as the page does
        for count, (place, span, finding) in enumerate(placed, 1):
            note = note_of(inspection, checked, finding, (number, count))
            self.notes[place].append(note)
            if span:
                layer = Layer(
                    *span, f"finding {finding.severity}", f"{finding.code}: {visible(finding.message)}", after=note
                )
                self.layers[place].append(layer)

    def text(self, place: str, kind: str, text: str) -> Row:
        """The row of a text that is no paragraph."""
        return Row(kind, "", pieces_of(text, self.layers[place]), tuple(self.notes[place]))

    def paragraph(self, paragraph: Paragraph, level: int) -> Row:
        """The row of a paragraph."""
        layers = self.layers[paragraph.id]
        dateline = self.release.dateline
        opening = dateline.text if dateline and dateline.paragraph == paragraph.id else ""
        return Row(
            paragraph.kind,
            paragraph.section,
            () if paragraph.rows else pieces_of(paragraph.text, layers),
            tuple(self.notes[paragraph.id]),
            paragraph.language,
            level,
            paragraph.label or "",
            tuple(cells_of(paragraph, layers)),
            (paragraph.header_rows or 0, paragraph.header_columns or 0),
            pieces_of(opening, [Layer(0, len(opening), "dateline", "dateline")]) if opening else (),
            name=f"table {paragraph.id} of release {self.number}",
        )


def section_of(inspection: Inspection, checked: Checked, number: int) -> Section:
    """One release and all that was found in it."""
    release, setter = checked.reading.release, Setter(inspection, checked, number)
    rows = tuple(grouped(list(rows_of(release, setter))))
    severities = [finding.severity for finding in checked.findings]
    return Section(
        f"release-{number}",
        visible(checked.document),
        release.headline or next(iter(release.subheadlines), ""),
        release.language,
        tuple((severity, severities.count(severity)) for severity in SEVERITIES),
        tuple(setter.notes[WHOLE]),
        rows,
        tuple(setter.voices.values()),
        tuple(facts_of(release)),
        tuple((artifact.reason, artifact.text) for artifact in release.artifacts),
    )


def rows_of(release: PressRelease, setter: Setter) -> Iterator[Row]:
    """The rows of a release, in reading order: each thing after the paragraph that it follows."""
    others = dict(setter_rows(release, setter))
    yield from others.get((None, "before"), ())
    if release.headline:
        yield setter.text("headline", "headline", release.headline)
    for number, text in enumerate(release.subheadlines):
        yield setter.text(f"subheadlines/{number}", "subheadline", text)
    yield from others.get((None, "after"), ())
    if release.dateline and release.dateline.paragraph is None:
        row = setter.text("dateline", "text", "")
        yield row._replace(opening=pieces_of(release.dateline.text, [Layer(0, len(release.dateline.text), "dateline")]))
    depth, section = 2, "body"
    for paragraph in release.paragraphs:
        level = 0
        if paragraph.kind == "heading":
            level = depth = min(DEEPEST, depth + 1, 2 + (paragraph.level or 1))
        elif paragraph.kind == "list_item":
            level = min(DEEPEST, paragraph.level or 1)
        opens, section = paragraph.section not in ("body", section), paragraph.section
        yield setter.paragraph(paragraph, level)._replace(opens=opens)
        yield from others.get((paragraph.id, "after"), ())


def setter_rows(release: PressRelease, setter: Setter) -> Iterator[tuple[tuple[str | None, str], list[Row]]]:
    """The rows of what is no paragraph, by the paragraph that they follow; kickers and release lines precede the headline."""
    found: dict[tuple[str | None, str], list[Row]] = defaultdict(list)
    for number, notice in enumerate(release.notices):
        side = "before" if notice.after is None and notice.kind in ("immediate", "embargo", "kicker") else "after"
        found[notice.after, side].append(setter.text(f"notices/{number}", "notice", notice.text))
    if release.byline:
        found[release.byline.after, "after"].append(setter.text("byline", "byline", release.byline.text))
    for number, media in enumerate(release.media):
        words = media.alt or media.url or media.kind
        found[media.after, "after"].append(setter.text(f"media/{number}", "media", f"{media.kind}: {words}"))
    if release.source:
        found[release.source.after, "after"].append(setter.text("source", "source", release.source.text))
    if release.end_mark:
        found[release.end_mark.after, "after"].append(setter.text("end_mark", "end", release.end_mark.text))
    yield from found.items()


def grouped(rows: Sequence[Row]) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """The rows in groups: items that follow each other are one ``list``, all else is ``flow``."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or (rows[end].kind == "list_item") != (rows[start].kind == "list_item"):
            yield "list" if rows[start].kind == "list_item" else "flow", tuple(rows[start:end])
            start = end


def cells_of(paragraph: Paragraph, layers: Sequence[Layer]) -> Iterator[tuple[tuple[Piece, ...], ...]]:
    """The rows of a table; layers count in its text, which is the cells joined by tabs and newlines."""
    at = 0
    for row in paragraph.rows or ():
        cells = []
        for cell in row:
            inside = [
                layer._replace(start=max(0, layer.start - at), end=min(len(cell), layer.end - at))
                for layer in layers
                if layer.start < at + len(cell) and layer.end > at
            ]
            cells.append(pieces_of(cell, inside))
            at += len(cell) + 1
        yield tuple(cells)


def note_of(inspection: Inspection, checked: Checked, finding: Finding, numbers: tuple[int, int]) -> Note:
    """A finding as a note."""
    fix = inspection.fix_of(checked, finding)
    return Note(
        f"note-{numbers[0]}-{numbers[1]}",
        numbers[1],
        finding.severity,
        finding.code,
        inspection.name_of(finding),
        visible(finding.message),
        f"{finding.line}:{finding.column or 1}" if finding.line is not None and checked.has_lines else "",
        visible(said(fix, checked.reading)) if fix else "",
    )
