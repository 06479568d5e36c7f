"""Fingerprints: findings are known again after lines have moved."""

from inspections import TEXT, read

import converter
from converter.model.findings import Finding
from converter.validation.fingerprints import fingerprints


def of(text: str) -> dict[str, str]:
    reading = read(text)
    findings = converter.validate(reading)
    return {finding.code: one for finding, one in zip(findings, fingerprints(reading, findings), strict=True)}


def test_lines_may_move_and_others_may_change() -> None:
    moved = TEXT.replace("\n\nDAYTON", "\n\n\n\nDAYTON").replace("Jane Roe", "“It will last,” said Ann. Jane Roe")

    before, after = of(TEXT), of(moved)

    assert {code: before[code] for code in ("PRC303", "PRC105")} == {code: after[code] for code in ("PRC303", "PRC105")}


def test_another_text_at_the_place_is_another_finding() -> None:
    assert of(TEXT)["PRC303"] != of(TEXT.replace("Hinges.", "Doors."))["PRC303"]


def test_those_alike_are_numbered() -> None:
    findings = (Finding("X1", "m", line=1, column=1), Finding("X1", "m", line=1, column=1))

    first, second = fingerprints(read(), findings)

    assert (first[:-2], first[-2:], second[-2:]) == (second[:-2], ":1", ":2")
