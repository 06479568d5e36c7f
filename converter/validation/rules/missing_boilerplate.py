"""A release that does not say who its issuer is.

Two or three sentences under `About Acme` tell an editor who has never heard of the issuer what it does.

Bad:  the release ends with its last quote.
Good: `About Acme` and a paragraph below it.

Source: guidelines of the wires; press-release practice.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where no paragraph describes an organisation."""
    if not any(paragraph.section == "boilerplate" for paragraph in proof.release.paragraphs):
        yield Finding("PRC104", "no boilerplate; add a paragraph under 'About …'")


RULE = Rule("PRC104", "missing-boilerplate", "warning", __doc__ or "", check)
