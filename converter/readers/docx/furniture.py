"""Headers and footers: letterhead, contacts, page numbers.

What they print is kept. A line that says whom to ask, or when the release may be used, is read with the release; all
else stands around it on each page, and is an artifact.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from ...parsing.links import find_reach
from ...parsing.notices import kind_of
from .blocks import Blocks
from .items import Item
from .names import R, W
from .package import Package
from .story import Document, Story


def furniture_of(package: Package, main: str, body: Element, name: str) -> list[str]:
    """The names of the header or footer parts that the sections refer to, each once."""
    relations = package.relations(main)
    found = [relations.get(item.get(f"{R}id", "")) for item in body.iter(f"{W}{name}Reference")]
    return list(dict.fromkeys(relation.target for relation in found if relation and not relation.external))


def read_furniture(document: Document, parts: Sequence[str]) -> list[Item]:
    """What stands in some header or footer parts; parts that say the same as another are read once."""
    items: list[Item] = []
    seen: set[bytes] = set()
    for part in parts:
        data = document.package.read(part)
        if data is None or data in seen:
            continue
        seen.add(data)
        tree = document.package.tree(part)
        if tree is not None:
            items += Story(document, part).read(tree)
    return items


def claim_furniture(blocks: Blocks, *, ours: bool) -> None:
    """Claim what is no part of the release: all of it in a document that prconvert wrote."""
    for block in blocks.blocks:
        if ours or not (block.rows is None and (find_reach(block.text) or kind_of(block, before=True))):
            block.claim("docx: header or footer", "artifact", detail="page-furniture")
