"""Straight and curly quotation marks in one text.

It was typed in one program and pasted into another, and looks like it.

Bad:  `“We are proud,” said Jane Roe. "It will last," she added.`
Good: `“We are proud,” said Jane Roe. “It will last,” she added.`

Source: Unicode Standard, chapter 6.2; newspaper practice.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

PAIR = re.compile(r'(?<![\w"=])"(?=[^\s"])[^"“”\n]{0,2000}[^\s"“”]"(?![\w"])')


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each pair of straight marks in an English text that has curly ones too."""
    if '"' not in proof.prose or "“" not in proof.prose or not proof.english:
        return
    for found in PAIR.finditer(proof.wording):
        if proof.passage_at(found.start()).paragraph is None or in_prose(proof, found.start()):
            yield proof.fault(
                "PRC403", "straight quotation marks among curly ones; use “ ”", found.start(), found.end()
            )


def in_prose(proof: Proof, offset: int) -> bool:
    """Whether an offset stands in running text: code and tables keep their signs."""
    paragraph = proof.passage_at(offset).paragraph
    return paragraph is not None and paragraph.kind not in ("preformatted", "table")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The same words between curly marks."""
    span = proof.source_span(finding)
    if span is None:
        return None
    there = proof.text[span[0] : span[1]]
    if there.count('"') != 2 or not there.startswith('"') or not there.endswith('"'):
        return None
    return change(proof, finding, f"“{there[1:-1]}”")


RULE = Rule("PRC403", "quote-style-mixed", "info", __doc__ or "", check, fix)
