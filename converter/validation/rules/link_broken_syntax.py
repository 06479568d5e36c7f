"""A web address that is written wrongly.

Nobody can follow it, and nobody will write to ask.

Bad:  `http//www.example.com`, `www.example,com`, `https://https://example.com`
Good: `https://www.example.com`

Source: RFC 3986; guidelines of the wires (links properly formatted).
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

BROKEN = re.compile(
    r"(?<![\w/.])(?:https?(?:/{1,3}|:/(?!/)|;/{1,2}|:\\{1,2}|: //|:///|://https?[:/])[\w.-][^\s<>]{1,80}|"
    r"(?:ht{3,4}ps?|htps?|hhttps?|htt|ttps?|hpps?|httpps?|htpp)://[^\s<>]{1,80}|"
    r"www,[a-z0-9-]{1,60}[.,][a-z]{2,}|www\.[a-z0-9-]{1,60},(?:com|org|net|edu|gov)\b)",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each such address in the text."""
    prose = proof.prose
    if not any(signs in proof.wording for signs in ("http", "www", "://")) and "://http" not in prose:
        return  # the addresses that could be read are hidden there
    for found in BROKEN.finditer(prose):
        words = found[0].rstrip(".,;)")
        yield proof.fault(
            "PRC501", f"{words!r} is no web address; correct it", found.start(), found.start() + len(words)
        )


RULE = Rule("PRC501", "link-broken-syntax", "error", __doc__ or "", check)
