"""A document of a wire: what it is, its text, and its tree, on which schemas and rules stand.

>>> sniff(b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a">')
'newsml-g2'
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...errors import LimitError, ReadError
from ...model.json_text import decode_json, parse_json
from ...model.source import Source
from ...trees.xml import MOST, check_well_formed, decode_xml, parse_xml_text

if TYPE_CHECKING:
    from lxml import etree

G2 = "http://iptc.org/std/nar/2006-10-01/"
NITF = "http://iptc.org/std/NITF/2006-10-18/"
XHTML = "http://www.w3.org/1999/xhtml"

FORMATS = ("newsml-g2", "nitf", "ninjs")
"""What can be checked, by the names that readers and writers use."""

SNIFFED = 4096
PROLOG = re.compile(r"\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*+-->\s*|<!DOCTYPE(?:[^>\[]|\[[^\]]*\])*+>\s*)*+")
ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
KEY_OF_NINJS = re.compile(r'"(?:uri|headlines?|bodies|body_\w+|version[cC]reated|representationtype|standard)"\s*:')
CANONICAL = re.compile(r'"schema"\s*:\s*"urn:prconvert:')


def sniff(head: bytes) -> str | None:
    """The format that the first kilobytes look like; None where they are no document of a wire."""
    text = readable(head[:SNIFFED])
    if text.lstrip().startswith("{"):
        return "ninjs" if KEY_OF_NINJS.search(text) and not CANONICAL.search(text) else None
    prolog = PROLOG.match(text)
    root = ROOT.match(text, prolog.end() if prolog else 0)
    if root is None:
        return None
    if root[1] == "nitf":
        return "nitf"
    return "newsml-g2" if G2 in text else None


def readable(head: bytes) -> str:
    """The beginning of a document as text, whatever its encoding; good enough for names in ASCII."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return head.replace(b"\0", b"").decode("latin-1").lstrip("\xff\xfe")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


@dataclass(frozen=True, eq=False)
class WireDocument:
    """A document that has been parsed: ``root`` where it is XML, ``data`` where it is JSON."""

    format: str
    name: str
    text: str
    root: "etree._Element | None" = None
    data: Any = None

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

    @property
    def items(self) -> "Iterator[etree._Element]":
        """The items of NewsML-G2 in the document: its root, or those that a message carries."""
        assert self.root is not None
        if self.root.tag == f"{{{G2}}}newsMessage":
            yield from self.root.iterfind(f"{{{G2}}}itemSet/{{{G2}}}*")
        else:
            yield self.root


def parse_document(source: Source, format: str) -> WireDocument:
    """The document of a source. `ReadError` where it is not well-formed or declares entities, `LimitError` over a limit."""
    if format == "ninjs":
        text = decode_json(source.data, source.name)
        return WireDocument(format, source.name, text, data=parse_json(text, source.name))
    text = decode_xml(source.data, source.name)
    return WireDocument(format, source.name, text, parse_tree(text, source.name))


def parse_tree(text: str, name: str) -> "etree._Element":
    """The root of a text's tree. Nothing is loaded for it: no document type, no entity, nothing from the network."""
    from lxml import etree

    if text.count("<") > 2 * MOST:
        raise LimitError(f"{name}: more than {MOST:,} elements; split it")
    if "<!DOCTYPE" in text:
        check_well_formed(text, name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8")
    try:
        return etree.fromstring(text.encode("utf-8", "surrogatepass"), parser)
    except etree.XMLSyntaxError as error:
        parse_xml_text(text, name)  # says what is wrong, and where
        raise ReadError(f"{name}:{error.lineno}: {error.msg}; mend it there") from error
