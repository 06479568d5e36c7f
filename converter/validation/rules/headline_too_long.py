"""A headline of more than 100 characters.

Mail subjects, search results and feeds cut longer ones, often in the middle of the news.

Bad:  a headline that says what happened, to whom, for how much, with whom, and why, and goes on after that.
Good: `Acme Opens a Plant for Hinges`

Source: guidelines of the wires ask for 70 to 120 characters.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

LONGEST = 100


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the headline is longer than 100 characters."""
    headline = proof.release.headline
    if headline and len(headline) > LONGEST:
        yield Finding("PRC301", f"headline of {len(headline)} characters; {LONGEST} fit everywhere", "/headline")


RULE = Rule("PRC301", "headline-too-long", "info", __doc__ or "", check)
