"""PDFs as other programs make them, for the tests of the reader: set by reportlab, changed by pikepdf."""

import io
from collections.abc import Callable, Mapping, Sequence
from xml.sax.saxutils import escape

import pikepdf
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Table,
)

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=10.5, leading=14, spaceAfter=7)
STYLES: Mapping[str, ParagraphStyle] = {
    "body": BODY,
    "justified": ParagraphStyle("justified", BODY, alignment=TA_JUSTIFY),
    "indented": ParagraphStyle("indented", BODY, firstLineIndent=14, spaceAfter=0, alignment=TA_JUSTIFY),
    "headline": ParagraphStyle("headline", fontName="Helvetica-Bold", fontSize=22, leading=26, spaceAfter=12),
    "centred": ParagraphStyle(
        "centred", fontName="Helvetica-Bold", fontSize=18, leading=22, spaceAfter=12, alignment=TA_CENTER
    ),
    "subhead": ParagraphStyle(
        "subhead", fontName="Helvetica-Bold", fontSize=10.5, leading=14, spaceBefore=6, spaceAfter=2
    ),
    "larger": ParagraphStyle("larger", fontName="Helvetica", fontSize=13, leading=16, spaceBefore=6, spaceAfter=3),
    "contact": ParagraphStyle("contact", BODY, spaceAfter=0),
    "bullet": ParagraphStyle("bullet", BODY, leftIndent=14, bulletIndent=0, spaceAfter=2),
}
Painter = Callable[[Canvas, BaseDocTemplate], None]


def text(words: str, style: str = "body", bullet: str | None = None) -> Paragraph:
    """A paragraph; ``words`` are plain."""
    return Paragraph(escape(words), STYLES[style], bulletText=bullet)


def rich(words: str, style: str = "body") -> Paragraph:
    """A paragraph in reportlab's own markup."""
    return Paragraph(words, STYLES[style])


def table(rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Table:
    """A table without rules, figures flush right."""
    made = Table(rows, colWidths=widths)
    made.setStyle([("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("FONT", (0, 0), (-1, -1), "Times-Roman", 10)])
    return made


def document(
    story: Sequence[Flowable],
    *,
    columns: int = 1,
    head: Painter | None = None,
    top: float = 0,
    **facts: str,
) -> bytes:
    """A document; ``facts`` are its title and language. With ``top`` its first frame goes over the whole width, so many points high, above the columns."""
    file = io.BytesIO()
    made = BaseDocTemplate(file, pagesize=A4, invariant=1, **facts)
    width, height, gutter = A4[0] - 144, A4[1] - 144, 20.0
    across = (width - gutter * (columns - 1)) / columns

    def frames(room: float) -> list[Frame]:
        return [
            Frame(72 + number * (across + gutter), 72, across, room, 0, 0, 0, 0, id=f"c{number}")
            for number in range(columns)
        ]

    painted = {"onPage": head} if head else {}
    above = [Frame(72, 72 + height - top, width, top, 0, 0, 0, 0, id="top")] if top else []
    made.addPageTemplates(
        [
            PageTemplate("first", [*above, *frames(height - top)], **painted),
            PageTemplate("later", frames(height), **painted),
        ]
    )
    made.build([NextPageTemplate("later"), *story])
    return file.getvalue()


def over_columns(opening: Sequence[Flowable], story: Sequence[Flowable]) -> list[Flowable]:
    """What goes over the whole width, and what stands in columns below it."""
    return [*opening, FrameBreak(), *story]


def drawn(paint: Callable[[Canvas], None], size: tuple[float, float] = A4, **options: object) -> bytes:
    """A document whose pages are drawn by hand."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1, **options)
    paint(canvas)
    canvas.save()
    return file.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """The document after a change."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(file, **options)  # type: ignore[arg-type]  # as pikepdf takes them
    return file.getvalue()
