"""A time of day in another form than `9 a.m.`.

Bad:  `at 9:00 AM`, `at 12:00 p.m.`, `at 10:30AM`
Good: `at 9 a.m.`, `at noon`, `at 10:30 a.m.`

Source: The Associated Press Stylebook, times; proselint (dates_times.am_pm). Why: one form is easier to search for.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

TIME = re.compile(r"\b(?P<hour>1[0-2]|0?[1-9])(?P<minutes>:[0-5]\d)? ?(?P<half>[AaPp])(?P<dots>\.?[Mm]\.?)(?!\w)")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each time in another form, outside of quotations and tables."""
    if not proof.english:
        return
    for found in TIME.finditer(proof.unquoted):
        paragraph = proof.passage_at(found.start()).paragraph
        words = found[0]
        if paragraph is not None and paragraph.kind != "table" and same(words) != same(wanted(found)):
            yield proof.fault("PRC805", f"{words!r}; AP writes {wanted(found)!r}", found.start(), found.end())


def same(words: str) -> str:
    """A time without a last stop, which may be that of the sentence."""
    return words.rstrip(".")


def wanted(found: re.Match[str]) -> str:
    """AP's form of a time."""
    hour, minutes, half = int(found["hour"]), found["minutes"] or "", found["half"].lower()
    if hour == 12 and minutes in ("", ":00"):
        return "noon" if half == "p" else "midnight"
    return f"{hour}{'' if minutes == ':00' else minutes} {half}.m."


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """AP's form."""
    text = proof.text_at(finding.pointer) or ""
    found = TIME.match(text, finding.start or 0)
    return change(proof, finding, wanted(found)) if found else None


RULE = Rule("PRC805", "time-format", "info", __doc__ or "", check, fix, default=False)
