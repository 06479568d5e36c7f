"""A ticker that is not written as wires write it.

Programs find companies by `(EXCHANGE: SYMBOL)`; what is written otherwise is not found.

Bad:  `Acme Corp. (NYSE:ACM)`, `(NASDAQ-ACM)`, `(NYSE ACM)`
Good: `Acme Corp. (NYSE: ACM)`

Source: practice of the wires.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

EXCHANGE = (
    r"NYSE(?: American| Arca)?|NASDAQ|Nasdaq|NasdaqGS|TSXV?|TSX-V|CSE|ASX|LSE|AIM|OTCQ[BX]|OTC|HKEX|SGX|FSE|XETRA"
)
MALFORMED = re.compile(rf"\(({EXCHANGE})(:|\s?[-–]\s?|\s|\s:\s?|:\s{{2,}})([A-Z]{{1,5}}(?:\.[A-Z]{{1,2}})?)\)")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each ticker in brackets that is parted from its exchange in another way than by `: `."""
    if "(" not in proof.prose:
        return
    for found in MALFORMED.finditer(proof.prose):
        wanted = f"({found[1]}: {found[3]})"
        if found[0] != wanted:
            yield proof.fault("PRC706", f"{found[0]!r}; write {wanted!r}", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """Exchange, colon, space, symbol."""
    text = words_of(proof, finding)
    found = MALFORMED.fullmatch(text)
    return change(proof, finding, f"({found[1]}: {found[3]})") if found else None


RULE = Rule("PRC706", "ticker-malformed", "warning", __doc__ or "", check, fix, safe=False, default=False)
