"""The title of the page's window: ``<title>Acme Opens a Plant | Acme</title>``."""

from ...parsing.flow import Flow
from ...parsing.prose import bare
from ...trees.element import Element


def add_title(flow: Flow, tree: Element) -> None:
    """Add the title in front of the blocks, where it says more than the page's own headings.

    It may be the headline where the page has no first-level heading; else it is the page's.
    """
    title = next(tree.find("title"), None)
    if title is None:
        return
    inner = Flow(flow.source, flow.base)
    inner.read_plain(title)
    found = [block for block in inner.blocks if block.text]
    if not found or bare(found[0].text) in {bare(block.text) for block in flow.blocks}:
        return
    if any(block.kind == "heading" and block.level == 1 for block in flow.blocks):
        found[0].claim("html", "artifact", detail="page-furniture")
    flow.blocks.insert(0, found[0])
