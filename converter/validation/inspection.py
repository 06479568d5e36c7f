"""What a run of validation answers: each release with its findings, and the documents that hold none."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from ..interfaces import Fix, Reader, Rule
from ..model.findings import Finding, Severity
from ..model.proof import Proof

TEXTUAL = ("/json", "+json", "/xml", "+xml")
"""How media types of text outside of ``text/`` end, RFC 6839."""


class Checked(NamedTuple):
    """One release, the document that it stands in and who read that, and what there is to object to.

    ``failing`` are the severities that fail the run for this document.
    """

    document: str
    reader: Reader
    reading: Proof
    findings: tuple[Finding, ...]
    failing: tuple[Severity, ...] = ("error",)

    def fails(self, finding: Finding) -> bool:
        """Whether a finding fails the run."""
        return finding.severity in self.failing

    @property
    def has_lines(self) -> bool:
        """Whether lines and columns are those of the file; that of a document in parts was put together by its reader."""
        return any(kind.startswith("text/") or kind.endswith(TEXTUAL) for kind in self.reader.media_types)

    @property
    def can_be_fixed(self) -> bool:
        """Whether fixes can be made in the file."""
        from .fixing import FIXABLE

        return self.reader.name in FIXABLE

    def span_of(self, finding: Finding) -> tuple[int, int] | None:
        """The code points of a fault in the decoded source, at least one; None where it has no place there."""
        starts = self.reading.line_starts
        if finding.line is None or finding.line > len(starts):
            return None
        start = starts[finding.line - 1] + (finding.column or 1) - 1
        span = self.reading.source_span(finding)
        return start, max(start + 1, span[1] if span and span[0] == start else 0)


class Unread(NamedTuple):
    """A document from which no release could be made, and why."""

    document: str
    message: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """All that a report may tell; ``rules`` are those that findings may come from, by code.

    ``folder`` is the one that the run took place in: addresses in reports start from it, as repositories want it.
    """

    checked: tuple[Checked, ...]
    unread: tuple[Unread, ...]
    rules: Mapping[str, Rule]
    folder: str = ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all releases."""
        return tuple(finding for one in self.checked for finding in one.findings)

    def address_of(self, document: str) -> PurePath:
        """A document's path from the folder of the run; as it was given where it is not below that."""
        path = PurePath(document)
        return path.relative_to(self.folder) if self.folder and path.is_relative_to(self.folder) else path

    def name_of(self, finding: Finding) -> str:
        """The name of the finding's rule; empty for a code that no rule has."""
        rule = self.rules.get(finding.code)
        return rule.name if rule else ""

    def is_safe(self, finding: Finding) -> bool:
        """Whether the fix of a finding cannot change what the release says."""
        return self.rules[finding.code].safe

    def fix_of(self, checked: Checked, finding: Finding) -> Fix | None:
        """The change of the source that takes a finding away; None where there is none, or its rule breaks."""
        rule = self.rules.get(finding.code)
        if rule is None or rule.fix is None or not checked.can_be_fixed:
            return None
        try:
            return rule.fix(checked.reading, finding)
        except Exception:  # noqa: BLE001  a rule may be anybody's, and what it found stands all the same
            return None
