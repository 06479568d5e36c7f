"""The package: parts of a ZIP archive by name, as XML, and what each part points at (ISO 29500-2).

The archive may come from anybody. Only parts that are asked for are unpacked, none beyond its limit, whatever the
archive says of its size; nothing is written to disk and no address is followed. A part with a document type
declaration, which could define entities, is refused: Word writes none.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import (
    Element,
    ParseError,
    fromstring,
)
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812  as classes are named

from ...errors import LimitError, ReadError

LARGEST_FILE = 64 * 2**20
LARGEST_PART = 32 * 2**20
LARGEST_TOTAL = 64 * 2**20
"""Bytes; the text of a thousand pages, with all that Word notes of its editing, takes 20 MiB."""

MOST_PARTS = 10_000
MOST_TAGS = 2_000_000
"""Of a part; a thousand pages have a tenth."""

DEEPEST = 100
"""Elements inside each other; tables within tables and text boxes nest ten deep where people write them."""

STRICT, TRANSITIONAL = "http://purl.oclc.org/ooxml/", "http://schemas.openxmlformats.org/"
STRICT_NAMES = {
    "officeDocument/relationships": "officeDocument/2006/relationships",
    "wordprocessingml/main": "wordprocessingml/2006/main",
    "drawingml/main": "drawingml/2006/main",
    "drawingml/wordprocessingDrawing": "drawingml/2006/wordprocessingDrawing",
}
"""Namespaces of ISO 29500 Strict, and what the same is called in Transitional, which nearly all documents are in."""

DECLARED = re.compile(r"""\A<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


class Relation(NamedTuple):
    """What a part points at: the last word of the type, and a part's name, or an address where ``external``."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of one document. Raises `ReadError` where the bytes are no package, `LimitError` beyond the limits."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the archive; ``name`` is the file's, for messages."""
        self.name = name
        self.left = LARGEST_TOTAL
        self.trees: dict[str, Element | None] = {}
        self.pointed: dict[str, Mapping[str, Relation]] = {}
        if len(data) > LARGEST_FILE:
            raise LimitError(
                f"{name}: {len(data):,} bytes, more than the {LARGEST_FILE:,} that are read; save it without its pictures"
            )
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise ReadError(
                f"{name}: protected by a password, or a Word document from before 2007; save it as a .docx without a password"
            )
        try:
            self.archive = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ReadError(f"{name}: no Word document: {error}; save it again as .docx") from error
        self.members = {member.filename.lstrip("/").lower(): member for member in self.archive.infolist()}
        if len(self.members) > MOST_PARTS:
            raise LimitError(f"{name}: {len(self.members):,} parts, more than the {MOST_PARTS:,} that are read")

    def main(self) -> str:
        """The name of the part that holds the text."""
        found = (item.target for item in self.relations("").values() if item.kind == "officeDocument")
        main = next(found, None) or "word/document.xml"
        if main.lower() not in self.members:
            raise ReadError(f"{self.name}: a package without a document in it; give a Word document")
        return main

    def read(self, part: str) -> bytes | None:
        """The bytes of a part; None where there is none of that name."""
        member = self.members.get(part.lower())
        if member is None:
            return None
        limit = min(LARGEST_PART, self.left)
        try:
            with self.archive.open(member) as stream:
                data = stream.read(limit + 1)
        except (BadZipFile, ZlibError, EOFError, OSError, RuntimeError, NotImplementedError, ValueError) as error:
            raise ReadError(f"{self.name}: {part} cannot be unpacked: {error}; save it again as .docx") from error
        if len(data) > limit:
            raise LimitError(f"{self.name}: {part} is larger than the {limit:,} bytes that are read of it")
        self.left -= len(data)
        return data

    def source(self, part: str) -> str | None:
        """The XML of a part, in the names of Transitional; None where there is none of that name."""
        data = self.read(part)
        if data is None:
            return None
        text = decoded(data)
        if text is None or "<!DOCTYPE" in text:
            raise ReadError(f"{self.name}: {part} is not XML as Word writes it; save it again as .docx")
        if text.count("<") > MOST_TAGS:
            raise LimitError(f"{self.name}: {part} has more than the {MOST_TAGS:,} tags that are read; split it")
        if STRICT in text:
            for strict, transitional in STRICT_NAMES.items():
                text = text.replace(f"{STRICT}{strict}", f"{TRANSITIONAL}{transitional}")
        return text

    def tree(self, part: str) -> Element | None:
        """A part as XML, parsed once; None where there is none of that name."""
        if part not in self.trees:
            text = self.source(part)
            self.trees[part] = None if text is None else parsed(text, part, self.name)
        return self.trees[part]

    def relations(self, part: str) -> Mapping[str, Relation]:
        """What a part points at, by id; of the package itself where the name is empty."""
        if part not in self.pointed:
            folder, _, file = part.rpartition("/")
            tree = self.tree(join(folder, "_rels", f"{file}.rels"))
            self.pointed[part] = {} if tree is None else {item.get("Id", ""): relation_of(item, part) for item in tree}
        return self.pointed[part]

    def related(self, part: str, kind: str) -> list[str]:
        """The names of the parts of one kind that a part points at."""
        return [item.target for item in self.relations(part).values() if item.kind == kind and not item.external]


def parsed(text: str, part: str, name: str) -> Element:
    """XML as a tree."""
    try:
        return fromstring(text)  # noqa: S314  no entities, see above; its size is limited
    except ParseError as error:
        raise ReadError(f"{name}: {part} is not well-formed: {error}; save it again as .docx") from error


def relation_of(item: Element, part: str) -> Relation:
    """One relationship; a target is taken from the folder of the part, and never leaves the package."""
    target, kind = item.get("Target", ""), item.get("Type", "").rpartition("/")[2]
    if item.get("TargetMode") == "External":
        return Relation(kind, target, external=True)
    return Relation(kind, normpath(join("/", dirname(part), unquote(target))).lstrip("/"), external=False)


def decoded(data: bytes) -> str | None:
    """XML as text, its encoding UTF-8 or UTF-16 as the standard asks (ISO 29500-2, 6.2.5); None where it is neither."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        return None
    declared = DECLARED.match(text[:200])
    if declared and declared[1].lower() not in ("utf-8", "utf-16", "us-ascii", "ascii"):
        return None
    return text
