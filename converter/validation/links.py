"""Links as rules find them in the source: printed in the text, or as the target of words in Markdown."""

from ..model.findings import Finding
from ..model.proof import Proof
from ..model.release import Link

NEAR = 200  # signs behind the words of a link in which its target stands


def link_of(proof: Proof, finding: Finding) -> Link:
    """The link that a finding is about."""
    return proof.release.links[int(finding.pointer.split("/")[2])]


def source_of(proof: Proof, finding: Finding, words: str) -> int | None:
    """Where ``words``, the beginning of a link's address, stand in the source at the link; None where they do not."""
    pieces = proof.origins.get(finding.pointer)
    if not pieces:
        return None
    start, end = pieces[0].start, pieces[-1].end
    at = proof.text.find(words, start, end)
    if at >= 0:
        return at
    if proof.text[end : end + 2] == "](":
        return end + 2 if proof.text.startswith(words, end + 2) else None
    return None
