"""A release without a story.

A headline, contacts and boilerplate alone are no news; often the text was lost in copying.

Bad:  a headline, and below it only `About Acme`.
Good: at least one paragraph that tells what happened.

Source: guidelines of the wires.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where no paragraph belongs to the story."""
    if not any(paragraph.section == "body" and paragraph.kind != "heading" for paragraph in proof.release.paragraphs):
        yield Finding("PRC103", "no story; add the paragraphs that tell the news")


RULE = Rule("PRC103", "missing-body", "error", __doc__ or "", check)
