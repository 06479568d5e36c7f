"""Fingerprints: what a finding is known by from run to run, though lines move and other findings come and go."""

from collections import Counter
from hashlib import sha256

from ..model.findings import Finding
from ..model.reading import Reading

AROUND = 48
"""Code points from the place of a fault onwards that belong to its fingerprint."""


def fingerprints(reading: Reading, findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """One for each finding: sixteen hexadecimal digits, a colon, and which of several alike it is, from 1.

    The digits are made of the rule and of what stands at the place of the fault; of the place in the model where the
    fault has none in the source, without the numbers in it.
    """
    lines = reading.lines
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        print_ = sha256(f"{finding.code}\n{context(lines, finding)}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
        seen[print_] += 1
        made.append(f"{print_}:{seen[print_]}")
    return tuple(made)


def context(lines: tuple[str, ...], finding: Finding) -> str:
    """What stands at the place of a fault, its white space evened out."""
    if finding.line is None or finding.line > len(lines):
        return "/".join("" if part.isdecimal() else part for part in finding.pointer.split("/"))
    first = (finding.column or 1) - 1
    return " ".join(lines[finding.line - 1][first : first + AROUND].split())
