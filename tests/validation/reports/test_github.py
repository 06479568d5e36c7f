"""Workflow commands of GitHub, and that no document can give one."""

from inspections import NASTY, inspect, with_findings

from converter.model.findings import Finding
from converter.validation.reports import REPORTS


def test_place_and_title_are_properties() -> None:
    line = REPORTS["github"].write(inspect()).splitlines()[0]

    assert line == (
        "::notice file=release.txt,line=1,col=1,endColumn=31,title=PRC303 headline-ends-with-period"
        "::headline ends with a full stop; leave it out"
    )


def test_a_document_cannot_give_commands() -> None:
    report = REPORTS["github"].write(with_findings(Finding("X1", NASTY), document="a,line=9::b\n::c.txt"))

    assert report.count("\n") == 1
    assert report.startswith("::warning file=a%2Cline=9%3A%3Bb".replace("%3B", "%3A") + "%0A%3A%3Ac.txt,title=X1::a]]>")
    assert "%0A::error::owned" in report


def test_signs_that_some_take_for_line_ends_are_written_out() -> None:
    report = REPORTS["github"].write(with_findings(Finding("X1", "a\x85b\u2028c\x1cd")))

    assert len(report.splitlines()) == 1
