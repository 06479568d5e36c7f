"""The content in all its renditions: the marked-up body, the plain text, files of the same run."""

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from ...interfaces import Attachment
from ...rendering.markup import Attributes, Markup, block, element, escape
from ...rendering.plain import plain_text
from ...rendering.xhtml import MEDIA_TYPE, set_document
from .draft import Draft

RENDITIONS = {"application/pdf": "rnd:print"}


def content_set(draft: Draft, attachments: Sequence[Attachment]) -> list[Markup]:
    """The contentSet; the body is the original that the other renditions were made with."""
    document = set_document(draft.release, draft.title, draft.body.lines)
    lines = block("inlineXML", {"id": "body", "contenttype": MEDIA_TYPE, "rendition": "rnd:web"}, document)
    if text := plain_text(draft.release):
        lines.append(element("inlineData", {"contenttype": "text/plain"}, escape(text)))
    return block("contentSet", {"original": "body"}, [*lines, *renditions(attachments)])


def renditions(attachments: Sequence[Attachment]) -> Iterator[Markup]:
    """The same release as other files; their names are relative addresses."""
    for attachment in attachments:
        attributes: Attributes = {
            "href": quote(attachment.name, errors="surrogateescape"),
            "contenttype": attachment.media_type,
            "size": len(attachment.data),
            "rendition": RENDITIONS.get(attachment.media_type),
        }
        yield element("remoteContent", attributes)
