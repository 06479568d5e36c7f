"""A figure outside of accounting rules without its reconciliation.

`Adjusted EBITDA` may be published if the nearest figure under GAAP and the way from one to the other stand beside it.

Bad:  `Adjusted EBITDA rose to $12 million.` and no word of GAAP.
Good: the same, and a table `Reconciliation of net income to adjusted EBITDA`, or where to find it.

Source: Regulation G, 17 CFR 244.100.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

FIGURE = re.compile(
    r"\b(?:non-GAAP|adjusted (?:EBITDA|EPS|earnings|net income|operating income|gross margin|diluted)|EBITDA|free cash flow)\b",
    re.IGNORECASE,
)
WORDS = frozenset(("ebitda", "non-gaap", "adjusted", "free"))
RECONCILED = re.compile(r"reconcil", re.IGNORECASE)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding at the first such figure of a release of a listed company that does not speak of reconciling."""
    if not proof.english or not proof.release.securities or not WORDS & proof.words or RECONCILED.search(proof.prose):
        return
    if found := FIGURE.search(proof.narration):
        message = f"{found[0]!r} and no reconciliation to a figure under GAAP; add it, or say where it is"
        yield proof.fault("PRC708", message, found.start(), found.end())


RULE = Rule("PRC708", "non-gaap-without-reconciliation", "info", __doc__ or "", check, default=False)
