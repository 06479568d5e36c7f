"""Official schemas: each of them compiles from its folder, and our items are valid under that of their own version."""

import re
from pathlib import Path

import pytest
from specimen import specimen
from standards import SHARED, XHTML, standard
from wire_mutations import EVERYTHING

from converter.model.source import Source
from converter.reference.published_schemas import PUBLISHED
from converter.validation.wire.document import parse_document
from converter.validation.wire.engine import Means, check_document
from converter.validation.wire.schemas import Schemas, compile_official, identify
from converter.writers.newsml_g2 import NEWSML_G2, NewsmlG2Options
from converter.writers.ninjs import NINJS, NinjsOptions
from converter.writers.nitf import NITF, NitfOptions

FOLDERS = tuple(SHARED / name for name in ("newsml-g2", "nitf", "ninjs"))
VERSIONS = tuple(f"2.{number}" for number in (18, 20, 22, 24, 26, 28, 30, 32, 34, 35))


def official() -> Schemas:
    standard("newsml-g2/xml.xsd")
    return Schemas((*FOLDERS, XHTML.parent))


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("body", ["xhtml", "nitf"])
def test_items_are_checked_with_the_schema_of_their_version(version: str, body: str) -> None:
    schemas = official()
    found = schemas.official("newsml-g2", version)
    assert found is not None
    assert compile_official(found)
    item = NEWSML_G2.write(specimen(), NewsmlG2Options(version=version, body=body), ()).data
    document = parse_document(Source(item, "item.xml"), "newsml-g2")

    assert [f for f in check_document(document, Means(schemas)) if f.severity == "error"] == []


def test_other_formats_are_checked_with_theirs() -> None:
    schemas = official()
    nitf = parse_document(Source(NITF.write(specimen(), NitfOptions(), ()).data, "a.xml"), "nitf")
    ninjs = parse_document(Source(NINJS.write(specimen(), NinjsOptions(), ()).data, "a.json"), "ninjs")

    for document in (nitf, ninjs):
        assert [f for f in check_document(document, Means(schemas)) if f.severity == "error"] == []
    assert {key for key in schemas.found() if key[0] != "newsml-g2"} == {
        ("nitf", "3.6"),
        ("ninjs", "3.1"),
        ("xhtml", "1.0"),
    }


@pytest.mark.parametrize(
    ("text", "replacement", "message"),
    [
        ("<body.content>", '<body.content bogus="1">', "'body.content' has no attribute 'bogus'"),
        ('id="q1"', 'id="q 1"', "'q 1' is not an id that no other element has"),
    ],
)
def test_a_fault_in_a_body_is_found_by_the_official_schema(text: str, replacement: str, message: str) -> None:
    item = NEWSML_G2.write(specimen(), NewsmlG2Options(body="nitf"), ()).data.decode()
    assert text in item
    document = parse_document(Source(item.replace(text, replacement, 1).encode(), "item.xml"), "newsml-g2")

    for means in (Means(official()), Means()):
        found = check_document(document, means, codes=["NML002"])
        assert found
        assert any(message in finding.message for finding in found)


def test_padded_times_are_no_fault_under_any_schema() -> None:
    item = NEWSML_G2.write(specimen(), NewsmlG2Options(), ()).data.replace(b"<versionCreated>", b"<versionCreated>\n  ")

    for means in (Means(official()), Means()):
        document = parse_document(Source(item, "item.xml"), "newsml-g2")
        assert [f.code for f in check_document(document, means, codes=["NML001", "NML309"])] == ["NML309"]


def test_files_of_the_iptc_are_known_by_their_sums() -> None:
    from hashlib import sha256

    standard("newsml-g2/xml.xsd")
    files = [path for folder in FOLDERS for path in folder.glob("*.xsd")]
    for path in files:
        assert PUBLISHED[sha256(path.read_bytes()).hexdigest()] == path.name


def test_what_is_no_schema_is_none(tmp_path: Path) -> None:
    for name, content in (("a.xsd", "<a/>"), ("b.json", "{}"), ("c.xsd", "")):
        (tmp_path / name).write_text(content, "utf-8")
        assert identify(tmp_path / name) is None
    assert Schemas((tmp_path,)).found() == {}


@pytest.mark.parametrize(
    ("version", "expected"), [("2.34", []), ("2.33", ["dataMining"]), ("2.32", ["dataMining", "digitalSourceType"])]
)
def test_what_came_later_is_refused_by_the_official_schema_of_the_version_too(
    version: str, expected: list[str]
) -> None:
    text = EVERYTHING.read_text("utf-8")
    for name in ("hopHistory", "eventDetails", "events"):  # their parts have histories of their own
        text = re.sub(rf"(?s)<{name}>.*?</{name}>", "", text, count=2)
    document = parse_document(
        Source(text.replace('standardversion="2.35"', f'standardversion="{version}"').encode(), "item.xml"), "newsml-g2"
    )

    found = check_document(document, Means(), codes=["NML114"])

    assert sorted(
        f.message.split("'")[1] for f in found if "came with 2.3" in f.message and "related" not in f.message
    ) == sorted(expected)
    schema = official().official("newsml-g2", version)
    if schema and expected and document.root is not None:
        assert compile_official(schema).faults(document.root)
