"""A release as a PDF."""

from collections.abc import Sequence
from io import BytesIO

from ...interfaces import Attachment, Output
from ...model.release import PressRelease
from ...rendering.plain import text_of
from ...rendering.story import tell
from .options import PdfOptions


def write_pdf(release: PressRelease, options: PdfOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The document."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    text = canvas.beginText(72, 760)
    for part in tell(release):
        text.textLine(text_of(part))
    canvas.drawText(text)
    canvas.save()
    return Output(buffer.getvalue())
