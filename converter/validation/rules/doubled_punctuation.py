"""The same sign of punctuation twice, or two that exclude each other.

Bad:  `The plant opens in May,, said Roe..`
Good: `The plant opens in May, said Roe.`

Source: proofreading practice. Why: it is left by editing, and programs that part sentences stumble over it.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

DOUBLED = re.compile(
    r"(?<=[^\W_]),{2}(?=[ \n]|\Z)|(?<=[^\W\d_]{3})\.{2}(?=[ \n]|\Z)|(?<=[^\W_]);{2}(?=[ \n]|\Z)|(?<=[^\W\d_]{3}),\.(?=[ \n]|\Z)"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each of them."""
    if not any(pair in proof.prose for pair in (",,", "..", ";;", ",.")):
        return
    for found in DOUBLED.finditer(proof.wording):
        yield proof.fault("PRC619", f"{found[0]!r} for {found[0][-1]!r}; delete one", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """One sign."""
    return change(proof, finding, (proof.text_at(finding.pointer) or "")[(finding.end or 1) - 1 : finding.end])


RULE = Rule("PRC619", "doubled-punctuation", "info", __doc__ or "", check, fix)
