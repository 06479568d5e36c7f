"""XML as a tree: every character at its place, nothing loaded, nothing multiplied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from converter.errors import LimitError, ReadError
from converter.trees.element import Element, Stretch
from converter.trees.xml import DEEPEST, declared_encoding, parse_xml


def text_of(data: bytes) -> str:
    document = parse_xml(data, "item.xml")
    return document.root.text(document.text)


def test_names_namespaces_and_attributes() -> None:
    document = parse_xml(
        b'<a:b xmlns:a="urn:a" xml:lang="de" a:c="1&amp;2" d="x\ny"><e xmlns="urn:e"/><f/></a:b>', "item.xml"
    )
    root = document.root
    assert (root.name, root.namespace) == ("b", "urn:a")
    assert root.attributes == {"xml:lang": "de", "{urn:a}c": "1&2", "d": "x y"}
    assert [(child.name, child.namespace) for child in root.elements()] == [("e", "urn:e"), ("f", "")]


def test_every_text_has_its_place() -> None:
    document = parse_xml("<a>é &lt;&#228;<!-- no --><![CDATA[<&lt;]]>\n<b>z</b>!</a>".encode(), "item.xml")
    assert document.root.text(document.text) == "é <ä<&lt;\nz!"
    (inner,) = document.root.elements()
    (stretch,) = inner.stretches()
    assert document.text[stretch.start : stretch.end] == "z"
    assert document.place(inner) == (2, 1)


def test_a_prefix_without_namespace_is_noted() -> None:
    document = parse_xml(b"<a><x:b/></a>", "item.xml")
    assert document.unbound == (("x", 3),)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1"), "é"),
        ("\ufeff<a>é</a>".encode(), "é"),
        ('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16"), "é"),
        ("<a>é</a>".encode("utf-16-be"), "é"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert text_of(data) == text


def test_declared_encoding() -> None:
    assert declared_encoding(b"\xef\xbb\xbf<?xml version='1.0' encoding='gb18030' ?><a/>") == "gb18030"
    assert declared_encoding(b"<a encoding='x'/>") is None


REFUSED = {
    b"": "1:1: no well-formed XML: no element found",
    b"<a><b></a>": "1:9: no well-formed XML: mismatched tag",
    "<a>é\né<</a>".encode(): "2:3: no well-formed XML",
    b"<a>&nbsp;</a>": "1:4: holds the entity '&nbsp;'",
    b'<!DOCTYPE a SYSTEM "a.dtd"><a>&nbsp;</a>': "1:31: holds the entity '&nbsp;'",
    b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>': "holds a document type with declarations",
    b"<!DOCTYPE a [<!ENTITY % b 'x'> %b;]><a/>": "holds a document type with declarations",
    b"<a>\xe9</a>": "byte 3 does not fit the encoding 'utf-8'",
    b"<?xml version='1.0' encoding='rot13'?><a/>": "encoding 'rot13' is not known",
}


@pytest.mark.parametrize("data", REFUSED)
def test_refused_with_place_and_reason(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        parse_xml(data, "item.xml")
    assert REFUSED[data] in str(caught.value)
    assert str(caught.value).startswith("item.xml")


def bomb() -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE a [<!ENTITY l0 "ha">{levels}]><a>&l9;</a>'.encode()


LIMITS = {
    "deep": b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1),
    "full": b"<a>" + b"<b/>" * 1_000_001 + b"</a>",
    "prefixes": b"<a " + b" ".join(b'xmlns:p%d="urn:p"' % n for n in range(200)) + b"/>",
    "large": b"<a>" + b" " * (32 * 1024 * 1024) + b"</a>",
}


@pytest.mark.parametrize("name", LIMITS)
def test_limits(name: str) -> None:
    with pytest.raises(LimitError):
        parse_xml(LIMITS[name], "item.xml")


def test_an_entity_bomb_is_refused() -> None:
    with pytest.raises(ReadError, match="declarations of its own"):
        parse_xml(bomb(), "item.xml")


NAMES = st.sampled_from(("p", "q", "x:y", "div"))
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"), max_size=12
)


@st.composite
def trees(draw: st.DrawFn, depth: int = 0) -> etree._Element:
    name = draw(NAMES)
    element = etree.Element(
        name if ":" not in name else "{urn:x}y", {draw(st.sampled_from("abc")): draw(TEXTS)}, {"x": "urn:x"}
    )
    element.text = draw(TEXTS)
    for _ in range(draw(st.integers(0, 3 if depth < 3 else 0))):
        child = draw(trees(depth + 1))
        child.tail = draw(TEXTS)
        element.append(child)
    return element


@given(trees())
def test_the_same_tree_as_lxml_sees(tree: etree._Element) -> None:
    data = etree.tostring(tree)
    document = parse_xml(data, "item.xml")
    elements = [document.root, *document.root.walk()]
    wanted = list(etree.fromstring(data).iter("*"))
    assert [(e.name, e.namespace, e.attributes) for e in elements] == [
        (etree.QName(w).localname, etree.QName(w).namespace or "", dict(w.attrib)) for w in wanted
    ]
    assert [document.text[e.start] for e in elements] == ["<"] * len(elements)
    for element, other in zip(elements, wanted, strict=True):
        assert own_text(element, document.text) == "".join([other.text or "", *(child.tail or "" for child in other)])


def own_text(element: Element, source: str) -> str:
    return "".join(
        piece for child in element.children if isinstance(child, Stretch) for piece, _ in child.pieces(source)
    )


@pytest.mark.parametrize("unit", ['<a b="', "<a ", "<!-- ", "<![CDATA[", "&#38;", "<?a ", "<!DOCTYPE a '"])
def test_long_broken_documents_are_refused(unit: str) -> None:
    with pytest.raises(ReadError, match="no well-formed XML"):
        parse_xml((unit * 100_000).encode(), "item.xml")
