"""End marks: `###`, `# # #`, `-30-`, `ENDS`, `***`, each on a line of its own."""

import re

from .draft import Block, Draft
from .prose import is_sentence

STRONG_MARK = re.compile(
    r"(?i)[-–—*#\s]*(?:#{2,5}|#(?: ?#){1,5}|[-–—]\s?(?:30|0|ends?|ende|fin)\s?[-–—]+|-?(?:ends|ende|slut|fin)-?|\[(?:ends?|ende)\]|\(ends?\)|end of (?:press |news |media )?release|ende der (?:presse)?mitteilung|"
    r"fin (?:del comunicado|du communiqué)|[-–—]?конец[-–—]?|以上|[(（]完[)）]|끝|xxx|-o0o-)[-–—*#.\s]*"
)
WEAK_MARK = re.compile(r"#|(?:\* ?){3,}|(?i:end\.?)|30|[~＊](?: ?[~＊]){2,}")


def recognise_end_mark(draft: Draft) -> None:
    """The first strong end mark below the story ends it; else the last weak one that nothing of the body follows."""
    blocks = [block for block in draft.blocks if block.free]
    first = next((block for block in blocks if block.prose or is_sentence(block.text)), blocks[0] if blocks else None)
    if first is None:
        return
    blocks = [block for block in draft.blocks[draft.blocks.index(first) :] if block.role in ("paragraph", "artifact")]
    marks = [block for block in blocks if STRONG_MARK.fullmatch(block.text) and not block.rows]
    weak = [block for block in blocks if WEAK_MARK.fullmatch(block.text) and block.label is None]
    if not marks:
        marks = weak[-1:]
        weak = weak[:-1]
    for number, block in enumerate(marks):
        claim_mark(block, first=number == 0)
    for block in weak:
        block.claim("end_mark: one of several", "artifact", detail="markup-residue")


def claim_mark(block: Block, *, first: bool) -> None:
    """The first mark is the end mark; one more is a notice."""
    if first:
        block.claim("end_mark", "end_mark")
    else:
        block.claim("end_mark: once more", "notice", detail="other")
