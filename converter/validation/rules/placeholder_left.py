"""A placeholder that nobody filled in.

`[INSERT NAME]`, `TK`, `XX percent` or `Lorem ipsum` in a release that has gone out is the mistake that everybody remembers.

Bad:  `said [INSERT NAME], chief executive of Acme.`
Good: `said Jane Roe, chief executive of Acme.`

Source: newsroom practice; TK ("to come") is the printers' mark for it.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

PLACEHOLDER = re.compile(
    r"\[(?:INSERT|ADD|NAME|TITLE|DATE|CITY|COMPANY|LINK|QUOTE|TBD|TBC|PLACEHOLDER)\b[^\]]{0,60}\]|\bTKTK\b|\bTK\b(?![-\d])|\bX{3,}\b|\bXX (?:percent|million|billion)|"
    r"\$X{1,3}\b|(?i:lorem ipsum)|\{\{[^{}]{1,60}\}\}|<(?:COMPANY|NAME|DATE|CITY|TITLE|Company|Name|Date|City|Title)>|\((?:Date|City|Name|Company)\)(?= )"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each placeholder in headline, subheadlines, dateline and paragraphs."""
    release = proof.release
    texts = [("/headline", release.headline or "")]
    texts += [(f"/subheadlines/{number}", text) for number, text in enumerate(release.subheadlines)]
    texts += [(f"/paragraphs/{number}/text", paragraph.text) for number, paragraph in enumerate(release.paragraphs)]
    for pointer, text in texts:
        for found in PLACEHOLDER.finditer(text):
            yield Finding("PRC601", f"placeholder {found[0]!r} left in the text; fill it in", pointer)


RULE = Rule("PRC601", "placeholder-left", "error", __doc__ or "", check)
