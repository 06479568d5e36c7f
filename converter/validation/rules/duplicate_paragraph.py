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

KINDS = ("text", "list_item", "blockquote")
SECTIONS = ("body", "boilerplate")  # a summary that is taken from the story has a rule of its own
TWICE = 2  # what stands more often is a formula: a plea, a condition, a prize
SHORTEST = 80  # signs: below that a line may be repeated on purpose


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each paragraph that repeats one before it letter for letter, case apart."""
    places: dict[str, list[int]] = {}
    for number, paragraph in enumerate(proof.release.paragraphs):
        if len(paragraph.text) >= SHORTEST and paragraph.kind in KINDS and paragraph.section in SECTIONS:
            places.setdefault(paragraph.text.lower(), []).append(number)
    for numbers in places.values():
        if len(numbers) == TWICE:
            message = f"paragraph repeats p{numbers[0] + 1}; delete one of them"
            yield Finding("PRC113", message, f"/paragraphs/{numbers[1]}/text")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The second one taken out."""
    return remove_line(proof, finding)


RULE = Rule("PRC113", "duplicate-paragraph", "warning", __doc__ or "", check, fix, safe=False)
