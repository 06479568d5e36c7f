"""Two hyphens for a dash, three full stops with odd spaces for an ellipsis.

They are what a typewriter could do. Every program that sets a page has the real signs.

Bad:  `hinges -- nothing else -- are made here`
Good: `hinges — nothing else — are made here`

Source: Unicode Standard, chapter 6.2. Wires that send in ASCII keep `--`; datelines are not looked at.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

SIGNS = re.compile(r"(?<=[^\W_])(?: --+ |--)(?=[^\W_])|(?<=\w) ?\. \. ?\.(?! ?\.)")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each of them in running text."""
    prose = proof.wording
    if "--" not in prose and ". ." not in prose:
        return
    for found in SIGNS.finditer(prose):
        paragraph = proof.passage_at(found.start()).paragraph
        if paragraph is None or paragraph.kind not in ("table", "preformatted"):
            sign = "—" if "-" in found[0] else "…"
            yield proof.fault("PRC610", f"{found[0].strip()!r} for {sign!r}", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The real sign, with the spaces that were there."""
    text = words_of(proof, finding)
    if "-" not in text:
        return change(proof, finding, f"{' ' if text.startswith(' ') else ''}…")
    return change(proof, finding, " — " if " " in text else "—")


RULE = Rule("PRC610", "typewriter-signs", "info", __doc__ or "", check, fix, default=False)
