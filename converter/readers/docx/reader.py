"""The reader of Word documents: which of the two ways a document is read, and how it is known.

The decoded source of a Word document is its text, one line a paragraph: headers, body, notes, footers; positions count
in it. A document that prconvert wrote holds the release itself. As long as nobody has edited its text, the reading is
that release; once somebody has, the text is read like any other, and findings say what was changed.
"""

from dataclasses import replace

from ...errors import ReadError
from ...interfaces import Reader
from ...model.reading import Reading
from ...model.source import Source, provenance_of

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SIGNATURE = b"PK\x03\x04"


def read_docx(source: Source) -> tuple[Reading, ...]:
    """The release of a document: always one. Raises `ReadError` where it is no Word document or shows no text."""
    from ...parsing.enclosed import broken_promises
    from .enclosed import compare, find_enclosed, is_shown, reading_of
    from .manuscript import read_manuscript
    from .package import Package
    from .properties import title_and_language
    from .residue import find_residue

    package = Package(source.data, source.name)
    residue = tuple(find_residue(package))
    enclosed, findings = find_enclosed(package)
    if enclosed:
        findings = tuple(broken_promises(enclosed.release, *title_and_language(package)))
        plain = read_manuscript(package, looks=False)
        if is_shown(enclosed, plain):
            return (replace(reading_of(enclosed, plain), findings=(*findings, *residue)),)
    from .judgement import judge  # recognisers compile their patterns when they are imported

    manuscript = read_manuscript(package)
    text = manuscript.text
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise ReadError(f"{source.name}: no text in it; give a document that holds a release")
    provenance = provenance_of(source, "docx")
    reading = judge(manuscript, provenance, (*findings, *residue), ours=enclosed is not None)
    return (compare(reading, manuscript, enclosed) if enclosed else reading,)


def sniff_docx(head: bytes) -> bool:
    """Whether bytes begin as an archive whose first parts are those of a Word document."""
    return head.startswith(SIGNATURE) and (b"[Content_Types].xml" in head or b"word/" in head or b"_rels/" in head)


DOCX = Reader("docx", (".docx", ".docm", ".dotx"), (MEDIA_TYPE,), sniff_docx, read_docx)
