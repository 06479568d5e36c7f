"""One Markdown document: front matter, then the text through the same parsing as any other."""

from collections.abc import Iterable

from ...model.reading import Reading
from ...model.source import Source, provenance_of
from ...parsing.assemble import assemble
from ...parsing.draft import Block, Draft
from ...parsing.enclosed import reading_of_tree, told_edits
from ...parsing.encoding import decode
from ...parsing.flow import Flow
from ...parsing.passage import regular
from .declared import declare
from .enclosed import find_enclosed
from .front_matter import read_front_matter
from .tree import parse_markdown


def read_document(source: Source) -> Reading:
    """The release of a document; the one that it encloses, as long as its text is the one that was written."""
    text, findings = decode(source.data, source.name)
    front = read_front_matter(text, source.name)
    enclosed, damage = find_enclosed(text, source.name)
    tree, definitions = parse_markdown(text[: enclosed.start] if enclosed else text, front.end)
    if enclosed and (whole := reading_of_tree(enclosed.release, tree, text, "markdown")):
        return whole
    flow = Flow(text, recogniser="markdown")
    flow.walk(tree)
    flow.flush()
    draft = Draft(text, flow.blocks, findings=[*findings, *front.findings, *damage], marked_up=True)
    set_aside(draft, definitions)
    declare(draft, front)
    provenance = provenance_of(source, "markdown")
    reading = assemble(draft, provenance)
    return told_edits(enclosed.release, reading) if enclosed else reading


def set_aside(draft: Draft, stretches: Iterable[tuple[int, int]]) -> None:
    """Keep lines that no block holds (definitions of links) as artifacts, where they stand."""
    for start, end in stretches:
        block = Block(regular(draft.text, start, end))
        block.claim("markdown: definition", "artifact", detail="markup-residue")
        at = next((n for n, other in enumerate(draft.blocks) if other.text and other.passage.start > start), None)
        draft.blocks.insert(len(draft.blocks) if at is None else at, block)
