"""Findings and failures on standard error: `release.txt:3:1: warning PRC202 …`."""

from collections.abc import Iterable

from ..errors import PluginError
from ..model.findings import Finding
from ..visible import visible
from .arguments import Parser
from .terminal import painted, say, tell

SHOWN = {-1: ("error",), 0: ("error", "warning"), 1: ("error", "warning", "info")}
"""The severities that are shown with ``--quiet``, with neither, and with ``--verbose``."""


def add_verbosity(parser: Parser) -> None:
    """The flags for how much is said on standard error."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "-q", "--quiet", dest="verbosity", action="store_const", const=-1, default=0, help="say errors only"
    )
    group.add_argument(
        "-v", "--verbose", dest="verbosity", action="store_const", const=1, help="say all that was noticed"
    )


def show_findings(document: str, findings: Iterable[Finding], verbosity: int = 0) -> int:
    """One line a finding; answers how many were too light to be shown."""
    hidden = 0
    for finding in findings:
        if finding.severity in SHOWN[verbosity]:
            tell(line_of(document, finding))
        else:
            hidden += 1
    return hidden


def line_of(document: str, finding: Finding) -> str:
    """A finding as editors and continuous integration read it: ``file:line:column: severity CODE message``."""
    place = f":{finding.line}:{finding.column or 1}" if finding.line is not None else ""
    pointer = f" (at {finding.pointer})" if finding.pointer and not place else ""
    severity = painted(finding.severity, finding.severity)
    return f"{visible(document)}{place}: {severity} {visible(f'{finding.code} {finding.message}{pointer}')}"


def warn_of_plugins(*tables: tuple[object, Iterable[PluginError]]) -> None:
    """One warning for each plug-in of these tables that cannot be used."""
    for _, broken in tables:
        for error in broken:
            say(str(error), "warning")
