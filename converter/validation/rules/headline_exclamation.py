"""A headline with an exclamation mark.

News does not shout. Wires take the mark for advertising.

Bad:  `Acme Opens a Plant for Hinges!`
Good: `Acme Opens a Plant for Hinges`

Source: guidelines of the wires. Names that are written with one (Yahoo!) and quotations keep theirs.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.names_with_marks import NAMES_WITH_MARKS
from ..changes import change

MARK = re.compile(r"([\w’'.-]+)(!+)(?=\s*\Z|[\"”’']?\s+[A-Z])")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each exclamation mark at the end of the headline or of a sentence in it."""
    headline = proof.release.headline or ""
    if "!" not in headline:
        return
    for found in MARK.finditer(proof.unquoted[: len(headline)]):
        if found[1].lower() not in NAMES_WITH_MARKS:
            yield Finding(
                "PRC304",
                "exclamation mark in the headline; leave it out",
                "/headline",
                start=found.start(2),
                end=found.end(2),
            )


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The headline without the mark."""
    return change(proof, finding, "")


RULE = Rule("PRC304", "headline-exclamation", "warning", __doc__ or "", check, fix, safe=False)
