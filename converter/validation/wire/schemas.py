"""Schemas, compiled once a process: our own, which travel with prconvert, and official ones from the user's folders."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import ConfigurationError
from ...resources import schema_file
from .document import NITF, XHTML
from .looks import G2

if TYPE_CHECKING:
    from lxml import etree

XML = "http://www.w3.org/XML/1998/namespace"
OWN_XML = "xml-attributes.xsd"
OFFICIAL = "official.xsd"
"""What an official schema is imported as, whatever its file is called."""

OWN = {"newsml-g2": "newsml-g2-news-item.xsd", "nitf": "nitf.xsd", "xhtml": "xhtml-strict.xsd"}
FORMATS = {G2: "newsml-g2", NITF: "nitf", XHTML: "xhtml"}
NAMESPACES = {format: namespace for namespace, format in FORMATS.items()}
HEAD = 65536
"""Bytes of a schema in which its namespace and version stand."""

NAMESPACE = re.compile(rb"""\stargetNamespace\s*=\s*["']([^"']+)["']""")
START = re.compile(rb"<(?:\w+:)?schema\b([^>]*)>")
VERSION = re.compile(rb"""\sversion\s*=\s*["']([\w.]+)["']""")
NITF_VERSION = re.compile(rb"NITF (\d\.\d)//")


class Schema:
    """A compiled schema. Its log belongs to the last validation, so that one is done at a time."""

    def __init__(self, compiled: "etree.XMLSchema") -> None:
        """Keep the compiled schema."""
        self.compiled = compiled
        self.lock = Lock()

    def count(self, root: "etree._Element") -> int:
        """How many faults there are below an element, in time that grows with its size only.

        libxml2 finds the path of each fault by counting siblings; a long list of faulty ones would take for ever. While
        it parses it knows no paths.
        """
        from lxml import etree

        parser = etree.XMLParser(schema=self.compiled, no_network=True, load_dtd=False, resolve_entities=False)
        with self.lock, suppress(etree.XMLSyntaxError):
            etree.fromstring(etree.tostring(root, with_tail=False), parser)
        return len(list(iter_log(parser.error_log)))

    def faults(self, root: "etree._Element") -> "list[etree._LogEntry]":
        """What the schema objects to below an element; nothing where it is valid."""
        with self.lock:
            return [] if self.compiled.validate(root) else list(iter_log(self.compiled.error_log))


def iter_log(log: Any) -> "Iterator[etree._LogEntry]":
    """The entries of a log."""
    yield from log


@cache
def own_schema(format: str) -> Schema:
    """The schema of a format that travels with prconvert."""
    from lxml import etree

    parser = schema_parser(None)
    text = schema_file(OWN[format]).read_bytes()
    return Schema(etree.XMLSchema(etree.fromstring(text, parser)))


def schema_parser(official: Path | None) -> "etree.XMLParser":
    """A parser of schemas that finds what they import beside an official one, attributes of XML with us, and no more."""
    from lxml import etree

    resolver: Any = etree.Resolver  # its stubs lack the context

    class Beside(resolver):  # type: ignore[misc]  # the same
        def resolve(self, system_url: str, _public_id: str, context: Any) -> Any:
            name = system_url.rpartition("/")[2]
            beside = None if official is None else official if name == OFFICIAL else official.parent / name
            if beside is not None and beside.is_file():
                return self.resolve_string(beside.read_bytes(), context, base_url=name)
            if name in (OWN_XML, "xml.xsd"):
                return self.resolve_string(schema_file(OWN_XML).read_bytes(), context, base_url=name)
            return self.resolve_empty(context)

    parser = etree.XMLParser(no_network=True, load_dtd=False, resolve_entities=False)
    parser.resolvers.add(Beside())
    return parser


class Found(NamedTuple):
    """An official schema in a folder of the user's: its format, the version it is for, and where it lies."""

    format: str
    version: str
    path: Path


def identify(path: Path) -> Found | None:
    """Which schema a file is, by what it says of itself; None for one that no document is checked against."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return None
    if path.suffix == ".json":
        found = re.search(rb'"\$?id"\s*:\s*"[^"]*ninjs-schema_(\d+\.\d+)\.json', head)
        return Found("ninjs", found[1].decode(), path) if found else None
    start, namespace = START.search(head), NAMESPACE.search(head)
    format = FORMATS.get(namespace[1].decode("ascii", "replace")) if namespace else None
    if start is None or format is None:
        return None
    if format == "newsml-g2":
        version = VERSION.search(start[1])
        return Found(format, version[1].decode(), path) if version else None
    if format == "nitf":
        declared = NITF_VERSION.search(path.read_bytes())
        return Found(format, declared[1].decode(), path) if declared else None
    return Found(format, "1.0", path) if b"Strict" in head else None


@dataclass(frozen=True)
class Schemas:
    """The official schemas that a user has, in folders; the first folder that has a version counts."""

    folders: tuple[Path, ...] = ()
    listed: dict[tuple[str, str], Found] = field(default_factory=dict, compare=False)

    def found(self) -> dict[tuple[str, str], Found]:
        """All of them, by format and version."""
        if not self.listed:
            for folder in reversed(self.folders):
                for path in sorted(path for path in folder.glob("*") if path.suffix in (".xsd", ".json")):
                    if schema := identify(path):
                        self.listed[schema.format, schema.version] = schema
        return self.listed

    def official(self, format: str, version: str | None) -> Found | None:
        """The official schema for a version; None where the user has none."""
        return self.found().get((format, version)) if version else None


@cache
def compile_official(found: Found) -> Schema:
    """The schema of a file. `ConfigurationError` where it cannot be compiled.

    It is imported by a schema that imports the namespace of XML first, for the one of XHTML does not say where that is.
    """
    from lxml import etree

    path = found.path
    imports = ((XML, OWN_XML), (NAMESPACES[found.format], OFFICIAL))
    lines = "".join(f'<xs:import namespace="{name}" schemaLocation="{file}"/>' for name, file in imports)
    start = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:prconvert:official">'
    try:
        return Schema(etree.XMLSchema(etree.fromstring(f"{start}{lines}</xs:schema>", schema_parser(path))))
    except (OSError, etree.LxmlError) as error:
        message = f"{path}: no schema that can be used: {error}; put the files that it includes beside it"
        raise ConfigurationError(message) from error
