"""XML as text: whatever a text holds, a parser reads it back as it was."""

from hypothesis import given
from hypothesis import strategies as st
from xml_documents import parse

from converter.model.invariants import FORBIDDEN
from converter.rendering.markup import block, document, element, escape

TEXTS = st.text().filter(lambda text: not FORBIDDEN.search(text))


@given(TEXTS, TEXTS)
def test_text_and_attributes_are_read_back_as_they_were(text: str, value: str) -> None:
    root = parse(document([element("p", {"title": value}, escape(text))]))
    assert (root.text or "") == text
    assert root.get("title") == value


def test_lines_are_indented_by_depth_and_text_is_not() -> None:
    inner = block("li", {}, [element("p", {}, escape("a\nb"))])
    assert document(block("ul", {"id": "u"}, inner)).decode().splitlines() == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<ul id="u">',
        " <li>",
        "  <p>a",
        "b</p>",
        " </li>",
        "</ul>",
    ]


def test_what_is_empty_is_one_tag() -> None:
    assert document([*block("div", {"class": None}, []), element("br")]).decode().splitlines()[1:] == [
        "<div/>",
        "<br/>",
    ]
