"""Headers and footers: the parts that the sections refer to, and what stands in them."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

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
