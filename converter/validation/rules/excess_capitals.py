"""Whole phrases in capitals inside a text.

Capitals are no emphasis; wires take them for advertising.

Bad:  `This is the BEST HINGE EVER MADE, says Acme.`
Good: `This is the best hinge ever made, says Acme.`

Source: guidelines of the wires. Legal text, headings, names and short acronyms are left alone.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

CAPITALS = re.compile(r"\b[A-Z]{2,}(?: (?:[A-Z]{2,}|A|I)){3,}\b")
LONG = re.compile(r"[A-Z]{4,}")
FEWEST = 2  # words that no acronym is as long as


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each run of four words or more in capitals amid a paragraph of the story."""
    for found in CAPITALS.finditer(proof.narration):
        passage = proof.passage_at(found.start())
        if passage.paragraph is None or passage.paragraph.kind != "text" or passage.text.isupper():
            continue
        if len(LONG.findall(found[0])) >= FEWEST and found.start() > passage.start:
            yield proof.fault(
                "PRC612", f"{found[0]!r} in capitals; set it in small letters", found.start(), found.end()
            )


RULE = Rule("PRC612", "excess-capitals", "info", __doc__ or "", check, default=False)
