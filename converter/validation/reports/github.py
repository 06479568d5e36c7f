r"""Workflow commands of GitHub Actions: ``::error file=release.txt,line=3,col=48,title=…::message``.

What a document says cannot become a command of its own: signs that end a line, a property or a value are written as
per cent and two digits.
"""

from collections.abc import Iterator, Mapping

from ...model.findings import Finding, Severity
from ...model.reading import line_and_column
from ..inspection import Checked, Inspection
from . import Paint

LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
LINE_ENDS = {ord("%"): "%25", **{ord(sign): f"%{ord(sign):02X}" for sign in "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"}}
LINE_ENDS[ord("\x85")] = LINE_ENDS[ord("\u2028")] = LINE_ENDS[ord("\u2029")] = "%0A"  # as UTF-8 they are several bytes
PROPERTY = {**LINE_ENDS, ord(":"): "%3A", ord(","): "%2C"}


def write(inspection: Inspection, paint: Paint) -> str:
    """One command a finding, and one for each document that could not be read."""
    commands = [
        command(LEVELS[finding.severity], properties(inspection, one, finding), finding.message)
        for one in inspection.checked
        for finding in one.findings
    ]
    commands += [
        command("error", {"file": inspection.address_of(one.document).as_posix(), "title": "no release"}, one.message)
        for one in inspection.unread
    ]
    return "".join(f"{line}\n" for line in commands)


def properties(inspection: Inspection, checked: Checked, finding: Finding) -> Mapping[str, str]:
    """Where the finding stands, and what it is called."""
    return {
        "file": inspection.address_of(checked.document).as_posix(),
        **dict(place(inspection, checked, finding)),
        "title": f"{finding.code} {inspection.name_of(finding)}".strip(),
    }


def place(inspection: Inspection, checked: Checked, finding: Finding) -> Iterator[tuple[str, str]]:
    """Line and column, where the file has them; an end only on the same line, as GitHub wants it."""
    reach = checked.span_of(finding)
    if reach is None or not checked.has_lines:
        return
    yield "line", str(finding.line)
    line, column = line_and_column(checked.reading.text, reach[1], checked.reading.line_starts)
    if line == finding.line:
        yield "col", str(finding.column or 1)
        yield "endColumn", str(column)


def command(name: str, properties: Mapping[str, str], message: str) -> str:
    """One command."""
    told = ",".join(f"{key}={value.translate(PROPERTY)}" for key, value in properties.items())
    return f"::{name} {told}::{message.translate(LINE_ENDS)}"
