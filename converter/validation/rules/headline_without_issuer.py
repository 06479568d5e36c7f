"""A headline that does not say whose news it is.

In a feed of a thousand headlines it stands without anything around it.

Bad:  `New Plant Makes Nothing but Hinges`
Good: `Acme Opens a Plant for Hinges`

Source: guidelines of distributors (attribute the title to the company).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..issuers import issuer_names, names_issuer


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the issuer is known and neither headline nor subheadlines name it."""
    names = issuer_names(proof.release)
    top = (proof.release.headline, *proof.release.subheadlines)
    if names and proof.release.headline and not any(names_issuer(text or "", names) for text in top):
        yield Finding("PRC305", f"headline does not name {names[0]!r}; say whose news it is", "/headline")


RULE = Rule("PRC305", "headline-without-issuer", "warning", __doc__ or "", check, default=False)
