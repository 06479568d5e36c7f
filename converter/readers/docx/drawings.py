"""Drawings in a paragraph: pictures with their alternative text, and boxes with text of their own."""

from typing import NamedTuple
from xml.etree.ElementTree import Element

from .names import MC, WP, A, R, V, W

DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
WRITTEN_BY_WORD = "description automatically generated"


class Drawing(NamedTuple):
    """The id of a picture's relationship or None, its alternative text in one line, and the boxes of text."""

    picture: str | None
    alt: str
    boxes: tuple[Element, ...]


def read_drawing(element: Element) -> Drawing:
    """What a drawing holds; a decorative picture is none. Of alternatives the first counts, the others repeat it."""
    picture, alt, boxes, decorative = None, "", [], False
    waiting = [element]
    while waiting:
        node = waiting.pop()
        tag = node.tag
        if tag == f"{W}txbxContent":
            boxes.append(node)
            continue
        if tag == f"{MC}AlternateContent":
            waiting += node[:1]
            continue
        if tag == f"{WP}docPr":
            alt = alt or node.get("descr") or node.get("title") or ""
        elif tag == f"{V}shape":
            alt = alt or node.get("alt") or ""
        elif tag == f"{A}blip":
            picture = picture or node.get(f"{R}embed") or node.get(f"{R}link")
        elif tag == f"{V}imagedata":
            picture = picture or node.get(f"{R}id")
        elif tag == DECORATIVE:
            decorative = decorative or node.get("val") in ("1", "true")
        waiting += reversed(node)
    return Drawing(None if decorative else picture, described(alt), tuple(boxes))


def described(alt: str) -> str:
    """An alternative text in one line, without what Word says of those that it wrote itself."""
    text = " ".join(alt.split())
    if text.lower().endswith(WRITTEN_BY_WORD):
        text = text[: -len(WRITTEN_BY_WORD)].rstrip(" ,.")
    return text
