"""PDF: documents from anywhere by their text, and prconvert's own by the release inside."""

from .reader import PDF, read_pdf

__all__ = ["PDF", "read_pdf"]
