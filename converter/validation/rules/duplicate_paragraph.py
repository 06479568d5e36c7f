"""The same paragraph twice.

It comes of pasting a text over itself, and goes out as it is.

Bad:  a paragraph of the story that stands again further down.
Good: each paragraph once.

Source: measured in releases of eighteen distributors (paste noise).
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import remove_line

SHORTEST = 60  # signs: below that a line may be repeated on purpose


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph that repeats one before it letter for letter, case apart."""
    seen: dict[str, str] = {}
    for number, paragraph in enumerate(proof.release.paragraphs):
        if len(paragraph.text) < SHORTEST or paragraph.kind == "table" or paragraph.section in ("contact", "legal"):
            continue
        key = paragraph.text.lower()
        if key in seen:
            yield Finding("PRC113", f"paragraph repeats {seen[key]}; delete one of them", f"/paragraphs/{number}/text")
        elif paragraph.section != "summary":  # a summary that is taken from the story has a rule of its own
            seen[key] = paragraph.id


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The second one taken out."""
    return remove_line(proof, finding)


RULE = Rule("PRC113", "duplicate-paragraph", "warning", __doc__ or "", check, fix, safe=False)
