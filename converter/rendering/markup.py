"""XML as text, escaped and indented: ``<p class="lead">Q&amp;A</p>``.

A tree library would lay out mixed content wrongly (``<p><q>a</q> b</p>`` over three lines changes the text), costs
50 ms to import, and its bytes change with its version. What is written here is only elements, attributes and text;
the type `Markup` keeps text that is escaped apart from text that is not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NewType, Union

Markup = NewType("Markup", str)
"""Well-formed XML, one element or more, or escaped text."""

Line = Union[Markup, Sequence["Line"]]  # noqa: UP007 -- no operator joins a type and its own name
"""One line of markup, or the lines inside the element whose tag stands before them."""

Attributes = Mapping[str, str | int | None]

SPECIAL = re.compile('[&<>"\r\n\t]').search
EMPTY: Attributes = {}


def escape(text: str) -> Markup:
    """Text as it stands between tags. A carriage return is spelled out, or a parser would make it a newline.

    >>> escape("R&D <b>")
    'R&amp;D &lt;b&gt;'
    """
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return Markup(text.replace("\r", "&#13;") if "\r" in text else text)


def escape_value(text: str) -> Markup:
    """Text as it stands in an attribute, where a parser would make blanks of tabs and newlines."""
    if not SPECIAL(text):
        return Markup(text)
    return Markup(escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;"))


def start_tag(name: str, attributes: Attributes = EMPTY, close: str = ">") -> Markup:
    """``<name key="value">``; attributes that are None are left out.

    >>> start_tag("a", {"href": "/?a&b", "id": None})
    '<a href="/?a&amp;b">'
    """
    tag = f"<{name}"
    for key, value in attributes.items():
        if value is not None:
            tag += f' {key}="{escape_value(str(value))}"'
    return Markup(tag + close)


def element(name: str, attributes: Attributes = EMPTY, *content: Markup) -> Markup:
    """An element in one line, its content set without any white space.

    >>> element("p", {}, escape("R&D"))
    '<p>R&amp;D</p>'
    """
    if not content:
        return start_tag(name, attributes, "/>")
    return Markup(f"{start_tag(name, attributes)}{''.join(content)}</{name}>")


def block(name: str, attributes: Attributes, lines: Iterable[Line]) -> list[Line]:
    """An element over several lines: its tags, and between them the lines of its content as a list.

    >>> block("ul", {}, [element("li", {}, escape("one"))])
    ['<ul>', ['<li>one</li>'], '</ul>']
    """
    content = list(lines)
    if not content:
        return [start_tag(name, attributes, "/>")]
    return [start_tag(name, attributes), content, Markup(f"</{name}>")]


def lay_out(lines: Iterable[Line], indent: str = "") -> Iterator[str]:
    """The lines one by one, those of a list within a list indented by one more blank.

    >>> list(lay_out(["<ul>", ["<li>one</li>"], "</ul>"]))
    ['<ul>', ' <li>one</li>', '</ul>']
    """
    for line in lines:
        if isinstance(line, str):
            yield indent + line
        else:
            yield from lay_out(line, indent + " ")


def document(lines: Iterable[Line]) -> bytes:
    """The whole document in UTF-8, with its declaration and a final newline."""
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *lay_out(lines), "")).encode()
