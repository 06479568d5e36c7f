"""A headline that asks.

A release tells; whoever asks has no news.

Bad:  `Do You Need Better Hinges?`
Good: `Acme Opens a Plant for Hinges`

Source: guidelines of distributors (no questions in titles).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

MARKS = ("?", "？", "؟")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the headline ends in a question mark."""
    headline = proof.release.headline or ""
    if headline.endswith(MARKS):
        yield Finding("PRC306", "headline asks; tell the news instead", "/headline")


RULE = Rule("PRC306", "headline-question", "info", __doc__ or "", check)
