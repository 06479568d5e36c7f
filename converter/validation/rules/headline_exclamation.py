"""A headline with an exclamation mark.

News does not shout. Wires take the mark for advertising.

Bad:  `Acme Opens a Plant for Hinges!`
Good: `Acme Opens a Plant for Hinges`

Source: guidelines of the wires. Names that are written with one (Yahoo!) and quotations keep theirs.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.names_with_marks import NAMES_WITH_MARKS
from ..changes import change


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for exclamation marks at the end of the headline; those inside belong to names."""
    headline = proof.release.headline or ""
    bare = headline.rstrip("!")
    word = bare.rpartition(" ")[2].lower()
    if len(bare) < len(headline) and word not in NAMES_WITH_MARKS and proof.unquoted[len(headline) - 1] == "!":
        message = "exclamation mark in the headline; leave it out"
        yield Finding("PRC304", message, "/headline", start=len(bare), end=len(headline))


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The headline without the mark."""
    return change(proof, finding, "")


RULE = Rule("PRC304", "headline-exclamation", "warning", __doc__ or "", check, fix, safe=False)
