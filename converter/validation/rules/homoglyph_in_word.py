"""A word that mixes letters of two alphabets.

A Cyrillic а in `Аcme` cannot be seen, and no search for the name will find it.

Bad:  `Аcme Corp.` with a Cyrillic А.
Good: `Acme Corp.`

Source: Unicode Technical Standard 39 (confusables).
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..scripts import ALIKE, mixed

WORD = re.compile("[A-Za-zÀ-ɏ\u0370-\u03ff\u0400-\u04ff]{3,}")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each word of Latin letters among which one of another alphabet looks like them."""
    prose = proof.prose
    if not ALIKE & proof.signs:
        return
    for found in WORD.finditer(prose):
        if mixed(found[0]):
            yield proof.fault(
                "PRC608", f"{found[0]!r} mixes letters that look alike; type it anew", found.start(), found.end()
            )


RULE = Rule("PRC608", "homoglyph-in-word", "warning", __doc__ or "", check)
