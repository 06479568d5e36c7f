"""Objects of a PDF file as reportlab takes them, written by hand where there are many: dictionaries, strings, streams."""

import re
import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

LEVEL = 6
"""Of deflate: higher ones take twice the time for a hundredth of the size."""

SPECIAL = re.compile(rb"[\\()\r]")
NAME = re.compile(r"[^A-Za-z0-9_.+-]")


class Raw(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object that is written as it stands; its text may be set later than its number is given out."""

    def __init__(self, text: str = "null") -> None:
        """Keep the text."""
        self.text = text

    def format(self, document: Any) -> bytes:  # noqa: ARG002  reportlab hands it to all
        """The bytes for the file."""
        return self.text.encode("latin-1")


class Stream(PDFObject):  # type: ignore[misc]  # as above
    """A stream with a line end before ``endstream`` (ISO 19005-3, 6.1.7.1), deflated unless it has to be read plainly."""

    __RefOnly__ = 1  # streams are never part of another object

    def __init__(self, data: bytes, entries: str = "", *, plain: bool = False) -> None:
        """Deflate the data."""
        self.data = data if plain else zlib.compress(data, LEVEL)
        self.entries = entries if plain else f"{entries}/Filter/FlateDecode"

    def format(self, document: Any) -> bytes:  # noqa: ARG002  reportlab hands it to all
        """The bytes for the file."""
        head = f"<<{self.entries}/Length {len(self.data)}>>\nstream\n"
        return b"".join((head.encode("latin-1"), self.data, b"\nendstream\n"))


def string(text: str) -> str:
    """A text string: ASCII as it is, all else as UTF-16 (ISO 32000-1, 7.9.2.2)."""
    data = text.encode("ascii") if text.isascii() and text.isprintable() else b"\xfe\xff" + text.encode("utf-16-be")
    return f"({SPECIAL.sub(escaped, data).decode('latin-1')})"


def escaped(found: re.Match[bytes]) -> bytes:
    r"""A sign with a backslash before it; a carriage return as ``\r``, for readers take it for a line end."""
    return b"\\r" if found[0] == b"\r" else b"\\" + found[0]


def name(text: str) -> str:
    """A name: ``/application#2Fjson``."""
    return "/" + NAME.sub(lambda found: "".join(f"#{byte:02X}" for byte in found[0].encode()), text)


def reference(document: Any, item: PDFObject) -> str:
    """``12 0 R``: the number of an object, which it gets here if it has none."""
    document.Reference(item)
    number, generation = document.idToObjectNumberAndVersion[item.__InternalName__]
    return f"{number} {generation} R"
