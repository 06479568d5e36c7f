"""A date that no calendar has.

Somebody typed it wrong, and the reader cannot know what was meant.

Bad:  `DAYTON, Ohio, Feb. 30, 2026 -- Acme …`
Good: `DAYTON, Ohio, Feb. 28, 2026 -- Acme …`

Source: the Gregorian calendar. Dates of dateline and text are looked at, in English.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..calendar import printed_dates
from ..months import NAMES

LATE = re.compile(r"(?:29|[3-9]\d)(?!\d)")
"""Days that some month lacks."""


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each date in dateline, notices and text that does not exist."""
    release = proof.release
    if not proof.english:
        return
    others = [("/dateline/text", release.dateline.text)] if release.dateline else []
    others += [(f"/notices/{number}/text", notice.text) for number, notice in enumerate(release.notices)]
    for pointer, text in others:
        for day in printed_dates(text):
            if not day.exists:
                yield Finding("PRC209", message(text[day.start : day.end]), pointer, start=day.start, end=day.end)
    if not NAMES & proof.words or not LATE.search(proof.prose):
        return
    for day in printed_dates(proof.prose):
        if not day.exists:
            yield proof.fault("PRC209", message(proof.prose[day.start : day.end]), day.start, day.end)


def message(words: str) -> str:
    """What to say of such a date."""
    return f"{words!r} is in no calendar; correct it"


RULE = Rule("PRC209", "dateline-date-invalid", "error", __doc__ or "", check)
