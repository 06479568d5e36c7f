"""A release in which nobody speaks.

Desks look for a voice; a quotation is what they may print as it is.

Bad:  four paragraphs of facts.
Good: one or two sentences of somebody who can be named.

Source: guidelines of distributors.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the release has a story and no quotation marks or speech in it."""
    story = [one.text for one in proof.release.paragraphs if one.section == "body" and one.kind != "heading"]
    if story and not proof.release.quotes and not proof.quoted:
        yield Finding("PRC410", "nobody is quoted; let somebody speak who can be named")


RULE = Rule("PRC410", "no-quote", "info", __doc__ or "", check, default=False)
