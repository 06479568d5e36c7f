"""XHTML bodies that prconvert wrote: ``<p id="p1"><span class="dateline">PARIS --</span> <q id="q1" …>…</q></p>``."""

import re
from collections.abc import Iterator

from ...model.reading import Reading
from ...model.release import Provenance
from ...reference.own_markup import piece_of, tokens_of
from ...trees.element import Element, Stretch
from .marks import Sign
from .restore import Cast, NotAsWritten, Restored, restore
from .words import Words

SECTIONS = frozenset({"summary", "boilerplate", "legal", "contact", "notes"})
KINDS = frozenset({"caption", "footnote"})
STYLES = {"strong": "strong", "em": "emphasis", "sup": "superscript", "sub": "subscript", "code": "code"}
BULLET = re.compile(r"list-style-type: '((?:[^'\\]|\\.)*) '")
ESCAPED = re.compile(r"\\(.)")
HEADING = re.compile(r"h([2-6])")


def read_own_xhtml(source: str, root: Element, cast: Cast, provenance: Provenance) -> Reading:
    """The reading of an html element. Raises `NotAsWritten` where somebody has changed what it says."""
    restored = Restored(source, provenance.format, sign_of)
    for body in root.elements("body"):
        read_blocks(restored, body, "body")
    return restore(restored, root, root.attributes.get("xml:lang"), cast, provenance)


def read_blocks(restored: Restored, parent: Element, section: str) -> None:
    """The children of the body, or of the division of a section."""
    for child in parent.children:
        if isinstance(child, Stretch):
            if "".join(text for text, _ in child.pieces(restored.source)).strip("\n "):
                raise NotAsWritten("text stands outside of all paragraphs")
        elif child.name == "div" and (name := child.attributes.get("class")) in SECTIONS:
            read_blocks(restored, child, name or section)
        elif child.name in ("ul", "ol"):
            read_list(restored, child, section, 1)
        else:
            read_block(restored, child, section)


def read_block(restored: Restored, element: Element, section: str) -> None:
    """One block that is no list."""
    classes = element.attributes.get("class", "").split()
    first = classes[0] if classes else ""
    if element.name == "h1":
        restored.headline(element)
    elif element.name == "p" and first == "subheadline":
        restored.subheadline(element)
    elif element.name == "p" and first == "notice":
        restored.notice(element, classes[1])
    elif element.name == "p" and first == "dateline":
        restored.dateline(restored.words(element), tokens_of(element.attributes["class"]).get("opens"))
    elif element.name == "p" and first == "byline":
        restored.byline(element)
    elif element.name == "p" and first in ("source", "end"):
        restored.ending("end_mark" if first == "end" else "source", element)
    elif element.name == "p" and first == "media":
        read_media(restored, element, classes[1])
    else:
        read_paragraph(restored, element, section, first)


def read_paragraph(restored: Restored, element: Element, section: str, first: str) -> None:
    """One paragraph by its element and class."""
    heading = HEADING.fullmatch(element.name)
    if element.name == "blockquote":
        (inner,) = element.elements()
        set_text(restored, inner, "blockquote", section)
    elif element.name == "table":
        read_table(restored, element, section)
    elif heading:
        level = tokens_of(element.attributes.get("class")).get("level")
        set_text(restored, element, "heading", section, level=int(level or int(heading[1]) - 1))
    elif element.name in ("p", "pre"):
        kind = "preformatted" if element.name == "pre" else first if first in KINDS else "text"
        set_text(restored, element, kind, section)
    else:
        raise NotAsWritten(f"an element {element.name!r} was put in")


def number_of(element: Element) -> int:
    """The number of the paragraph that an element is."""
    piece = piece_of(element.attributes.get("id"))
    if piece is None or piece.letter != "p":
        raise NotAsWritten(f"an element {element.name!r} without an id was put in")
    return piece.number


def set_text(restored: Restored, element: Element, kind: str, section: str, **more: int) -> None:
    """A paragraph with the dateline and label that stand before its text."""
    number = number_of(element)
    children = list(element.children)
    for opening in leading(children, "dateline"):
        restored.dateline(restored.words(opening), f"p{number}")
    label = None
    for opening in leading(children, "label"):
        label = restored.line(f"/paragraphs/{number - 1}/label", opening)
    words = Words(restored.source, restored.recogniser).gather(children)
    language = element.attributes.get("xml:lang")
    restored.paragraph(number, kind, section, words, label=label, language=language, **more)


def leading(children: list[Element | Stretch], kind: str) -> Iterator[Element]:
    """A span of that class at the head of an element; it is taken off, with the blank behind it."""
    first = children[0] if children else None
    if isinstance(first, Element) and first.name in ("span", "em") and first.attributes.get("class") == kind:
        del children[0]
        if children and isinstance(rest := children[0], Stretch):
            children[:1] = [rest._replace(start=rest.start + 1)] if rest.end > rest.start + 1 else []
        yield first


def read_list(restored: Restored, element: Element, section: str, depth: int) -> None:
    """A list and those inside its items."""
    bullet = BULLET.fullmatch(element.attributes.get("style", ""))
    for place, item in enumerate(element.elements("li"), 1):
        number = number_of(item)
        children = list(item.children)
        label = f"{place}." if element.name == "ol" else ESCAPED.sub(r"\1", bullet[1]) if bullet else None
        for opening in leading(children, "label"):
            label = restored.line(f"/paragraphs/{number - 1}/label", opening)
        words = Words(restored.source, restored.recogniser, is_list).gather(children)
        level = tokens_of(item.attributes.get("class")).get("level")
        more = {"label": label, "language": item.attributes.get("xml:lang")}
        restored.paragraph(number, "list_item", section, words.trimmed(), level=int(level or depth), **more)
        for inner in item.elements("ul", "ol"):
            read_list(restored, inner, section, depth + 1)


def is_list(element: Element) -> bool:
    """Whether an element is a list inside an item."""
    return element.name in ("ul", "ol")


def read_table(restored: Restored, element: Element, section: str) -> None:
    """A table; header cells say what they head."""
    rows = [list(row.elements("th", "td")) for row in element.find("tr")]
    scopes = [[cell.attributes.get("scope") for cell in row] for row in rows]
    heads = sum(row[:1] == ["col"] for row in scopes)
    columns = max((row.count("row") for row in scopes), default=0)
    said = tokens_of(element.attributes.get("class")).get("columns")
    more = {"header_rows": heads, "header_columns": int(said or columns)}
    restored.table(number_of(element), section, rows, language=element.attributes.get("xml:lang"), **more)


def read_media(restored: Restored, element: Element, kind: str) -> None:
    """A picture, a link to what cannot be shown, or words that stand for it; and its credit."""
    piece = piece_of(element.attributes.get("id"))
    if piece is None or piece.letter != "m":
        raise NotAsWritten("a picture without an id was put in")
    pointer = f"/media/{piece.number - 1}"
    url = alt = credit = None
    for child in element.elements():
        if child.name == "img":
            url, alt = child.attributes.get("src"), child.attributes.get("alt") or None
        elif child.name == "a":
            url, words = child.attributes.get("href"), restored.words(child)
            alt = restored.put(f"{pointer}/alt", words) if words.text != url else None
        else:
            credit = restored.line(f"{pointer}/credit", child)
    if url is None:
        words = Words(restored.source, restored.recogniser, lambda inner: inner.name == "span")
        words.gather(element.children)
        alt = restored.put(f"{pointer}/alt", words.trimmed()) or None
    caption = tokens_of(element.attributes.get("class")).get("caption")
    own = {"id": f"m{piece.number}", "kind": kind, "url": url, "caption": caption, "alt": alt, "credit": credit}
    restored.media[piece.number] = {**own, "after": restored.after(element)}


def sign_of(element: Element) -> Sign | None:
    """What an element around words says; None for those that say nothing of the model."""
    attributes = element.attributes
    first, *rest = attributes.get("class", "").split() or [""]
    piece = piece_of(attributes.get("id"))
    if element.name == "q" and piece and piece.letter == "q":
        return Sign("quote", piece.number, (first, *rest))
    if piece and piece.letter == "l":
        classes = (first, *rest) if element.name == "a" else tuple(rest)
        return Sign("link", piece.number, classes, attributes.get("href"), attributes.get("title"))
    if element.name == "span" and first in ("speaker", "cue"):
        return Sign("speaker" if first == "speaker" else "cue", 0, tuple(rest), attributes.get("title"))
    style = first if element.name == "span" and first in ("superscript", "subscript") else STYLES.get(element.name)
    return Sign("style", value=style) if style else None
