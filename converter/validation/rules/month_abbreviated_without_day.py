"""A month shortened although no day stands with it.

Bad:  `The plant opened in Oct. 2025.`, `in October, 2025`
Good: `The plant opened in October 2025.`

Source: The Associated Press Stylebook, months. Why: the short form belongs to a full date; alone it is read as a slip.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of
from ..months import NAMES, in_full

ALONE = re.compile(
    r"(?<!\d )(?<!\d\d\. )\b(?P<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?,? (?P<year>(?:19|20)\d\d)\b|"
    r"\b(?:in|of|since|until|by|from) (?P<full>January|February|March|April|May|June|July|August|September|October|November|December), (?P<when>(?:19|20)\d\d)\b"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each short month, or comma, before a year."""
    if not proof.english or not NAMES & proof.words:
        return
    for found in ALONE.finditer(proof.unquoted):
        paragraph = proof.passage_at(found.start()).paragraph
        if paragraph is None or paragraph.kind != "table":
            yield proof.fault("PRC802", f"{found[0]!r}; AP writes {wanted(found)!r}", found.start(), found.end())


def wanted(found: re.Match[str]) -> str:
    """The month in full and the year, without a comma."""
    return f"{in_full(found['month'])} {found['year']}" if found["month"] else found[0].replace(",", "")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The same with the month in full."""
    found = ALONE.fullmatch(words_of(proof, finding))
    return change(proof, finding, wanted(found)) if found else None


RULE = Rule("PRC802", "month-abbreviated-without-day", "info", __doc__ or "", check, fix, default=False)
