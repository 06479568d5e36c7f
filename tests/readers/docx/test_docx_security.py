"""Packages from anybody: refused or read, never followed, never unpacked without end."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_documents import packed, parts_of
from word_files import NAMESPACES, body, document, paragraph

from converter.errors import LimitError, PrconvertError, ReadError
from converter.model.source import Source
from converter.readers.docx import package as package_room
from converter.readers.docx import read_docx

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."
DATA = document(body(paragraph("Acme Opens a Plant", "Heading1"), paragraph(STORY)))


def read(data: bytes) -> str:
    return read_docx(Source(data, "release.docx"))[0].text


def with_main(text: str | bytes) -> bytes:
    """The document with another main part."""
    return packed({**parts_of(DATA), "word/document.xml": text if isinstance(text, bytes) else text.encode()})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no Word document"),
        (b"PK\x03\x04 and no more", "no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (packed({"a.txt": b"x"}), "without a document"),
        (packed({"word/document.xml": b"<a/>"}), "no text"),
        (with_main("<w:document"), "not well-formed"),
        (with_main(b"\xff\xff\x00"), "not XML"),
        (with_main('<?xml version="1.0" encoding="iso-8859-1"?><a/>'), "not XML"),
        (document(body(paragraph(" "))), "no text in it"),
    ],
)
def test_what_is_no_document_is_refused_with_what_to_do(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        read(data)
    assert str(caught.value).startswith("release.docx: ")


ENTITY = (
    '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
)


@pytest.mark.parametrize("reference", ["&b;", "&c;", ""])
def test_entities_are_never_defined(reference: str) -> None:
    text = f"<w:p><w:r><w:t>{STORY}{reference}</w:t></w:r></w:p>"

    with pytest.raises(ReadError, match="not XML as Word writes it"):
        read(document(text, main=ENTITY))


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_room, "LARGEST_PART", 100_000)
    blown = with_main(f"<w:document {NAMESPACES}><w:body>{' ' * 200_000}</w:body></w:document>")
    assert len(blown) < 5_000

    with pytest.raises(LimitError, match="larger than the 100,000 bytes"):
        read(blown)


def test_all_parts_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_room, "LARGEST_TOTAL", 1_500)

    with pytest.raises(LimitError):
        read(DATA)


def test_a_size_that_lies_is_found_out() -> None:
    data = bytearray(DATA)
    with zipfile.ZipFile(io.BytesIO(DATA)) as archive:
        member = archive.getinfo("word/document.xml")
    at = data.rindex(b"word/document.xml") - 46 + 24  # its size in the directory
    data[at : at + 4] = (member.file_size // 2).to_bytes(4, "little")

    with pytest.raises(ReadError):
        read(bytes(data))


@pytest.mark.parametrize("wrap", ["w:ins", "w:sdt"])
def test_nesting_has_an_end(wrap: str) -> None:
    deep = f"<{wrap}>" * 5_000 + paragraph(STORY) + f"</{wrap}>" * 5_000

    with pytest.raises(LimitError, match="nested deeper"):
        read(document(deep))


def test_tables_in_tables_have_an_end() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 2_000 + paragraph(STORY) + "</w:tc></w:tr></w:tbl>" * 2_000

    with pytest.raises(LimitError, match="nested deeper"):
        read(document(deep))


@pytest.mark.parametrize(
    "target", ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "%2e%2e/%2e%2e/x", "..\\x"]
)
def test_targets_outside_the_package_are_nothing(target: str) -> None:
    parts = parts_of(DATA)
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"styles.xml", target.encode()
    )

    assert read(packed(parts)).startswith("Acme Opens a Plant\n")


def test_styles_that_are_based_on_each_other_end() -> None:
    loop = (
        f'<w:styles {NAMESPACES}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    )

    assert STORY in read(document(body(paragraph(STORY, "A")), {"styles": loop}))


@given(st.binary(max_size=200), st.integers(0, len(DATA) - 1))
def test_damaged_bytes_are_read_or_refused(noise: bytes, at: int) -> None:
    for data in (noise, DATA[:at], DATA[:at] + noise + DATA[at + len(noise) :]):
        try:
            read(data)
        except PrconvertError:
            continue


@given(
    st.recursive(
        st.sampled_from(["<w:r/>", "<w:t>x</w:t>", "text", "<w:fldChar w:fldCharType='end'/>", "<w:sym/>"]),
        lambda inner: st.builds(
            lambda name, content: f"<w:{name}>{''.join(content)}</w:{name}>",
            st.sampled_from(
                [
                    "p",
                    "r",
                    "tbl",
                    "tr",
                    "tc",
                    "sdt",
                    "sdtContent",
                    "hyperlink",
                    "ins",
                    "del",
                    "pPr",
                    "rPr",
                    "drawing",
                    "numPr",
                    "txbxContent",
                    "fldSimple",
                ]
            ),
            st.lists(inner, max_size=4),
        ),
        max_leaves=30,
    )
)
def test_any_elements_in_any_order_are_read_or_refused(content: str) -> None:
    try:
        read(document(content))
    except PrconvertError:
        return
