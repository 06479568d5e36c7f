"""Paragraphs broken into lines of one width.

The breaks of mail and terminals stay where they are when the page is wider or narrower.

Bad:  a paragraph whose every line ends at 72 signs.
Good: a paragraph that is one line of the file.

Source: guidelines of distributors (no forced line breaks).
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof

BREAK = re.compile(r"(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*")
FEWEST = 2  # breaks: an address of two lines is no wrapped paragraph


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph of running text over three lines of a text file or more."""
    if proof.release.provenance.format != "text":
        return
    for number, paragraph in enumerate(proof.release.paragraphs):
        pointer = f"/paragraphs/{number}/text"
        pieces = proof.origins.get(pointer)
        if paragraph.kind != "text" or paragraph.section == "contact" or not pieces:
            continue
        between = proof.text[pieces[0].start : pieces[-1].end]
        breaks = BREAK.findall(between)
        if len(breaks) >= FEWEST and "\n\n" not in between:
            yield Finding("PRC614", f"paragraph broken into {len(breaks) + 1} lines; make it one", pointer)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The lines joined."""
    span = proof.source_span(finding)
    if span is None:
        return None
    return Fix(*span, BREAK.sub(" ", proof.text[span[0] : span[1]]))


RULE = Rule("PRC614", "forced-line-breaks", "info", __doc__ or "", check, fix, default=False)
