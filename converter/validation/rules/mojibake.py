"""Signs that come of reading a text in the wrong encoding.

`â€™` was an apostrophe, `Ã©` an é: bytes of UTF-8 read as Windows-1252. U+FFFD stands for what could not be read at all.

Bad:  `Acmeâ€™s new cafÃ©`
Good: `Acme’s new café`

Source: Unicode Standard, section 3.9; Encoding Standard of WHATWG.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

BROKEN = re.compile(
    "(?:â€[\u0080-\u00bf™œžŸšŠ˜“”‘’–—…•¦‹›„†‡‰]|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|ï»¿|ðŸ[^\\s]{1,2})+|\ufffd"
)
SIGNS = frozenset("âÃÂïð\ufffd")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each run of such signs."""
    if not SIGNS & proof.signs:
        return
    for found in BROKEN.finditer(proof.prose):
        words = found[0]
        meant = repaired(words)
        if words == "\ufffd":
            yield proof.fault(
                "PRC605", "a sign that could not be read (U+FFFD); type it anew", found.start(), found.end()
            )
        elif meant:
            yield proof.fault(
                "PRC605", f"{words!r} was {meant!r} before it was read wrongly", found.start(), found.end()
            )


def repaired(words: str) -> str | None:
    """The text that was meant; None where the bytes are no UTF-8."""
    try:
        meant = bytes(byte_of(sign) for sign in words).decode("utf-8")
    except (UnicodeError, ValueError):
        return None
    return meant if meant.isprintable() or meant == "\ufeff" else None


def byte_of(sign: str) -> int:
    """The byte that Windows-1252 shows as this sign; five bytes without a sign stand for themselves."""
    return sign.encode("cp1252")[0] if not "\x80" <= sign <= "\x9f" else ord(sign)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The signs that were meant."""
    text = words_of(proof, finding)
    meant = repaired(text) if text != "\ufffd" else None
    return change(proof, finding, meant.replace("\ufeff", "")) if meant else None


RULE = Rule("PRC605", "mojibake", "warning", __doc__ or "", check, fix, safe=False)
