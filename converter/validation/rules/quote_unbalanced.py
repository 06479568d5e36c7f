"""A quotation that is opened and never closed.

Nobody can tell where the speaker ends and the story goes on.

Bad:  `“We are proud, said Jane Roe.`
Good: `“We are proud,” said Jane Roe.`

Source: Unicode Standard, chapter 6.2. A quotation over several paragraphs is opened in each and closed in the last.
"""

from collections.abc import Iterator
from itertools import zip_longest

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Passage, Proof

TEXTUAL = ("text", "list_item", "blockquote")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph whose last “ has no ”, unless the next one goes on with it."""
    if "“" not in proof.prose or not proof.english:
        return
    story = [one for one in proof.passages if one.paragraph is not None and one.paragraph.kind in TEXTUAL]
    for one, following in zip_longest(story, story[1:]):
        at = unclosed(one.text)
        if at is not None and not goes_on(following):
            start = one.start + at
            yield proof.fault("PRC402", "quotation is opened here and not closed; close it", start, start + 1)


def unclosed(text: str) -> int | None:
    """Where a mark opens that nothing behind it closes; None where all are closed."""
    at = text.rfind("“")
    if at < 0 or any(mark in text[at:] for mark in ("”", '"', "″", "„", "’’", "''")):
        return None
    return None if text[at + 1 :].count("“") else at


def goes_on(following: Passage | None) -> bool:
    """Whether the next paragraph belongs to the same quotation: it opens one, or closes one that it did not open."""
    if following is None:
        return False
    opened, closed = following.text.find("“"), following.text.find("”")
    return following.text.startswith(("“", '"')) or (closed >= 0 and (opened < 0 or closed < opened))


RULE = Rule("PRC402", "quote-unbalanced", "error", __doc__ or "", check)
