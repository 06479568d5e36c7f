"""XML in tests: elements and texts by XPath, with the namespaces of the wires."""

from typing import Any

from lxml import etree

NAMESPACES = {
    "g": "http://iptc.org/std/nar/2006-10-01/",
    "x": "http://www.w3.org/1999/xhtml",
    "n": "http://iptc.org/std/NITF/2006-10-18/",
}


def parse(data: bytes) -> etree._Element:
    """The root of a document of any size."""
    return etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))


def select(root: etree._Element, path: str) -> list[Any]:
    """What an XPath finds: elements or strings."""
    found: Any = root.xpath(path, namespaces=NAMESPACES)
    return list(found)


def texts(root: etree._Element, path: str) -> list[str]:
    """The string value of what an XPath finds."""
    return [node if isinstance(node, str) else "".join(node.itertext()) for node in select(root, path)]
