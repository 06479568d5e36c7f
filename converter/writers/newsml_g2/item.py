"""The item as a whole: ``<newsItem guid="urn:…" version="1" standard="NewsML-G2" conformance="power">``."""

from collections.abc import Sequence

from ...interfaces import Attachment, Output
from ...model.release import PressRelease
from ...rendering.direction import direction_of
from ...rendering.filling import provider_of
from ...rendering.losses import unsafe_addresses
from ...rendering.markup import EMPTY, Attributes, Line, block, document, element, escape
from .assertions import assertions, references
from .content_meta import content_meta
from .content_set import content_set
from .draft import Draft, draft_of, rights_of
from .item_meta import item_meta
from .losses import losses
from .options import NewsmlG2Options
from .vocabulary import CATALOG, NAMESPACE


def write_newsml_g2(release: PressRelease, options: NewsmlG2Options, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as a NewsML-G2 item, bare or in a message, in UTF-8.

    Findings name what the format demanded and the release did not say, and what the item cannot hold.
    """
    draft = draft_of(release, options)
    item = news_item(draft, attachments)
    lines = news_message(draft, item) if options.message else item
    findings = (*draft.findings, *losses(draft), *unsafe_addresses(release, "newsml-g2"))
    return Output(document(lines), findings)


def news_item(draft: Draft, attachments: Sequence[Attachment]) -> list[Line]:
    """The newsItem element, its children in the order of the standard."""
    release = draft.release
    attributes: Attributes = {
        "xmlns": NAMESPACE,
        "guid": draft.guid,
        "version": draft.version_number,
        "standard": "NewsML-G2",
        "standardversion": draft.options.version,
        "conformance": "power",
        "xml:lang": release.language,
        "dir": direction_of(release.language) if release.language else None,
    }
    lines = [
        element("catalogRef", {"href": CATALOG}),
        *rights(draft),
        *item_meta(draft),
        *content_meta(draft),
        *assertions(draft),
        *references(draft),
        *content_set(draft, attachments),
    ]
    return block("newsItem", attributes, lines)


def rights(draft: Draft) -> list[Line]:
    """The copyright line."""
    notice = rights_of(draft.release, draft.options)
    return block("rightsInfo", EMPTY, [element("copyrightNotice", EMPTY, escape(notice))]) if notice else []


def news_message(draft: Draft, item: list[Line]) -> list[Line]:
    """The item in the envelope in which wires send it."""
    sender = draft.options.provider_domain or provider_of(draft.release, draft.options.provider)
    lines = [
        element("sent", EMPTY, escape(draft.time)),
        *([element("sender", EMPTY, escape(sender))] if sender else []),
    ]
    header = block("header", EMPTY, lines)
    return block("newsMessage", {"xmlns": NAMESPACE}, [*header, *block("itemSet", EMPTY, item)])
