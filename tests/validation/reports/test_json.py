"""The report that programs read."""

import json
import re

from inspections import TEXT, inspect, with_findings

from converter.model.findings import Finding
from converter.validation.reports import REPORTS


def test_says_all_of_a_finding() -> None:
    finding = Finding("PRC105", "no contact; add a name", "/paragraphs/0/text", "error", 3, 1)
    data = json.loads(REPORTS["json"].write(with_findings(finding)))

    (document,) = data["documents"]
    (found,) = document["findings"]
    assert (document["name"], data["failures"]) == ("release.txt", [])
    assert re.fullmatch(r"[0-9a-f]{16}:1", found.pop("fingerprint"))
    assert found == {
        "code": "PRC105",
        "name": "missing-contact",
        "severity": "error",
        "message": finding.message,
        "pointer": "/paragraphs/0/text",
        "line": 3,
        "column": 1,
        "fix": None,
    }


def test_shows_the_fix() -> None:
    data = json.loads(REPORTS["json"].write(inspect()))

    (fix,) = [one["fix"] for one in data["documents"][0]["findings"] if one["code"] == "PRC303"]
    assert (TEXT[fix["start"] : fix["end"]], fix["text"], fix["safe"]) == (".", "", True)
