"""A release without a mark at its end.

`###`, `-30-` or `ENDS` tells the desk that no page is lost.

Bad:  the release just stops.
Good: `###` on a line of its own below the story.

Source: press-release practice in the United States and the United Kingdom. A `SOURCE` line, which wires set last, counts too.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof

UNMARKED = ("html", "ninjs", "newsml-g2", "newsml-1.2", "nitf")
"""Formats that say themselves where a release ends."""


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where nothing marks the end: no mark, no line of the source; pages on the web need none."""
    release = proof.release
    if release.end_mark is None and release.source is None and release.provenance.format not in UNMARKED:
        yield Finding("PRC106", "no end mark; put ### on a line of its own below the story")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """Three number signs behind the text."""
    end = len(proof.text.rstrip())
    return Fix(end, end, "\n\n###") if end and finding.code == "PRC106" else None


RULE = Rule("PRC106", "missing-end-mark", "info", __doc__ or "", check, fix)
