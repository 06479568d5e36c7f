"""XML source as a tree of elements and stretches of text, each with its place in the source.

Expat says whether a document is well-formed; a scan over its tags, which then can only be right, gives the place of
every character, which no library does. Nothing is ever loaded: a document that declares entities, names others than the
predefined five, or brings a document type of its own is refused, so that nothing can be included or multiplied.
"""

import codecs
import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple
from xml.parsers import expat

from ..errors import LimitError, ReadError
from ..model.reading import line_and_column
from .element import Element, Stretch

LARGEST = 32 * 1024 * 1024
"""Bytes that a document may have, as for any other source."""

DEEPEST = 256
"""Elements inside each other; a release has less than fifty."""

MOST = 1_000_000
"""Elements and attributes; a tree of so many takes half a gigabyte."""

MOST_PREFIXES = 100
"""Namespaces that may be declared at once; wires declare five."""

XML = "http://www.w3.org/XML/1998/namespace"
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{1,40})["']""")
TEXTUAL = re.compile(
    r"(?i)utf-?8|utf-?16|us-ascii|iso-?8859-?\d{1,2}|windows-?125\d|gb(?:2312|k|18030)|big5|shift_jis|euc-(?:jp|kr)|koi8-[ru]"
)
"""Encodings that a document may declare; Python knows some that are none of text."""

TOKEN = re.compile(
    r"""<(?:!--.*?-->|!\[CDATA\[(?P<literal>.*?)\]\]>|\?.*?\?>|!DOCTYPE(?:[^>"']++|"[^"]*"|'[^']*')*+>"""
    r"""|/[^>]*>|(?P<name>[^\s/>!?]+)(?P<attributes>(?:[^>"']++|"[^"]*"|'[^']*')*+)>)""",
    re.DOTALL,
)
ATTRIBUTE = re.compile(r"""([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
LOOSE = re.compile(r"[\t\r\n]")
UNDEFINED = expat.errors.codes[expat.errors.XML_ERROR_UNDEFINED_ENTITY]


class XmlDocument(NamedTuple):
    """The decoded text, its root element, and prefixes that no namespace is declared for, each with its offset."""

    text: str
    root: Element
    unbound: tuple[tuple[str, int], ...] = ()

    def place(self, element: Element) -> tuple[int, int]:
        """Line and column, both from 1, of an element's start tag."""
        return line_and_column(self.text, element.start)


def parse_xml(data: bytes, name: str) -> XmlDocument:
    """The document that the bytes are; ``name`` stands in messages.

    Raises `ReadError` where it is not well-formed, does not fit its encoding, or wants entities; `LimitError` where it
    is larger, deeper or fuller than the limits allow.
    """
    return parse_xml_text(decode_xml(data, name), name)


def decode_xml(data: bytes, name: str) -> str:
    """The text of a document: by its byte order mark, else as it declares, else as UTF-8 (XML 1.0, appendix F)."""
    if len(data) > LARGEST:
        raise LimitError(f"{name}: {len(data):,} bytes, more than the {LARGEST:,} that a document may have; split it")
    encoding = (
        next((encoding for mark, encoding in MARKS if data.startswith(mark)), None)
        or declared_encoding(data)
        or "utf-8"
    )
    if not TEXTUAL.fullmatch(encoding.removesuffix("-le").removesuffix("-be")):
        raise ReadError(f"{name}: encoding {encoding!r} is not known for text; write the document in UTF-8")
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{name}: byte {error.start} does not fit the encoding {encoding!r}; write the document in UTF-8"
        ) from error


def declared_encoding(data: bytes) -> str | None:
    """The encoding that an XML declaration names; None without one."""
    found = DECLARED.match(data.removeprefix(codecs.BOM_UTF8).lstrip())
    return found[1].decode("ascii") if found else None


def parse_xml_text(text: str, name: str) -> XmlDocument:
    """The same for a text that is decoded already, whatever encoding it declares."""
    text = text.removeprefix("\ufeff")
    check_well_formed(text, name)
    return Scan(text, name).document()


# Well-formed


def check_well_formed(text: str, name: str) -> None:
    """Raise `ReadError` for what is no XML, and for all that XML lets a document declare or include."""
    parser = expat.ParserCreate("utf-8")

    def refuse_declarations(_root: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal:
            raise refused(text, place(), name, "a document type with declarations of its own, which may be an attack")

    def refuse_entity(entity: str, _parameter: object) -> None:
        raise refused(text, place(), name, f"the entity '&{entity};', which is none of the five of XML")

    def place() -> int:
        return len(data[: max(parser.CurrentByteIndex, 0)].decode(errors="ignore"))

    data = text.encode("utf-8", "surrogatepass")
    parser.StartDoctypeDeclHandler = refuse_declarations
    parser.SkippedEntityHandler = refuse_entity
    try:
        parser.Parse(data, True)  # noqa: FBT003  the only way to say that the text is whole
    except expat.ExpatError as error:
        at = len(data[: max(parser.ErrorByteIndex, 0)].decode(errors="ignore"))
        if error.code == UNDEFINED:
            entity = text[at : at + 40].partition(";")[0]
            raise refused(text, at, name, f"the entity '{entity};', which is none of the five of XML") from error
        line, column = line_and_column(text, at)
        raise ReadError(
            f"{name}:{line}:{column}: no well-formed XML: {expat.ErrorString(error.code)}; mend it there, or name another reader with --from"
        ) from error


def refused(text: str, at: int, name: str, what: str) -> ReadError:
    """The error for what a document may not bring."""
    line, column = line_and_column(text, at)
    return ReadError(f"{name}:{line}:{column}: holds {what}; take it out, and write characters as themselves")


# The tree


class Scan:
    """One pass over the tags of a well-formed text."""

    def __init__(self, text: str, name: str) -> None:
        """Nothing seen yet; the prefix ``xml`` is bound in every document (Namespaces in XML 1.0, section 3)."""
        self.text = text
        self.name = name
        self.count = 0
        self.unbound: list[tuple[str, int]] = []
        self.root = Element("#document", {}, 0)
        self.stack: list[tuple[Element, dict[str, str]]] = [(self.root, {"xml": XML, "": ""})]

    def document(self) -> XmlDocument:
        """The tree."""
        at = 0
        for found in TOKEN.finditer(self.text):
            inside = self.stack[-1][0]
            if found.start() > at:
                inside.children.append(Stretch(at, found.start()))
            at = found.end()
            if found["name"] is not None:
                self.open(found)
            elif found["literal"]:
                inside.children.append(Stretch(*found.span("literal"), literal=True))
            elif self.text.startswith("</", found.start()):
                self.stack.pop()
        root = next(self.root.elements())
        return XmlDocument(self.text, root, tuple(self.unbound))

    def open(self, found: re.Match[str]) -> None:
        """A start tag, or an element without content."""
        inside, scope = self.stack[-1]
        closed = found["attributes"].endswith("/")
        raw = dict(attributes_in(found["attributes"]))
        self.count += 1 + len(raw)
        if self.count > MOST:
            raise LimitError(f"{self.name}: more than {MOST:,} elements and attributes; split it")
        declared = {key[6:]: raw.pop(key) for key in tuple(raw) if key == "xmlns" or key.startswith("xmlns:")}
        if declared:
            scope = {**scope, **declared}
            if len(scope) > MOST_PREFIXES:
                raise LimitError(
                    f"{self.name}: more than {MOST_PREFIXES} namespaces at once; take those out that are not used"
                )
        prefix, colon, local = found["name"].partition(":")
        namespace, local = (self.bound(prefix, scope, found), local) if colon else (scope[""], prefix)
        attributes = {self.qualified(key, scope, found) if ":" in key else key: value for key, value in raw.items()}
        element = Element(local, attributes, found.start(), namespace)
        inside.children.append(element)
        if not closed:
            self.stack.append((element, scope))
            if len(self.stack) > DEEPEST:
                line, _ = line_and_column(self.text, found.start())
                raise LimitError(f"{self.name}:{line}: elements stand more than {DEEPEST} deep; flatten it")

    def qualified(self, key: str, scope: dict[str, str], found: re.Match[str]) -> str:
        """The name of an attribute with a prefix: ``xml:lang``, ``{http://…}schemaLocation``."""
        prefix, _, local = key.partition(":")
        if prefix == "xml":
            return key
        return f"{{{self.bound(prefix, scope, found)}}}{local}"

    def bound(self, prefix: str, scope: dict[str, str], found: re.Match[str]) -> str:
        """The namespace of a prefix; nothing, and noted, where none is declared."""
        if prefix not in scope:
            self.unbound.append((prefix, found.start()))
            scope[prefix] = ""
        return scope[prefix]


def attributes_in(tag: str) -> Iterator[tuple[str, str]]:
    """Names and values as written, white space in values made blanks and references resolved (XML 1.0, section 3.3.3)."""
    for key, one, two in ATTRIBUTE.findall(tag):
        value = one or two
        if LOOSE.search(value):
            value = LOOSE.sub(" ", value)
        yield key, unescape(value) if "&" in value else value


def decode_head(data: bytes) -> str:
    """The beginning of a document as text, for a look at its root element; what does not fit is left out."""
    encoding = next((encoding for mark, encoding in MARKS if data.startswith(mark)), None)
    return data.decode(encoding or "utf-8", "ignore").removeprefix("\ufeff")
