"""Bodies as blocks: XHTML, HTML5, NITF, plain text, and markup that somebody escaped and put into text."""

import re
from collections.abc import Iterator

from ..model.findings import Finding
from ..model.reading import line_and_column
from ..parsing.draft import Block
from ..parsing.flow import Flow
from ..parsing.layout import lay_out
from ..parsing.passage import Passage
from ..trees.element import Element, Stretch
from ..trees.html import parse_html
from .passages import ESCAPED, MARKUP, passage_of, raw_passage, translate, unescaped

IRREGULAR = "PRC913"
NITF_NAMES = {
    "hl1": "h1",
    "hl2": "h2",
    "bq": "blockquote",
    "block": "div",
    "fn": "div",
    "note": "div",
    "abstract": "div",
    "body.content": "div",
    "body.head": "div",
    "body.end": "div",
    "credit": "p",
    "datasource": "p",
    "media": "figure",
    "media-caption": "figcaption",
    "tagline": "p",
    "byline": "div",
    "byttl": "div",
    "dateline": "p",
    "nitf-table": "div",
    "lang": "span",
    "q": "span",
    "virtloc": "span",
    "object.title": "span",
}
DROPPED = frozenset({"media-metadata", "media-object", "nitf-table-metadata", "key-list", "tobject", "classifier"})
EM_STYLES = {
    "bold": "strong",
    "strong": "strong",
    "italic": "em",
    "superscript": "sup",
    "subscript": "sub",
    "code": "code",
}
SMALL_HEADING = re.compile(r"hl[3-6]")


class Body:
    """The blocks of a body, and what was irregular about it."""

    def __init__(self, source: str, recogniser: str, base: str = "") -> None:
        """``recogniser`` is the name of who reads; ``base`` completes addresses."""
        self.source = source
        self.recogniser = recogniser
        self.base = base
        self.blocks: list[Block] = []
        self.furniture: list[Block] = []
        self.findings: list[Finding] = []

    def read(self, element: Element) -> None:
        """Read an element of XHTML or HTML5, or one that holds nothing but escaped markup or plain text."""
        if next(element.elements(), None) is None:
            self.read_text(element)
            return
        only = list(element.find("p"))
        if len(only) == 1 and next(only[0].elements(), None) is None and MARKUP.search(only[0].text(self.source)):
            self.read_text(only[0])
            return
        self.read_header(element)
        flow = Flow(self.source, self.base, self.recogniser)
        flow.read_plain(without_header(element))
        self.blocks += [self.mended(block) for block in flow.blocks]

    def read_header(self, element: Element) -> None:
        """The header of a body, in which wires print slugline, time and headline again."""
        for header in element.elements("header"):
            flow = Flow(self.source, self.base, self.recogniser)
            flow.read_plain(header)
            self.furniture += [self.mended(block) for block in flow.blocks]

    def read_text(self, element: Element) -> None:
        """Read an element that holds text alone: markup that was escaped is read as the markup that it is."""
        raw = raw_passage(self.source, list(element.stretches()))
        if marked_up := bool(MARKUP.search(raw.text)):
            self.irregular("markup of the body is escaped: it was read as markup", raw.start)
        self.read_raw(raw, marked_up=marked_up)

    def read_raw(self, raw: Passage, *, marked_up: bool) -> None:
        """Read a text inside the source, as HTML or as plain text."""
        if marked_up:
            inner = Flow(raw.text, self.base, self.recogniser)
            inner.read_plain(parse_html(raw.text))
            blocks = inner.blocks
        else:
            blocks = lay_out(raw.text)
        self.blocks += [self.mended(moved(block, raw)) for block in blocks]

    def read_nitf(self, element: Element) -> None:
        """Read an element of NITF."""
        flow = Flow(self.source, self.base, self.recogniser)
        flow.read_plain(as_html(element))
        self.blocks += [self.mended(block) for block in flow.blocks]

    def mended(self, block: Block) -> Block:
        """A block without references that were escaped twice."""
        if ESCAPED.search(block.text) and block.rows is None:
            self.irregular(f"references are escaped twice: {block.text[:60]!r}", block.passage.start)
            if not block.styles and not block.anchors:
                block.passage = unescaped(block.passage)
        return block

    def nitf_line(self, element: Element | None) -> Passage | None:
        """The text of a declared line of NITF."""
        return self.line(as_html(element)) if element else None

    def irregular(self, message: str, offset: int) -> None:
        """A finding on something that the standard does not allow."""
        self.findings.append(Finding(IRREGULAR, message, "", "warning", *line_and_column(self.source, offset)))

    def line(self, element: Element | None) -> Passage | None:
        """The text of a declared line; None where there is none."""
        passage = passage_of(self.source, element)
        if passage and ESCAPED.search(passage.text):
            self.irregular(f"references are escaped twice: {passage.text[:60]!r}", passage.start)
            passage = unescaped(passage)
        return passage if passage and passage.text else None


def without_header(element: Element) -> Element:
    """An element without the header in it."""
    made = Element(element.name, element.attributes, element.start)
    made.children = [child for child in element.children if isinstance(child, Stretch) or child.name != "header"]
    return made


def moved(block: Block, raw: Passage) -> Block:
    """A block of a text inside the source, as one of the source."""
    block.passage = translate(block.passage, raw)
    if block.label:
        block.label = (
            translate(block.label, raw) if block.label.steps else block.label._replace(end=block.passage.start)
        )
    if block.rows is not None:
        block.rows = tuple(tuple(translate(cell, raw) for cell in row) for row in block.rows)
    block.pictures = [
        picture._replace(alt=translate(picture.alt, raw)) if picture.alt else picture for picture in block.pictures
    ]
    return block


# NITF in the names of HTML


def as_html(element: Element) -> Element:
    """A tree of NITF elements with the names that HTML has for them."""
    name = NITF_NAMES.get(element.name, "h3" if SMALL_HEADING.fullmatch(element.name) else element.name)
    kind = element.attributes.get("class", "").lower()
    if element.name == "em":
        name = EM_STYLES.get(kind, "em")
    made = Element(name, {}, element.start)
    made.attributes = {key: value for key, value in element.attributes.items() if key in ("href", "colspan", "rowspan")}
    made.children = list(children_of(element))
    return made


def children_of(element: Element) -> Iterator[Element | Stretch]:
    """The children of an element, pictures as images; metadata left out."""
    for child in element.children:
        if isinstance(child, Stretch):
            yield child
        elif child.name == "media-reference":
            yield picture_of(child)
        elif child.name not in DROPPED:
            yield as_html(child)


def picture_of(reference: Element) -> Element:
    """The image that a media-reference points at."""
    attributes = {"src": reference.attributes.get("source", ""), "alt": reference.attributes.get("alternate-text", "")}
    return Element("img", {key: value for key, value in attributes.items() if value}, reference.start)
