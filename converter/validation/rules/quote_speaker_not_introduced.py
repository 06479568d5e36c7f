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


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each person who speaks, once, under a single word and without a title."""
    told: set[str] = set()
    for number, quote in enumerate(proof.release.quotes):
        speaker = quote.speaker
        if (
            speaker is None
            or speaker.kind not in ("person", "unknown")
            or quote.cue is None
            or speaker.title
            or not speaker.name
            or not proof.english
        ):
            continue
        name = speaker.name
        if (
            " " in name
            or name in told
            or not name.isalpha()
            or not name[0].isupper()
            or name.isupper()
            or speaker.text != name
        ):
            continue
        told.add(name)
        if proof.prose.count(name) > sum(
            one.speaker is not None and one.speaker.text == name for one in proof.release.quotes
        ):
            continue  # named elsewhere too: it may well be introduced there
        yield Finding(
            "PRC405", f"{name!r} speaks and is not introduced; give full name and office", f"/quotes/{number}"
        )


RULE = Rule("PRC405", "quote-speaker-not-introduced", "warning", __doc__ or "", check)
