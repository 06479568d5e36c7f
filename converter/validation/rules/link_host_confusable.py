"""A host whose name mixes letters of several scripts.

`аpple.com` with a Cyrillic а looks like another and is not.

Bad:  `https://www.аcme.example` with a Cyrillic letter.
Good: `https://www.acme.example`

Source: Unicode Technical Standard 39, section 5 (mixed scripts); UTR 36.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..hosts import host_of
from ..scripts import mixed


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link with a label of Latin letters among those of another alphabet that look alike."""
    for number, link in enumerate(proof.release.links):
        if link.url.isascii() and "xn--" not in link.url:
            continue
        labels = [decoded(label) for label in host_of(link.url).split(".")]
        if odd := next((label for label in labels if mixed(label)), None):
            yield Finding("PRC506", f"host {odd!r} mixes letters that look alike; type it anew", f"/links/{number}")


def decoded(label: str) -> str:
    """A label of a host as people see it."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


RULE = Rule("PRC506", "link-host-confusable", "warning", __doc__ or "", check)
