"""The same quotation twice.

It was moved and not deleted, or stands both in the story and in a list of voices.

Bad:  `“It will last 40 years and never squeak,” said Jane Roe.` in two paragraphs.
Good: once.

Source: seen in releases; newsroom practice.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

SHORTEST = 40  # letters and digits: short ones are taken up again on purpose


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each quotation of the text that repeats an earlier one, both with a speaker."""
    seen: set[str] = set()
    for number, quote in enumerate(proof.release.quotes):
        key = "".join(filter(str.isalnum, quote.text.lower()))
        if len(key) < SHORTEST or quote.speaker is None or not quote.spans[0].paragraph.startswith("p"):
            continue
        paragraph = proof.release.paragraphs[int(quote.spans[0].paragraph[1:]) - 1]
        if paragraph.kind == "blockquote":
            continue  # a pull quote repeats the text on purpose
        if key in seen:
            yield Finding("PRC411", f"quotation stands twice: “{quote.text[:40]} …”; keep one", f"/quotes/{number}")
        seen.add(key)


RULE = Rule("PRC411", "quote-repeated", "warning", __doc__ or "", check)
