"""Findings: what is off in a release that exists all the same.

>>> Finding("PRC904", "encoding guessed: windows-1252", severity="warning").code
'PRC904'
"""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""From the gravest to the lightest."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a desk should know.

    ``pointer`` is the JSON Pointer (RFC 6901) of the place in the canonical model, ``""`` for the whole
    release. ``line`` and ``column`` count from 1 in the decoded source and are None where the fault has no
    place there. ``start`` and ``end`` are the code points of the fault in the text at ``pointer``, end exclusive;
    None where all of it is meant.
    """

    code: str
    message: str
    pointer: str = ""
    severity: Severity = "warning"
    line: int | None = None
    column: int | None = None
    start: int | None = None
    end: int | None = None
