"""`--statistics`: how often each rule has found something, instead of each finding."""

from collections import Counter

from ..model.findings import SEVERITIES
from ..validation.inspection import Inspection
from ..validation.reports.words import counted
from .arguments import Parser


def add_statistics(parser: Parser) -> None:
    """The flag."""
    parser.add_argument(
        "--statistics", action="store_true", help="count the findings of each rule instead of listing them"
    )


def count(inspection: Inspection) -> str:
    """One line a rule, the most frequent first: count, severity, code, name; then the number of documents."""
    counts = Counter((finding.code, finding.severity) for finding in inspection.findings)
    rows = sorted(counts.items(), key=lambda row: (-row[1], SEVERITIES.index(row[0][1]), row[0][0]))
    width = max((len(str(number)) for number in counts.values()), default=1)
    lines = [
        f"{number:>{width}}  {severity:8} {code}  {inspection.rules[code].name if code in inspection.rules else ''}".rstrip()
        for (code, severity), number in rows
    ]
    documents = len({one.document for one in inspection.checked})
    lines.append(f"{counted(sum(counts.values()), 'finding')} in {counted(documents, 'document')}")
    return "\n".join(lines) + "\n"
