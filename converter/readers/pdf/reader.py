"""The reader of PDF: which of the two ways a document is read, and how it is known.

The decoded source of a PDF is its text, one line a line: what stands above all pages, the text, what stands below, and
what later pages repeat; positions count in it.
"""

from dataclasses import replace

from ...errors import ReadError
from ...interfaces import Reader
from ...model.reading import Reading
from ...model.source import Source, provenance_of

SIGNATURE = b"%PDF-"
HEADER = 1024
"""The signature stands within so many bytes (ISO 32000-1, annex H, implementation note 13)."""


def read_pdf(source: Source) -> tuple[Reading, ...]:
    """The release of a document: always one. Raises `ReadError` where it is no PDF or shows no text."""
    from ...parsing.enclosed import broken_promises
    from ...parsing.encoding import forbidden_in
    from .enclosed import compare, find_enclosed, reading_of
    from .engine import read_document
    from .manuscript import read_manuscript
    from .shown import Comparison

    document = read_document(source.data, source.name)
    enclosed, findings = find_enclosed(document, source.data, source.name)
    manuscript = read_manuscript(document, ours=enclosed is not None)
    comparison = Comparison(enclosed, document, manuscript) if enclosed else None
    if enclosed:
        findings = tuple(broken_promises(enclosed, document.title, document.language, tagged=document.tagged))
    if enclosed and comparison and not comparison.changes:
        return (replace(reading_of(enclosed, manuscript, comparison), findings=findings),)
    from .judgement import judge  # recognisers compile their patterns when they are imported

    text = manuscript.text
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise ReadError(
            f"{source.name}: no text in it, only pictures of it; let a program for recognising text read it"
        )
    provenance = provenance_of(source, "pdf")
    reading = judge(document, manuscript, provenance, (*findings, *forbidden_in(text)))
    return (compare(reading, enclosed, comparison.changes) if enclosed and comparison else reading,)


def sniff_pdf(head: bytes) -> bool:
    """Whether bytes begin as a PDF, perhaps behind some others."""
    return SIGNATURE in head[:HEADER]


PDF = Reader("pdf", (".pdf",), ("application/pdf",), sniff_pdf, read_pdf)
