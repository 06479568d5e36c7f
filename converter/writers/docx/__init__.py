"""DOCX: a Word document that opens without repair, with the release itself inside it."""

from ...interfaces import Writer
from .document import write_docx
from .options import DocxOptions

__all__ = ["DOCX", "DocxOptions"]

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

DOCX = Writer("docx", ".docx", MEDIA_TYPE, DocxOptions, write_docx)
