"""A link to a page without encryption.

Whoever stands between reader and page can read and change it; browsers warn of it.

Bad:  `http://www.example.com/news`
Good: `https://www.example.com/news`

Source: RFC 9110, section 4.2.2; measured in releases. The fix is unsafe: the host may not answer under https.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..links import source_of

PLAIN = "http://"


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link that is printed with `http://`, or leads there under other words."""
    for number, link in enumerate(proof.release.links):
        printed = link.text.lower().startswith(PLAIN) or "." not in link.text
        if link.url.startswith(PLAIN) and printed:
            yield Finding("PRC502", f"{link.url[:80]!r} is not encrypted; give its https address", f"/links/{number}")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The same address with `https`."""
    at = source_of(proof, finding, PLAIN)
    return Fix(at, at + len(PLAIN), "https://") if at is not None else None


RULE = Rule("PRC502", "link-insecure-http", "warning", __doc__ or "", check, fix, safe=False)
