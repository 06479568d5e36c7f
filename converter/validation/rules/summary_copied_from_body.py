"""A summary that is a paragraph of the story, word for word.

Wires show the summary above the story: the reader meets the same sentences twice.

Bad:  the first paragraph pasted into the field for the summary.
Good: the news in one sentence of its own.

Source: guidelines of distributors (no exact paragraph as a summary).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

SHORTEST = 60  # signs


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each summary or subheadline that stands in the story as a whole."""
    story = "\n".join(paragraph.text for paragraph in proof.release.paragraphs if paragraph.section == "body")
    for passage in proof.passages:
        summary = passage.pointer.startswith("/sub") or (
            passage.paragraph is not None and passage.paragraph.section == "summary"
        )
        if summary and len(passage.text) >= SHORTEST and passage.text in story:
            yield Finding("PRC115", "summary stands in the story word for word; write it anew", passage.pointer)


RULE = Rule("PRC115", "summary-copied-from-body", "info", __doc__ or "", check)
