"""A link that shows one site and leads to another.

It is what fraud looks like, and mail filters treat it so.

Bad:  `[www.example.com](https://tracker.example.net/x)`
Good: `[www.example.com](https://www.example.com/)`

Source: Unicode Technical Standard 39; anti-phishing practice.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..hosts import host_of, site_of

SHOWN = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]\S*)?", re.IGNORECASE)

ALIASES = {
    "twitter.com": "x.com",
    "youtu.be": "youtube.com",
    "fb.com": "facebook.com",
    "lnkd.in": "linkedin.com",
    "instagr.am": "instagram.com",
}


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link whose words are a web address on another site than its target."""
    for number, link in enumerate(proof.release.links):
        if link.kind in ("email", "phone") or "." not in link.text or "@" in link.text:
            continue
        shown, host = SHOWN.fullmatch(link.text), host_of(link.url)
        if shown and host and known(shown[1].lower()) != known(host):
            message = f"shows {shown[1]!r} and leads to {host!r}; make the two agree"
            yield Finding("PRC504", message, f"/links/{number}")


def known(host: str) -> str:
    """The site of a host, under its better-known name where it has two."""
    site = site_of(host)
    return ALIASES.get(site, site)


RULE = Rule("PRC504", "link-text-mismatch", "warning", __doc__ or "", check)
