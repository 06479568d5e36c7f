"""Our schemas of XHTML 1.0 Strict, NITF 3.6 and ninjs 3.1 judge as the official ones do."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from mutations import mutated as mutated_data
from standards import ninjs_validator, nitf_schema, standard, xhtml_schema
from wire_mutations import XS, mutated
from xml_documents import parse

from converter.validation.wire.document import NITF, XHTML
from converter.validation.wire.ninjs_check import violations_of
from converter.validation.wire.schemas import own_schema

ROOT = Path(__file__).resolve().parents[3]
WIRE = ROOT / "tests" / "wire"
GOLDENS = ROOT / "tests" / "golden"
KINDS = {
    "xhtml": (WIRE / "everything.xhtml", ROOT / "schemas" / "xhtml-strict.xsd", XHTML, xhtml_schema),
    "nitf": (WIRE / "everything.nitf.xml", ROOT / "schemas" / "nitf.xsd", NITF, nitf_schema),
}
CALM = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def names(schema: Path, kind: str) -> list[str]:
    return sorted({element.get("name", "") for element in etree.parse(str(schema)).iter(f"{XS}{kind}")} - {""})


def judge(format: str, root: etree._Element) -> tuple[bool, bool]:
    official: Callable[[], etree.XMLSchema] = KINDS[format][3]
    return not own_schema(format).faults(root), official().validate(root)


@pytest.mark.parametrize("format", KINDS)
def test_the_document_that_holds_everything_is_valid_under_both(format: str) -> None:
    assert judge(format, parse(KINDS[format][0].read_bytes())) == (True, True)


@pytest.mark.parametrize("format", KINDS)
def test_changed_documents_are_judged_alike(format: str) -> None:
    everything, schema, namespace, _ = KINDS[format]
    elements, attributes = names(schema, "element"), [*names(schema, "attribute"), "bogus"]

    @CALM
    @given(root=mutated([], everything=everything, namespace=f"{{{namespace}}}", names=(elements, attributes)))
    def check(root: etree._Element) -> None:
        own, official = judge(format, root)
        assert own == official, etree.tostring(root).decode()

    check()


@pytest.mark.parametrize("path", sorted(GOLDENS.glob("*/nitf.xml")), ids=lambda path: path.parent.name)
def test_our_nitf_is_valid(path: Path) -> None:
    assert own_schema("nitf").faults(parse(path.read_bytes())) == []


OBJECTS = [json.loads(path.read_text("utf-8")) for path in sorted(GOLDENS.glob("*/ninjs.json"))]


@CALM
@given(data=mutated_data(st.sampled_from(OBJECTS).map(json.dumps).map(json.loads), 2))
def test_changed_ninjs_is_refused_where_the_official_schema_refuses_it(data: dict[str, Any]) -> None:
    if [error for error in ninjs_validator().iter_errors(data) if error.validator != "format"]:
        assert violations_of(data)


@pytest.mark.parametrize("number", range(len(OBJECTS)))
def test_our_ninjs_is_valid(number: int) -> None:
    assert violations_of(OBJECTS[number]) == []


def test_examples_of_ninjs_are_valid() -> None:
    paths = sorted(standard("ninjs/ninjs-schema_3.1.json").parent.glob("examples/*.json"))
    assert len(paths) > 5
    for path in paths:
        assert violations_of(json.loads(path.read_text("utf-8"))) == [], path.name


@pytest.mark.parametrize(
    ("data", "pointer", "message"),
    [
        ({}, "", "key 'uri' is missing"),
        ({"uri": 7}, "/uri", "7 where a string is due"),
        ({"uri": "urn:x", "headlnes": []}, "", "unknown key 'headlnes'; did you mean 'headlines'?"),
        ({"uri": "urn:x", "pubStatus": "cancelled"}, "/pubStatus", "'cancelled' is not one of usable, withheld, canceled"),
        ({"uri": "urn:x", "urgency": 10}, "/urgency", "10 is over 9, the highest that there is"),
        ({"uri": "urn:x", "headlines": [{}]}, "/headlines/0", "key 'value' is missing"),
        (
            {"uri": "urn:x", "versionCreated": "2026-03-03"},
            "/versionCreated",
            "'2026-03-03' is not a date and time with its zone such as 2026-03-03T09:00:00Z",
        ),
        ([], "", "an array of 0 where an object is due"),
    ],
)  # fmt: skip
def test_violations_of_ninjs_say_what_would_be_right(data: Any, pointer: str, message: str) -> None:
    assert (pointer, message) in violations_of(data)
