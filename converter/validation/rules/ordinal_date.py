"""A day of the month with `st`, `nd`, `rd` or `th`.

Bad:  `The plant opens on March 3rd.`
Good: `The plant opens on March 3.`

Source: The Associated Press Stylebook, dates. Why: figures are shorter, and one form is easier to search for.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of
from ..months import NAMES

ORDINAL = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}(?P<ending>st|nd|rd|th)\b"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each of them outside of quotations."""
    if not proof.english or not NAMES & proof.words:
        return
    for found in ORDINAL.finditer(proof.unquoted):
        yield proof.fault("PRC803", f"{found[0]!r}; AP writes {found[0][:-2]!r}", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The figure alone."""
    return change(proof, finding, words_of(proof, finding)[:-2])


RULE = Rule("PRC803", "ordinal-date", "info", __doc__ or "", check, fix, default=False)
