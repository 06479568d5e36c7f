"""An invisible sign that turns text around or splits a word.

Signs of direction make a text read otherwise than it is stored; a zero-width space inside a name keeps every search
from finding it.

Bad:  `Ac[ZERO WIDTH SPACE]me Corp.`
Good: `Acme Corp.`

Source: Unicode Standard Annex 9; CVE-2021-42574 (Trojan Source). Joiners of Persian, Indic scripts and emoji, and signs of
direction around writing from the right, are left alone.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

SPLIT = re.compile("(?<=[A-Za-zÀ-ɏ0-9])[\u200b-\u200d\u2060\ufeff]+(?=[A-Za-zÀ-ɏ0-9])")
TURN = re.compile("[\u202a-\u202e\u2066-\u2069]+")
INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each run of such signs."""
    prose = proof.prose
    if not INVISIBLE & proof.signs:
        return
    for found in SPLIT.finditer(prose):
        yield proof.fault("PRC607", f"invisible {names(found[0])} inside a word; delete it", found.start(), found.end())
    turns = list(TURN.finditer(prose))
    if turns and not FROM_THE_RIGHT.search(prose):
        for found in turns:
            yield proof.fault(
                "PRC607", f"{names(found[0])} turns the text around; delete it", found.start(), found.end()
            )


def names(signs: str) -> str:
    """The code points of signs that nobody can see."""
    return " ".join(f"U+{ord(sign):04X}" for sign in signs)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The text without them."""
    return change(proof, finding, "")


RULE = Rule("PRC607", "invisible-character", "warning", __doc__ or "", check, fix)
