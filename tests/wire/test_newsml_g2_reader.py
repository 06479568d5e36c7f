"""NewsML-G2 of others: what items declare, bodies in every markup, what is irregular about them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from command import prconvert
from promises import misplaced

from converter.errors import ReadError
from converter.model.reading import Reading
from converter.model.release import Contact, Organization, Place, Subject
from converter.model.source import Source
from converter.pipeline import choose_reader, read, read_all

SENTENCES = (
    "<p>DAYTON, Ohio (GLOBE NEWSWIRE) — Acme Corp. has opened a plant for hinges that employs 200 people.</p>"
    "<p>“We make hinges that last,” said Jane Roe, chief executive of Acme Corp., on Monday.</p>"
)
XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{SENTENCES}</body></html>'
META = """
 <contentMeta>
  <contentCreated>2026-03-02</contentCreated>
  <located qcode="geo:1"><name>Dayton</name><broader><name>Ohio</name></broader><broader qcode="iso3166-1a2:US"/></located>
  <infoSource role="isrol:origcont"><name>Acme Corp.</name></infoSource>
  <infoSource role="isrol:mediaOffice"><name>John Doe</name><personDetails><contactInfo><email>press@acme.example</email>
   <phone>+1 555 0100</phone><web>https://acme.example/</web><address><line>1 Main Street</line><locality><name>Dayton</name></locality></address></contactInfo></personDetails></infoSource>
  <language tag="en-US"/>
  <keyword>hinges</keyword>
  <subject qcode="medtop:20000350"><name>economy</name></subject>
  <headline>Acme opens a plant for hinges</headline>
  <headline rank="2">Jobs for 200 people</headline>
 </contentMeta>"""


def item(body: str = XHTML, meta: str = META, kind: str = "application/xhtml+xml", management: str = "") -> str:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:acme.example:20260302:1" version="3"
 standard="NewsML-G2" standardversion="2.12" xml:lang="en">
 <rightsInfo><copyrightNotice>© 2026 Acme</copyrightNotice></rightsInfo>
 <itemMeta><itemClass qcode="ninat:text"/><provider><name>Acme Wire</name></provider>
  <versionCreated>2026-03-02T09:30:00-05:00</versionCreated>{management}</itemMeta>{meta}
 <contentSet><inlineXML contenttype="{kind}">{body}</inlineXML></contentSet></newsItem>"""


def reading_of(text: str) -> Reading:
    reading = read(text.encode(), name="item.xml")
    assert misplaced(reading) == []
    return reading


def texts(reading: Reading) -> Sequence[str]:
    return [paragraph.text for paragraph in reading.release.paragraphs]


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def test_declared_facts_fill_the_model() -> None:
    release = reading_of(item()).release
    assert (release.language, release.headline) == ("en-US", "Acme opens a plant for hinges")
    assert release.subheadlines == ("Jobs for 200 people",)
    assert release.publication is not None
    assert (release.publication.identifier, release.publication.version) == ("urn:newsml:acme.example:20260302:1", 3)
    assert release.publication.published == "2026-03-02T09:30:00-05:00"
    assert (release.publication.publisher, release.publication.copyright) == ("Acme Wire", "© 2026 Acme")
    assert release.subjects == (
        Subject("hinges"),
        Subject("economy", "http://cv.iptc.org/newscodes/mediatopic/20000350"),
    )
    assert release.contacts == (
        Contact(
            "media",
            "John Doe",
            emails=("press@acme.example",),
            phones=("+1 555 0100",),
            urls=("https://acme.example/",),
            address="1 Main Street, Dayton",
        ),
    )
    assert Organization("Acme Corp.", "issuer") in release.organizations


def test_the_body_is_parsed_like_any_text() -> None:
    reading = reading_of(item())
    release = reading.release
    assert release.dateline is not None
    assert release.dateline.text == "DAYTON, Ohio (GLOBE NEWSWIRE) —"
    assert (release.dateline.paragraph, release.dateline.date) == ("p1", "2026-03-02")
    assert texts(reading)[0] == "Acme Corp. has opened a plant for hinges that employs 200 people."
    (quote,) = release.quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Jane Roe"
    place = reading.place("/paragraphs/1/text")
    assert place is not None
    assert reading.text.splitlines()[place[0] - 1][place[1] - 1 :].startswith("“We make hinges")
    assert codes(reading) == []


def test_a_dateline_beside_the_body_stands_alone() -> None:
    meta = META.replace("<headline>", "<dateline>DAYTON, Ohio, March 2, 2026</dateline><headline>", 1)
    release = reading_of(item(XHTML.replace("DAYTON, Ohio (GLOBE NEWSWIRE) — ", ""), meta)).release
    assert release.dateline is not None
    assert (release.dateline.text, release.dateline.paragraph) == ("DAYTON, Ohio, March 2, 2026", None)
    assert release.dateline.places == (Place("Dayton", "Ohio", None, "US"),)


NITF_START = (
    '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline>'
    "<hl1>Acme opens a plant for hinges</hl1></hedline></body.head>"
)
BODIES = {
    "xhtml": (XHTML, "application/xhtml+xml"),
    "html5": (XHTML.replace("<body>", "<body><section>").replace("</body>", "</section></body>"), "text/html"),
    "nitf": (
        NITF_START + f"<body.content><block>{SENTENCES}</block></body.content></body></nitf>",
        "application/nitf+xml",
    ),
    "nitf without namespace": (
        f"<nitf xmlns=''><body><body.content>{SENTENCES}</body.content></body></nitf>",
        "application/nitf+xml",
    ),
    "bare paragraphs": (f'<div xmlns="http://www.w3.org/1999/xhtml">{SENTENCES}</div>', "application/xhtml+xml"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_in_every_markup(name: str) -> None:
    reading = reading_of(item(*BODIES[name][:1], kind=BODIES[name][1]))
    assert texts(reading) == texts(reading_of(item()))
    assert len(reading.release.quotes) == 1


PLAIN = SENTENCES.replace("</p><p>", "\n\n").replace("<p>", "").replace("</p>", "")


@pytest.mark.parametrize(
    ("data", "irregular"), [(PLAIN, False), (SENTENCES.replace("<", "&lt;"), True), (f"<![CDATA[{SENTENCES}]]>", True)]
)
def test_data_as_text_or_escaped_markup(data: str, *, irregular: bool) -> None:
    text = item().replace(
        f'<inlineXML contenttype="application/xhtml+xml">{XHTML}</inlineXML>',
        f'<inlineData contenttype="text/plain">{data}</inlineData>',
    )
    reading = read(text.encode(), name="item.xml")
    assert texts(reading) == texts(reading_of(item()))
    assert ("PRC913" in codes(reading)) is irregular


def test_references_that_were_escaped_twice_are_told_and_resolved() -> None:
    reading = read(item(XHTML.replace("a plant for hinges", "a plant for R&amp;amp;D")).encode(), name="item.xml")
    assert "a plant for R&D that" in texts(reading)[0]
    assert codes(reading) == ["PRC913"]


def test_several_items_are_several_releases() -> None:
    second = item().replace(':1"', ':2"').replace("Acme opens", "Beta opens")
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-02T09:30:00Z</sent></header><itemSet>{item()}{second}</itemSet></newsMessage>'
    readings = read_all(message.encode(), name="message.xml")
    assert [reading.release.headline for reading in readings] == [
        "Acme opens a plant for hinges",
        "Beta opens a plant for hinges",
    ]
    assert readings[1].place("/headline") != readings[0].place("/headline")


def test_an_embargo_is_a_notice() -> None:
    held = '<embargoed>2026-03-03T00:00:00Z</embargoed><pubStatus qcode="stat:usable"/><edNote>Embargoed until Tuesday midnight</edNote>'
    (notice,) = reading_of(item(management=held)).release.notices
    assert (notice.kind, notice.text, notice.until) == (
        "embargo",
        "Embargoed until Tuesday midnight",
        "2026-03-03T00:00:00Z",
    )


def test_a_canceled_item_is_told() -> None:
    assert "PRC913" in codes(reading_of(item(management='<pubStatus qcode="stat:canceled"/>')))


def test_links_are_pictures_and_addresses() -> None:
    links = (
        '<link rel="irel:seeAlso" href="https://acme.example/a.jpg"><itemClass qcode="ninat:picture"/><title>The plant</title></link>'
        '<link href="https://acme.example/more"/>'
    )
    release = reading_of(item(management=links)).release
    assert [(media.kind, media.url, media.alt) for media in release.media] == [
        ("image", "https://acme.example/a.jpg", "The plant")
    ]
    assert [link.url for link in release.links] == ["https://acme.example/more"]


DIFFERENCES = {
    "headline": item(XHTML.replace("<body>", "<body><h1>Beta closes a mine</h1>")),
    "dateline": item(
        meta=META.replace("<headline>", "<dateline>PARIS, France (GLOBE NEWSWIRE) —</dateline><headline>", 1)
    ),
    "date": item(XHTML.replace("(GLOBE NEWSWIRE)", "March 9, 2026 (GLOBE NEWSWIRE)")),
    "author": item(
        meta=META.replace("<language", "<creator><name>Ann Lee</name></creator><language").replace(
            "<headline>", "<by>By Max Lang</by><headline>", 1
        )
    ),
}


@pytest.mark.parametrize("what", DIFFERENCES)
def test_where_item_and_text_disagree_there_is_a_finding(what: str) -> None:
    reading = read(DIFFERENCES[what].encode(), name="item.xml")
    messages = [finding.message for finding in reading.findings if finding.code == "PRC916"]
    assert len(messages) == 1
    assert f"declares the {what} " in messages[0]
    assert reading.release.headline == "Acme opens a plant for hinges"


IRREGULAR = {
    "no namespace": item().replace(' xmlns="http://iptc.org/std/nar/2006-10-01/"', ""),
    "another namespace": item().replace("http://iptc.org/std/nar/2006-10-01/", "http://iptc.org/std/nar/2007/"),
    "prefix without namespace": item().replace("<contentSet>", "<x:note/><contentSet>"),
    "date of its own form": item().replace("2026-03-02T09:30:00-05:00", "2026-03-02 09:30:00"),
    "offset without colon": item().replace("-05:00", "-0500"),
    "type that is not the content's": item(kind="application/nitf+xml"),
    "white space first": "\n  " + item(),
}


@pytest.mark.parametrize("name", IRREGULAR)
def test_what_is_irregular_is_told_and_read(name: str) -> None:
    reading = read(IRREGULAR[name].encode(), name="item.xml")
    assert "PRC913" in codes(reading)
    assert texts(reading) == texts(reading_of(item()))


def test_a_time_that_is_none_is_not_used() -> None:
    reading = read(item().replace("2026-03-02T09:30:00-05:00", "yesterday").encode(), name="item.xml")
    assert reading.release.publication is not None
    assert reading.release.publication.published is None
    (finding,) = reading.findings
    assert "'yesterday'" in finding.message
    assert finding.line == 5


@pytest.mark.parametrize("part", ["itemMeta", "contentMeta", "rightsInfo"])
def test_missing_elements_are_no_harm(part: str) -> None:
    start, end = item().index(f"<{part}>"), item().index(f"</{part}>") + len(part) + 3
    assert len(texts(reading_of(item()[:start] + item()[end:]))) == 2


NOTHING = {
    "conceptItem": "a concept is no news",
    "packageItem": "has no text of its own",
    "planningItem": "announces coverage",
    "newsMessage": "without news items",
    "newsItem": "none has a headline or a text",
}


@pytest.mark.parametrize("root", NOTHING)
def test_what_is_no_release_is_refused_with_the_reason(root: str) -> None:
    with pytest.raises(ReadError, match=NOTHING[root]):
        read(f'<{root} xmlns="http://iptc.org/std/nar/2006-10-01/"/>'.encode(), name="item.xml")


FIRST = {
    "newsml-g2": item(),
    "nitf": '<?xml version="1.0"?>\n<!-- wire -->\n<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">\n<nitf><body/></nitf>',
    "newsml-1.2": "<NewsML Version='1.2'/>",
    "ninjs": '{"uri": "urn:x", "headline": "Acme opens a plant"}',
    "json": '{"schema": "urn:prconvert:press-release:1.0", "uri": "x"}',
}


@pytest.mark.parametrize("name", FIRST)
@pytest.mark.parametrize("suffix", ["", "suffix"])
def test_the_reader_is_told_by_what_stands_there(name: str, suffix: str) -> None:
    ending = (".json" if FIRST[name][0] == "{" else ".xml") if suffix else ""
    assert choose_reader(Source(FIRST[name].encode(), f"item{ending}")).name == name


def test_the_command_writes_one_output_for_each_item(tmp_path: Path) -> None:
    second = item().replace(':1"', ':2"').replace("Acme opens", "Beta opens")
    start = (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-02T09:30:00Z</sent></header>'
    )
    (tmp_path / "feed.xml").write_text(f"{start}<itemSet>{item()}{second}</itemSet></newsMessage>", "utf-8")
    run = prconvert("convert", "feed.xml", "--to", "json,ninjs", "--out", "out", cwd=tmp_path)
    assert run.status == 0, run.said
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "feed-1.json",
        "feed-1.ninjs.json",
        "feed-2.json",
        "feed-2.ninjs.json",
    ]
    assert "Beta opens a plant for hinges" in (tmp_path / "out" / "feed-2.json").read_text("utf-8")
