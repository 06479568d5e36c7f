"""Encodings of fixed sources: a text goes back into the bytes that it came from, byte order mark and all."""

import codecs
from collections.abc import Callable

Encoder = Callable[[str], bytes]

FORMS = (
    (b"", "utf-8"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (b"", "cp1252"),
    (b"", "iso-8859-1"),
    (b"", "utf-16-le"),
    (b"", "utf-16-be"),
)
"""Marks and encodings that a text file may have; the first that gives back the very bytes is the one."""


def encoder_of(data: bytes, text: str) -> Encoder | None:
    """How to write a text of the same document: in the encoding that turns ``text`` into ``data``; None where none does."""
    for mark, encoding in FORMS:
        if encoded(text, mark, encoding) == data:
            return lambda fixed, mark=mark, encoding=encoding: mark + fixed.encode(encoding)  # type: ignore[misc]  # bound at once
    return None


def encoded(text: str, mark: bytes, encoding: str) -> bytes | None:
    """The bytes of a text, None where the encoding lacks a sign."""
    try:
        return mark + text.encode(encoding)
    except UnicodeEncodeError:
        return None
