"""A link that runs a program or opens a file instead of a page.

`javascript:` and `data:` in a release are an attack or the residue of a web page; no output may carry them.

Bad:  `[Read more](javascript:void(0))`
Good: `[Read more](https://www.example.com/news)`

Source: WHATWG HTML, section 4.6; OWASP, cross-site scripting.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof

SCHEME = re.compile(r"(?:javascript|vbscript|data|file|blob):", re.IGNORECASE)
TARGET = re.compile(
    r"\[([^\[\]\n]{1,300})\]\((?:javascript|vbscript|data|file|blob):[^\s()]{0,300}(?:\([^\s()]{0,100}\)[^\s()]{0,50})?\)",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each link of the model, each target in Markdown, and the first one of a page's own source."""
    for number, link in enumerate(proof.release.links):
        if SCHEME.match(link.url):
            yield Finding("PRC503", f"link to {link.url[:60]!r}; give a web address", f"/links/{number}")
    if proof.release.provenance.format in ("text", "markdown") and "](" in proof.text:
        for found in TARGET.finditer(proof.text):
            line, column = proof.line_and_column(found.start())
            yield Finding("PRC503", f"link to {found[0][-60:]!r}; give a web address", line=line, column=column)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The words of the link without its target."""
    at = proof.offset_of(finding)
    found = TARGET.match(proof.text, at) if at is not None else None
    return Fix(found.start(), found.end(), found[1]) if found else None


RULE = Rule("PRC503", "link-dangerous-scheme", "error", __doc__ or "", check, fix)
