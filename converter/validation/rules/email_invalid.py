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

LONGEST = 64
SIGN = re.compile("@{1,2}")
NAME = re.compile(r"(?<![@/#=?&\w.+-])[A-Za-z0-9][\w.+-]*\Z")
HOST = re.compile(r"[\w.,-]{1,100}")
VALID = re.compile(r"[\w.+-]+@(?:[A-Za-z0-9](?:[\w-]{0,61}\w)?\.)+[A-Za-z]{2,}(?:[.,-]+|,.*)?\Z")
COMMA = re.compile(r"[\w.+-]+@[\w.-]+,(?:com|org|net|edu|gov|co|de|fr)\b")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each word with an @ inside that is no address."""
    if "@" not in proof.prose:
        return
    for at in SIGN.finditer(proof.prose):
        name = NAME.search(proof.prose[max(0, at.start() - LONGEST) : at.start()])
        host = HOST.match(proof.prose, at.end())
        if not name or not host:
            continue
        start = at.start() - len(name[0])
        words = (name[0] + at[0] + host[0]).rstrip(".,-_")
        if not is_address(words) and (is_meant(words) or near_mail(proof, start)):
            yield proof.fault("PRC510", f"{words!r} is no e-mail address; correct it", start, start + len(words))


def is_address(words: str) -> bool:
    """Whether the words may be an e-mail address."""
    return bool(VALID.match(words)) and ".." not in words and not COMMA.match(words)


def is_meant(words: str) -> bool:
    """Whether the words can mean nothing but an e-mail address."""
    name, _, host = words.partition("@")
    return "." in name or "@" in host or "," in host or ".." in words


def near_mail(proof: Proof, offset: int) -> bool:
    """Whether the words before speak of mail: a bare `name@host` may be the name of an account or a program."""
    before = proof.prose[max(0, offset - 25) : offset].lower()
    return "mail" in before or "contact" in before


RULE = Rule("PRC510", "email-invalid", "error", __doc__ or "", check)
