"""A full date inside a sentence without the comma behind its year.

Bad:  `On March 3, 2026 Acme opened its plant.`
Good: `On March 3, 2026, Acme opened its plant.`

Source: The Associated Press Stylebook, years and months (writingexplained.org). Why: the year is set off by a pair of
commas.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of
from ..months import NAMES

FULL = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, (?:19|20)\d\d(?= [A-Za-z]{2,})"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each full date that a word follows without a comma, in the story outside of quotations."""
    if not proof.english or not NAMES & proof.words:
        return
    for found in FULL.finditer(proof.narration):
        if proof.passage_at(found.start()).paragraph is not None:
            yield proof.fault(
                "PRC811", f"{found[0]!r} goes on without a comma; add it behind the year", found.start(), found.end()
            )


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The date and a comma."""
    return change(proof, finding, words_of(proof, finding) + ",")


RULE = Rule("PRC811", "year-without-comma", "info", __doc__ or "", check, fix, default=False)
