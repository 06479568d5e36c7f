"""A link to a machine that only its writer can reach.

It worked at the desk where the page was built, and nowhere else.

Bad:  `http://localhost:8080/news`, `https://staging.local/`
Good: `https://www.example.com/news`

Source: RFC 1918, RFC 6761 and RFC 6762 (private addresses, localhost, .local).
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..hosts import host_of

PRIVATE = re.compile(
    r"localhost|.*\.(?:localhost|local|internal|lan|intranet|corp|home\.arpa)|127\.[\d.]+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|"
    r"172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|::1|f[cd][0-9a-f]{2}"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link to such a host."""
    for number, link in enumerate(proof.release.links):
        host = host_of(link.url)
        if host and PRIVATE.fullmatch(host):
            yield Finding("PRC508", f"nobody else can reach {host!r}; give the public address", f"/links/{number}")


RULE = Rule("PRC508", "link-to-private-host", "warning", __doc__ or "", check)
