"""A paragraph that fills the screen.

Three or four sentences are what a reader of news takes in at a time, and what an editor can cut.

Bad:  one paragraph of 150 words.
Good: two of 70.

Source: guidelines of distributors; newspaper practice.
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

    words: int = setting(120, "the most words of a paragraph that are not objected to")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding for each paragraph of the story that has more words."""
    for passage in proof.passages:
        if passage.paragraph is None or passage.paragraph.section != "body" or passage.paragraph.kind != "text":
            continue
        if len(passage.text) > 2 * options.words and (count := count_words(passage.text)) > options.words:
            yield Finding("PRC112", f"paragraph of {count} words; part it, {options.words} are enough", passage.pointer)


RULE = Rule("PRC112", "paragraph-too-long", "info", __doc__ or "", check, options=Options, default=False)
