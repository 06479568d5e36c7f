"""Proofs: a reading laid out for the rules, so that each of them need not take the text apart again.

All texts of the release stand in one row, ``prose``, parted by line ends; rules scan it once and ask where a hit
belongs. Copies of the same length hide what a rule must not look at behind NUL signs.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from .alignment import Places, align, span
from .findings import Finding
from .reading import Reading, line_and_column, line_starts
from .release import Paragraph

HIDDEN = "\0"
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
MARKED = re.compile(r"“[^“”\n]{1,4000}”|\"[^\"\n]{1,4000}\"|«[^«»\n]{1,4000}»|„[^„“”\n]{1,4000}[“”]")
STORY = ("body", "summary")
Span = tuple[int, int]


class Passage(NamedTuple):
    """One text of the release: its JSON Pointer, its paragraph where it is one, and where it begins in the prose."""

    pointer: str
    text: str
    paragraph: Paragraph | None
    start: int


class Proof(Reading):
    """A reading, and views of it that are made when a rule first asks for them."""

    @classmethod
    def of(cls, reading: Reading) -> "Proof":
        """The proof of a reading."""
        return cls(reading.release, reading.findings, reading.text, reading.origins)

    @cached_property
    def english(self) -> bool:
        """Whether the release is English, or does not say what it is."""
        return (self.release.language or "en").partition("-")[0].lower() == "en"

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Headline, subheadlines and paragraphs, in this order."""
        found, start = [], 0
        for pointer, text, paragraph in self.texts():
            found.append(Passage(pointer, text, paragraph, start))
            start += len(text) + 1
        return tuple(found)

    def texts(self) -> Iterator[tuple[str, str, Paragraph | None]]:
        """Pointer, text and paragraph of each passage."""
        if self.release.headline is not None:
            yield "/headline", self.release.headline, None
        for number, text in enumerate(self.release.subheadlines):
            yield f"/subheadlines/{number}", text, None
        for number, paragraph in enumerate(self.release.paragraphs):
            yield f"/paragraphs/{number}/text", paragraph.text, paragraph

    @cached_property
    def prose(self) -> str:
        """The texts of all passages, parted by line ends."""
        return "\n".join(passage.text for passage in self.passages)

    @cached_property
    def signs(self) -> frozenset[str]:
        """All signs of the prose: a rule that looks for rare ones asks here first."""
        return frozenset(self.prose)

    @cached_property
    def row_of_words(self) -> list[str]:
        """The words of the prose in lower case, in their order."""
        return WORD.findall(self.prose.lower())

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the prose in lower case: a rule that looks for words asks here first."""
        return frozenset(self.row_of_words)

    @cached_property
    def wording(self) -> str:
        """The prose with addresses of the web and of mail hidden."""
        starts = self.starts_of_places
        spans = [
            (starts[link.paragraph] + link.start, starts[link.paragraph] + link.end)
            for link in self.release.links
            if link.paragraph in starts and link.start is not None and link.end is not None and "." in link.text
        ]
        return hide(self.prose, spans)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """Where in the prose somebody speaks or is quoted, marks included, and all else between quotation marks."""
        starts = self.starts_of_places
        spans = [
            (starts[span.paragraph] + span.start, starts[span.paragraph] + span.end)
            for quote in self.release.quotes
            for span in quote.spans
            if span.paragraph in starts
        ]
        spans += [found.span() for found in MARKED.finditer(self.prose)]
        spans += [
            (passage.start, passage.start + len(passage.text))
            for passage in self.passages
            if passage.paragraph is not None and passage.paragraph.kind == "blockquote"
        ]
        return tuple(sorted(spans))

    @cached_property
    def unquoted(self) -> str:
        """The wording with all that stands between quotation marks hidden."""
        return hide(self.wording, self.quoted)

    @cached_property
    def narration(self) -> str:
        """What the issuer says in its own voice: the story without quotes, boilerplate, legal text, contacts and notes."""
        others = [
            (passage.start, passage.start + len(passage.text))
            for passage in self.passages
            if passage.paragraph is not None
            and (passage.paragraph.section not in STORY or passage.paragraph.kind in ("table", "preformatted"))
        ]
        return hide(self.unquoted, others)

    @cached_property
    def starts_of_places(self) -> dict[str, int]:
        """Where in the prose the texts begin in which spans count: `p3`, `headline`, `subheadlines/0`."""
        return {
            passage.paragraph.id if passage.paragraph else passage.pointer[1:]: passage.start
            for passage in self.passages
        }

    @cached_property
    def starts(self) -> list[int]:
        """The offsets at which the passages begin in the prose."""
        return [passage.start for passage in self.passages]

    @cached_property
    def line_starts(self) -> list[int]:
        """The offsets at which the lines of the source begin."""
        return line_starts(self.text)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of an offset of the source."""
        return line_and_column(self.text, offset, self.line_starts)

    def offset_of(self, finding: Finding) -> int | None:
        """The offset in the source at which a finding's line and column are; None where it has none."""
        if finding.line is None or finding.column is None or finding.line > len(self.line_starts):
            return None
        return self.line_starts[finding.line - 1] + finding.column - 1

    def passage_at(self, offset: int) -> Passage:
        """The passage that an offset of the prose belongs to."""
        return self.passages[bisect_right(self.starts, offset) - 1]

    def fault(self, code: str, message: str, start: int, end: int) -> Finding:
        """A finding about the signs ``start`` to ``end`` of the prose, which stand in one passage."""
        passage = self.passage_at(start)
        return Finding(code, message, passage.pointer, start=start - passage.start, end=end - passage.start)

    def source_span(self, finding: Finding) -> Span | None:
        """Where the words of a finding stand in the source, or None where they do not stand there in one row."""
        pieces = self.origins.get(finding.pointer)
        if not pieces:
            return None
        if finding.start is None or finding.end is None:
            return min(piece.start for piece in pieces), max(piece.end for piece in pieces)
        return span(self.places_at(finding.pointer), finding.start, finding.end)

    def places_at(self, pointer: str) -> Places:
        """Where in the source the signs of the text at a pointer stand, found once for all findings about it."""
        if pointer not in self.aligned:
            text, pieces = self.text_at(pointer), self.origins.get(pointer)
            self.aligned[pointer] = align(text, self.text, pieces) if text is not None and pieces else {}
        return self.aligned[pointer]

    @cached_property
    def aligned(self) -> dict[str, Places]:
        """The places of the signs of texts, by pointer."""
        return {}

    def text_at(self, pointer: str) -> str | None:
        """The text at a JSON Pointer; None where there is none."""
        value: object = self.release
        for key in pointer.split("/")[1:]:
            if isinstance(value, tuple):
                value = value[int(key)] if key.isdecimal() and int(key) < len(value) else None
            else:
                value = getattr(value, key, None)
        return value if isinstance(value, str) else None

    def place_of(self, finding: Finding) -> tuple[int, int] | None:
        """Line and column of a finding in the source, else those of the nearest thing around it that has a place."""
        span = self.source_span(finding) if finding.start is not None else None
        return self.line_and_column(span[0]) if span else self.place(finding.pointer)


def hide(text: str, spans: Iterable[Span]) -> str:
    """A text of the same length whose signs in the spans are NUL."""
    parts, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            parts += [text[at : max(start, at)], HIDDEN * (end - max(start, at))]
            at = end
    return "".join((*parts, text[at:])) if parts else text
