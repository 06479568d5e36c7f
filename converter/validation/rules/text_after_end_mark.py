"""Text of the story below the mark that says that it has ended.

What stands below `###` is often a signature, a disclaimer or the next draft, and a desk stops reading at the mark.

Bad:  `###` and below it one more paragraph of the story.
Good: the whole story above the mark; contacts, boilerplate and notes may follow it.

Source: press-release practice in the United States and the United Kingdom.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

FEWEST = 15  # words


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for the first paragraph of the story below the end mark."""
    mark = proof.release.end_mark
    if mark is None or mark.after is None:
        return
    for number in range(int(mark.after[1:]), len(proof.release.paragraphs)):
        paragraph = proof.release.paragraphs[number]
        if paragraph.section not in ("body", "summary"):
            return  # whatever follows contacts or notes is theirs
        if paragraph.kind == "text" and is_story(paragraph.text):
            yield Finding(
                "PRC107",
                f"text of the story below the end mark {mark.text!r}; move it above, or take it out",
                f"/paragraphs/{number}/text",
            )
            return


def is_story(text: str) -> bool:
    """Whether a text is a sentence of some length: menus of pages and short notices stand below the mark as well."""
    return len(text.split()) >= FEWEST and text.endswith((".", "!", "?", "”", '"'))


RULE = Rule("PRC107", "text-after-end-mark", "warning", __doc__ or "", check)
