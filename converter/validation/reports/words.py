"""Words that several reports share."""

from collections.abc import Iterable

from ...interfaces import Fix
from ...model.findings import SEVERITIES, Finding
from ...model.reading import Reading

SHOWN = 40


def counted(number: int, word: str) -> str:
    """A number with its noun.

    >>> counted(1, "finding"), counted(2, "finding")
    ('1 finding', '2 findings')
    """
    return f"{number} {word}{'' if number == 1 else 's'}"


def tally(findings: Iterable[Finding]) -> str:
    """How many of each severity, from the gravest, without those that are none; empty for no findings.

    >>> tally([Finding("PRC301", "headline of 120 characters", severity="info")])
    '1 info'
    """
    severities = [finding.severity for finding in findings]
    return ", ".join(
        f"{count} info" if severity == "info" else counted(count, severity)
        for severity in SEVERITIES
        if (count := severities.count(severity))
    )


def said(fix: Fix, reading: Reading) -> str:
    """What a fix does, in words."""
    old, new = quoted(reading.text[fix.start : fix.end]), quoted(fix.text)
    if not fix.text:
        return f"take out {old}"
    return f"put {new} in the place of {old}" if fix.end > fix.start else f"put in {new}"


def quoted(text: str) -> str:
    """A text between backquotes, cut in the middle where it is long."""
    text = text.replace("\n", "\\n").replace("\r", "\\r")
    if len(text) > SHOWN:
        text = f"{text[: SHOWN // 2]}…{text[-(SHOWN // 2 - 1) :]}"
    return f"`{text}`"
