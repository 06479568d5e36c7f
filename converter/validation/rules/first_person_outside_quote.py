"""A story that speaks of its issuer as `we`.

On the page of a newspaper `we` would be the newspaper.

Bad:  `We have opened a plant for hinges.`
Good: `Acme has opened a plant for hinges.`

Source: guidelines of the wires (third person). Quotations and boilerplate may.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

WORDS = frozenset(("we", "our", "ours", "us", "ourselves", "my"))
FIRST = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Oo]urs|us|ourselves|[Mm]y|[Ww]e['’](?:re|ve|ll))\b(?![.-])")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for the first such word in each paragraph of the narration."""
    if not proof.english or not WORDS & proof.words:
        return
    told = -1
    for found in FIRST.finditer(proof.narration):
        passage = proof.passage_at(found.start())
        if passage.start != told:
            told = passage.start
            message = f"{found[0]!r} outside of a quotation; name the issuer instead"
            yield proof.fault("PRC310", message, found.start(), found.end())


RULE = Rule("PRC310", "first-person-outside-quote", "info", __doc__ or "", check, default=False)
