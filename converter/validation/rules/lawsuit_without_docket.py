"""A lawsuit that is announced without the number of its case.

Wires refuse news of a lawsuit that they cannot look up at the court.

Bad:  `Acme filed a lawsuit against Hinge Ltd. in federal court.`
Good: `… (case no. 3:26-cv-00123, U.S. District Court for the Southern District of Ohio)`

Source: guidelines of distributors.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

SUED = re.compile(
    r"\b(?:filed (?:a |an )?(?:class action |patent infringement |federal |civil )?(?:lawsuit|suit|complaint|petition) (?:against|in|with)|(?:class action )?lawsuit (?:has been|was) filed|has sued|sues)\b",
    re.IGNORECASE,
)
WORDS = frozenset("lawsuit suit complaint petition sued sues".split())
DOCKET = re.compile(
    r"\b(?:case|docket|civil action|index|file)\b[^.\n]{0,15}(?:no\b|number|#)|\b\d{1,2}[:-]\d{2}-?c[vr]-?\d|\bNo\. ?\d{2}-|\d{2}-cv-",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding at the first lawsuit of a release without any number of a case."""
    if not proof.english or not WORDS & proof.words or DOCKET.search(proof.prose):
        return
    if found := SUED.search(proof.narration):
        yield proof.fault("PRC709", f"{found[0]!r} without the number of the case; add it", found.start(), found.end())


RULE = Rule("PRC709", "lawsuit-without-docket", "info", __doc__ or "", check, default=False)
