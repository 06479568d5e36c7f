"""Fixing: the changes that rules propose, made in the source text until none is left.

A change is made only if it keeps its promises: the finding that it belongs to is gone after it, and no quotation has
other words than before. Whatever breaks one of them is left undone, and its finding stays.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..errors import ReadError
from ..interfaces import Fix, Rule
from ..model.findings import Finding
from ..model.proof import Proof
from ..model.reading import Reading
from .engine import check
from .selection import Selection

ROUNDS = 20
ATTEMPTS = 100
"""How often a text is read again in one round, at most: a text of a thousand traps is left as it is."""

FIXABLE = ("text", "markdown")
"""Formats whose source is text that a person wrote: everything else is fixed where it was made."""


class Change(NamedTuple):
    """A fix, and the finding that it takes away."""

    fix: Fix
    finding: Finding


@dataclass(frozen=True, slots=True)
class Fixed:
    """A source after its fixes: its bytes and what is read from them, what was fixed, and what is still to object to."""

    data: bytes
    reading: Reading
    done: tuple[Finding, ...]
    left: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Bench:
    """What fixing needs: how bytes are read and written, the rules, which of them run, and whether unsafe fixes are wanted."""

    read: Callable[[bytes], Reading]
    write: Callable[[str], bytes]
    table: Mapping[str, Rule]
    selection: Selection
    unsafe: bool = False

    def check(self, reading: Reading) -> tuple[Finding, ...]:
        """The findings of a reading."""
        return check(reading, self.table, self.selection)


def fix_all(reading: Reading, bench: Bench) -> Fixed:
    """The reading of the fixed text; the same one where nothing could be fixed."""
    found = bench.check(reading)
    done: list[Finding] = []
    refused: set[tuple[str, str]] = set()
    for _ in range(ROUNDS):
        changes = [one for one in propose(reading, found, bench) if key_of(one, reading) not in refused]
        if not changes:
            break
        made = make(Made(reading, found, (), ()), apart(changes), bench)
        refused |= {key_of(one, reading) for one in made.refused}
        reading, found = made.reading, made.found
        done += [one.finding for one in made.changes]
    return Fixed(bench.write(reading.text), reading, tuple(done), found)


def propose(reading: Reading, found: Iterable[Finding], bench: Bench) -> list[Change]:
    """The changes that rules offer for findings, in the order of the text."""
    proof = Proof.of(reading)
    changes = []
    for finding in found:
        rule = bench.table.get(finding.code)
        if rule is None or rule.fix is None or not (rule.safe or bench.unsafe):
            continue
        if fix := rule.fix(proof, finding):
            changes.append(Change(fix, finding))
    return sorted(changes, key=lambda one: (one.fix.start, one.fix.end))


def apart(changes: Sequence[Change]) -> list[Change]:
    """Those of the changes that do not touch each other."""
    kept: list[Change] = []
    for one in changes:
        if not kept or one.fix.start > kept[-1].fix.end:
            kept.append(one)
    return kept


class Made(NamedTuple):
    """A reading and its findings after some changes, the changes that were made, and those that were refused."""

    reading: Reading
    found: tuple[Finding, ...]
    changes: Sequence[Change]
    refused: Sequence[Change]


def make(made: Made, changes: Sequence[Change], bench: Bench) -> Made:
    """Make the changes all at once; where that breaks a promise half of them, and so on down to single ones.

    The later half goes first, so that the places before it stay where they are.
    """
    groups = [changes]
    for _ in range(ATTEMPTS):
        if not groups:
            return made
        group = groups.pop()
        if after := attempt(made.reading, made.found, group, bench):
            made = Made(*after, (*made.changes, *group), made.refused)
        elif len(group) > 1:
            groups += [group[: len(group) // 2], group[len(group) // 2 :]]
        else:
            made = made._replace(refused=(*made.refused, *group))
    return made._replace(refused=(*made.refused, *(one for group in groups for one in group)))


def attempt(
    reading: Reading, found: tuple[Finding, ...], changes: Sequence[Change], bench: Bench
) -> tuple[Reading, tuple[Finding, ...]] | None:
    """The reading and findings after some changes, or None where one of them breaks a promise."""
    text = apply(reading.text, [one.fix for one in changes])
    try:
        after = bench.read(bench.write(text))
    except (ReadError, UnicodeEncodeError):  # nothing is left of it, or the file's encoding lacks a sign
        return None
    if after.text != text or quoted_words(after) != quoted_words(reading):
        return None
    left = bench.check(after)
    for code in {one.finding.code for one in changes}:
        fewer = count(found, code) - count(left, code)
        if fewer < sum(one.finding.code == code for one in changes):
            return None
    return after, left


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """A text with fixes that do not touch each other; their line ends become those of the text."""
    newline = "\r\n" if "\r\n" in text else "\n" if "\n" in text or "\r" not in text else "\r"
    for fix in sorted(fixes, key=lambda fix: -fix.start):
        text = text[: fix.start] + fix.text.replace("\n", newline) + text[fix.end :]
    return text


def quoted_words(reading: Reading) -> frozenset[str]:
    """The letters and digits of each quotation: what no fix may change."""
    return frozenset("".join(filter(str.isalnum, quote.text)) for quote in reading.release.quotes)


def count(findings: Iterable[Finding], code: str) -> int:
    """How many findings of a code there are."""
    return sum(finding.code == code for finding in findings)


def key_of(one: Change, reading: Reading) -> tuple[str, str]:
    """What a refused change is known by: its code, and the text around it."""
    fix = one.fix
    return one.finding.code, f"{reading.text[max(0, fix.start - 30) : fix.end + 30]}\0{fix.text}"
