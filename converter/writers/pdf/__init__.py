"""PDF: a release set as a page, tagged, with the release itself inside it."""

from ...interfaces import Writer
from .document import write_pdf
from .options import PdfOptions

__all__ = ["PDF", "PdfOptions"]

PDF = Writer("pdf", ".pdf", "application/pdf", PdfOptions, write_pdf, encloses=("newsml-g2",))
