"""A comma or full stop behind the closing quotation mark.

American English sets both inside the marks.

Bad:  `“It will last”, said Jane Roe.`
Good: `“It will last,” said Jane Roe.`

Source: The Associated Press Stylebook, punctuation. British and other English is left alone where it is declared.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

OUTSIDE = re.compile(r"(?<=[^\W\d_])(?:”|(?<=\w)\")[,.](?=[ \n]|\Z)")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each of them."""
    if (proof.release.language or "en").lower() not in ("en", "en-us"):
        return
    if not any(pair in proof.prose for pair in ("”,", "”.", '",', '".')):
        return
    for found in OUTSIDE.finditer(proof.wording):
        mark = found[0]
        yield proof.fault(
            "PRC408",
            f"{mark[1]!r} stands outside the quotation mark; write {mark[1] + mark[0]!r}",
            found.start(),
            found.end(),
        )


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The two signs in the other order."""
    text = words_of(proof, finding)
    return change(proof, finding, text[::-1])


RULE = Rule("PRC408", "quote-comma-outside", "info", __doc__ or "", check, fix, default=False)
