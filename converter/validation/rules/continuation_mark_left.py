"""A mark of the printed page inside a text that has no pages: `-more-`, `Page 2 of 3`.

It was meant for paper, and cuts the story in two.

Bad:  `-more-` between two paragraphs.
Good: the story without it.

Source: press-release practice; marks left by export from word processors and PDF.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import remove_line

MARK = re.compile(
    r"[-–—~*( ]{1,6}(?:more(?: to (?:come|follow))?|continued|cont['’]?d?|mehr folgt)[-–—~*.) ]{1,6}|"
    r"(?:page|seite|pagina|página) \d{1,3} (?:of|von|de|di|van|sur) \d{1,3}|[-–—] ?\d{1,3} of \d{1,3} ?[-–—]",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph or piece of page furniture that is such a mark and nothing else."""
    release = proof.release
    lines = [(f"/paragraphs/{number}/text", item.text) for number, item in enumerate(release.paragraphs)]
    lines += [(f"/artifacts/{number}/text", item.text) for number, item in enumerate(release.artifacts)]
    lines += [(f"/notices/{number}/text", item.text) for number, item in enumerate(release.notices)]
    for pointer, text in lines:
        if len(text) < 40 and MARK.fullmatch(text):
            yield Finding("PRC116", f"{text!r} is a mark of the printed page; delete it", pointer)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The line without it, where it stands alone."""
    return remove_line(proof, finding)


RULE = Rule("PRC116", "continuation-mark-left", "warning", __doc__ or "", check, fix)
