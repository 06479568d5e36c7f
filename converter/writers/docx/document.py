"""A release as a Word document: its body, what stands around it, and the release itself inside."""

from collections.abc import Iterator, Sequence

from ...interfaces import Attachment, Output
from ...model.findings import Finding
from ...model.release import PressRelease
from ...rendering.addresses import safe_address
from ...rendering.losses import LOSS, lost, unsafe_addresses
from ...rendering.markup import start_tag
from . import prepared
from .body import set_body
from .draft import Draft, draft_of
from .enclosure import enclose
from .furniture import footer, header
from .languages import setting_of
from .options import DocxOptions
from .package import Stored, store, write_package
from .properties import core_properties
from .relations import OFFICE, target_of
from .skeleton import fixed_parts

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_docx(release: PressRelease, options: DocxOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The document, with findings on what was filled in and on what its pages do not show."""
    page_size = options.page_size or setting_of(release.language).page_size
    draft = draft_of(release, prepared.measure_of(page_size))
    draft.findings += losses(release)
    parts = dict(fixed_parts())
    main = main_part(draft, page_size)
    parts["docProps/core.xml"] = store(core_properties(draft, options))
    parts["customXml/item1.xml"] = store(enclose(release, main))
    parts["word/document.xml"] = store(main.encode())
    parts |= {f"word/{name}": part for name, part in word_parts(draft, page_size)}
    return Output(write_package(parts.items()), tuple(draft.findings))


def word_parts(draft: Draft, page_size: str) -> Iterator[tuple[str, Stored]]:
    """What the body refers to; links, labels and styles are complete when it is."""
    yield "_rels/document.xml.rels", store(draft.relations.part())
    yield "numbering.xml", store(draft.numbering.part())
    yield "styles.xml", prepared.styles(draft.setting, page_size, frozenset(draft.mixed))
    yield "settings.xml", prepared.settings(draft.setting)
    yield "fontTable.xml", prepared.unchanged("fontTable.xml")
    yield "theme/theme1.xml", prepared.unchanged("theme1.xml")
    yield "header1.xml", store(header(draft))
    foot = store(footer(draft))
    yield "footer1.xml", foot
    yield "footer2.xml", foot


def main_part(draft: Draft, page_size: str) -> str:
    """The body, and the page that it is set on."""
    root = start_tag("w:document", {"xmlns:w": WORD, "xmlns:r": OFFICE})
    section = prepared.section(page_size, draft.setting.direction)
    return f"{DECLARATION}{root}<w:body>{''.join(set_body(draft))}{section}</w:body></w:document>"


def losses(release: PressRelease) -> Iterator[Finding]:
    """What the pages do not show; the model inside the document holds it all the same."""
    yield from unsafe_addresses(release, "docx")
    for number, link in enumerate(release.links):
        if link.paragraph is None:
            yield lost("link that stands nowhere in the text", link.url, f"/links/{number}", "docx")
        elif safe_address(link.url) and target_of(link.url) is None:
            message = f"docx: {link.url[:200]!r} is not set as a link; Word would take the document for damaged"
            yield Finding(LOSS, message, f"/links/{number}/url", "info")
