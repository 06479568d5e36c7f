"""NITF, ninjs and NewsML 1.2 of others; any feed at all; documents that attack."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from promises import misplaced
from specimen import specimen
from standards import SHARED
from strategies import releases

from converter.errors import LimitError, PrconvertError, ReadError
from converter.model.codec import to_json
from converter.model.reading import Reading
from converter.model.release import Media, Place, PressRelease, Subject
from converter.pipeline import read, read_all
from converter.readers import READERS
from converter.writers import WRITERS

TEXT = (
    "Acme Corp. has opened a plant for hinges that employs 200 people.",
    "“We make hinges that last,” said Jane Roe, chief executive of Acme Corp., on Monday.",
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in TEXT)


def texts(reading: Reading) -> list[str]:
    return [paragraph.text for paragraph in reading.release.paragraphs]


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


# NITF

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf baselang="en-US">
 <head>
  <title>Acme plant</title>
  <tobject><tobject.subject tobject.subject.refnum="04000000" tobject.subject.matter="economy"/></tobject>
  <docdata><doc-id id-string="AW-17" regsrc="Acme Wire"/><date.issue norm="20260302T093000-0500"/>
   <key-list><keyword key="hinges"/></key-list><du-key version="2"/></docdata>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Acme opens a plant for hinges</hl1><hl2>Jobs for 200 people</hl2></hedline>
   <byline>By <person>Ann Lee</person>, <byttl>Correspondent</byttl></byline>
   <dateline><location><city>DAYTON</city>, <state>Ohio</state></location>, March 2</dateline>
  </body.head>
  <body.content><block>{PARAGRAPHS}
   <media media-type="image"><media-reference source="https://acme.example/a.jpg" alternate-text="The plant"/>
    <media-caption>The plant at dawn.</media-caption></media></block></body.content>
  <body.end><tagline>SOURCE Acme Corp.</tagline></body.end>
 </body>
</nitf>"""


@pytest.mark.parametrize("namespace", ["", "http://iptc.org/std/NITF/2006-10-18/", "urn:wrong"])
def test_nitf_with_or_without_its_namespace(namespace: str) -> None:
    reading = read(NITF.replace("<nitf ", f'<nitf xmlns="{namespace}" ').encode(), name="item.xml")
    release = reading.release
    assert misplaced(reading) == []
    assert (release.language, release.headline, release.subheadlines) == (
        "en-US",
        "Acme opens a plant for hinges",
        ("Jobs for 200 people",),
    )
    assert release.byline is not None
    assert release.byline.text == "By Ann Lee , Correspondent".replace(" ,", ",")
    assert release.dateline is not None
    assert (release.dateline.text, release.dateline.places) == (
        "DAYTON, Ohio, March 2",
        (Place("Dayton", "Ohio"),),
    )
    assert texts(reading) == [*TEXT, "The plant at dawn."]
    assert release.media == (Media("m1", "image", "https://acme.example/a.jpg", "p3", "The plant", None, "p2"),)
    assert release.source is not None
    assert release.source.organization == "Acme Corp."
    assert release.publication is not None
    assert (release.publication.identifier, release.publication.version) == ("AW-17", 2)
    assert (release.publication.published, release.publication.publisher) == ("2026-03-02T09:30:00-05:00", "Acme Wire")
    assert release.subjects == (
        Subject("economy", "http://cv.iptc.org/newscodes/subjectcode/04000000"),
        Subject("hinges"),
    )
    assert codes(reading) == (["PRC913"] if namespace == "urn:wrong" else [])


# ninjs

XHTML = f"<div>{PARAGRAPHS}</div>"
NEWS: dict[str, dict[str, Any]] = {
    "1.x": {
        "uri": "urn:a:1",
        "versioncreated": "2026-03-02T09:30:00Z",
        "headline": "Acme opens a plant",
        "body_xhtml": XHTML,
    },
    "1.6": {
        "uri": "urn:a:1",
        "versioncreated": "2026-03-02T09:30:00Z",
        "headline_main": "Acme opens a plant",
        "body_main": "\n\n".join(TEXT),
    },
    "2.x": {
        "uri": "urn:a:1",
        "versionCreated": "2026-03-02T09:30:00Z",
        "headlines": [{"role": "main", "value": "Acme opens a plant"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "\n\n".join(TEXT)}],
    },
    "3.x": {
        "uri": "urn:a:1",
        "standard": {"name": "ninjs", "version": "3.1"},
        "versionCreated": "2026-03-02T09:30:00Z",
        "headlines": [{"role": "kicker", "value": "HINGES"}, {"role": "main", "value": "Acme opens a plant"}],
        "bodies": [
            {"contentType": "text/plain", "value": "not this one"},
            {"contentType": "application/xhtml+xml", "value": XHTML},
        ],
    },
}


@pytest.mark.parametrize("version", NEWS)
@pytest.mark.parametrize("escaped", [True, False])
def test_ninjs_of_every_version(version: str, *, escaped: bool) -> None:
    data = json.dumps(NEWS[version], ensure_ascii=escaped, indent=1)
    reading = read(data.encode(), name="item.json")
    assert reading.release.provenance.format == "ninjs"
    assert (reading.release.headline, texts(reading)) == ("Acme opens a plant", list(TEXT))
    assert len(reading.release.quotes) == 1
    assert reading.release.publication is not None
    assert reading.release.publication.published == "2026-03-02T09:30:00Z"
    (piece, *_) = reading.origins["/paragraphs/0/text"]
    assert reading.text[piece.start : piece.end].startswith("Acme Corp. has")
    (speech, *_) = reading.origins["/paragraphs/1/text"]
    assert reading.text[speech.start :].startswith(json.dumps(TEXT[1], ensure_ascii=escaped)[1:-1])


def test_ninjs_facts() -> None:
    news = {
        **NEWS["3.x"],
        "language": "en",
        "located": "Dayton, Ohio",
        "altIds": [{"role": "release", "value": "17"}],
        "copyrightNotice": "© Acme",
        "embargoedUntil": "2026-03-03T00:00:00Z",
        "edNote": "Hold for Tuesday",
        "subjects": [{"name": "economy", "uri": "urn:e"}],
        "infoSources": [
            {"name": "Acme Wire", "role": "distributor"},
            {
                "name": "John Doe",
                "role": "mediaOffice",
                "contactInfo": [{"type": "email", "value": "press@acme.example"}],
            },
        ],
        "associations": [
            {
                "name": "photo",
                "uri": "urn:p",
                "type": "picture",
                "renditions": [{"name": "a", "href": "https://acme.example/a.jpg"}],
            }
        ],
    }
    release = read(json.dumps(news).encode(), name="item.ninjs.json").release
    assert [(notice.kind, notice.text, notice.until) for notice in release.notices] == [
        ("embargo", "Hold for Tuesday", "2026-03-03T00:00:00Z"),
        ("kicker", "HINGES", None),
    ]
    assert release.publication is not None
    assert (release.publication.identifier, release.publication.publisher) == ("17", "Acme Wire")
    assert [contact.emails for contact in release.contacts] == [("press@acme.example",)]
    assert [media.url for media in release.media] == ["https://acme.example/a.jpg"]
    assert release.subjects == (Subject("economy", "urn:e"),)


def test_a_key_that_comes_twice_is_no_harm() -> None:
    data = (
        '{"uri": "urn:a", "headline": "Acme opens a plant", "renditions": {"a": 1, "a": 2}, "n": 99999999999999999999}'
    )
    assert read(data.encode(), name="item.json").release.headline == "Acme opens a plant"


# NewsML 1.2

COMPONENT = (
    """<NewsComponent><Role FormalName="{role}"/>{lines}<ContentItem{href}>{content}</ContentItem></NewsComponent>"""
)


def component(role: str, content: str, lines: str = "", href: str = "") -> str:
    html = (
        f'<DataContent><html xmlns="http://www.w3.org/1999/xhtml"><body>{content}</body></html></DataContent>'
        if content
        else ""
    )
    return COMPONENT.format(role=role, content=html, lines=lines, href=href and f' Href="{href}"')


def release_in(language: str, headline: str) -> str:
    parts = (
        component("HeadLine", f"<p>{headline}</p>"),
        component("SubHeadLine", "<p>Jobs for 200 people</p>"),
        component("Body", PARAGRAPHS),
        component("Contact", "<p>Acme Corp.<br/>John Doe, 937-555-0100<br/>press@acme.example</p>"),
        component("Photo", "", "<NewsLines><HeadLine>The plant</HeadLine></NewsLines>", "https://acme.example/a.jpg"),
    )
    lines = f"<NewsLines><HeadLine>{headline}</HeadLine><DateLine>DAYTON, Ohio</DateLine></NewsLines>"
    meta = f'<DescriptiveMetadata><Language FormalName="{language}"/></DescriptiveMetadata>'
    return f"<NewsComponent>{lines}{meta}{''.join(parts)}</NewsComponent>"


def newsml(*components: str) -> bytes:
    return f"""<NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Acme Wire"/></SentFrom></NewsEnvelope><NewsItem>
 <Identification><NewsIdentifier><NewsItemId>17</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier></Identification>
 <NewsManagement><FirstCreated>20260302T093000+0000</FirstCreated></NewsManagement>
 <NewsComponent><NewsLines><CopyrightLine>Copyright Acme</CopyrightLine></NewsLines>
  <AdministrativeMetadata><Source><Party FormalName="Acme Corp."/></Source></AdministrativeMetadata>
  {"".join(components)}</NewsComponent></NewsItem></NewsML>""".encode()


def test_newsml_1_2_as_wires_send_it() -> None:
    reading = read(newsml(release_in("en", "Acme opens a plant for hinges")), name="item.xml")
    release = reading.release
    assert misplaced(reading) == []
    assert (release.headline, release.subheadlines) == ("Acme opens a plant for hinges", ("Jobs for 200 people",))
    assert release.dateline is not None
    assert (release.dateline.text, release.dateline.places) == ("DAYTON, Ohio", (Place("Dayton", "Ohio", None, "US"),))
    assert texts(reading)[:2] == list(TEXT)
    assert [p.section for p in release.paragraphs[2:]] == ["contact"] * 3
    (contact,) = release.contacts
    assert (contact.name, contact.emails) == ("John Doe", ("press@acme.example",))
    assert [(media.kind, media.url, media.alt) for media in release.media] == [
        ("image", "https://acme.example/a.jpg", "The plant")
    ]
    assert release.publication is not None
    assert (release.publication.publisher, release.publication.copyright) == ("Acme Wire", "Copyright Acme")
    assert [(o.name, o.role) for o in release.organizations] == [("Acme Corp.", "issuer")]


def test_each_language_is_a_release() -> None:
    data = newsml(release_in("en", "Acme opens a plant for hinges"), release_in("de", "Acme eröffnet ein Werk"))
    assert [(r.release.language, r.release.headline) for r in read_all(data, name="item.xml")] == [
        ("en", "Acme opens a plant for hinges"),
        ("de", "Acme eröffnet ein Werk"),
    ]


# Any feed at all

OFFICIAL = sorted(
    path
    for path in (*SHARED.glob("*/examples/*"), *SHARED.glob("newsml-1.2/*"), *SHARED.glob("nitf/*.xml"))
    if path.suffix in (".xml", ".json")
)
WITHOUT_TEXT = (
    "conceptItem",
    "knowledgeItem",
    "planningItem",
    "catalogItem",
    "packageItem",
    "groupSet",
    "none has a headline",
)


@pytest.mark.skipif(not OFFICIAL, reason="the official examples are not beside this checkout")
@pytest.mark.parametrize("path", OFFICIAL, ids=lambda path: path.name[:40])
def test_official_examples_are_read_or_have_no_text(path: Path) -> None:
    try:
        readings = read_all(path)
    except ReadError as error:
        assert any(reason in str(error) for reason in WITHOUT_TEXT)  # noqa: PT017  all else is read
    else:
        plain = [reading for reading in readings if "&" not in reading.text and "\\" not in reading.text]
        assert all(misplaced(reading) == [] for reading in plain)


WIRES = ("newsml-g2", "nitf", "newsml-1.2", "ninjs")
WRITTEN = {
    name: WRITERS[name].write(specimen(), WRITERS[name].options(), ()).data for name in ("newsml-g2", "nitf", "ninjs")
}


@pytest.mark.parametrize("name", WIRES)
def test_any_bytes_are_read_or_refused(name: str) -> None:
    @settings(max_examples=60)
    @given(
        st.binary(max_size=200) | st.text(max_size=100).map(lambda text: f"<nitf><body>{text}</body></nitf>".encode())
    )
    def check(data: bytes) -> None:
        try:
            assert read_all(data, name="item", format=name)
        except ReadError as error:
            assert str(error).startswith("item")  # noqa: PT017  the only error that is due

    check()


@pytest.mark.parametrize("name", WRITTEN)
def test_mutilated_items_are_read_or_refused(name: str) -> None:
    data = WRITTEN[name].decode()

    @settings(max_examples=80)
    @given(
        st.integers(0, len(data)),
        st.integers(0, 60),
        st.sampled_from(("", "<p>", "</div>", "&amp;", '"', "0", "q1", "é")),
    )
    def check(start: int, length: int, new: str) -> None:
        broken = data[:start] + new + data[start + length :]
        try:
            assert read_all(broken.encode(), name="item", format=name)
        except PrconvertError as error:
            assert isinstance(error, ReadError)  # noqa: PT017  the only error that is due

    check()


RECORD = re.compile(rb'<meta name=\\?"prconvert:schema[^>]*>')


@pytest.mark.parametrize("name", WRITTEN)
def test_an_item_without_its_record_keeps_its_words(name: str) -> None:
    writer = WRITERS[name]

    @settings(max_examples=40)
    @given(releases(alphabet=("latin", "chinese", "arabic")))
    def check(release: PressRelease) -> None:
        words = " ".join(paragraph.text for paragraph in release.paragraphs)
        if "&" in words or "<" in words or not words:
            return  # such texts look like markup that was escaped, and nothing has no words
        data = RECORD.sub(b"", writer.write(release, writer.options(), ()).data)
        kept = to_json(read(data, name=f"item{writer.suffix}").release)
        assert [word for word in re.findall(r"\w+", words) if word not in kept] == []

    check()


@pytest.mark.parametrize("name", ["newsml-g2", "nitf", "newsml-1.2"])
def test_entities_are_refused(name: str) -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE a [<!ENTITY l0 "ha">{levels}]><nitf>&l9;</nitf>'
    for text in (bomb, '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><nitf>&f;</nitf>', "<nitf>&nbsp;</nitf>"):
        with pytest.raises(ReadError, match="holds"):
            read_all(text.encode(), name="item.xml", format=name)


@pytest.mark.parametrize("name", ["newsml-g2", "nitf", "newsml-1.2", "ninjs"])
def test_depth_has_a_limit(name: str) -> None:
    data = b"[" * 10_000 if name == "ninjs" else b"<a>" * 10_000 + b"</a>" * 10_000
    with pytest.raises(LimitError):
        read_all(data, name="item", format=name)


def test_wires_are_in_the_table() -> None:
    assert set(WIRES) <= READERS.keys()
