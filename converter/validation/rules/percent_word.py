"""`Percent` behind a figure.

Bad:  `rose 12 percent`, `12 per cent`
Good: `rose 12%`

Source: The Associated Press Stylebook, percentages (since 2019 the sign). Why: the sign is shorter and the same everywhere.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

PERCENT = re.compile(r"(?<=\d) (?:percent|per cent)\b")
WORDS = frozenset(("percent", "cent"))


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each of them outside of quotations."""
    if not proof.english or not WORDS & proof.words:
        return
    for found in PERCENT.finditer(proof.unquoted):
        yield proof.fault("PRC806", f"{found[0].strip()!r} behind a figure; AP writes %", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The sign."""
    return change(proof, finding, "%")


RULE = Rule("PRC806", "percent-word", "info", __doc__ or "", check, fix, default=False)
