"""A speaker of whom only one name is given.

A desk prints first name, last name and office of whoever speaks, and has to ask for them.

Bad:  `“It will last,” said Roe.` where nobody of that name was named before.
Good: `“It will last,” said Jane Roe, chief executive of Acme.`

Source: The Associated Press Stylebook, names (full name on first reference).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...model.release import Quote, Speaker

PLAIN = frozenset("said says added adds explained explains noted notes continued concluded".split())


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each person who speaks, once, under a single word and without a title."""
    if not proof.english:
        return
    told: set[str] = set()
    for number, quote in enumerate(proof.release.quotes):
        speaker = quote.speaker
        if speaker is None or speaker.text in told or not plainly_said(quote) or not is_surname(speaker):
            continue
        told.add(speaker.text)
        spoken = sum(one.speaker is not None and one.speaker.text == speaker.text for one in proof.release.quotes)
        if proof.prose.count(speaker.text) <= spoken:  # named elsewhere, it may well be introduced there
            message = f"{speaker.text!r} speaks and is not introduced; give full name and office"
            yield Finding("PRC405", message, f"/quotes/{number}")


def is_surname(speaker: Speaker) -> bool:
    """Whether a speaker is a single name without a title."""
    if speaker.kind not in ("person", "unknown") or speaker.title:
        return False
    name = speaker.text
    return name == speaker.name and name.isalpha() and name.istitle()


def plainly_said(quote: Quote) -> bool:
    """Whether a plain verb of speech stands right beside the speaker."""
    cue, speaker = quote.cue, quote.speaker
    if cue is None or speaker is None or cue.paragraph != speaker.paragraph or cue.text.lower() not in PLAIN:
        return False
    return speaker.start - cue.end == 1 or cue.start - speaker.end == 1


RULE = Rule("PRC405", "quote-speaker-not-introduced", "warning", __doc__ or "", check)
