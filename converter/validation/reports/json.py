"""The report for programs: one JSON object, keys in a fixed order."""

from typing import Any

from ...model.findings import Finding
from ..fingerprints import fingerprints
from ..inspection import Checked, Inspection
from . import Paint


def write(inspection: Inspection, paint: Paint) -> str:
    """``{"documents": [{"name", "findings": [...]}], "failures": [{"name", "message"}]}``."""
    import json

    report = {
        "documents": [document(inspection, one) for one in inspection.checked],
        "failures": [{"name": one.document, "message": one.message} for one in inspection.unread],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def document(inspection: Inspection, checked: Checked) -> dict[str, Any]:
    """One release, under the name of the document that it stands in."""
    prints = fingerprints(checked.reading, checked.findings)
    return {
        "name": checked.document,
        "findings": [
            described(inspection, checked, finding) | {"fingerprint": print_}
            for finding, print_ in zip(checked.findings, prints, strict=True)
        ],
    }


def described(inspection: Inspection, checked: Checked, finding: Finding) -> dict[str, Any]:
    """One finding, by the names of its fields, with its rule's name and its fix where there is one."""
    fix = inspection.fix_of(checked, finding)
    return {
        "code": finding.code,
        "name": inspection.name_of(finding),
        "severity": finding.severity,
        "message": finding.message,
        "pointer": finding.pointer,
        "line": finding.line,
        "column": finding.column,
        "fix": fix and {"start": fix.start, "end": fix.end, "text": fix.text, "safe": inspection.is_safe(finding)},
    }
