"""What parsing makes of a manuscript: its entries as blocks, headings and furniture told apart, then the release.

Furniture that says whom to ask, or when the release may be used, is read with the release, once.
"""

import re
from collections.abc import Sequence

from ...model.findings import Finding
from ...model.reading import Reading
from ...model.release import Provenance, Subject
from ...parsing.assemble import LANGUAGE_SAMPLE, assemble
from ...parsing.draft import Block, Draft
from ...parsing.language import recognise_language
from ...parsing.links import find_reach
from ...parsing.notices import kind_of
from .blocks import Blocks
from .manuscript import Manuscript
from .pieces import Document

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
PARTS = re.compile(r"[,;]")
UNKNOWN = "\ufffd"


def judge(document: Document, manuscript: Manuscript, provenance: Provenance, findings: Sequence[Finding]) -> Reading:
    """The reading of the text."""
    blocks = Blocks(manuscript, document.title)
    body = blocks.body()
    heads, feet, again = (blocks.lines(entries) for entries in (manuscript.heads, manuscript.feet, manuscript.again))
    claim_furniture([*heads, *feet])
    for block in again:
        block.claim("pdf: page furniture", "artifact", detail="page-furniture")
    draft = Draft(
        manuscript.text,
        [*heads, *body, *feet, *again],
        language=language_of(document.language, body),
        subjects=subjects_of(document.keywords),
        findings=list(findings),
    )
    return assemble(draft, provenance)


def claim_furniture(blocks: Sequence[Block]) -> None:
    """Claim what is no part of the release."""
    for block in blocks:
        if not (find_reach(block.text) or kind_of(block, before=True) in ("embargo", "immediate")):
            block.claim("pdf: page furniture", "artifact", detail="page-furniture")


def language_of(declared: str, body: Sequence[Block]) -> str | None:
    """The language that the document declares, where its text does not say otherwise; programs declare that of the machine."""
    found = declared.replace("_", "-")
    if not LANGUAGE.fullmatch(found):
        return None
    recognised = recognise_language(" ".join(block.text for block in body)[:LANGUAGE_SAMPLE])
    return found if recognised and recognised.partition("-")[0] == found.partition("-")[0].lower() else None


def subjects_of(keywords: str) -> tuple[Subject, ...]:
    """The keywords that the document declares."""
    words = (" ".join(word.split()) for word in PARTS.split(keywords))
    return tuple(Subject(word) for word in dict.fromkeys(words) if word)
