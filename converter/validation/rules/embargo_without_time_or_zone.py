"""An embargo that does not say until when, to the hour and zone.

Nobody can keep an embargo that ends `tomorrow morning`: desks sit in every zone.

Bad:  `EMBARGOED UNTIL May 1, 2026`
Good: `EMBARGOED UNTIL May 1, 2026, 9 a.m. EDT`

Source: embargo practice of journals and wires.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

ZONE = re.compile(
    r"\b(?:UTC|GMT|BST|CET|CEST|MEZ|MESZ|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AK[SD]T|HST|JST|KST|HKT|SGT|IST|AE[SD]T|NZ[SD]T|Uhr|Z)\b|\b(?:Eastern|Central|Mountain|Pacific|London|local)\b|[+-]\d\d:?\d\d|\([A-Z]+\)",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each embargo without a time, or whose time has no zone."""
    for number, notice in enumerate(proof.release.notices):
        if notice.kind != "embargo":
            continue
        if notice.until is None or "T" not in notice.until:
            yield Finding("PRC701", "embargo without a time; say until which hour it holds", f"/notices/{number}/text")
        elif not ZONE.search(notice.text):
            yield Finding(
                "PRC701", "embargo without a time zone; say in which zone its hour is meant", f"/notices/{number}/text"
            )


RULE = Rule("PRC701", "embargo-without-time-or-zone", "error", __doc__ or "", check)
