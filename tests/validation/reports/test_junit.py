"""JUnit XML: it says what the exit status says."""

from inspections import NASTY, TEXT, checked, inspect, with_findings
from lxml import etree
from xml_documents import parse

from converter.model.findings import Finding
from converter.validation.inspection import Inspection
from converter.validation.reports import REPORTS


def junit(inspection: Inspection) -> etree._Element:
    """The report, as a parser of XML sees it."""
    return parse(REPORTS["junit"].write(inspection).encode())


def test_errors_fail_and_the_rest_is_told() -> None:
    root = junit(inspect())

    (suite,) = root
    findings = inspect().findings
    errors = [finding.code for finding in findings if finding.severity == "error"]
    assert [case.get("type") for case in suite.iter("failure")] == errors
    assert (root.get("tests"), root.get("failures")) == (str(len(findings)), str(len(errors)))
    assert len(list(suite.iter("system-out"))) == len(findings) - len(errors)


def test_a_clean_release_is_a_case_that_passes() -> None:
    root = junit(with_findings())

    assert [(case.get("classname"), len(case)) for case in root.iter("testcase")] == [("release.txt", 0)]


def test_what_xml_forbids_is_replaced() -> None:
    root = junit(with_findings(Finding("X1", NASTY, severity="error")))

    (failure,) = root.iter("failure")
    assert "]]>\ufffd[31m<&>" in (failure.text or "")


def test_what_fails_the_run_fails_its_case() -> None:
    one = checked(TEXT, Finding("X1", "m", severity="warning"), Finding("X2", "m", severity="info"))

    strict = junit(Inspection((one._replace(failing=("error", "warning")),), (), {}))
    never = junit(Inspection((one._replace(failing=()),), (), {}))

    assert [case.get("type") for case in strict.iter("failure")] == ["X1"]
    assert (strict.get("failures"), never.get("failures")) == ("1", "0")
