"""The same word twice in a row.

Bad:  `The plant opens in the the spring.`
Good: `The plant opens in the spring.`

Source: proofreading practice; words that may stand twice (`had had`, `that that`) are left alone.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

REPEATED = re.compile(
    r"\b(a|an|and|as|at|be|but|by|for|from|in|is|it|of|on|or|our|the|their|to|was|we|were|will|with) \1\b"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each doubled small word of English."""
    if not proof.english:
        return
    for number, paragraph in enumerate(proof.release.paragraphs):
        for found in REPEATED.finditer(paragraph.text):
            yield Finding("PRC611", f"the word {found[1]!r} stands twice; delete one", f"/paragraphs/{number}/text")


RULE = Rule("PRC611", "repeated-word", "warning", __doc__ or "", check)
