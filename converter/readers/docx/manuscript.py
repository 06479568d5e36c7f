"""The whole document as text: its stories one after the other, headers, body, notes and footers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from ...errors import ReadError
from .furniture import furniture_of, read_furniture
from .items import Item, Line, lines_in
from .names import W
from .numbering import Numbering
from .package import Package
from .story import Document, Story
from .styles import styles_of

SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")
"""Notes that are rules above the notes."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The decoded source, and the items of headers, body with its notes, and footers in it."""

    package: Package
    text: str
    headers: Sequence[Item]
    body: Sequence[Item]
    footers: Sequence[Item]

    def lines(self) -> Iterator[Line]:
        """The paragraphs of the body that hold anything."""
        return (line for line in lines_in(self.body) if line.end > line.start)

    @property
    def shown(self) -> str:
        """The hash of the text of the body, each paragraph closed by a newline, those without text left out."""
        shown = "".join([f"{self.text[line.start : line.end]}\n" for line in self.lines()])
        return sha256(shown.encode()).hexdigest()


def read_manuscript(package: Package, *, looks: bool = True) -> Manuscript:
    """The text of a package. Raises `ReadError` where its main part is no document.

    Without ``looks`` neither styles nor labels are read: enough to tell whether the text is what it was.
    """
    main = package.main()
    tree = package.tree(main)
    body = None if tree is None else tree.find(f"{W}body")
    if body is None:
        raise ReadError(f"{package.name}: {main} is no text; give a Word document")
    styles, numbering = ((package.related(main, kind) if looks else []) for kind in ("styles", "numbering"))
    document = Document(
        package,
        styles_of(package.source(styles[0]) if styles else None),
        Numbering(package.tree(numbering[0]) if numbering else None),
    )
    headers = read_furniture(document, furniture_of(package, main, body, "header"))
    items = [*Story(document, main).read(body), *read_notes(document, main)]
    footers = read_furniture(document, furniture_of(package, main, body, "footer"))
    return Manuscript(package, document.sheet.text(), headers, items, footers)


def read_notes(document: Document, main: str) -> list[Item]:
    """The notes that the body refers to, in that order, each once; the first paragraph of each knows its number."""
    items: list[Item] = []
    for kind in ("footnotes", "endnotes"):
        asked = [(name, shown) for known, name, shown in document.notes if known == kind]
        part = next(iter(document.package.related(main, kind)), None) if asked else None
        tree = document.package.tree(part) if part else None
        if tree is None or part is None:
            continue
        notes = {note.get(f"{W}id", ""): note for note in tree if note.get(f"{W}type") not in SEPARATORS}
        story = Story(document, part)
        for name, shown in asked:
            if (note := notes.pop(name, None)) is not None:
                found = story.read(note)
                items += found
                number(found, shown)
    return items


def number(items: Sequence[Item], shown: str) -> None:
    """Give a note's number to its first paragraph that holds text."""
    first = next((line for line in lines_in(items) if line.end > line.start), None)
    if first:
        first.note = shown
