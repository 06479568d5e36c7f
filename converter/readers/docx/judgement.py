"""What parsing makes of a manuscript: its items as blocks, headings and furniture told apart, then the release.

What headers and footers print is kept. A line that says whom to ask, or when the release may be used, is read with the
release; all else stands around it on each page, and is an artifact.
"""

from collections.abc import Sequence

from ...model.findings import Finding
from ...model.reading import Reading
from ...model.release import Provenance
from ...parsing.assemble import assemble
from ...parsing.draft import Draft
from ...parsing.links import find_reach
from ...parsing.notices import kind_of
from .blocks import Blocks
from .looks import demote_title, name_headline
from .manuscript import Manuscript
from .properties import declared_facts


def judge(manuscript: Manuscript, provenance: Provenance, findings: Sequence[Finding], *, ours: bool) -> Reading:
    """The reading of the text; ``ours`` says that prconvert wrote the document first."""
    stories = (manuscript.headers, manuscript.body, manuscript.footers)
    head, body, foot = (Blocks(manuscript.text, items) for items in stories)
    for blocks, items in zip((head, body, foot), stories, strict=True):
        blocks.read(items)
    if not ours:
        demote_title(body.lines)
        name_headline(body.lines, body.scale)
    claim_furniture(head, ours=ours)
    claim_furniture(foot, ours=ours)
    facts = declared_facts(manuscript.package)
    draft = Draft(
        manuscript.text,
        [*head.blocks, *body.blocks, *foot.blocks],
        language=facts.language,
        publication=facts.publication,
        subjects=facts.subjects,
        findings=list(findings),
    )
    return assemble(draft, provenance)


def claim_furniture(blocks: Blocks, *, ours: bool) -> None:
    """Claim what is no part of the release: all of it in a document that prconvert wrote."""
    for block in blocks.blocks:
        if ours or not (block.rows is None and (find_reach(block.text) or kind_of(block, before=True))):
            block.claim("docx: header or footer", "artifact", detail="page-furniture")
