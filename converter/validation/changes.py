"""Changes of the source that rules propose as fixes."""

from ..interfaces import Fix
from ..model.findings import Finding
from ..model.proof import Proof


def change(proof: Proof, finding: Finding, text: str) -> Fix | None:
    """The words of a finding replaced by ``text``; None where the source has something else between them."""
    span = proof.source_span(finding)
    if span is None or finding.start is None:
        return None
    there = proof.text[span[0] : span[1]]
    return Fix(*span, text) if there.split() == words_of(proof, finding).split() and there != text else None


def words_of(proof: Proof, finding: Finding) -> str:
    """The words of the release that a finding is about; none where it does not say which."""
    text = proof.text_at(finding.pointer) or ""
    return "" if finding.start is None else text[finding.start : finding.end]


def remove_line(proof: Proof, finding: Finding) -> Fix | None:
    """The lines that a finding stands on taken out of the source, where nothing else stands on them."""
    span = proof.source_span(finding)
    if span is None:
        return None
    start = proof.text.rfind("\n", 0, span[0]) + 1
    stop = proof.text.find("\n", span[1])
    end = len(proof.text) if stop < 0 else stop + 1
    alone = not proof.text[start : span[0]].strip() and not proof.text[span[1] : end].strip()
    return Fix(start, end, "") if alone else None
