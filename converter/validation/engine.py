"""The engine: runs rules over a reading, finds the line of each fault, and sorts what was found.

Findings that the reader made on its way stand among them. A rule that breaks is reported by name and stops nobody.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..interfaces import Rule
from ..model.findings import SEVERITIES, Finding
from ..model.reading import Reading

BROKEN = "PRC999"
LAST = 1 << 30  # findings without a place stand behind those with one


def check(reading: Reading, table: Mapping[str, Rule], codes: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """All findings of a reading, in the order of their places, then codes; empty where there is nothing to object to.

    ``codes`` chooses rules by code, beginning of a code, or name; None means the rules of the default set.
    """
    rules = choose(table, codes)
    kept = {rule.code for rule in rules}
    found = [finding for finding in reading.findings if codes is None or finding.code in kept]
    for rule in rules:
        found += run(rule, reading)
    return tuple(sorted(set(found), key=rank))


def choose(table: Mapping[str, Rule], codes: Iterable[str] | None) -> tuple[Rule, ...]:
    """The rules that are asked for, in the order of the table."""
    if codes is None:
        return tuple(rule for rule in table.values() if rule.default)
    wanted = tuple(codes)
    return tuple(
        rule for rule in table.values() if any(rule.code.startswith(code) or rule.name == code for code in wanted)
    )


def run(rule: Rule, reading: Reading) -> Iterator[Finding]:
    """What one rule finds, each with its severity and place."""
    try:
        for finding in rule.check(reading):
            place = (
                (finding.line, finding.column)
                if finding.line is not None
                else reading.place(finding.pointer) or (None, None)
            )
            yield replace(finding, code=rule.code, severity=rule.severity, line=place[0], column=place[1])
    except Exception as error:  # noqa: BLE001  a rule may be anybody's
        yield Finding(BROKEN, f"rule {rule.code} {rule.name} broke: {type(error).__name__}: {error}", "", "warning")


def rank(finding: Finding) -> tuple[int, int, str, int, str]:
    """Where a finding stands among the others."""
    line = finding.line if finding.line is not None else LAST
    return line, finding.column or 0, finding.code, SEVERITIES.index(finding.severity), finding.message
