"""A single word in quotation marks that nobody is quoted with.

The marks say "so-called". Readers take them for irony.

Bad:  `Acme's “smart” hinges open by themselves.`
Good: `Acme's hinges have a motor and open by themselves.`

Source: proselint (misc.scare_quotes); The Associated Press Stylebook, quotation marks.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

WORD = re.compile(r"(?<![(\w])[“\"]([a-z]+(?:-[a-z]+)?)[”\"](?![)\w])")
INTRODUCED = re.compile(
    r"(?:called|named|known as|termed|dubbed|word|words|term|terms|means|meaning|as|labell?ed|titled|or|and|hashtag|answered|voted|says|said|say) \Z"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each small word in marks in the story that is not introduced as a word."""
    if not proof.english:
        return
    starts = proof.starts_of_places
    spoken = {
        starts[span.paragraph] + span.start
        for quote in proof.release.quotes
        if quote.speaker
        for span in quote.spans
        if span.paragraph in starts
    }
    for found in WORD.finditer(proof.prose):
        if found.start() in spoken:
            continue
        passage = proof.passage_at(found.start())
        if passage.paragraph is None or passage.paragraph.section != "body":
            continue
        if not INTRODUCED.search(proof.prose[max(0, found.start() - 20) : found.start()]):
            message = f"{found[1]!r} in quotation marks reads as irony; leave them out, or quote somebody"
            yield proof.fault("PRC409", message, found.start(), found.end())


RULE = Rule("PRC409", "scare-quotes", "info", __doc__ or "", check, default=False)
