"""A release that does not say when it may be published.

`FOR IMMEDIATE RELEASE` or an embargo in the first lines spares every desk the question.

Bad:  the release begins with its headline.
Good: `FOR IMMEDIATE RELEASE` on a line above the headline.

Source: press-release practice; formatting guides of distributors.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where no notice says when the release may be published."""
    if not any(notice.kind in ("immediate", "embargo") for notice in proof.release.notices):
        yield Finding("PRC108", "nothing says when this may be published; put FOR IMMEDIATE RELEASE above the headline")


RULE = Rule("PRC108", "missing-release-status", "info", __doc__ or "", check, default=False)
