"""SARIF 2.1.0 (OASIS), for code scanning: rules with their documentation, results with fingerprints and fixes.

Line and column are given where the file itself has them; of a Word document or PDF only the place in the release is.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from ...interfaces import Fix, Rule
from ...model.findings import Finding, Severity
from ...model.reading import line_and_column
from ...version import VERSION
from ..fingerprints import fingerprints
from ..inspection import Checked, Inspection
from . import Paint
from .words import said

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
SNIPPET = 400  # code points
ROOT = "%SRCROOT%"
"""What relative addresses start from: the folder that the command ran in, as code scanning takes it."""


def write(inspection: Inspection, paint: Paint) -> str:
    """The log file: one run. No times and no folders of this machine are in it, so that it is the same tomorrow."""
    import json

    rules = rules_of(inspection)
    results = [result for one in inspection.checked for result in results_of(inspection, one, list(rules))]
    run = {
        "tool": {"driver": driver(rules)},
        "invocations": [invocation(inspection)],
        "originalUriBaseIds": {ROOT: {"description": {"text": "the folder that prconvert ran in"}}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def rules_of(inspection: Inspection) -> dict[str, Rule | None]:
    """The rules, by code, that something was found by, in the order of their codes; None for a code without a rule."""
    return {code: inspection.rules.get(code) for code in sorted({finding.code for finding in inspection.findings})}


def driver(rules: Mapping[str, Rule | None]) -> dict[str, Any]:
    """The tool component (3.19)."""
    return {
        "name": "prconvert",
        "version": VERSION,
        "semanticVersion": VERSION,
        "rules": [descriptor(rule) if rule else {"id": code} for code, rule in rules.items()],
    }


def descriptor(rule: Rule) -> dict[str, Any]:
    """The reporting descriptor of a rule (3.49)."""
    explanation = rule.explanation.strip()
    first = explanation.partition("\n")[0]
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": first},
        "fullDescription": {"text": explanation.partition("\n\nBad:")[0]},
        "help": {"text": explanation, "markdown": explanation},
        "defaultConfiguration": {"level": LEVELS[rule.severity], "enabled": rule.default},
        "properties": {"tags": ["press release", rule.name]},
    }


def invocation(inspection: Inspection) -> dict[str, Any]:
    """How the run went (3.20): documents that could not be read are errors of the run, not findings."""
    return {
        "executionSuccessful": not inspection.unread,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": one.message},
                "locations": [{"physicalLocation": {"artifactLocation": artifact(inspection, one.document)}}],
            }
            for one in inspection.unread
        ],
    }


def results_of(inspection: Inspection, checked: Checked, codes: list[str]) -> Iterator[dict[str, Any]]:
    """The results of one release (3.27)."""
    prints = fingerprints(checked.reading, checked.findings)
    for finding, print_ in zip(checked.findings, prints, strict=True):
        result = {
            "ruleId": finding.code,
            "ruleIndex": codes.index(finding.code),
            "level": LEVELS[finding.severity],
            "message": {"text": finding.message},
            "locations": [location(inspection, checked, finding)],
            "partialFingerprints": {"primaryLocationLineHash": print_, "prconvert/v1": print_},
        }
        if fix := inspection.fix_of(checked, finding):
            result["fixes"] = [change(inspection, checked, finding, fix)]
        yield result


def location(inspection: Inspection, checked: Checked, finding: Finding) -> dict[str, Any]:
    """Where a finding stands: in the file, and in the canonical model by its JSON Pointer."""
    physical: dict[str, Any] = {"artifactLocation": artifact(inspection, checked.document)}
    if checked.has_lines:
        reach = checked.span_of(finding)
        physical["region"] = region(checked, *reach) if reach else {"startLine": 1}
    found: dict[str, Any] = {"physicalLocation": physical}
    if finding.pointer:
        found["logicalLocations"] = [{"fullyQualifiedName": finding.pointer, "kind": "element"}]
    return found


def region(checked: Checked, start: int, end: int) -> dict[str, Any]:
    """Lines and columns of a stretch of the source (3.30), the end exclusive, and its text where that is short."""
    text, starts = checked.reading.text, checked.reading.line_starts
    first, last = line_and_column(text, start, starts), line_and_column(text, end, starts)
    found: dict[str, Any] = {
        "startLine": first[0],
        "startColumn": first[1],
        "endLine": last[0],
        "endColumn": last[1],
    }
    return found | {"snippet": {"text": text[start:end]}} if end - start <= SNIPPET else found


def artifact(inspection: Inspection, document: str) -> dict[str, str]:
    """Where a document is (3.4): relative to the folder of the run, or absolute where it was named so."""
    from urllib.parse import quote

    path = inspection.address_of(document)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix().encode("utf-8", "surrogateescape")), "uriBaseId": ROOT}


def change(inspection: Inspection, checked: Checked, finding: Finding, fix: Fix) -> dict[str, Any]:
    """A fix (3.55)."""
    words = said(fix, checked.reading) + ("" if inspection.is_safe(finding) else " (look at it first)")
    replacement: dict[str, Any] = {"deletedRegion": region(checked, fix.start, fix.end)}
    if fix.text:
        replacement["insertedContent"] = {"text": fix.text}
    return {
        "description": {"text": words},
        "artifactChanges": [
            {"artifactLocation": artifact(inspection, checked.document), "replacements": [replacement]}
        ],
    }
