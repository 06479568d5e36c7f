"""Forward-looking statements: whether a release makes them, and whether it says so as the law asks.

The Private Securities Litigation Reform Act of 1995 (15 U.S.C. 78u-5) asks that they be identified as such and come
with meaningful cautionary statements.
"""

import re
from collections.abc import Iterator

from ..model.proof import Proof

LEGEND = re.compile(r"forward[- ‑–]?looking|safe[- ]harbou?r", re.IGNORECASE)
LOOKING = re.compile(
    r"\b(?:expects?|anticipates?|intends?|believes?|forecasts?|projects|estimates?) (?:to|that|its|revenues?|sales|earnings|the|a|an|full[- ]year|first|second|third|fourth)\b|"
    r"\b(?:is|are) (?:expected|anticipated|projected|forecast|estimated) to\b|\b(?:full[- ]year|financial|earnings|revenue) (?:outlook|guidance)\b",
    re.IGNORECASE,
)


def has_legend(proof: Proof) -> bool:
    """Whether the release speaks of forward-looking statements by name."""
    return bool(LEGEND.search(proof.prose))


def looking_forward(proof: Proof) -> Iterator[re.Match[str]]:
    """The words of the issuer's own voice that look forward."""
    return LOOKING.finditer(proof.narration)
