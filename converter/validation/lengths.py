"""Lengths of releases and texts in words.

>>> count_words("Acme Corp. opens a plant")
5
"""

import re

from ..model.proof import Proof

WORD = re.compile(r"\w+(?:[.,'’&/-]\w+)*")
COUNTED = ("body", "summary", "boilerplate")


def count_words(text: str) -> int:
    """How many words a text has; a run of signs of Chinese or Japanese counts as one."""
    return len(WORD.findall(text))


def words_of(proof: Proof) -> int:
    """The words of headline, story and boilerplate; tables, legal text, contacts and notes do not count."""
    if proof.release.language and proof.release.language[:2] in ("zh", "ja", "th", "ko"):
        return 0  # no spaces part their words
    return sum(
        count_words(passage.text)
        for passage in proof.passages
        if passage.paragraph is None
        or (passage.paragraph.section in COUNTED and passage.paragraph.kind not in ("table", "preformatted"))
    )
