"""A bracket that is opened and never closed.

Bad:  `Acme Corp. (NYSE: ACM has opened a plant.`
Good: `Acme Corp. (NYSE: ACM) has opened a plant.`

Source: proofreading practice. Why: the reader waits for the end of the aside, and programs that look for tickers do too.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph of running text whose last round bracket has no end."""
    if proof.prose.count("(") <= proof.prose.count(")"):
        return
    for passage in proof.passages:
        text = passage.text
        at = text.rfind("(")
        if at < 0 or (passage.paragraph is not None and passage.paragraph.kind not in ("text", "list_item")):
            continue
        if ")" not in text[at:] and text.count("(") == text.count(")") + 1 and text[-1:] in '.!?”"':
            yield proof.fault(
                "PRC618", "bracket is opened here and not closed; close it", passage.start + at, passage.start + at + 1
            )


RULE = Rule("PRC618", "unclosed-bracket", "warning", __doc__ or "", check)
