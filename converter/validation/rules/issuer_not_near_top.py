"""An issuer that is not named in headline, summary or first paragraphs.

Who speaks is the first question of a desk; wires ask for the issuer's name at the top.

Bad:  `A new plant makes nothing but hinges.` over a release of Acme Corp.
Good: `Acme Corp. has opened a plant that makes nothing but hinges.`

Source: guidelines of the wires (the source's name in headline, summary or first paragraph).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..issuers import issuer_names, names_issuer

NEAR = 2  # paragraphs of the story


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the issuer is known and the top of the release does not name it."""
    names = issuer_names(proof.release)
    story = [paragraph.text for paragraph in proof.release.paragraphs if paragraph.section == "body"]
    summary = [paragraph.text for paragraph in proof.release.paragraphs if paragraph.section == "summary"]
    top = [proof.release.headline or "", *proof.release.subheadlines, *summary, *story[:NEAR]]
    if names and story and not any(names_issuer(text, names) for text in top):
        yield Finding("PRC109", f"{names[0]!r} issues this and is not named at its top; name it in the first paragraph")


RULE = Rule("PRC109", "issuer-not-near-top", "warning", __doc__ or "", check, default=False)
