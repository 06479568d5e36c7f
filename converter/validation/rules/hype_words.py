"""Words that praise instead of telling.

`World-class`, `game-changing` and `cutting-edge` say nothing that can be checked; desks strike them out, and wires take
a text full of them for advertising.

Bad:  `Acme's game-changing hinges are second to none.`
Good: `Acme's hinges last 40 years in the test of the Gate Institute.`

Source: guidelines of the wires (no advertising). Quotations may praise.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

SINGLE = frozenset(
    """
    world-class game-changing game-changer cutting-edge best-in-class unparalleled unrivaled unrivalled
    one-of-a-kind must-have mind-blowing jaw-dropping breathtaking earth-shattering state-of-the-art bleeding-edge next-level
    ultra-premium unmatched
    """.split()
)
PHRASES = re.compile(
    "(?<![a-z-])(?:"
    + "|".join(sorted(map(re.escape, SINGLE)))
    + r"|second to none|best of breed|once[- ]in[- ]a[- ]lifetime|act now|buy now|order now|call now|hurry|limited time offer)(?![a-z-])",
    re.IGNORECASE,
)
FIRST_WORDS = frozenset("second breed lifetime act buy order call hurry limited".split()) | SINGLE


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each such word of the narration."""
    if not proof.english or not FIRST_WORDS & proof.words:
        return
    for found in PHRASES.finditer(proof.narration):
        yield proof.fault("PRC308", f"{found[0]!r} praises; tell a fact instead", found.start(), found.end())


RULE = Rule("PRC308", "hype-words", "info", __doc__ or "", check, default=False)
