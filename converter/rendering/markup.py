"""XML as text, escaped and indented: ``<p class="lead">Q&amp;A</p>``.

A tree library would lay out mixed content wrongly (``<p><q>a</q> b</p>`` over three lines changes the text), costs
50 ms to import, and its bytes change with its version. What is written here is only elements, attributes and text;
the type `Markup` keeps text that is escaped apart from text that is not.
"""

from collections.abc import Iterable, Mapping
from typing import NewType

Markup = NewType("Markup", str)
"""Well-formed XML, one element or more, or escaped text."""

Attributes = Mapping[str, str | int | None]

TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
VALUE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)
EMPTY: Attributes = {}


def escape(text: str) -> Markup:
    """Text as it stands between tags. A carriage return is spelled out, or a parser would make it a newline.

    >>> escape("R&D <b>")
    'R&amp;D &lt;b&gt;'
    """
    return Markup(text.translate(TEXT) if "&" in text or "<" in text or ">" in text or "\r" in text else text)


def start_tag(name: str, attributes: Attributes = EMPTY, close: str = ">") -> Markup:
    """``<name key="value">``; attributes that are None are left out.

    >>> start_tag("a", {"href": "/?a&b", "id": None})
    '<a href="/?a&amp;b">'
    """
    pairs = [f' {key}="{str(value).translate(VALUE)}"' for key, value in attributes.items() if value is not None]
    return Markup(f"<{name}{''.join(pairs)}{close}")


def element(name: str, attributes: Attributes = EMPTY, *content: Markup) -> Markup:
    """An element in one line, its content set without any white space.

    >>> element("p", {}, escape("R&D"))
    '<p>R&amp;D</p>'
    """
    if not content:
        return start_tag(name, attributes, "/>")
    return Markup(f"{start_tag(name, attributes)}{''.join(content)}</{name}>")


def block(name: str, attributes: Attributes, lines: Iterable[Markup]) -> list[Markup]:
    """An element over several lines: those of its content, indented by one space, between its tags.

    >>> block("ul", {}, [element("li", {}, escape("one"))])
    ['<ul>', ' <li>one</li>', '</ul>']
    """
    indented = [Markup(f" {line}") for line in lines]
    if not indented:
        return [start_tag(name, attributes, "/>")]
    return [start_tag(name, attributes), *indented, Markup(f"</{name}>")]


def document(lines: Iterable[Markup]) -> bytes:
    """The whole document in UTF-8, with its declaration and a final newline."""
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *lines, "")).encode()
