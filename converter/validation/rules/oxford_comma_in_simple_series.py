"""A comma before `and` in a series of single words.

Bad:  `hinges, locks, and bolts`
Good: `hinges, locks and bolts`

Source: The Associated Press Stylebook, comma. Why: AP sets none in a simple series; in one of longer members it may be
needed, and these are left alone.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

SERIES = re.compile(
    r"(?<![\w,] )(?<![\w-])[a-z]+, [a-z]+, (?:and|or) [a-z]+(?=[.;!?]|\Z|\n)|\b(?:of|with|for|makes|in|as) [a-z]+, [a-z]+, (?:and|or) [a-z]+\b(?=[.,;])"
)
VERB = re.compile(r"\b(?:which|that|who|said|is|are|was|were|has|have)\b")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each series of three small words with a comma before its conjunction."""
    if not proof.english or (", and " not in proof.prose and ", or " not in proof.prose):
        return
    for found in SERIES.finditer(proof.narration):
        if not VERB.search(found[0]):
            yield proof.fault(
                "PRC810",
                f"comma before the last of a simple series {found[0]!r}; AP leaves it out",
                found.start(),
                found.end(),
            )


RULE = Rule("PRC810", "oxford-comma-in-simple-series", "info", __doc__ or "", check, default=False)
