"""SARIF: valid under its schema, complete, the same wherever and whenever it is made."""

import json
from typing import Any

import pytest
from inspections import NASTY, TEXT, checked, inspect, read
from jsonschema import Draft4Validator
from node_packages import node_file

import converter
from converter.model.findings import Finding
from converter.model.proof import Proof
from converter.validation.inspection import Checked, Inspection, Unread
from converter.validation.reports import REPORTS


@pytest.fixture(scope="session")
def sarif_schema() -> Draft4Validator:
    path = node_file("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")
    return Draft4Validator(json.loads(path.read_text(encoding="utf-8")))


def sarif(inspection: Inspection) -> Any:
    return json.loads(REPORTS["sarif"].write(inspection))


def test_is_valid(sarif_schema: Draft4Validator) -> None:
    unread = Unread("empty.txt", "empty.txt: holds no text")
    nasty = checked(TEXT, Finding("X1", NASTY[:-1], "/headline", "info", 1, 2), document=f"{NASTY[:-2]} é.txt")
    inspection = Inspection((*inspect().checked, nasty), (unread,), converter.RULES)

    assert [error.message for error in sarif_schema.iter_errors(sarif(inspection))] == []


def test_without_findings_is_valid(sarif_schema: Draft4Validator) -> None:
    assert [error.message for error in sarif_schema.iter_errors(sarif(Inspection((), (), {})))] == []


def test_every_result_names_a_rule_with_its_documentation() -> None:
    (run,) = sarif(inspect())["runs"]
    rules = run["tool"]["driver"]["rules"]

    assert run["results"]
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["help"]["text"] == converter.RULES[rule["id"]].explanation.strip()
        assert rule["shortDescription"]["text"]


def test_fix_changes_the_source_as_it_says() -> None:
    (run,) = sarif(inspect())["runs"]
    (result,) = [one for one in run["results"] if one["ruleId"] == "PRC303"]
    (replacement,) = result["fixes"][0]["artifactChanges"][0]["replacements"]

    region = replacement["deletedRegion"]
    assert region.pop("snippet") == {"text": "."}
    assert region == {"startLine": 1, "startColumn": 30, "endLine": 1, "endColumn": 31}
    assert TEXT.splitlines()[0][29:30] == "."
    assert "insertedContent" not in replacement


@pytest.mark.parametrize(
    ("document", "location"),
    [
        ("a b/ü#.txt", {"uri": "a%20b/%C3%BC%23.txt", "uriBaseId": "%SRCROOT%"}),
        ("/desk/in/release.txt", {"uri": "in/release.txt", "uriBaseId": "%SRCROOT%"}),
        ("/elsewhere/release.txt", {"uri": "file:///elsewhere/release.txt"}),
    ],
)
def test_addresses_start_from_the_folder_of_the_run(document: str, location: dict[str, str]) -> None:
    found = inspect(document=document).checked
    (run,) = sarif(Inspection(found, (), converter.RULES, folder="/desk"))["runs"]

    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == location


def test_a_document_that_is_no_text_has_no_lines() -> None:
    word = converter.read(converter.write(read().release, "docx").data, name="release.docx")
    one = Checked("release.docx", converter.READERS["docx"], Proof.of(word), converter.validate(word))
    (run,) = sarif(Inspection((one,), (), converter.RULES))["runs"]

    assert run["results"]
    for result in run["results"]:
        assert "region" not in result["locations"][0]["physicalLocation"]
        assert "fixes" not in result
