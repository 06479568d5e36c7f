"""Signs of trademarks in running text.

Newspapers leave them out, and many systems turn them into question marks.

Bad:  `Acme® has opened a plant for HingeMaster™ hinges.`
Good: `Acme has opened a plant for HingeMaster hinges.`

Source: The Associated Press Stylebook, trademarks. The law asks for them in advertising, not in news.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

SIGN = re.compile(r"[®™℠]|(?<=\w)\((?:R|TM|SM)\)")

MARKS = frozenset("®™℠")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each sign in headline, subheadlines and story, outside of quotations."""
    if not MARKS & proof.signs and "(" not in proof.signs:
        return
    for found in SIGN.finditer(proof.narration):
        yield proof.fault("PRC809", f"trademark sign {found[0]!r}; AP leaves it out", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The text without it."""
    return change(proof, finding, "")


RULE = Rule("PRC809", "trademark-symbols", "info", __doc__ or "", check, fix, safe=False, default=False)
