"""A link that carries the parameters of a tracking system.

They tell who clicked to somebody whom the reader does not know, and break when they are cut at a line's end.

Bad:  `https://example.com/news?utm_source=wire&utm_campaign=x`
Good: `https://example.com/news`

Source: measured in releases of eighteen distributors.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..links import source_of

NAMES = r"(?:utm_[a-z]+|gclid|fbclid|mc_cid|mc_eid|_hsenc|_hsmi|igshid|mkt_tok|trk)"
TRACKING = re.compile(rf"[?&]{NAMES}=", re.IGNORECASE)
PARAMETER = re.compile(rf"(?<=[?&]){NAMES}=[^&#\s)\]]*&?", re.IGNORECASE)
WRAPPED = re.compile(
    r"https?://(?:[a-z0-9-]+\.safelinks\.protection\.outlook\.com|urldefense\.(?:proofpoint\.)?com)/", re.IGNORECASE
)
ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"]+")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link with such a parameter, and for each that a mail filter has wrapped."""
    for number, link in enumerate(proof.release.links):
        if found := TRACKING.search(link.url):
            message = f"link with the tracking parameter {found[0][1:-1]!r}; give the plain address"
            yield Finding("PRC505", message, f"/links/{number}")
        elif WRAPPED.match(link.url):
            message = "link wrapped by a mail filter, which sees who follows it; give the plain address"
            yield Finding("PRC505", message, f"/links/{number}")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The address without such parameters."""
    at = source_of(proof, finding, "http")
    found = ADDRESS.match(proof.text, at) if at is not None else None
    if found is None:
        return None
    plain = re.sub(r"[?&]+(?=#|\Z)", "", PARAMETER.sub("", found[0]))
    return Fix(found.start(), found.end(), plain) if plain != found[0] else None


RULE = Rule("PRC505", "link-tracking-parameters", "info", __doc__ or "", check, fix, safe=False)
