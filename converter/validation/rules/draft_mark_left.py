"""A mark that says that the text is not finished, or not for others.

`DRAFT` and `CONFIDENTIAL` in a release that has gone out are news of their own.

Bad:  `DRAFT v3 - NOT FOR DISTRIBUTION` above the headline.
Good: the headline.

Source: seen in releases; newsroom practice.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import remove_line

MARK = re.compile(
    r"[\[(*# -]*(?:(?:first |second |final |press release |internal |working )?draft(?: ?(?:v(?:ersion)?\.? ?)?[\d.]+)?(?: of .{1,30})?|(?:strictly |company |internal[ -–]+)?confidential|"
    r"(?:draft|confidential)? ?[-–—:,/]? ?(?:not|do not|don['’]t) (?:for )?(?:distribut(?:e|ion)|circulat(?:e|ion)|release|publication)|internal use only|for internal use only|for review only|entwurf|vertraulich|brouillon|confidentiel)"
    r"(?: ?[-–—:,/] ?(?:draft|confidential|not for (?:release|distribution|publication|circulation)|do not distribute|internal use only|v?[\d./-]+|clean|final))*[\])*# .!-]*",
    re.IGNORECASE,
)
LONGEST = 80
EXEMPT = re.compile(r"(?i)not for (?:release|distribution|publication)[^.]*\b(?:in|into|to)\b")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each line that is such a mark and nothing else."""
    release = proof.release
    lines = [(f"/notices/{number}/text", item.text) for number, item in enumerate(release.notices)]
    lines += [(passage.pointer, passage.text) for passage in proof.passages if len(passage.text) <= LONGEST]
    lines += [(f"/artifacts/{number}/text", item.text) for number, item in enumerate(release.artifacts)]
    for pointer, text in lines:
        if len(text) <= LONGEST and MARK.fullmatch(text) and not EXEMPT.search(text):
            yield Finding("PRC602", f"{text!r} is a mark of an unfinished text; take it out, or finish it", pointer)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The line taken out."""
    return remove_line(proof, finding)


RULE = Rule("PRC602", "draft-mark-left", "error", __doc__ or "", check, fix, safe=False)
