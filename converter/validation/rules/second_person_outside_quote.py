"""A story that speaks to its reader.

Releases report. `You` and `your` are the voice of advertising.

Bad:  `You will never need another hinge.`
Good: `Acme says that the hinge lasts 40 years.`

Source: guidelines of the wires (no direct address). Quotations and boilerplate may.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

WORDS = frozenset(("you", "your", "yours", "yourself", "you'll", "you're", "you’ll", "you’re"))
YOU = re.compile(r"\b(?:you|your|yours|yourself|you['’](?:ll|re|ve|d))\b", re.IGNORECASE)
ADVICE = re.compile(
    r"(?:visit|click|contact|call|register|subscribe|download|follow|email|e-mail|unsubscribe)\b", re.IGNORECASE
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for the first `you` in each paragraph of the narration that does not say where to turn to."""
    if not proof.english or not WORDS & proof.words:
        return
    told = -1
    for found in YOU.finditer(proof.narration):
        passage = proof.passage_at(found.start())
        if passage.start != told and not ADVICE.search(passage.text):
            told = passage.start
            message = f"{found[0]!r} speaks to the reader; report instead"
            yield proof.fault("PRC309", message, found.start(), found.end())


RULE = Rule("PRC309", "second-person-outside-quote", "info", __doc__ or "", check, default=False)
