"""A quotation that is opened and never closed.

Nobody can tell where the speaker ends and the story goes on.

Bad:  `“We are proud, said Jane Roe.`
Good: `“We are proud,” said Jane Roe.`

Source: Unicode Standard, chapter 6.2. A quotation over several paragraphs is opened in each and closed in the last.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

TEXTUAL = ("text", "list_item", "blockquote")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph whose last “ has no ”, unless the next one goes on with it."""
    if "“" not in proof.prose or not proof.english:
        return
    story = [one for one in proof.passages if one.paragraph is not None and one.paragraph.kind in TEXTUAL]
    going_on = False  # whether the first mark behind a paragraph closes, or the next paragraph opens one again
    for one in reversed(story):
        at = unclosed(one.text)
        if at is not None and not going_on:
            yield proof.fault(
                "PRC402", "quotation is opened here and not closed; close it", one.start + at, one.start + at + 1
            )
        going_on = goes_on(one.text, going_on)


def unclosed(text: str) -> int | None:
    """Where a mark opens that nothing behind it closes; None where all are closed."""
    at = text.rfind("“")
    if at < 0 or any(mark in text[at:] for mark in ("”", '"', "″", "„", "’’", "''")):
        return None
    return at if text[at + 1 :].strip() else None  # a mark at the end: the line was broken behind it


def goes_on(text: str, later: bool) -> bool:  # noqa: FBT001 - what holds for the text behind
    """Whether a quotation from above may end in a text or behind it: it opens it again, or the first mark closes."""
    opened, closed = text.find("“"), text.find("”")
    if opened < 0 and closed < 0:
        return later or text.startswith('"')
    return text.startswith(("“", '"')) or (closed >= 0 and (opened < 0 or closed < opened))


RULE = Rule("PRC402", "quote-unbalanced", "error", __doc__ or "", check)
