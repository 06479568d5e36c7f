"""Issuers: who sends a release, and whether a text names them.

>>> names_issuer("Acme opens a plant", ("Acme Corp.",))
True
"""

import re
from collections.abc import Iterable

from ..model.release import PressRelease
from ..reference.folding import fold

LEGAL_FORM = re.compile(
    r",? (?:inc|incorporated|corp|corporation|co|company|llc|ltd|limited|plc|lp|llp|gmbh|ag|se|sa|s\.a|spa|s\.p\.a|nv|n\.v|bv|b\.v|ab|asa|oyj|group|holdings?)\.?\Z"
)
ARTICLE = re.compile(r"\A(?:the|die|der|das|le|la|el|il) ")
TOKEN = re.compile(r"\w+")


def issuer_names(release: PressRelease) -> tuple[str, ...]:
    """The names of those who issue a release, as it gives them; empty where it does not say."""
    names = [release.source.organization] if release.source and release.source.organization else []
    names += [organization.name for organization in release.organizations if organization.role == "issuer"]
    return tuple(dict.fromkeys(names))


def names_issuer(text: str, names: Iterable[str]) -> bool:
    """Whether a text has one of the names, its legal form and small differences apart, or its initials."""
    folded = " ".join(TOKEN.findall(fold(text)))
    return any(f" {form} " in f" {folded} " for name in names for form in forms(name))


def forms(name: str) -> set[str]:
    """How a name may stand in a text: whole, without its legal form, its first word, its initials."""
    short = ARTICLE.sub("", fold(name))
    while (cut := LEGAL_FORM.sub("", short)) != short:
        short = cut
    words = TOKEN.findall(short)
    initials = "".join(word[0] for word in words) if len(words) > 1 else ""
    return {" ".join(words), *(word for word in words[:1] if len(word) > 2), initials} - {""}
