"""NITF 3.6: valid, every fact that it has a place for in that place, the others announced."""

from dataclasses import replace

import pytest
from hypothesis import given
from specimen import TEXTS, bare, specimen
from standards import faults, nitf_schema
from strategies import releases
from xml_documents import parse, texts

from converter.interfaces import Attachment
from converter.model.release import Notice, PressRelease
from converter.writers.nitf import NITF, NitfOptions


def write(release: PressRelease, options: NitfOptions | None = None) -> bytes:
    return NITF.write(release, options or NitfOptions(), ()).data


@given(releases())
def test_any_release_is_valid(release: PressRelease) -> None:
    assert faults(nitf_schema(), write(release)) == []


@given(releases())
def test_any_release_is_whole(release: PressRelease) -> None:
    document = parse(write(release))
    for paragraph in release.paragraphs:
        if paragraph.kind not in ("list_item", "table"):
            (text,) = texts(document, f"//*[@id='{paragraph.id}']")
            assert text == " ".join(filter(None, (paragraph.label, paragraph.text)))
    ids = texts(document, "//n:body.content//@id")
    assert len(ids) == len(set(ids))
    assert {paragraph.id for paragraph in release.paragraphs} <= set(ids)


FACTS = {
    "@baselang": ["en-CA"],
    "//n:tobject.property/@tobject.property.type": ["Press Release"],
    "//n:tobject.subject/@tobject.subject.refnum": ["20000270"],
    "//n:docdata/@management-status": ["usable"],
    "//n:doc-id/@id-string": ["302650001"],
    "//n:doc-id/@regsrc": ["CNW Group"],
    "//n:date.issue/@norm": ["20260502T080000-0400"],
    "//n:date.release/@norm": ["20260501T090000-0400"],
    "//n:du-key/@version": ["2"],
    "//n:keyword/@key": ["#energy"],
    "//n:identified-content/n:person": ["Jane Roechief executive"],
    "//n:identified-content/n:org": ["Acme Corp."],
    "//n:identified-content/n:org/n:alt-code/@value": ["ACM"],
    "//n:identified-content/n:location": ["TorontoON", "ParisFrance"],
    "//n:pubdata/@ex-ref": ["https://wire.example/302650001"],
    "//n:hl1": ["Acme opens “green” plant"],
    "//n:hedline/n:hl2": ["Jobs for 200 people"],
    "//n:body.head/n:note[@type='npa']/@class": ["immediate", "embargo until-2026-05-01T09:00-04:00"],
    "//n:body.head/n:rights": ["© 2026 Acme Corp."],
    "//n:byline": ["By Ann Lee, Acme Correspondent"],
    "//n:byline/n:person": ["Ann Lee"],
    "//n:byline/n:byttl": ["Correspondent"],
    "//n:distributor/n:org": ["CNW Group"],
    "//n:dateline": ["TORONTO, ON and PARIS, May 1, 2026 /CNW/ -"],
    "//n:dateline/n:location/*": ["TORONTO", "ON", "PARIS"],
    "//n:story.date/@norm": ["20260501"],
    "//n:q/@quote-source": ["Jane Roe", "Jane Roe", "Acme Corp.", "Acme Corp."],
    "//n:p/n:person": ["Jane Roe, chief executive of Acme Corp."],
    "//n:p//n:org[@class='security']/@idsrc": ["NYSE"],
    "//n:media[@media-type='image']/n:media-caption": ["The plant at dawn."],
    "//n:media/n:media-reference/@source": ["https://acme.example/film.webm", "https://acme.example/a%20b.jpg"],
    "//n:body.content/n:block/@class": ["body", "boilerplate", "legal", "contact", "notes", "summary"],
    "//n:tagline": ["SOURCE Acme Corp."],
}


@pytest.mark.parametrize("path", FACTS)
def test_every_fact_has_its_place(path: str) -> None:
    found = texts(parse(write(specimen())), path)
    assert [" ".join(text.split()) for text in found] == FACTS[path]


def test_the_specimen_is_valid() -> None:
    assert faults(nitf_schema(), write(specimen())) == []


def test_nothing_is_filled_in() -> None:
    document = parse(write(bare()))
    assert texts(document, "//n:title | //n:distributor | //n:doc-id | //n:date.issue | //n:hedline") == []
    assert NITF.write(bare(), NitfOptions(), ()).findings == ()


def test_text_is_never_markup() -> None:
    release = replace(bare(), headline="<hl1>&amp;", notices=(Notice("other", "</note>"),))
    document = parse(write(release))
    assert texts(document, "//n:hl1") == ["<hl1>&amp;"]
    assert texts(document, "//n:note//n:p") == ["</note>"]


def test_what_has_no_place_is_announced() -> None:
    pdf = Attachment("a.pdf", "application/pdf", b"")
    pointers = {finding.pointer for finding in NITF.write(specimen(), NitfOptions(), [pdf]).findings}
    assert pointers == {"", "/links/2/url", "/artifacts"}


def test_a_quote_inside_a_name_goes_before_the_name() -> None:
    speaker = specimen().quotes[1].speaker
    assert speaker is not None
    quote = replace(specimen().quotes[1], id="q1", speaker=replace(speaker, text=TEXTS["p2"][1:40], start=1, end=40))
    document = parse(write(replace(specimen(), quotes=(quote,))))
    assert texts(document, "//n:p[@id='p2']") == [TEXTS["p2"]]
    assert texts(document, "//n:p[@id='p2']/n:q") == ["“We build turbines,”"]
    assert texts(document, "//n:p[@id='p2']/n:person") == []
