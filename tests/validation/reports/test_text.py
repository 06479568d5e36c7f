"""The report that people read."""

import re

import pytest
from inspections import TEXT, checked, inspect, with_findings

import converter
from converter.interfaces import Fix, Rule
from converter.model.findings import Finding
from converter.validation.inspection import Inspection
from converter.validation.reports import REPORTS


def test_finding_stands_with_its_line_a_caret_and_the_way_out() -> None:
    report = REPORTS["text"].write(inspect())

    assert report.startswith(
        "release.txt:1:1: info PRC303 headline ends with a full stop; leave it out\n"
        "  1 | Acme Opens a Plant for Hinges.\n"
        "    | ^"
    )
    assert "    = fix: take out `.`\n    = headline-ends-with-period; prconvert rules PRC303 says more\n\n" in report


def test_last_line_counts() -> None:
    report = REPORTS["text"].write(with_findings(Finding("X1", "one", severity="error"), Finding("X2", "two")))

    assert report.splitlines()[-1] == "2 findings: 1 error, 1 warning"


def test_a_finding_without_a_place_has_no_excerpt() -> None:
    report = REPORTS["text"].write(with_findings(Finding("X1", "no contact", severity="error")))

    assert report == "release.txt: error X1 no contact\n\n1 finding: 1 error\n"


def test_unsafe_fix_is_told_apart() -> None:
    rule = Rule("X1", "x", "warning", "", lambda _: (), lambda *_: Fix(0, 4, "ACME"), safe=False)
    one = checked(TEXT, Finding("X1", "m", line=1, column=1))
    report = REPORTS["text"].write(Inspection((one,), (), {"X1": rule}))

    assert "= fix: put `ACME` in the place of `Acme`; look at it first" in report


def test_a_rule_whose_fix_breaks_stops_no_report() -> None:
    def broken(*_: object) -> Fix:
        raise ZeroDivisionError

    rule = Rule("X1", "x", "warning", "", lambda _: (), broken)
    one = checked(TEXT, Finding("X1", "m", line=1, column=1))

    assert "X1 m" in REPORTS["text"].write(Inspection((one,), (), {"X1": rule}))


def test_colours_are_for_the_severity_alone() -> None:
    report = REPORTS["text"].write(inspect(), lambda text, style: f"<{style}>{text}</>")

    assert "release.txt:1:1: <info>info</> PRC303 " in report


@pytest.mark.parametrize("name", ["text", "concise"])
def test_nothing_steers_the_terminal(name: str) -> None:
    inspection = inspect(TEXT.replace("Jane", "J\x1b]8;;x\x07\u202eane"), document="a\x1b[2J.txt")
    report = REPORTS[name].write(inspection)

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", report)
    assert "a\\u001b[2J.txt" in report


def test_lines_fit_a_terminal_of_80_columns() -> None:
    text = TEXT.replace("hinges.\n", f"hinges, {'and gates, ' * 40}it said.\n")
    long = Finding("X1", "a message of many words " * 10, line=3, column=300)
    one = checked(text, *inspect(text).findings, long)
    report = REPORTS["text"].write(Inspection((one,), (), converter.RULES))

    assert max(map(len, report.splitlines())) <= 80


def test_a_long_path_has_a_line_of_its_own() -> None:
    path = f"{'folder/' * 14}release.txt"
    report = REPORTS["text"].write(with_findings(Finding("X1", "word " * 30, severity="error"), document=path))

    lines = report.splitlines()
    assert lines[0] == f"{path}: error X1"
    assert max(map(len, lines[1:])) <= 80


def test_last_line_says_what_fixes_mend() -> None:
    safe = Rule("X1", "x", "warning", "", lambda _: (), lambda *_: Fix(0, 4, "Acme"))
    unsafe = Rule("X2", "y", "warning", "", lambda _: (), lambda *_: Fix(0, 4, "Acme"), safe=False)

    def told(*codes: str) -> str:
        one = checked(TEXT, *(Finding(code, "m", line=1, column=1) for code in codes))
        report = REPORTS["text"].write(Inspection((one,), (), {"X1": safe, "X2": unsafe}))
        return report.splitlines()[-1].partition("; ")[2]

    assert told("X1", "X1") == "--fix mends 2"
    assert told("X1", "X2") == "--fix mends 1, with --unsafe-fixes 2"
    assert told("X2") == "--fix --unsafe-fixes mends 1"
    assert told("X3") == ""


def test_a_rule_without_words_stops_no_report() -> None:
    assert REPORTS["text"].write(with_findings(Finding("X1", ""))).startswith("release.txt: warning X1\n")
