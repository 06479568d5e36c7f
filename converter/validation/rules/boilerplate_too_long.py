"""A boilerplate of more than 150 words.

An editor takes one sentence of it, and it should be among the first.

Bad:  the history of the company since its founding under `About Acme`.
Good: two or three sentences: what it does, where, how large it is.

Source: guidelines of distributors (two or three sentences, 100 words).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof
from ..lengths import count_words


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    words: int = setting(150, "the most words of one organisation's boilerplate that are not objected to")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding for each organisation whose paragraphs have more words."""
    for organization in proof.release.organizations:
        count = sum(count_words(proof.release.text_of(place) or "") for place in organization.boilerplate)
        if count > options.words:
            numbers = [int(place[1:]) - 1 for place in organization.boilerplate]
            first = next((one for one in numbers if proof.release.paragraphs[one].kind != "heading"), numbers[0])
            yield Finding(
                "PRC118",
                f"boilerplate of {organization.name!r} has {count} words; {options.words} are plenty",
                f"/paragraphs/{first}/text",
            )


RULE = Rule("PRC118", "boilerplate-too-long", "info", __doc__ or "", check, options=Options, default=False)
