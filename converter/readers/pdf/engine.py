"""The engine: pdfium, which opens a document and says where each letter of it stands.

It is a library in C, and not safe for threads: one lock is held from the opening of a document to its closing, and what
comes out are plain values. Documents may come from anybody, so their size, pages, letters and links are limited, and
nothing that they ask for (scripts, addresses, other files) is ever done: only text is asked of the engine.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_ubyte, c_ulong, c_ushort, c_void_p, cast, create_string_buffer
from threading import Lock
from typing import Any

from ...errors import LimitError, ReadError
from .letters import Sheet, read_pieces
from .pieces import Document, Page
from .weight import weigh

LARGEST_FILE = 64 * 2**20
MOST_PAGES = 1_000
MOST_LETTERS = 4_000_000
"""Of a document; a thousand pages of small print."""

MOST_FILES = 50
LARGEST_ENCLOSED = 32 * 2**20
ENCLOSED = re.compile(r"[\w.-]{1,80}\.json")
LONGEST_WORD = 10_000
LOCK = Lock()
NEEDS_PASSWORD, UNKNOWN_HANDLER = 4, 5
"""FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h."""


def read_document(data: bytes, name: str) -> Document:
    """The pages of a document. Raises `ReadError` where it cannot be opened, `LimitError` beyond the limits."""
    if len(data) > LARGEST_FILE:
        raise LimitError(
            f"{name}: {len(data):,} bytes, more than the {LARGEST_FILE:,} that are read; save it without its pictures"
        )
    weigh(data, name)
    with LOCK:
        import pypdfium2.raw as pdfium

        with opened(pdfium, data, name) as document:
            count = pdfium.FPDF_GetPageCount(document)
            if count > MOST_PAGES:
                raise LimitError(f"{name}: {count:,} pages, more than the {MOST_PAGES:,} that are read; split it")
            return Document(
                list(pages_of(pdfium, document, count, name)),
                said(lambda buffer, size: pdfium.FPDFCatalog_GetLanguage(document, buffer, size)),
                said(lambda buffer, size: pdfium.FPDF_GetMetaText(document, b"Title", buffer, size)),
                said(lambda buffer, size: pdfium.FPDF_GetMetaText(document, b"Keywords", buffer, size)),
                dict(files_of(pdfium, document)),
                bool(pdfium.FPDFCatalog_IsTagged(document)),
            )


@contextmanager
def opened(pdfium: Any, data: bytes, name: str) -> Iterator[Any]:
    """The document, closed in the end."""
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        error = pdfium.FPDF_GetLastError()
        if error in (NEEDS_PASSWORD, UNKNOWN_HANDLER):
            raise ReadError(f"{name}: protected by a password; save it without one")
        raise ReadError(f"{name}: no PDF, or a broken one; open it in a viewer and print it to a new PDF")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def pages_of(pdfium: Any, document: Any, count: int, name: str) -> Iterator[Page]:
    """The pages, each closed before the next one is opened."""
    tagged = bool(pdfium.FPDFCatalog_IsTagged(document))
    left = MOST_LETTERS
    for number in range(count):
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            raise ReadError(f"{name}: page {number + 1} is broken; open it in a viewer and print it to a new PDF")
        try:
            text = pdfium.FPDFText_LoadPage(page)
            try:
                left -= pdfium.FPDFText_CountChars(text) if text else 0
                if left < 0:
                    raise LimitError(f"{name}: more than the {MOST_LETTERS:,} letters that are read; split it")
                yield read_page(pdfium, document, page, text, tagged=tagged)
            finally:
                if text:
                    pdfium.FPDFText_ClosePage(text)
        finally:
            pdfium.FPDF_ClosePage(page)


def read_page(pdfium: Any, document: Any, page: Any, text: Any, *, tagged: bool) -> Page:
    """The pieces of one page; none where it has no text."""
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, byref(box))
    turn = pdfium.FPDFPage_GetRotation(page)
    width, height = box.right - box.left, box.top - box.bottom
    pieces = read_pieces(Sheet(pdfium, document, page, text, box, turn, tagged)) if text else []
    return Page(height if turn % 2 else width, width if turn % 2 else height, pieces)


def said(ask: Any) -> str:
    """A text that the engine writes into a buffer, as UTF-16, in one line; empty where there is none."""
    size = ask(None, 0)
    if not 2 < size <= LONGEST_WORD:
        return ""
    buffer = create_string_buffer(size)
    ask(cast(buffer, POINTER(c_ushort)), size)
    text = buffer.raw[:size].decode("utf-16-le", "replace").rstrip("\0")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def files_of(pdfium: Any, document: Any) -> Iterator[tuple[str, bytes]]:
    """The enclosed files that may hold a release, by name."""
    for number in range(min(max(pdfium.FPDFDoc_GetAttachmentCount(document), 0), MOST_FILES)):
        file = pdfium.FPDFDoc_GetAttachment(document, number)
        name = said(lambda buffer, size, file=file: pdfium.FPDFAttachment_GetName(file, buffer, size)) if file else ""
        size = c_ulong()
        if not ENCLOSED.fullmatch(name) or not pdfium.FPDFAttachment_GetFile(file, None, 0, byref(size)):
            continue
        if 0 < size.value <= LARGEST_ENCLOSED:
            buffer = (c_ubyte * size.value)()
            if pdfium.FPDFAttachment_GetFile(file, cast(buffer, c_void_p), size.value, byref(size)):
                yield name, bytes(buffer)
