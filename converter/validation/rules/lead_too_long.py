"""A first sentence of more than 40 words.

It is the one that everybody reads, and often all that is printed.

Bad:  a first sentence with three subordinate clauses and the names of five partners.
Good: `Acme Corp. has opened a plant that makes nothing but hinges.`

Source: guidelines of distributors (25 to 40 words).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...interfaces import Rule, setting
from ...model.findings import Finding
from ...model.proof import Proof
from ..lengths import count_words

SENTENCE_END = re.compile(r"(?<=[a-z0-9%)”\"]{2}[.!?])[\"”)]? (?=[A-Z“\"])")
ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Dr|Mr|Mrs|Ms|Prof|Gov|Sen|Rep|Gen|No|vs|Nos|Bros|Cos)\.\Z")


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for this rule."""

    words: int = setting(40, "the most words of the first sentence that are not objected to")


def check(proof: Proof, options: Options) -> Iterator[Finding]:
    """One finding where the first sentence of the story has more words."""
    if not proof.english:
        return
    for number, paragraph in enumerate(proof.release.paragraphs):
        if paragraph.section == "body" and paragraph.kind == "text":
            lead = first_sentence(paragraph.text)
            if (count := count_words(lead)) > options.words:
                message = f"first sentence of {count} words; {options.words} are enough"
                yield Finding("PRC307", message, f"/paragraphs/{number}/text", start=0, end=len(lead))
            return


def first_sentence(text: str) -> str:
    """The first sentence of a paragraph, all of it where no other begins."""
    for found in SENTENCE_END.finditer(text):
        if not ABBREVIATED.search(text[: found.start()]):
            return text[: found.start()]
    return text


RULE = Rule("PRC307", "lead-too-long", "info", __doc__ or "", check, options=Options, default=False)
