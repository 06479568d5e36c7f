"""One line a finding, as editors and other programs find their way: ``release.txt:3:48: warning PRC611 …``."""

from ...model.findings import Finding
from ...visible import visible
from ..inspection import Inspection
from . import Paint


def write(inspection: Inspection, paint: Paint) -> str:
    """The lines; empty where there is nothing to object to."""
    return "".join(
        f"{line_of(one.document, finding, paint)}\n" for one in inspection.checked for finding in one.findings
    )


def line_of(document: str, finding: Finding, paint: Paint) -> str:
    """A finding as ``file:line:column: severity CODE message``."""
    place = f":{finding.line}:{finding.column or 1}" if finding.line is not None else ""
    severity = paint(finding.severity, finding.severity)
    return f"{visible(document)}{place}: {severity} {finding.code} {visible(finding.message)}"
