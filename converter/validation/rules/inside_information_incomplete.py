"""A notice of inside information that lacks what the regulation asks for.

It must be identified as inside information and name the issuer in full, the person who makes the notification with
position, the subject, and date and time.

Bad:  `This announcement contains inside information.` and nobody who notifies.
Good: the same, and `The person responsible for this notification is Jane Roe, General Counsel. March 3, 2026, 7:00 a.m. GMT`

Source: Regulation (EU) No 596/2014 (MAR), article 17; Implementing Regulation (EU) 2016/1055, article 2(1)(b).
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

INSIDE = re.compile(
    r"inside information|insiderinformation|information privilégiée|informaci[óo]n privilegiada|informazioni privilegiate|Art(?:\.|ikel|icle) 17 (?:MAR|of (?:the )?(?:Market Abuse|Regulation|MAR))|596/2014",
    re.IGNORECASE,
)
FIRST_WORDS = frozenset(
    "inside insiderinformation information información informacion informazioni article artikel art".split()
)
PARTS = {
    "the person who notifies, with position": re.compile(
        r"person (?:responsible|making|who)|responsible (?:for|person)|on behalf of|mitteilende person|verantwortlich|personne responsable|submitted for publication|agency of|"
        r"notifying person|(?:company secretary|chief executive officer|chief financial officer|\bCEO\b|\bCFO\b|vorstand|general counsel)",
        re.IGNORECASE,
    ),
    "the time of day": re.compile(
        r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:a\.?m\.?|p\.?m\.?|Uhr)\b|\b\d{1,2}h\d\d\b", re.IGNORECASE
    ),
}


def check(proof: Proof) -> Iterator[Finding]:
    """One finding at the notice, that lists what is missing."""
    found = INSIDE.search(proof.prose) if FIRST_WORDS & proof.words or "596/2014" in proof.prose else None
    if not found:
        return
    everything = "\n".join((proof.prose, *(notice.text for notice in proof.release.notices)))
    missing = [what for what, pattern in PARTS.items() if not pattern.search(everything)]
    date_known = proof.release.dateline is not None and proof.release.dateline.date is not None
    missing += [] if date_known or proof.release.publication else ["the date"]
    if missing:
        message = f"notice of inside information without {' and '.join(missing)}; add it"
        yield proof.fault("PRC707", message, found.start(), found.end())


RULE = Rule("PRC707", "inside-information-incomplete", "warning", __doc__ or "", check, default=False)
