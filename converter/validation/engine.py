"""The engine: runs rules over a reading, finds the line of each fault, and sorts what was found.

Findings that the reader made on its way stand among them. A rule that breaks is reported by name and stops nobody.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..interfaces import Rule
from ..model.findings import SEVERITIES, Finding
from ..model.proof import Proof
from ..model.reading import Reading
from .selection import Selection, select
from .suppressions import suppress

BROKEN = "PRC999"
LAST = 1 << 30  # findings without a place stand behind those with one


def check(reading: Reading, table: Mapping[str, Rule], selection: Selection | None = None) -> tuple[Finding, ...]:
    """All findings of a reading, in the order of their places, then codes; empty where there is nothing to object to.

    Without a selection the rules of the default profile run.
    """
    chosen = selection or select(table)
    proof = Proof.of(reading)
    found = list(announced(reading, table, chosen))
    for code in table:
        if code in chosen.codes:
            found += run(table[code], proof, chosen)
    return tuple(sorted(suppress(set(found), proof, table), key=rank))


def announced(reading: Reading, table: Mapping[str, Rule], selection: Selection) -> Iterator[Finding]:
    """The findings that the reader made, those of rules that were not chosen apart."""
    for finding in reading.findings:
        if finding.code in selection.codes:
            yield replace(finding, severity=selection.severities.get(finding.code, finding.severity))
        elif finding.code not in table:
            yield finding


def run(rule: Rule, proof: Proof, selection: Selection) -> Iterator[Finding]:
    """What one rule finds, each with its severity and place."""
    if rule.check is None:
        return
    arguments = () if rule.options is None else (selection.options_of(rule),)
    severity = selection.severity_of(rule)
    try:
        for finding in rule.check(proof, *arguments):
            place = (finding.line, finding.column) if finding.line is not None else proof.place_of(finding)
            line, column = place or (None, None)
            yield replace(finding, code=rule.code, severity=severity, line=line, column=column)
    except Exception as error:  # noqa: BLE001  a rule may be anybody's
        yield Finding(BROKEN, f"rule {rule.code} {rule.name} broke: {type(error).__name__}: {error}", "", "warning")


def rank(finding: Finding) -> tuple[int, int, str, int, str]:
    """Where a finding stands among the others."""
    line = finding.line if finding.line is not None else LAST
    return line, finding.column or 0, finding.code, SEVERITIES.index(finding.severity), finding.message
