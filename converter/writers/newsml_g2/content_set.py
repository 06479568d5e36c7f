"""The content in all its renditions: the marked-up body, the plain text, files of the same run."""

from collections.abc import Iterator, Sequence

from ...interfaces import Attachment
from ...rendering import nitf, xhtml
from ...rendering.addresses import address_in
from ...rendering.markup import EMPTY, Attributes, Line, block, element, escape
from ...rendering.plain import plain_text
from ...rendering.record import set_record
from .draft import Draft

RENDITIONS = {"application/pdf": "rnd:print"}


def content_set(draft: Draft, attachments: Sequence[Attachment]) -> list[Line]:
    """The contentSet; the body is the original that the other renditions were made with."""
    contenttype, document = marked_up(draft)
    lines = block("inlineXML", {"id": "body", "contenttype": contenttype, "rendition": "rnd:web"}, document)
    if text := plain_text(draft.story):
        lines.append(element("inlineData", {"contenttype": "text/plain"}, escape(text)))
    return block("contentSet", {"original": "body"}, [*lines, *renditions(draft, attachments)])


def marked_up(draft: Draft) -> tuple[str, list[Line]]:
    """The media type of the marked-up body, and the body as a document."""
    if draft.options.body == "nitf":
        head = [element("title", EMPTY, escape(draft.title)), *set_record(draft.release, draft.body.unsaid)]
        return nitf.MEDIA_TYPE, nitf.set_document(draft.release, head, draft.body.lines)
    return xhtml.MEDIA_TYPE, xhtml.set_document(draft.release, draft.title, draft.body)


def renditions(draft: Draft, attachments: Sequence[Attachment]) -> Iterator[Line]:
    """The same release as other files, by the address of their folder; without it their names are relative addresses."""
    for attachment in attachments:
        attributes: Attributes = {
            "href": address_in(draft.options.renditions_at, attachment.name),
            "contenttype": attachment.media_type,
            "size": len(attachment.data),
            "rendition": RENDITIONS.get(attachment.media_type),
        }
        yield element("remoteContent", attributes)
