"""JUnit XML, as continuous integration reads it: a suite for each release, a case for each finding.

What fails the run fails its case; what does not is told in a case that passes, so that the report and the exit status
say the same. A release without findings is one case that passes, a document without a release one that is in error.
"""

from typing import TYPE_CHECKING

from ..inspection import Checked, Inspection, Unread
from . import Paint

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def write(inspection: Inspection, paint: Paint) -> str:
    """The document, in UTF-8."""
    from xml.etree import ElementTree as ET

    root = ET.Element("testsuites", name="prconvert")
    for one in inspection.checked:
        add_release(root, inspection, one)
    for document in inspection.unread:
        add_unread(root, document)
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    ET.indent(root)
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{ET.tostring(root, encoding='unicode')}\n"


def add_release(root: "Element", inspection: Inspection, checked: Checked) -> None:
    """The suite of one release."""
    findings = checked.findings
    failures = sum(map(checked.fails, findings))
    suite = add(root, "testsuite", name=checked.document, tests=str(max(1, len(findings))), errors="0")
    suite.set("failures", str(failures))
    if not findings:
        add(suite, "testcase", classname=checked.document, name="validate")
    for finding in findings:
        place = f":{finding.line}:{finding.column or 1}" if finding.line is not None else ""
        name = f"{finding.code} {inspection.name_of(finding)}".strip() + (f" at {place[1:]}" if place else "")
        case = add(suite, "testcase", classname=checked.document, name=name, file=checked.document)
        if finding.line is not None:
            case.set("line", str(finding.line))
        words = legal(f"{checked.document}{place}: {finding.severity} {finding.code} {finding.message}")
        if checked.fails(finding):
            add(case, "failure", message=finding.message, type=finding.code).text = words
        else:
            add(case, "system-out").text = words


def add_unread(root: "Element", document: Unread) -> None:
    """The suite of a document that could not be read."""
    suite = add(root, "testsuite", name=document.document, tests="1", failures="0", errors="1")
    case = add(suite, "testcase", classname=document.document, name="read", file=document.document)
    add(case, "error", message=document.message, type="unread").text = legal(document.message)


def add(parent: "Element", tag: str, /, **attributes: str) -> "Element":
    """A new element at the end of another."""
    from xml.etree import ElementTree as ET

    return ET.SubElement(parent, tag, {key: legal(value) for key, value in attributes.items()})


def legal(text: str) -> str:
    """A text without the characters that XML 1.0 forbids (production 2)."""
    return "".join(sign if allowed(ord(sign)) else "\ufffd" for sign in text)


def allowed(code: int) -> bool:
    """Whether XML may hold a code point."""
    return code in (9, 10, 13) or 32 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
