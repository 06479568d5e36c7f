"""Drafts: a document on its way from blocks of text to a release.

A reader fills a `Draft` with blocks; each recogniser in turn claims those that it knows (this one is the headline,
that one a share button) and leaves the rest alone. Whatever nobody claims is a paragraph of the body, so nothing can
be lost on the way.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ..model.findings import Finding
from ..model.release import Notice, ParagraphKind, Place, Publication, Section, Subject
from .passage import Passage
from .prose import is_prose
from .spans import Anchor, Style

Role = Literal[
    "paragraph", "headline", "subheadline", "notice", "dateline", "byline", "media", "source", "end_mark", "artifact"
]


class Picture(NamedTuple):
    """A picture, with its alternative text where it has one."""

    url: str | None
    alt: Passage | None = None


class Opening(NamedTuple):
    """The dateline as found: its words and what they say. ``block`` is the one whose text it opens, or None."""

    passage: Passage
    places: tuple[Place, ...]
    date: str | None
    wire: str | None
    block: "Block | None"
    recogniser: str = "dateline"


@dataclass(slots=True, eq=False)
class Block:
    """One block of the source: a paragraph, heading, list item, table or picture, and what it turned out to be.

    ``detail`` says more of a role: the kind of a notice, the reason of an artifact. ``gap`` is true where a blank
    line stands before it. ``recogniser`` is who claimed it last.
    """

    passage: Passage
    kind: ParagraphKind = "text"
    role: Role = "paragraph"
    section: Section | None = None
    detail: str = ""
    level: int | None = None
    label: Passage | None = None
    styles: list[Style] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    rows: tuple[tuple[Passage, ...], ...] | None = None
    header_rows: int = 0
    header_columns: int = 0
    gap: bool = False
    indent: int = 0
    language: str | None = None
    recogniser: str = "layout"
    judged: tuple[Passage, bool] | None = None

    @property
    def prose(self) -> bool:
        """Whether the text is a sentence or more; judged once for each passage."""
        if self.judged is None or self.judged[0] is not self.passage:
            self.judged = (self.passage, is_prose(self.passage.text))
        return self.judged[1]

    @property
    def text(self) -> str:
        """The regular text."""
        return self.passage.text

    @property
    def free(self) -> bool:
        """Whether it still is an ordinary paragraph that no recogniser has claimed."""
        return self.role == "paragraph" and self.section is None

    def claim(
        self, recogniser: str, role: Role = "paragraph", *, section: Section | None = None, detail: str = ""
    ) -> None:
        """Say what the block is."""
        self.role, self.recogniser = role, recogniser
        self.section = section
        self.detail = detail

    def split(self, at: int) -> "Block":
        """Cut the block at an offset of its text; what stands behind becomes a new block of the same kind, returned."""
        rest = Block(self.passage.cut(at), self.kind, level=self.level, indent=self.indent, recogniser=self.recogniser)
        shift = len(self.text) - len(rest.text) if self.text.endswith(rest.text) else at
        rest.styles = [Style(max(s - shift, 0), e - shift, k) for s, e, k in self.styles if e > shift]
        rest.anchors = [Anchor(s - shift, e - shift, url) for s, e, url in self.anchors if s >= shift]
        self.passage = self.passage.cut(0, at)
        size = len(self.text)
        self.styles = [Style(s, min(e, size), k) for s, e, k in self.styles if s < size]
        self.anchors = [Anchor(s, min(e, size), url) for s, e, url in self.anchors if s < size or s == e == size]
        return rest


@dataclass(slots=True, eq=False)
class Draft:
    """A document in work. ``text`` is the decoded source that passages point into.

    ``marked_up`` is true where the reader has resolved Markdown's signs: those that are left are text. ``headed`` is true
    where the source says which lines are headlines: no other line is one.
    """

    text: str
    blocks: list[Block]
    language: str | None = None
    opening: Opening | None = None
    publication: Publication | None = None
    subjects: tuple[Subject, ...] = ()
    declared_notices: tuple[Notice, ...] = ()
    findings: list[Finding] = field(default_factory=list)
    marked_up: bool = False
    headed: bool = False

    def paragraphs(self) -> Iterator[Block]:
        """The blocks that are paragraphs so far."""
        return (block for block in self.blocks if block.role == "paragraph")

    def opens(self, block: Block) -> bool:
        """Whether a block is the one that the dateline opens."""
        return self.opening is not None and self.opening.block is block

    def lend_date(self, date: str) -> None:
        """Give the dateline a date that is printed elsewhere, where it prints none itself."""
        if self.opening and self.opening.date is None:
            self.opening = self.opening._replace(date=date)

    def insert_after(self, block: Block, new: Block) -> None:
        """Put a new block behind another."""
        self.blocks.insert(self.blocks.index(block) + 1, new)
