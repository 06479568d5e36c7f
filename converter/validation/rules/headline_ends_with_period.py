"""A headline that ends with a full stop.

Headlines are no sentences: newspapers and wires set them without a stop.

Bad:  `Acme Opens a Plant for Hinges.`
Good: `Acme Opens a Plant for Hinges`

Source: The Associated Press Stylebook, headlines. Abbreviations such as `Inc.` keep theirs.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof

ABBREVIATION = re.compile(r"(?:\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|vs|Dr|Mr|Ms)|\b[A-Z]|\.[A-Z])\.\Z")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the headline ends with a stop that no abbreviation needs."""
    headline = proof.release.headline
    if headline and headline.endswith(".") and not headline.endswith("..") and not ABBREVIATION.search(headline):
        yield Finding("PRC303", "headline ends with a full stop; leave it out", "/headline")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The headline without its stop."""
    pieces = proof.origins.get("/headline")
    if not pieces or finding.code != "PRC303":
        return None
    end = pieces[-1][1]
    return Fix(end - 1, end, "") if proof.text[end - 1 : end] == "." else None


RULE = Rule("PRC303", "headline-ends-with-period", "info", __doc__ or "", check, fix)
