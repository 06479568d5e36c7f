"""A link that carries the parameters of a tracking system.

They tell who clicked to somebody whom the reader does not know, and break when they are cut at a line's end.

Bad:  `https://example.com/news?utm_source=wire&utm_campaign=x`
Good: `https://example.com/news`

Source: measured in releases of eighteen distributors.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

TRACKING = re.compile(r"[?&](?:utm_[a-z]+|gclid|fbclid|mc_cid|mc_eid|_hsenc|_hsmi|igshid|mkt_tok|trk)=", re.IGNORECASE)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link with such a parameter."""
    for number, link in enumerate(proof.release.links):
        if found := TRACKING.search(link.url):
            yield Finding(
                "PRC505",
                f"link with the tracking parameter {found[0][1:-1]!r}; give the plain address",
                f"/links/{number}",
            )


RULE = Rule("PRC505", "link-tracking-parameters", "info", __doc__ or "", check)
