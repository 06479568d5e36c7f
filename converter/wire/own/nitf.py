"""NITF bodies that prconvert wrote: ``<block class="body"><p id="p1">… <person class="speaker person q1" …>…</p></block>``."""

from ...model.reading import Reading
from ...model.release import Provenance
from ...reference.own_markup import piece_of, tokens_of
from ...trees.element import Element
from .marks import Sign
from .restore import Cast, NotAsWritten, Restored, restore
from .xhtml import number_of, read_list, set_text

SECTIONS = frozenset({"body", "summary", "boilerplate", "legal", "contact", "notes"})
STYLES = frozenset({"strong", "emphasis", "superscript", "subscript", "code"})
PARTIES = frozenset({"person", "org", "object.title", "em"})


def read_own_nitf(source: str, root: Element, cast: Cast, provenance: Provenance) -> Reading:
    """The reading of a nitf element. Raises `NotAsWritten` where somebody has changed what it says."""
    restored = Restored(source, provenance.format, sign_of)
    for body in root.elements("body"):
        for part in body.elements():
            if part.name == "body.head":
                read_head(restored, part)
            elif part.name == "body.content":
                read_content(restored, part)
            elif part.name == "body.end":
                for line in part.elements("tagline"):
                    restored.ending("source", line)
    return restore(restored, root, root.attributes.get("baselang"), cast, provenance)


def read_head(restored: Restored, head: Element) -> None:
    """Headlines, notes, byline and dateline; rights and distributor are recorded."""
    for part in head.elements():
        if part.name == "hedline":
            for line in part.elements():
                own = line.name == "hl1" and line.attributes.get("class") != "subheadline"
                restored.headline(line) if own else restored.subheadline(line)
        elif part.name == "note":
            read_note(restored, part)
        elif part.name == "byline":
            restored.byline(part)
        elif part.name == "dateline":
            restored.dateline(restored.words(part), tokens_of(part.attributes.get("class")).get("opens"))


def read_note(restored: Restored, note: Element) -> None:
    """A notice."""
    (text,) = note.find("p")
    restored.notice(note, note.attributes["class"].split()[0], text)


def read_content(restored: Restored, content: Element) -> None:
    """The blocks, one for each stretch of a section."""
    for block in content.elements():
        section = block.attributes.get("class", "")
        if block.name != "block" or section not in SECTIONS:
            raise NotAsWritten(f"an element {block.name!r} was put in")
        for part in block.elements():
            read_part(restored, part, section)


def read_part(restored: Restored, part: Element, section: str) -> None:
    """One part of a block."""
    if part.name in ("ul", "ol"):
        read_list(restored, part, section, 1)
    elif part.name == "media":
        read_media(restored, part)
    elif part.name == "note":
        read_note(restored, part)
    elif part.name == "p" and part.attributes.get("class", "").split()[:1] == ["end"]:
        restored.ending("end_mark", part)
    else:
        read_paragraph(restored, part, section)


def read_paragraph(restored: Restored, part: Element, section: str) -> None:
    """One paragraph by its element and class."""
    classes = part.attributes.get("class", "")
    if part.name == "table":
        read_table(restored, part, section)
    elif part.name == "hl2":
        set_text(restored, part, "heading", section, level=int(tokens_of(classes).get("level", 1)))
    elif part.name in ("bq", "fn"):
        (inner,) = part.find("p")
        set_text(restored, inner, "blockquote" if part.name == "bq" else "footnote", section)
    elif part.name in ("p", "pre"):
        kind = "preformatted" if part.name == "pre" else "caption" if classes == "caption" else "text"
        set_text(restored, part, kind, section)
    else:
        raise NotAsWritten(f"an element {part.name!r} was put in")


def read_table(restored: Restored, element: Element, section: str) -> None:
    """A table; where its header cells could mean rows as well as columns, its class says how many."""
    rows = [list(row.elements("th", "td")) for row in element.find("tr")]
    heads = sum(1 for head in element.elements("thead") for _ in head.elements("tr"))
    columns = max((sum(cell.name == "th" for cell in row) for row in rows[heads:]), default=0)
    said = tokens_of(element.attributes.get("class"))
    more = {"header_rows": int(said.get("rows", heads)), "header_columns": int(said.get("columns", columns))}
    restored.table(number_of(element), section, rows, language=element.attributes.get("xml:lang"), **more)


def read_media(restored: Restored, element: Element) -> None:
    """A picture or film with its caption and credit."""
    piece = piece_of(element.attributes.get("id"))
    if piece is None or piece.letter != "m":
        raise NotAsWritten("a picture without an id was put in")
    after = restored.after(element)
    own: dict[str, str | None] = {"id": f"m{piece.number}", "kind": element.attributes.get("media-type")}
    own |= {
        "url": None,
        "caption": tokens_of(element.attributes.get("class")).get("caption"),
        "alt": None,
        "credit": None,
    }
    for part in element.elements():
        if part.name == "media-reference":
            own |= {"url": part.attributes.get("source"), "alt": part.attributes.get("alternate-text")}
        elif part.name == "media-caption":
            for paragraph in part.elements():
                read_paragraph(restored, paragraph, "body")
        else:
            own["credit"] = restored.line(f"/media/{piece.number - 1}/credit", part)
    restored.media[piece.number] = {**own, "after": after}


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
    if element.name in PARTIES and first in ("speaker", "cue"):
        return Sign("speaker" if first == "speaker" else "cue", 0, tuple(rest), attributes.get("value"))
    return Sign("style", value=first) if element.name == "em" and first in STYLES else None
