"""A release without a headline.

A headline is the first thing that every wire asks for, and what a desk sees in its queue.

Bad:  the text begins with its dateline.
Good: `Acme Opens a Plant for Hinges` stands above the dateline.

Source: editorial guidelines of the wires (GlobeNewswire, EIN Presswire, Newswire).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the release has no headline."""
    if proof.release.headline is None:
        yield Finding("PRC101", "no headline; write one above the dateline", "/headline")


RULE = Rule("PRC101", "missing-headline", "error", __doc__ or "", check)
