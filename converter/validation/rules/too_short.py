"""A release of very few words.

Wires ask for 300 words and more; below that there is seldom room for who, what, when, where and why.

Bad:  a headline and two sentences.
Good: three or four paragraphs and a quotation.

Source: guidelines of distributors (300, 350 or 400 words at least).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof
from ..lengths import words_of


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    words: int = setting(300, "the fewest words that are not objected to")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where headline, story and boilerplate have fewer words."""
    count = words_of(proof)
    if 0 < count < options.words:
        yield Finding("PRC110", f"{count} words; wires ask for {options.words} and more")


RULE = Rule("PRC110", "too-short", "info", __doc__ or "", check, options=Options, default=False)
