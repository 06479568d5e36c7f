"""An embargo and `FOR IMMEDIATE RELEASE` in one release.

One of them is left over from the last release, and a desk must guess which.

Bad:  `FOR IMMEDIATE RELEASE` and below it `EMBARGOED UNTIL March 3, 2026, 9 a.m. EST`
Good: one of the two.

Source: embargo practice of journals and wires.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for the embargo of a release that is for immediate release too."""
    notices = proof.release.notices
    if not any(notice.kind == "immediate" for notice in notices):
        return
    for number, notice in enumerate(notices):
        if notice.kind == "embargo":
            yield Finding(
                "PRC702",
                "embargo in a release that is for immediate release too; take one out",
                f"/notices/{number}/text",
            )


RULE = Rule("PRC702", "embargo-and-immediate", "warning", __doc__ or "", check)
