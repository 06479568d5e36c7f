"""An e-mail address that cannot be one.

Whoever writes to it gets no answer, and thinks that nobody cared.

Bad:  `jane.roe@example`, `jane.roe@example,com`, `jane roe@example..com`
Good: `jane.roe@example.com`

Source: RFC 5321, section 4.1.2; guidelines of the wires.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

CANDIDATE = re.compile(r"[A-Za-z0-9][\w.+-]{0,63}@{1,2}[\w.,-]{1,100}")
VALID = re.compile(r"[\w.+-]+@(?:[A-Za-z0-9](?:[\w-]{0,61}\w)?\.)+[A-Za-z]{2,}(?:[.,-]+|,.*)?\Z")
COMMA = re.compile(r"[\w.+-]+@[\w.-]+,(?:com|org|net|edu|gov|co|de|fr)\b")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each word with an @ inside that is no address."""
    if "@" not in proof.prose:
        return
    for found in CANDIDATE.finditer(proof.prose):
        words = found[0].rstrip(".,-_")
        before = proof.prose[max(0, found.start() - 1) : found.start()]
        if before in ("@", "/", "#", "=", "?", "&") or (
            VALID.match(words) and ".." not in words and not COMMA.match(words)
        ):
            continue
        if (
            "." in words.partition("@")[0]
            or "@@" in words
            or "," in words.partition("@")[2]
            or ".." in words
            or near_mail(proof, found.start())
        ):
            yield proof.fault(
                "PRC510", f"{words!r} is no e-mail address; correct it", found.start(), found.start() + len(words)
            )


def near_mail(proof: Proof, offset: int) -> bool:
    """Whether the words before speak of mail: a bare `name@host` may be the name of an account or a program."""
    before = proof.prose[max(0, offset - 25) : offset].lower()
    return "mail" in before or "contact" in before


RULE = Rule("PRC510", "email-invalid", "error", __doc__ or "", check)
