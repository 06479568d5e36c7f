"""A release as a PDF that is PDF/UA-1 and PDF/A-3a at once: pages, structure, and the release itself inside."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from io import BytesIO
from typing import Any

from ...interfaces import Attachment, Output
from ...model.findings import Finding
from ...model.release import PressRelease
from ...rendering.losses import lost, unsafe_addresses
from ...rendering.wording import paper_for, wording_of
from .options import PdfOptions


def write_pdf(release: PressRelease, options: PdfOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The document, with findings on what was filled in and on what its pages do not show.

    `WriteError` for a character that no font has, `UsageError` or `ConfigurationError` for options that name nothing.
    """
    from .body import set_body
    from .draft import draft_of
    from .looks import looks_of

    looks = looks_of(options.theme, wording_of(release.language), options.font_dir)
    draft = draft_of(release, options, looks, options.page_size or paper_for(release.language))
    set_body(draft)
    data, filled = bind(draft, attachments)
    return Output(data, (*filled, *draft.findings, *losses(release)))


def losses(release: PressRelease) -> Iterator[Finding]:
    """What the pages do not show; the model inside the document holds it all the same."""
    yield from unsafe_addresses(release, "pdf")
    for number, link in enumerate(release.links):
        if link.paragraph is None:
            yield lost("link that stands nowhere in the text", link.url, f"/links/{number}", "pdf")


def bind(draft: Any, attachments: Sequence[Attachment]) -> tuple[bytes, list[Finding]]:
    """The pages painted and bound with everything else that makes them a document."""
    from .binding import Binding
    from .enclosure import enclosed_files
    from .furniture import letterhead_picture, paint_footer, paint_letterhead
    from .metadata import facts_of
    from .painter import Painter
    from .strips import paginate

    facts, filled = facts_of(draft.release, draft.language, draft.options.now)
    files = enclosed_files(draft.release, attachments)
    digest = sha256(files[0].file.data).hexdigest()
    frame = draft.frame
    binding = Binding(BytesIO(), (frame.width, frame.height), facts, digest)
    picture = letterhead_picture(draft)
    pages = paginate(draft.strips, frame.first_top - frame.bottom, frame.top - frame.bottom)
    for number, page in enumerate(pages, 1):
        painter = Painter(number)
        top = frame.top if number > 1 else frame.first_top
        for placed in page:
            if placed.again != painter.artifact:
                painter.repeat(on=placed.again)
            placed.strip.paint(painter, top - placed.top)
        painter.repeat(on=False)
        if number == 1:
            paint_letterhead(draft, painter, picture)
        paint_footer(draft, painter, len(pages))
        binding.add_page(painter)
    return binding.finish(draft, files, picture), filled
