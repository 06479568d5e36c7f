"""Several spaces in a row.

Two spaces after a full stop are a habit of the typewriter; on a page they leave holes.

Bad:  `The plant is open.  It makes hinges.`
Good: `The plant is open. It makes hinges.`

Source: The Associated Press Stylebook (single space after a period); guidelines of distributors.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof

SPACES = re.compile(r"(?<=[^\s|]) {2,}(?=[^\s|])")
SOURCES = ("text", "markdown")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each run of spaces inside a paragraph of running text; tables are left alone."""
    if proof.release.provenance.format not in SOURCES or "  " not in proof.text:
        return
    for number, paragraph in enumerate(proof.release.paragraphs):
        if paragraph.kind in ("table", "preformatted"):
            continue
        pieces = proof.origins.get(f"/paragraphs/{number}/text")
        for found in SPACES.finditer(proof.text, pieces[0].start, pieces[-1].end) if pieces else ():
            line, column = proof.line_and_column(found.start())
            yield Finding("PRC609", f"{len(found[0])} spaces in a row; one is enough", line=line, column=column)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """One space."""
    at = proof.offset_of(finding)
    found = re.compile(" {2,}").match(proof.text, at) if at is not None else None
    return Fix(found.start(), found.end(), " ") if found else None


RULE = Rule("PRC609", "double-space", "info", __doc__ or "", check, fix, default=False)
