"""Whatever a document holds, checking it answers findings with places, or one `ReadError`; no rule breaks."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from mutations import mutated as mutated_data
from wire_mutations import mutated

from converter.errors import LimitError, ReadError
from converter.model.findings import Finding
from converter.model.source import Source
from converter.validation.engine import BROKEN
from converter.validation.wire.document import NITF, parse_document
from converter.validation.wire.engine import Means, check_document
from converter.validation.wire.looks import FORMATS, sniff

GOLDENS = Path(__file__).resolve().parents[2] / "golden"
ITEMS = sorted(GOLDENS.glob("*/newsml-g2.xml"))
STORIES = sorted(GOLDENS.glob("*/nitf.xml"))
NITF_EVERYTHING = GOLDENS.parent / "wire" / "everything.nitf.xml"
OBJECTS = [path.read_text("utf-8") for path in sorted(GOLDENS.glob("*/ninjs.json"))]
CALM = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def check(data: bytes, format: str) -> None:
    try:
        document = parse_document(Source(data, "document"), format)
    except ReadError:
        return
    for finding in check_document(document, Means(today="2026-11-29"), "press-release"):
        assert finding.code != BROKEN, finding.message
        assert finding.line
        assert finding.column
        assert finding.line <= document.text.count("\n") + document.text.count("\r") + 1


@CALM
@given(root=mutated(ITEMS))
def test_changed_items(root: etree._Element) -> None:
    check(etree.tostring(root, encoding="utf-8"), "newsml-g2")


@CALM
@given(root=mutated(STORIES, everything=NITF_EVERYTHING, namespace=f"{{{NITF}}}"))
def test_changed_stories(root: etree._Element) -> None:
    check(etree.tostring(root, encoding="utf-8"), "nitf")


@CALM
@given(data=mutated_data(st.sampled_from(OBJECTS).map(json.loads), 4))
def test_changed_objects(data: dict[str, Any]) -> None:
    check(json.dumps(data).encode(), "ninjs")


@CALM
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(str.encode), format=st.sampled_from(FORMATS))
def test_any_bytes(data: bytes, format: str) -> None:
    sniff(data)
    check(data, format)


@CALM
@given(
    words=st.lists(
        st.sampled_from(["<newsItem", ">", "</", " guid='", "'", "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "x"])
    )
)
def test_any_markup(words: list[str]) -> None:
    data = "".join(words).encode()
    sniff(data)
    check(data, "newsml-g2")


ITEM = (GOLDENS.parent / "wire" / "rules" / "not-valid" / "good" / "item.xml").read_text("utf-8")
LINK = '<link rel="irel:seeAlso"'


def findings(text: str, *codes: str) -> tuple[Finding, ...]:
    document = parse_document(Source(text.encode(), "item.xml"), "newsml-g2")
    return check_document(document, Means(), codes=codes)


def test_faults_without_number_are_counted_and_not_told_one_by_one() -> None:
    (finding,) = findings(ITEM.replace(LINK, '<link rank="-1"/>' * 50_000 + LINK), "NML001")
    assert finding.message == "the schema objects to 50,000 places in it; is it of this format at all?"


def test_a_rule_tells_a_hundred_findings_and_that_there_may_be_more() -> None:
    found = findings(ITEM.replace(LINK, '<link href="https://example.com/"/>' * 3_000 + LINK), "NML508")
    assert len(found) == 100
    assert found[-1].message.endswith("; there may be more of the kind")
    assert not any(finding.message.endswith("of the kind") for finding in found[:-1])


def test_attributes_without_number_are_refused() -> None:
    many = " ".join(f'a{number}="x"' for number in range(20_000))
    with pytest.raises(LimitError, match="more than 1,000 attributes on one element"):
        findings(ITEM.replace(LINK, f"<link {many}/>{LINK}"))
