"""NewsML-G2 of any release at all: valid, whole, and every reference alive."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from standards import combined_schema, faults, newsml_g2_schema, xhtml_schema
from strategies import releases
from xml_documents import parse, select, texts

from converter.interfaces import Attachment
from converter.model.release import Paragraph, PressRelease
from converter.writers.newsml_g2 import NEWSML_G2, NewsmlG2Options

VERSIONS = ("2.18", "2.28", "2.35")
BODIES = ("xhtml", "nitf", "flat")
CHOICES: dict[str, st.SearchStrategy[Any]] = {
    "version": st.sampled_from(VERSIONS),
    "body": st.sampled_from(BODIES),
    "message": st.booleans(),
    "provider_domain": st.sampled_from((None, "acme.example")),
    "rights": st.sampled_from((None, "© <Acme> & Co.")),
    "sent": st.sampled_from((None, "2026-01-03T09:30:00+14:00", "0001-01-01T00:00+23:59")),
}
ATTACHMENTS = st.lists(st.builds(Attachment, st.text(min_size=1), st.just("application/pdf"), st.binary()), max_size=1)


def write(release: PressRelease, body: str = "xhtml") -> bytes:
    return NEWSML_G2.write(release, NewsmlG2Options(body=body), ()).data


@given(releases(), st.builds(NewsmlG2Options, **CHOICES), ATTACHMENTS)
def test_valid_alone_and_with_the_body(
    release: PressRelease, options: NewsmlG2Options, attachments: list[Attachment]
) -> None:
    data = NEWSML_G2.write(release, options, attachments).data
    assert faults(newsml_g2_schema(options.version), data) == []
    assert faults(combined_schema(options.version), data) == []


@given(body=st.sampled_from(("xhtml", "flat")), release=releases())
def test_body_is_xhtml_strict(body: str, release: PressRelease) -> None:
    (html,) = select(parse(write(release, body)), "//x:html")
    assert faults(xhtml_schema(), etree.tostring(html)) == []


@given(body=st.sampled_from(BODIES), release=releases())
def test_ids_are_unique_and_references_alive(body: str, release: PressRelease) -> None:
    item = parse(write(release, body))
    ids = texts(item, "//@id")
    assert len(ids) == len(set(ids))
    assert set(" ".join(texts(item, "//@idrefs | //@original")).split()) <= set(ids)


@given(release=releases())
def test_every_paragraph_is_whole_and_in_order(release: PressRelease) -> None:
    item = parse(write(release))
    for paragraph in release.paragraphs:
        (element,) = select(item, f"//*[@id='{paragraph.id}']")
        assert text_in(element, paragraph) == (paragraph.rows or paragraph.text)
    ids = [name for name in texts(item, "//x:body//@id") if name[0] == "p"]
    assert ids == [paragraph.id for paragraph in release.paragraphs]


OPENING = "x:span[@class='dateline' or @class='label']"


def text_in(element: etree._Element, paragraph: Paragraph) -> str | tuple[tuple[str, ...], ...]:
    """The text of a paragraph's element without dateline and label before it, and lists inside it."""
    if paragraph.kind == "table":
        return tuple(tuple(texts(row, "*")) for row in select(element, ".//x:tr"))
    depth = len(select(element, "ancestor::x:ul | ancestor::x:ol"))
    own = f"[not(ancestor::{OPENING})][count(ancestor::x:ul | ancestor::x:ol) = {depth}]"
    whole = "".join(texts(element, f".//text(){own}"))[len(select(element, OPENING)) :]
    return whole.rstrip("\n ") if select(element, "x:ul | x:ol") else whole


@given(release=releases())
def test_every_quote_is_marked_whole(release: PressRelease) -> None:
    item = parse(write(release))
    for quote in release.quotes:
        said = [(release.text_of(span.paragraph) or "")[span.start : span.end] for span in quote.spans]
        pieces = texts(item, f"//x:q[@id='{quote.id}' or starts-with(@id, '{quote.id}-')]")
        assert without_breaks(pieces) == without_breaks(said)
        if quote.speaker and quote.speaker.name:
            tied = texts(item, f"//g:inlineRef[contains(concat(@idrefs, ' '), '{quote.id} ')]/@literal")
            assert [texts(item, f"g:assert[@literal='{literal}']/g:name") for literal in tied] == [[quote.speaker.name]]


def without_breaks(parts: list[str]) -> str:
    """The parts joined, without the tabs and newlines that part the cells of a table."""
    return "".join(parts).replace("\t", "").replace("\n", "")


@given(release=releases())
def test_the_plain_text_holds_every_word(release: PressRelease) -> None:
    plain = "".join(texts(parse(write(release)), "//g:inlineData"))
    lines = [release.headline, *release.subheadlines, *(notice.text for notice in release.notices)]
    lines += [paragraph.text for paragraph in release.paragraphs]
    lines += [part.text for part in (release.dateline, release.byline, release.source, release.end_mark) if part]
    assert [line for line in lines if line and line not in plain] == []


@given(release=releases(), body=st.sampled_from(BODIES))
def test_same_bytes_for_the_same_release(release: PressRelease, body: str) -> None:
    assert write(release, body) == write(release, body)


@given(release=releases())
def test_findings_point_into_the_release(release: PressRelease) -> None:
    for finding in NEWSML_G2.write(release, NewsmlG2Options(), ()).findings:
        assert finding.pointer.split("/")[1:2] in ([], *([name] for name in release.__slots__))
