"""A quotation that nobody is named for.

A desk cannot print words whose speaker it does not know, and will not guess.

Bad:  `“We are proud of this plant.” The plant opens in May.`
Good: `“We are proud of this plant,” said Jane Roe, chief executive of Acme.`

Source: The Associated Press Stylebook, quotations in the news.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...model.release import Paragraph

SPEECH = re.compile(
    r"\b(?:said|says?|saying|told|tells?|add(?:s|ed)|asks?|asked|wrote|writes|according|statements?|stated|comment\w*|explain\w*|noted?|notes|call(?:s|ed)|"
    r"remark\w*|testif\w*|replied|recall\w*|quoted?|tweet\w*|post(?:s|ed)|speech|interview\w*|spoke|words|read|reads|defin\w*|shar(?:es|ed))\b|:",
    re.IGNORECASE,
)
NARRATED = re.compile(r"[a-z]{2,}")
FEWEST = 3  # words of the narrator
BEFORE, BEHIND = 2, 1  # paragraphs around the quotation that may name the speaker


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each direct quotation of an English story that nothing around it gives to anybody."""
    if not proof.english:
        return
    named = {span.paragraph for quote in proof.release.quotes if quote.speaker for span in quote.spans}
    for number, quote in enumerate(proof.release.quotes):
        place = quote.spans[0].paragraph
        if quote.kind != "direct" or quote.speaker is not None or not place.startswith("p"):
            continue
        at = int(place[1:]) - 1
        paragraph = proof.release.paragraphs[at]
        if paragraph.kind != "text" or paragraph.section != "body" or stands_alone(proof, paragraph):
            continue
        if not somebody_speaks(proof, at, named):
            start = quote.text[:40].rpartition(" ")[0] or quote.text[:40]
            yield Finding("PRC401", f"nobody is named as the speaker of “{start} …”", f"/quotes/{number}")


def stands_alone(proof: Proof, paragraph: Paragraph) -> bool:
    """Whether a paragraph holds speech and nothing else: who speaks may have been said at any length before."""
    start = proof.starts_of_places[paragraph.id]
    return len(NARRATED.findall(proof.unquoted, start, start + len(paragraph.text))) < FEWEST


def somebody_speaks(proof: Proof, at: int, named: set[str]) -> bool:
    """Whether a paragraph or those around it name a speaker, or have words of speech outside of quotations."""
    for number in range(max(0, at - BEFORE), min(len(proof.release.paragraphs), at + BEHIND + 1)):
        paragraph = proof.release.paragraphs[number]
        start = proof.starts_of_places[paragraph.id]
        if paragraph.id in named or SPEECH.search(proof.unquoted, start, start + len(paragraph.text)):
            return True
    return False


RULE = Rule("PRC401", "quote-without-attribution", "warning", __doc__ or "", check)
