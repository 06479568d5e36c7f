"""A dateline that ends in a hyphen or in a dash without spaces.

The dash parts where and when from what. A hyphen joins.

Bad:  `DAYTON, Ohio, March 3, 2026 - Acme …`
Good: `DAYTON, Ohio, March 3, 2026 — Acme …` or `--`

Source: The Associated Press Stylebook, dashes and datelines.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change
from ..datelines import POINTER, english_dateline

HYPHEN = re.compile(r"[^-–—\s] ?([-–])\Z")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the dateline ends in a single hyphen or a short dash."""
    dateline = english_dateline(proof)
    if dateline and (found := HYPHEN.search(dateline.text)):
        message = f"dateline ends in {found[1]!r}; write ' —' or ' --'"
        yield Finding("PRC207", message, POINTER, start=found.start(1), end=found.end(1))


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """A dash, with a space before it where none was."""
    fixed = change(proof, finding, "—")
    if fixed is None:
        return None
    before = "" if proof.text[fixed.start - 1 : fixed.start].isspace() else " "
    behind = "" if proof.text[fixed.end : fixed.end + 1].isspace() else " "
    return Fix(fixed.start, fixed.end, f"{before}—{behind}")


RULE = Rule("PRC207", "dateline-dash", "info", __doc__ or "", check, fix, default=False)
