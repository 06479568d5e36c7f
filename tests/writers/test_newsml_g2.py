"""NewsML-G2 items: valid under every version's schema, every fact in its place, nothing said that nobody said."""

from dataclasses import replace

import pytest
from lxml import etree
from specimen import TEXTS, bare, specimen
from standards import combined_schema, faults, newsml_g2_schema, xhtml_schema
from xml_documents import parse, select, texts

from converter.errors import UsageError
from converter.interfaces import Attachment
from converter.model.release import Dateline, Media, Notice, Paragraph, PressRelease, Publication
from converter.writers.newsml_g2 import NEWSML_G2, NewsmlG2Options

SCHEMAS = ("2.18", "2.20", "2.22", "2.24", "2.26", "2.28", "2.30", "2.32", "2.34", "2.35")
BODIES = ("xhtml", "nitf", "flat")
RELEASES = {"specimen": specimen(), "bare": bare()}
PDF = Attachment("acme plant.pdf", "application/pdf", b"%PDF-1.7")


def write(release: PressRelease, options: NewsmlG2Options | None = None, *attachments: Attachment) -> bytes:
    return NEWSML_G2.write(release, options or NewsmlG2Options(), attachments).data


def item_of(release: PressRelease, options: NewsmlG2Options | None = None, *attachments: Attachment) -> etree._Element:
    return parse(write(release, options, *attachments))


def codes(release: PressRelease, options: NewsmlG2Options | None = None) -> list[str]:
    return [finding.code for finding in NEWSML_G2.write(release, options or NewsmlG2Options(), ()).findings]


# Official schemas


@pytest.mark.parametrize("version", SCHEMAS)
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("name", RELEASES)
def test_valid_under_the_schema_of_its_version(name: str, body: str, version: str) -> None:
    schema = newsml_g2_schema(version)
    for message in (False, True):
        options = NewsmlG2Options(version=version, body=body, message=message)
        assert faults(schema, write(RELEASES[name], options, PDF)) == []


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("name", RELEASES)
def test_valid_together_with_its_body(name: str, body: str) -> None:
    assert faults(combined_schema(), write(RELEASES[name], NewsmlG2Options(body=body), PDF)) == []


def test_combined_check_sees_a_wrong_body() -> None:
    broken = write(specimen()).replace(b"<blockquote>", b"<blockquote>words")
    assert faults(newsml_g2_schema("2.35"), broken) == []
    assert faults(combined_schema(), broken)


@pytest.mark.parametrize("body", ["xhtml", "flat"])
@pytest.mark.parametrize("name", RELEASES)
def test_body_is_xhtml_strict(name: str, body: str) -> None:
    item = item_of(RELEASES[name], NewsmlG2Options(body=body))
    (html,) = select(item, "//x:html")
    assert faults(xhtml_schema(), etree.tostring(html)) == []


# The order and references that no schema is needed for

ORDER = {
    "newsItem": "catalogRef rightsInfo itemMeta contentMeta assert inlineRef contentSet",
    "itemMeta": "itemClass provider versionCreated firstCreated embargoed pubStatus "
    "generator profile edNote signal link",
    "contentMeta": "contentCreated contentModified | located infoSource creator altId | "
    "language genre keyword subject slugline headline dateline by creditline description",
    "contentSet": "inlineXML inlineData remoteContent",
}


@pytest.mark.parametrize("parent", ORDER)
def test_children_stand_in_the_order_of_the_standard(parent: str) -> None:
    groups = [group.split() for group in ORDER[parent].split("|")]
    exact = len(groups) == 1
    ranks = {
        name: (number, place if exact or number == 0 else 0)
        for number, group in enumerate(groups)
        for place, name in enumerate(group)
    }
    item = item_of(specimen(), NewsmlG2Options(slugline="ON-ACME"), PDF)
    (element,) = select(item, f"//g:{parent}|self::g:{parent}")
    names = [etree.QName(child).localname for child in element]
    assert set(names) == set(ranks)
    assert [ranks[name] for name in names] == sorted(ranks[name] for name in names)


@pytest.mark.parametrize("body", BODIES)
def test_every_reference_points_at_one_element(body: str) -> None:
    item = item_of(specimen(), NewsmlG2Options(body=body))
    ids = texts(item, "//@id")
    assert len(ids) == len(set(ids))
    references = " ".join(texts(item, "//@idrefs | //@original")).split()
    assert set(references) <= set(ids)
    assert {name for name in references if name[0] == "q"} <= set(ids)


def test_a_literal_that_is_used_is_described_or_describes_itself() -> None:
    item = item_of(specimen())
    described = set(texts(item, "//g:assert/@literal | //g:infoSource[g:*]/@literal"))
    assert set(texts(item, "//g:inlineRef/@literal")) <= described
    assert len(texts(item, "//g:assert/@literal")) == len(set(texts(item, "//g:assert/@literal")))


# Facts in their places

FACTS = {
    "@guid": ["urn:newsml:cnw.example:20260501:302650001"],
    "@version": ["2"],
    "@standard": ["NewsML-G2"],
    "@standardversion": ["2.35"],
    "@conformance": ["power"],
    "@xml:lang": ["en-CA"],
    "g:rightsInfo/g:copyrightNotice": ["© 2026 Acme Corp."],
    "g:itemMeta/g:itemClass/@qcode": ["ninat:text"],
    "g:itemMeta/g:provider/g:name": ["CNW Group"],
    "g:itemMeta/g:versionCreated": ["2026-05-02T08:00:00-04:00"],
    "g:itemMeta/g:firstCreated": ["2026-05-01T08:00:00-04:00"],
    "g:itemMeta/g:embargoed": ["2026-05-01T09:00:00-04:00"],
    "g:itemMeta/g:pubStatus/@qcode": ["stat:usable"],
    "g:itemMeta/g:edNote": [
        "FOR IMMEDIATE RELEASE",
        "EMBARGOED UNTIL MAY 1, 9 A.M. EDT",
        "Corrects the number of jobs",
    ],
    "g:itemMeta/g:signal/@qcode": ["sig:correction"],
    "g:itemMeta/g:link/@href": [
        "https://wire.example/302650001",
        "https://acme.example/a%20b.jpg",
        "https://acme.example/film.webm",
        "https://video.example/acme.mp4?hd=1",
        "https://social.example/acme",
    ],
    "g:itemMeta/g:link[g:itemClass/@qcode='ninat:picture']/@rel": ["irel:dependsOn"],
    "g:itemMeta/g:link[g:itemClass/@qcode='ninat:video']/@contenttype": ["video/webm", "video/mp4"],
    "g:contentMeta/g:contentCreated": ["2026-05-01"],
    "g:contentMeta/g:contentModified": ["2026-05-02T08:00:00-04:00"],
    "g:contentMeta/g:located/g:name": ["Toronto", "Paris"],
    "g:contentMeta/g:located/g:broader/g:name": ["ON", "France"],
    "g:contentMeta/g:located/g:broader/@qcode": ["iso3166-1a2:CA", "iso3166-1a2:FR"],
    "g:contentMeta/g:infoSource[@role='isrol:origcont']/g:name": ["Acme Corp."],
    "g:contentMeta/g:infoSource[@role='isrol:spokesperson']/g:name": ["Jane Roe"],
    "g:contentMeta/g:infoSource[@role='isrol:mediaOffice']/g:name": ["John Doe"],
    "//g:infoSource[@role='isrol:mediaOffice']/g:related/g:name": ["Director"],
    "//g:infoSource[@role='isrol:mediaOffice']//g:contactInfo/*": [
        "press@acme.example",
        "+1 555 0100",
        "https://www.acme.example/",
        "1 Main Street, Toronto",
    ],
    "//g:infoSource[@roleuri='urn:prconvert:contact:investors']/g:organisationDetails//g:email": ["ir@acme.example"],
    "g:contentMeta/g:creator/g:name": ["Ann Lee"],
    "g:contentMeta/g:creator/g:related/g:name": ["Correspondent"],
    "g:contentMeta/g:creator//g:affiliation/@literal": ["org-1"],
    "g:contentMeta/g:altId": ["302650001"],
    "g:contentMeta/g:language/@tag": ["en-CA", "ar"],
    "g:contentMeta/g:genre/@qcode": ["genre:Press_Release"],
    "g:contentMeta/g:keyword": ["#energy"],
    "g:contentMeta/g:subject/@uri": ["http://cv.iptc.org/newscodes/mediatopic/20000270"],
    "g:contentMeta/g:subject[@type='cpnat:person']/g:name": ["Jane Roe"],
    "g:contentMeta/g:subject[@type='cpnat:organisation']/g:name": ["Acme Corp."],
    "g:contentMeta/g:subject[@type='cpnat:geoArea']/g:name": ["Toronto", "Paris"],
    "g:contentMeta/g:headline": ["Acme opens “green” plant", "Jobs for 200 people", "ENERGY"],
    "g:contentMeta/g:dateline": ["TORONTO, ON and PARIS, May 1, 2026 /CNW/ -"],
    "g:contentMeta/g:by": ["By Ann Lee, Acme Correspondent"],
    "g:contentMeta/g:creditline": ["SOURCE Acme Corp."],
    "g:contentMeta/g:description[@role='drol:summary']": ["شركة أكمي تفتتح مصنعا."],
    "g:assert[@literal='person-1']/g:related/g:name": ["chief executive"],
    "g:assert[@literal='person-1']//g:affiliation/@literal": ["org-1"],
    "g:assert[@literal='org-1']//g:web": ["https://www.acme.example/"],
    "g:assert[@literal='org-1']/g:hasInstrument/@symbol": ["ACM"],
    "g:assert[@literal='org-1']/g:hasInstrument/@marketlabel": ["NYSE"],
    "g:assert[@literal='security-2']/g:hasInstrument/@marketlabel": ["TSX"],
    "g:inlineRef[@literal='person-1']/@idrefs": ["q2 q3"],
    "g:inlineRef[@literal='org-1']/@idrefs": ["q5 q5-2 p15 p16 s1"],
    "g:inlineRef[@literal='security-2']/@idrefs": ["s2"],
    "g:inlineRef[@literal='contact-1']/@idrefs": ["p20"],
    "//g:inlineXML/@contenttype": ["application/xhtml+xml"],
    "//g:remoteContent/@href": ["acme%20plant.pdf"],
    "//g:remoteContent/@size": ["8"],
    "//g:remoteContent/@contenttype": ["application/pdf"],
}


@pytest.mark.parametrize("path", FACTS)
def test_every_fact_has_its_place(path: str) -> None:
    item = item_of(specimen(), NewsmlG2Options(provider_domain="cnw.example"), PDF)
    assert texts(item, path) == FACTS[path]


def test_renditions_have_the_address_of_their_folder() -> None:
    item = item_of(specimen(), NewsmlG2Options(renditions_at="https://acme.example/2026"), PDF)
    assert texts(item, "//g:remoteContent/@href") == ["https://acme.example/2026/acme%20plant.pdf"]


def test_nothing_is_said_that_nobody_said() -> None:
    item = item_of(bare())
    names = {etree.QName(element).localname for element in item.iter("{*}*")}
    assert names == {
        *("newsItem", "catalogRef", "itemMeta", "itemClass", "provider", "name", "versionCreated", "pubStatus"),
        *("generator", "profile", "contentMeta", "genre", "contentSet", "inlineXML", "inlineData"),
        *("html", "head", "title", "meta", "body", "p"),
    }
    assert texts(item, "@xml:lang") == []
    assert sorted(codes(bare())) == ["PRC921", "PRC922", "PRC923", "PRC924"]


def test_instruments_stand_in_the_organisation_before_2_31() -> None:
    old = item_of(specimen(), NewsmlG2Options(version="2.30"))
    assert texts(old, "g:assert/g:organisationDetails/g:hasInstrument/@symbol") == ["ACM", "ACM"]
    assert texts(old, "g:assert/g:hasInstrument/@symbol") == []


# The body says what the release says


@pytest.mark.parametrize("body", BODIES)
def test_texts_of_the_body_are_those_of_the_release(body: str) -> None:
    item = item_of(specimen(), NewsmlG2Options(body=body))
    for paragraph in specimen().paragraphs:
        text = "".join(texts(item, f"//*[@id='{paragraph.id}']")) if paragraph.kind != "table" else None
        if text is not None and paragraph.label is None and paragraph.id not in ("p1", "p4"):
            assert text == paragraph.text
    (opening,) = texts(item, "//*[@id='p1']")
    assert opening.endswith(TEXTS["p1"])


def test_quotes_are_marked_with_their_speakers() -> None:
    item = item_of(specimen())
    assert texts(item, "//x:q[@id='q2']") == ["“We build turbines,”"]
    assert texts(item, "//x:q[@id='q5' or @id='q5-2']") == [TEXTS["p13"], "“and will not stop,”"]
    assert texts(item, "//x:span[@class='speaker person q2 q3']") == ["Jane Roe, chief executive of Acme Corp."]
    assert texts(item, "//x:span[@class='cue q5']") == ["said"]
    assert texts(item, "//x:h1/x:q/@class") == ["partial"]


def test_dateline_opens_its_paragraph() -> None:
    (span,) = texts(item_of(specimen()), "//x:p[@id='p1']/x:span[@class='dateline']")
    assert span == "TORONTO, ON and PARIS, May 1, 2026 /CNW/ -"


def test_sections_are_divisions() -> None:
    item = item_of(specimen())
    sections = ["boilerplate", "legal", "contact", "notes", "summary"]
    assert texts(item, "//x:div/@class") == sections
    nitf = item_of(specimen(), NewsmlG2Options(body="nitf"))
    assert texts(nitf, "//n:block[@class]/@class") == ["body", *sections]


def test_a_flat_body_has_no_markup_inside_its_paragraphs() -> None:
    item = item_of(specimen(), NewsmlG2Options(body="flat"))
    assert select(item, "//x:body/*/*") == []
    assert texts(item, "g:inlineRef[@literal='person-1']/@idrefs") == ["p2"]
    assert "PRC931" in codes(specimen(), NewsmlG2Options(body="flat"))


def test_text_that_looks_like_markup_stays_text() -> None:
    text = "</p><script>alert(1)</script> &amp; ]]> <!-- \" ' &#0; <?php ?>"
    release = replace(bare(), headline=text, paragraphs=(Paragraph("p1", "text", "body", text),))
    for body in BODIES:
        item = item_of(release, NewsmlG2Options(body=body))
        assert texts(item, "g:contentMeta/g:headline") == [text]
        assert texts(item, "//*[@id='p1']") == [text]
        assert item.xpath("//*[local-name()='script']") == []


def test_annotations_that_cross_are_cut() -> None:
    first, second = specimen().quotes[1:3]
    wide = replace(
        second,
        id="q2",
        text=TEXTS["p2"][10:].strip("“”"),
        spans=(replace(second.spans[0], start=10),),
        continues="q1",
    )
    item = item_of(replace(specimen(), quotes=(replace(first, id="q1"), wide)))
    assert texts(item, "//x:q[@id='q2' or @id='q2-2']") == [TEXTS["p2"][10:20], TEXTS["p2"][20:]]
    assert texts(item, "//x:p[@id='p2']") == [TEXTS["p2"]]
    assert texts(item, "g:inlineRef[@literal='person-1']/@idrefs") == ["q1 q2 q2-2"]


def test_an_unsafe_address_is_text() -> None:
    release = replace(bare(), media=(Media("m1", "image", "javascript:alert(1)", alt="A plant"),))
    data = write(release)
    assert [value for value in texts(parse(data), "//@href | //@src") if "javascript" in value] == []
    assert b"A plant" in data
    assert "PRC931" in codes(release)


# Identifier, times, status


def test_same_bytes_every_time() -> None:
    assert write(specimen(), None, PDF) == write(specimen(), None, PDF)


def test_identifier_depends_on_the_text_alone() -> None:
    release = bare()
    (guid,) = texts(item_of(release), "@guid")
    assert guid.startswith("urn:uuid:")
    moved = replace(release, provenance=replace(release.provenance, name="b.html", format="html"), language="en")
    assert texts(item_of(moved), "@guid") == [guid]
    changed = replace(release, paragraphs=(replace(release.paragraphs[0], text="Acme grows."),))
    assert texts(item_of(changed), "@guid") != [guid]


@pytest.mark.parametrize(
    ("identifier", "options", "guid"),
    [
        ("tag:acme.example,2026:1", NewsmlG2Options(provider_domain="acme.example"), "tag:acme.example,2026:1"),
        (
            "a b/ü:1",
            NewsmlG2Options(provider_domain="ACME.example"),
            "urn:newsml:acme.example:20260501:a%20b%2F%C3%BC%3A1",
        ),
        ("1", NewsmlG2Options(guid="urn:x-acme:7"), "urn:x-acme:7"),
    ],
)
def test_identifier_follows_the_rules(identifier: str, options: NewsmlG2Options, guid: str) -> None:
    release = replace(bare(), publication=Publication(identifier, published="2026-05-01"))
    assert texts(item_of(release, options), "@guid") == [guid]


def test_identifier_of_a_numbered_release_outlives_its_text() -> None:
    release = replace(bare(), publication=Publication("17", publisher="Acme Wire"))
    changed = replace(release, paragraphs=(replace(release.paragraphs[0], text="Acme grows."),))
    assert texts(item_of(release), "@guid") == texts(item_of(changed), "@guid")
    other = replace(release, publication=Publication("17", publisher="Other Wire"))
    assert texts(item_of(release), "@guid") != texts(item_of(other), "@guid")


@pytest.mark.parametrize("until", [None, "2026-05-01", "2026-05-01T09:00"])
def test_an_embargo_whose_end_is_not_sure_stays_open(until: str | None) -> None:
    release = replace(bare(), notices=(Notice("embargo", "UNDER EMBARGO", until),))
    item = item_of(release)
    assert texts(item, "//g:embargoed") == [""]
    assert texts(item, "//g:edNote") == ["UNDER EMBARGO"]
    assert "PRC931" in codes(release)


def test_a_withdrawn_release_is_canceled() -> None:
    item = item_of(replace(bare(), notices=(Notice("withdrawal", "KILL: please disregard"),)))
    assert texts(item, "//g:pubStatus/@qcode") == ["stat:canceled"]


def test_content_is_never_newer_than_the_item() -> None:
    release = replace(bare(), dateline=Dateline("May 3, 2026", date="2026-05-03"))
    early = NewsmlG2Options(sent="2026-05-01T08:00")
    assert texts(item_of(release, early), "//g:versionCreated") == ["2026-05-01T08:00:00Z"]
    assert texts(item_of(release, early), "//g:contentCreated") == []
    assert "PRC931" in codes(release, early)
    eastern = NewsmlG2Options(sent="2026-05-02T23:00:00Z")
    assert texts(item_of(release, eastern), "//g:contentCreated") == ["2026-05-03"]


def test_sent_goes_before_now_and_both_before_the_release() -> None:
    both = NewsmlG2Options(sent="2026-06-01", now="2026-07-01T10:00:00+02:00")
    assert texts(item_of(specimen(), both), "//g:versionCreated") == ["2026-06-01T00:00:00Z"]
    now = NewsmlG2Options(now="2026-07-01T10:00:00+02:00", message=True)
    assert texts(item_of(specimen(), now), "//g:sent") == ["2026-07-01T10:00:00+02:00"]


@pytest.mark.parametrize(
    "choice",
    [
        {"version": "1.2"},
        {"body": "html"},
        {"guid": "no uri"},
        {"provider": "two\nlines"},
        {"provider": ""},
        {"provider_domain": "acme"},
        {"version_number": 0},
        {"rights": "\x07"},
        {"sent": "yesterday"},
        {"now": "2026-02-30"},
    ],
)
def test_options_that_no_item_could_carry_are_refused(choice: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="--"):
        NewsmlG2Options(**choice)  # type: ignore[arg-type]  # wrong values are the point


def test_long_releases_are_whole() -> None:
    said = [f"Paragraph {number} of many." for number in range(10_000)]
    release = replace(
        bare(), paragraphs=tuple(Paragraph(f"p{n}", "text", "body", text) for n, text in enumerate(said, 1))
    )
    assert texts(item_of(release), "//x:p") == said
