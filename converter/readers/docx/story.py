"""The story of a part: its paragraphs, tables and pictures as a person who opens the document sees them.

Insertions are taken, deletions left out, as if every tracked change were accepted; comments, hidden text and the codes
of fields are no part of it. All text goes on a `Sheet`, the decoded source that positions count in.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from ...errors import LimitError
from ...parsing.spans import Anchor, Style
from .drawings import Drawing, read_drawing
from .fields import Fields
from .items import Cell, Figure, Grid, Item, Line, Sheet
from .names import MC, VAL, R, W, switch, value
from .numbering import BULLETS, Numbering, spell
from .package import DEEPEST, Package, Relation
from .styles import Look, Styles, looked, style_id

TEXT = f"{W}t"
SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
"""Characters that are elements in Word (ISO 29500-1, 17.3.3)."""

WITHIN = frozenset(
    f"{W}{name}" for name in ("ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo", "rubyBase")
)
"""Elements whose content is read as if they were not there; ``del`` and ``moveFrom`` are none of them."""

DRAWN = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))
MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
CODE = ("code", "html code", "html typewriter", "html keyboard")
SHORT = frozenset(
    f"{W}{name}"
    for name in ("pStyle", "rPr", "bidi", "jc", "ind", "keepNext", "keepLines", "widowControl", "tabs", "sectPr")
)
"""Properties of a paragraph that say nothing of what it is."""


@dataclass(slots=True)
class Document:
    """What the stories of one document share.

    ``notes`` are kind, id and number of those referred to so far, in order; ``counted`` is how many there are of a kind.
    """

    package: Package
    styles: Styles
    numbering: Numbering
    sheet: Sheet = field(default_factory=Sheet)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    counted: dict[str, int] = field(default_factory=dict)


class Story:
    """Reads one part."""

    def __init__(self, document: Document, part: str) -> None:
        """``part`` is the name of the part, whose relationships its links and pictures go by."""
        self.document = document
        self.sheet = document.sheet
        self.relations: Mapping[str, Relation] = document.package.relations(part)
        self.items: list[Item] = []
        self.line: Line | None = None
        self.waiting: list[Drawing] = []
        self.fields = Fields()
        self.depth = 0

    def read(self, root: Element) -> list[Item]:
        """The paragraphs, tables and pictures below an element, in order."""
        outer, self.items = self.items, []
        self.blocks(root)
        self.finish()
        found, self.items = self.items, outer
        return found

    def deeper(self, work: Callable[[Element], Any], element: Element) -> None:
        """Do something one level further down. `LimitError` where that is deeper than anybody writes."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise LimitError(
                f"{self.document.package.name}: elements nested deeper than {DEEPEST}; save it again as .docx"
            )
        work(element)
        self.depth -= 1

    def blocks(self, parent: Element) -> None:
        """What stands one below the other in a body, cell, note or box."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                self.paragraph(child)
            elif tag == f"{W}tbl":
                self.finish()
                self.deeper(self.table, child)
            elif tag in WITHIN or (tag == f"{W}sdt" and not is_prompt(child)):
                self.deeper(self.blocks, child)
            elif tag == f"{MC}AlternateContent" and len(child):
                self.deeper(self.blocks, child[0])

    # Paragraphs

    def paragraph(self, element: Element) -> None:
        """A paragraph; one whose end mark is deleted goes on in the next."""
        properties = element.find(f"{W}pPr")
        line = self.line
        if line is None:
            line = self.line = self.begin(properties)
        self.inline(element, line)
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is None or (mark.find(f"{W}del") is None and mark.find(f"{W}moveFrom") is None):
            self.finish()

    def begin(self, properties: Element | None) -> Line:
        """An empty paragraph with the look of its style and what is set on itself."""
        look = self.document.styles.of_paragraph(style_id(properties))
        if properties is not None and not all(child.tag in SHORT for child in properties):
            look = looked(look, properties, None)
        return Line(self.sheet.length, self.sheet.length, look)

    def finish(self) -> None:
        """End the paragraph; pictures and boxes that are anchored in it come behind it."""
        line, self.line = self.line, None
        waiting, self.waiting = self.waiting, []
        if line is not None:
            line.end = self.sheet.length
            self.sheet.add("\n")
            if line.end > line.start and line.look.list_id is not None:
                line.label = self.document.numbering.label(line.look.list_id, line.look.depth)
            self.items.append(line)
        for drawing in waiting:
            self.place(drawing)

    def place(self, drawing: Drawing) -> None:
        """A picture with its alternative text on a line of its own, or the text of a box."""
        if drawing.picture:
            relation = self.relations.get(drawing.picture)
            start = self.sheet.add(drawing.alt)
            self.items.append(Figure(relation.target if relation else None, start, self.sheet.length))
            self.sheet.add("\n")
        for box in drawing.boxes:
            self.deeper(self.blocks, box)

    def inline(self, parent: Element, line: Line) -> None:
        """What stands in a paragraph, one after the other."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self.run(child, line)
            elif tag == f"{W}hyperlink":
                self.link(child, line)
            elif tag == f"{W}bookmarkStart":
                line.places.append(child.get(f"{W}name", ""))
            elif tag in WITHIN or (tag == f"{W}sdt" and not is_prompt(child)):
                self.deeper(lambda inner: self.inline(inner, line), child)
            elif tag == f"{W}fldSimple":
                self.simple_field(child, line)
            elif tag in (f"{MATHS}oMath", f"{MATHS}oMathPara"):
                self.sheet.add("".join(text.text or "" for text in child.iter(f"{MATHS}t")))
            elif tag == f"{MC}AlternateContent" and len(child):
                self.deeper(lambda inner: self.inline(inner, line), child[0])

    def link(self, element: Element, line: Line) -> None:
        """An anchor with its address; one that leads elsewhere in the document is text."""
        start = self.sheet.length
        self.deeper(lambda inner: self.inline(inner, line), element)
        relation = self.relations.get(element.get(f"{R}id", ""))
        if relation and relation.external and self.sheet.length > start:
            line.anchors.append(Anchor(start, self.sheet.length, relation.target))

    def simple_field(self, element: Element, line: Line) -> None:
        """A field with its result."""
        self.fields.begin()
        self.fields.code(element.get(f"{W}instr", ""))
        self.fields.separate(self.sheet.length)
        if not self.fields.silent:
            self.deeper(lambda inner: self.inline(inner, line), element)
        self.end_field(line)

    def end_field(self, line: Line) -> None:
        """The end of a field: its result is an anchor where its code is an address."""
        if found := self.fields.end(self.sheet.length):
            line.anchors.append(found._replace(start=max(found.start, line.start)))

    # Runs

    def run(self, element: Element, line: Line) -> None:
        """Text of one look; hidden text is none."""
        properties = element.find(f"{W}rPr")
        look = line.look if properties is None else self.look_of(properties, line.look)
        if look.hidden:
            return
        start = self.sheet.length
        for child in element:
            if child.tag == TEXT:
                if child.text and not self.fields.silent:
                    self.sheet.add(child.text)
            elif child.tag != f"{W}rPr":
                self.sign(child, line)
        if self.sheet.length > start:
            self.note_look(line, look, start)

    def look_of(self, properties: Element, base: Look) -> Look:
        """The look of a run in a paragraph."""
        style = value(properties, "rStyle")
        if style is not None:
            base = self.document.styles.on(base, style)
        return looked(base, None, properties)

    def note_look(self, line: Line, look: Look, start: int) -> None:
        """Mark what a run says beyond its paragraph."""
        end = self.sheet.length
        line.size = max(line.size, look.size)
        line.bold = line.bold and look.bold
        if look is line.look:
            return
        code = any(name in CODE for name in look.names)
        for worn, style in (
            (look.bold and not line.look.bold, "strong"),
            (look.italic and not line.look.italic, "emphasis"),
            (look.raised == "superscript", "superscript"),
            (look.raised == "subscript", "subscript"),
            (code, "code"),
        ):
            if worn:
                add_style(line.styles, Style(start, end, style))  # type: ignore[arg-type]  # a MarkStyle

    def sign(self, element: Element, line: Line) -> None:
        """What stands in a run beside its text."""
        tag = element.tag
        if tag == f"{W}fldChar":
            self.field_edge(element, line)
        elif tag == f"{W}instrText":
            self.fields.code(element.text or "")
        elif self.fields.silent:
            return
        elif tag in SIGNS:
            self.sheet.add(SIGNS[tag])
        elif tag == f"{W}sym":
            self.sheet.add(symbol(element))
        elif tag in DRAWN:
            self.waiting.append(read_drawing(element))
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            self.reference(element, line)
        elif tag == f"{W}ruby":
            self.deeper(lambda inner: self.inline(inner, line), element)
        elif tag == f"{MC}AlternateContent" and len(element):
            self.waiting.append(read_drawing(element[0]))

    def field_edge(self, element: Element, line: Line) -> None:
        """Where a field begins, its result begins, or it ends."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self.fields.begin()
        elif kind == "separate":
            self.fields.separate(self.sheet.length)
        elif kind == "end":
            self.end_field(line)

    def reference(self, element: Element, line: Line) -> None:
        """The number of a note, raised."""
        kind = "footnotes" if element.tag == f"{W}footnoteReference" else "endnotes"
        count = self.document.counted[kind] = self.document.counted.get(kind, 0) + 1
        shown = str(count) if kind == "footnotes" else spell("lowerRoman", count)
        self.document.notes.append((kind, element.get(f"{W}id", ""), shown))
        if element.get(f"{W}customMarkFollows") not in ("1", "true", "on"):
            start = self.sheet.add(shown)
            line.styles.append(Style(start, self.sheet.length, "superscript"))

    # Tables

    def table(self, element: Element) -> None:
        """A table with its rows; deleted rows are not there."""
        rows: list[list[Cell]] = []
        head = 0
        for row in rows_of(element):
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                continue
            if head == len(rows) and switch(properties, "tblHeader"):
                head += 1
            rows.append([self.cell(cell) for cell in cells_of(row)])
        look = element.find(f"{W}tblPr/{W}tblLook")
        if look is not None and look.get(f"{W}firstRow") in ("0", "false", "off"):
            head = 0
        self.items.append(Grid([row for row in rows if row], head))

    def cell(self, element: Element) -> Cell:
        """A cell with what is in it."""
        properties = element.find(f"{W}tcPr")
        span = value(properties, "gridSpan") or "1"
        merge = None if properties is None else properties.find(f"{W}vMerge")
        covered = merge is not None and merge.get(VAL) != "restart"
        return Cell(self.read(element), int(span) if span.isdecimal() and len(span) < 4 else 1, covered)


def add_style(styles: list[Style], style: Style) -> None:
    """Add a style, joined to the last of its kind where it goes on with that."""
    for number in range(len(styles) - 1, max(len(styles) - 4, -1), -1):
        if styles[number].style == style.style and styles[number].end == style.start:
            styles[number] = styles[number]._replace(end=style.end)
            return
    styles.append(style)


def rows_of(table: Element) -> Iterator[Element]:
    """The rows of a table, those in controls and insertions too."""
    return children_of(table, f"{W}tr")


def cells_of(row: Element) -> Iterator[Element]:
    """The cells of a row, those in controls too."""
    return children_of(row, f"{W}tc")


def children_of(parent: Element, tag: str) -> Iterator[Element]:
    """The children of a name, also inside elements that are read as if they were not there."""
    waiting = [iter(parent)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag == tag:
            yield child
        elif child.tag in WITHIN or child.tag == f"{W}sdt":
            waiting.append(iter(child))


def is_prompt(control: Element) -> bool:
    """Whether a control shows no more than what to type there (ISO 29500-1, 17.5.2.39)."""
    return bool(switch(control.find(f"{W}sdtPr"), "showingPlcHdr"))


def symbol(element: Element) -> str:
    """A character of a symbol font; common ones as Unicode has them, others as they are kept."""
    code = element.get(f"{W}char", "")
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    sign = BULLETS.get(sign, sign)
    return sign if sign.isprintable() or "\ue000" <= sign <= "\uf8ff" else ""
