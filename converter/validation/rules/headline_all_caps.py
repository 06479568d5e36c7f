"""A headline in capitals throughout.

Capitals are read letter by letter and taken for shouting; names in them lose their spelling.

Bad:  `ACME OPENS A PLANT FOR HINGES`
Good: `Acme Opens a Plant for Hinges`

Source: The Associated Press Stylebook, headlines; guidelines of the wires.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

LONG = re.compile(r"[^\W\d_]{4,}")
FEWEST = 3  # words of four letters and more: a headline of acronyms is none in capitals


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where no letter of the headline is small and three long words or more stand in it."""
    headline = proof.release.headline
    if headline and headline.isupper() and len(LONG.findall(headline)) >= FEWEST and headline != headline.lower():
        yield Finding("PRC302", "headline in capitals; set it in small letters", "/headline")


RULE = Rule("PRC302", "headline-all-caps", "warning", __doc__ or "", check)
