"""A note on forward-looking statements in a release that makes none.

A legend that is pasted under everything protects nothing: courts ask for cautionary text that is meant.

Bad:  the note under a release about last year's award.
Good: the note where something is expected, planned or forecast.

Source: commentary on the Private Securities Litigation Reform Act of 1995.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

FUTURE = re.compile(
    r"\b(?:will|shall|may|might|could|should|would|expect\w*|anticipat\w*|intend\w*|plan(?:s|ned|ning)?|believ\w*|forecast\w*|project\w*|estimat\w*|target\w*|outlook|guidance|goal\w*|aim\w*|future|opportunit\w*|potential|propos\w*|upcoming|next|continu\w*|schedul\w*|20[3-9]\d)\b",
    re.IGNORECASE,
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding at the note, where headline, story and quotations have no word about the future."""
    if not proof.english:
        return
    legal = [
        number
        for number, one in enumerate(proof.release.paragraphs)
        if one.section == "legal" and "forward" in one.text.lower()
    ]
    told = [
        passage.text
        for passage in proof.passages
        if passage.paragraph is None or passage.paragraph.section in ("body", "summary")
    ]
    if legal and told and not any(FUTURE.search(text) for text in told):
        message = "note on forward-looking statements, and the story makes none; take it out"
        yield Finding("PRC705", message, f"/paragraphs/{legal[0]}/text")


RULE = Rule("PRC705", "safe-harbor-without-statement", "info", __doc__ or "", check, default=False)
