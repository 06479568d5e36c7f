"""Reports: findings as people read them, with the line and a caret, and as JSON."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from ..model.findings import Finding, Severity

Paint = Callable[[str, Severity], str]
MARGIN = 4
WIDTH = 100  # characters of a source line that are shown


def report_text(name: str, findings: Iterable[Finding], text: str = "", paint: Paint | None = None) -> Iterator[str]:
    """Each finding in lines: ``name:line:column: severity CODE message``, then the line of the source with a caret.

    ``paint`` colours a word by its severity; without it there are no colours. Characters that a terminal would obey
    are shown as U+FFFD.
    """
    lines = text.splitlines()
    for finding in findings:
        place = f":{finding.line}:{finding.column}" if finding.line is not None else ""
        severity = paint(finding.severity, finding.severity) if paint else finding.severity
        yield f"{visible(name)}{place}: {severity} {finding.code} {visible(finding.message)}"
        if finding.line is not None and finding.line <= len(lines):
            yield from excerpt(lines[finding.line - 1], finding.line, finding.column or 1)


def excerpt(line: str, number: int, column: int) -> Iterator[str]:
    """The part of a line around a column, and a caret below it."""
    first = max(0, column - 1 - WIDTH // 2) if column > WIDTH * 3 // 4 else 0
    shown = visible(line[first : first + WIDTH].replace("\t", " "))
    yield f"{number:>{MARGIN}} | {shown.rstrip()}"
    yield f"{'':>{MARGIN}} | {' ' * (column - 1 - first)}^"


def visible(text: str) -> str:
    """A text without characters that a terminal would obey."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def report_json(documents: Sequence[tuple[str, Sequence[Finding]]]) -> str:
    """All findings of all documents as one JSON object, keys in a fixed order, a final newline.

    ``{"documents": [{"name", "findings": [{"code", "severity", "message", "pointer", "line", "column"}]}]}``
    """
    return (
        json.dumps(
            {
                "documents": [
                    {"name": name, "findings": [as_dict(finding) for finding in found]} for name, found in documents
                ]
            },
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
    )


def as_dict(finding: Finding) -> dict[str, object]:
    """One finding, by the names of its fields."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "pointer": finding.pointer,
        "line": finding.line,
        "column": finding.column,
    }
