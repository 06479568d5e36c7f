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
from ...reference.exchanges import is_exchange
from ..changes import change, words_of

MALFORMED = re.compile(
    r"\(([A-Z][A-Za-z]{1,9}(?:-[A-Z]{1,2}\b)?(?: American| Arca)?)(:|\s?[-–]\s?|\s|\s:\s?|:\s{2,})([A-Z]{1,5}(?:\.[A-Z]{1,2})?)\)"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each ticker in brackets that is parted from its exchange in another way than by `: `."""
    if "(" not in proof.prose:
        return
    for found in MALFORMED.finditer(proof.prose):
        wanted = f"({found[1]}: {found[3]})"
        if found[0] != wanted and is_code(found[1]):
            yield proof.fault("PRC706", f"{found[0]!r}; write {wanted!r}", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """Exchange, colon, space, symbol."""
    text = words_of(proof, finding)
    found = MALFORMED.fullmatch(text)
    return change(proof, finding, f"({found[1]}: {found[3]})") if found else None


def is_code(name: str) -> bool:
    """Whether a name is an exchange's code, or Nasdaq's: names of cities are exchanges too, and stand for more."""
    return (name.isupper() or name.startswith(("Nasdaq", "NYSE"))) and is_exchange(name)


RULE = Rule("PRC706", "ticker-malformed", "warning", __doc__ or "", check, fix, safe=False, default=False)
