"""A release that says neither where nor when.

Place and date of the news stand at the head of the first paragraph, so that every desk knows whose morning it is.

Bad:  `Acme Corp. today opened a plant …`
Good: `DAYTON, Ohio, March 3, 2026 -- Acme Corp. today opened a plant …`

Source: The Associated Press Stylebook, datelines; guidelines of the wires.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the release has no dateline."""
    if proof.release.dateline is None:
        yield Finding("PRC102", "no dateline; begin the first paragraph with place and date", "/paragraphs/0/text")


RULE = Rule("PRC102", "missing-dateline", "warning", __doc__ or "", check)
