"""DOCX: Word documents, those of prconvert and those of everybody else."""

from .reader import DOCX, read_docx, sniff_docx

__all__ = ["DOCX", "read_docx", "sniff_docx"]
