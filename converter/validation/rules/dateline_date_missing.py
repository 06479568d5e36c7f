"""A dateline without a full date.

A release travels for weeks; without day, month and year nobody knows whether `today` is over.

Bad:  `DAYTON, Ohio -- Acme …`
Good: `DAYTON, Ohio, March 3, 2026 -- Acme …`

Source: guidelines of the wires. Business Wire prints the date on a line of its own, which counts.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where a dateline with a place has no date."""
    dateline = proof.release.dateline
    if dateline and dateline.places and dateline.date is None:
        yield Finding("PRC208", "no date with a year; add day, month and year", "/dateline/text")


RULE = Rule("PRC208", "dateline-date-missing", "warning", __doc__ or "", check)
