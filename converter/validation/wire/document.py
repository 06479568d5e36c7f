"""A document of a wire: what it is, its text, and its tree, on which schemas and rules stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...errors import LimitError, ReadError
from ...model.json_text import decode_json, parse_json
from ...model.source import Source
from ...trees.xml import MOST, check_well_formed, decode_xml, parse_xml_text
from .looks import G2

if TYPE_CHECKING:
    from lxml import etree

ATTRIBUTES = 1_000
LONG = 100_000
"""Only a longer text has room for so many attributes that looking at each of them in turn takes long."""

NITF = "http://iptc.org/std/NITF/2006-10-18/"
XHTML = "http://www.w3.org/1999/xhtml"


@dataclass(frozen=True, eq=False)
class WireDocument:
    """A document that has been parsed: ``root`` where it is XML, ``data`` where it is JSON."""

    format: str
    name: str
    text: str
    root: "etree._Element | None" = None
    data: Any = None
    bare: bool = False
    """Whether it is NITF that stood in no namespace, and was put into its own."""

    padded: "dict[etree._Element, str]" = field(default_factory=dict)
    """Texts that were trimmed in the tree, as they stood in the document."""

    @cached_property
    def version(self) -> str | None:
        """The version of its standard that the document says it follows; None where it does not say."""
        if self.root is None:
            standard = self.data.get("standard") if isinstance(self.data, dict) else None
            declared = standard.get("version") if isinstance(standard, dict) else None
            return declared if isinstance(declared, str) else None
        if self.format == "nitf":
            found = re.search(r"NITF (\d\.\d)", self.root.get("version") or "")
            return found[1] if found else None
        return next((version for item in self.items if (version := item.get("standardversion"))), None)

    @cached_property
    def identities(self) -> "dict[tuple[str, str], etree._Element]":
        """The first item of each guid and version."""
        found: dict[tuple[str, str], etree._Element] = {}
        for item in self.items:
            found.setdefault((item.get("guid", ""), item.get("version") or "1"), item)
        return found

    @cached_property
    def canceled(self) -> dict[str, str]:
        """The lowest version of each guid that is canceled."""
        found: dict[str, str] = {}
        for item in self.items:
            status = item.find(f"{{{G2}}}itemMeta/{{{G2}}}pubStatus")
            code = "" if status is None else status.get("qcode") or status.get("uri") or ""
            version = item.get("version") or "1"
            if re.search(r"[:/]canceled$", code) and version.isdecimal():
                guid = item.get("guid", "")
                found[guid] = min(found.get(guid, version), version, key=rank)
        return found

    @property
    def items(self) -> "Iterator[etree._Element]":
        """The items of NewsML-G2 in the document: its root, or those that a message carries."""
        assert self.root is not None
        if self.root.tag == f"{{{G2}}}newsMessage":
            yield from self.root.iterfind(f"{{{G2}}}itemSet/{{{G2}}}*")
        else:
            yield self.root


def rank(version: str) -> tuple[int, str]:
    """The order of versions, which are whole numbers of any length."""
    digits = version.lstrip("0")
    return len(digits), digits


def parse_document(source: Source, format: str) -> WireDocument:
    """The document of a source. `ReadError` where it is not well-formed or declares entities, `LimitError` over a limit."""
    if format == "ninjs":
        text = decode_json(source.data, source.name)
        return WireDocument(format, source.name, text, data=parse_json(text, source.name))
    text = decode_xml(source.data, source.name)
    root = parse_tree(text, source.name)
    bare = format == "nitf" and str(root.tag) == "nitf"
    if bare:
        put_into_namespace(root)
    return WireDocument(format, source.name, text, root, bare=bare)


def put_into_namespace(root: "etree._Element") -> None:
    """Give NITF its namespace where it has none, as all of it had before there were schemas."""
    for element in root.iter("*"):
        if not str(element.tag).startswith("{"):
            element.tag = f"{{{NITF}}}{element.tag}"


def parse_tree(text: str, name: str) -> "etree._Element":
    """The root of a text's tree. Nothing is loaded for it: no document type, no entity, nothing from the network."""
    from lxml import etree

    if text.count("<") > 2 * MOST:
        raise LimitError(f"{name}: more than {MOST:,} elements; split it")
    if "<!DOCTYPE" in text:
        check_well_formed(text, name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8")
    try:
        root = etree.fromstring(text.encode("utf-8", "surrogatepass"), parser)
    except etree.XMLSyntaxError as error:
        parse_xml_text(text, name)  # says what is wrong, and where
        raise ReadError(f"{name}:{error.lineno}: {error.msg}; mend it there") from error
    if len(text) > LONG and root.xpath(f"boolean(//*[count(@*) > {ATTRIBUTES}])"):
        raise LimitError(f"{name}: more than {ATTRIBUTES:,} attributes on one element; take some out")
    return root
