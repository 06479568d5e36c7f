"""How far a fault reaches in the source: as far as its fix, else as far as the text that its pointer means."""

from ...model.findings import Finding
from ...model.reading import line_and_column, line_starts
from ..inspection import Checked, Inspection


def extent(inspection: Inspection, checked: Checked, finding: Finding) -> tuple[int, int] | None:
    """Offsets in the decoded source, end exclusive, at least one sign; None where the fault has no place there."""
    if finding.line is None:
        return None
    starts = line_starts(checked.reading.text)
    if finding.line > len(starts):
        return None
    start = starts[finding.line - 1] + (finding.column or 1) - 1
    fix = inspection.fix_of(checked, finding)
    ends = [fix.end] if fix and fix.start == start else []
    ends += [piece.end for piece in checked.reading.origins.get(finding.pointer, ()) if piece.start == start]
    return start, max([start + 1, *ends[:1]])


def end_of(checked: Checked, end: int) -> tuple[int, int]:
    """Line and column, from 1, of the first sign that is no longer part of it."""
    return line_and_column(checked.reading.text, end)
