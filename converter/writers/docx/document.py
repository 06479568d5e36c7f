"""A release as a Word document."""

from collections.abc import Sequence
from io import BytesIO

from ...interfaces import Attachment, Output
from ...model.release import PressRelease
from ...rendering.plain import text_of
from ...rendering.story import tell
from .options import DocxOptions


def write_docx(release: PressRelease, options: DocxOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The document."""
    import docx

    document = docx.Document()
    for part in tell(release):
        document.add_paragraph(text_of(part))
    buffer = BytesIO()
    document.save(buffer)
    return Output(buffer.getvalue())
