"""Parts of a message: which of them are its text, and which are documents of their own (RFC 2046)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from typing import NamedTuple

from ...errors import LimitError
from ...interfaces import Enclosed
from ...model.source import Source
from .headers import decode_words, one_line

DEEPEST = 20
MOST_PARTS = 500
SAME = 0.6
"""Where HTML holds so much of the words of the plain text, both say the same, and HTML says more of their form."""

FULLER = 2
"""A plain text of half the words of the HTML only points to it."""

WORD = re.compile(r"\w{4,}")
TAG = re.compile(r"<[^<>]{0,2000}>")
NO_DOCUMENTS = frozenset(
    f"application/{kind}" for kind in ("pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-encrypted")
) | {"text/calendar", "text/vcard", "text/x-vcard", "message/delivery-status", "text/rfc822-headers"}
UNREAD = ("image", "audio", "video", "font")


class Part(NamedTuple):
    """A text of a message: its bytes, whether they are HTML, and what its headers say of them."""

    data: bytes
    html: bool
    charset: str | None
    flowed: bool = False
    joined: bool = False


@dataclass(slots=True)
class Content:
    """The texts of a message in order, and the documents that came with it."""

    texts: list[Part] = field(default_factory=list)
    documents: list[Enclosed] = field(default_factory=list)

    def add(self, other: "Content") -> None:
        """Put the content of a part to this."""
        self.texts += other.texts
        self.documents += other.documents


def content_of(message: Message, name: str) -> Content:
    """The content of a message. `LimitError` for one with too many parts, or too deep ones."""
    count = sum(1 for _ in message.walk())
    if count > MOST_PARTS:
        raise LimitError(f"{name}: {count:,} parts, more than the {MOST_PARTS} that are read")
    return read_part(message, name, 0)


def read_part(message: Message, name: str, depth: int) -> Content:
    """The content of a part."""
    if depth > DEEPEST:
        raise LimitError(f"{name}: parts nested more than {DEEPEST} deep; give the message itself")
    kind = message.get_content_type()
    if kind == "message/rfc822":
        return Content(documents=list(messages_in(message)))
    if not message.is_multipart():
        return read_leaf(message, kind)
    parts = [read_part(part, name, depth + 1) for part in message.get_payload() if isinstance(part, Message)]
    if kind == "multipart/alternative":
        return choose(parts)
    content = Content()
    for number, part in enumerate(parts):
        if kind in ("multipart/related", "multipart/signed") and number and content.texts:
            part.texts = []  # a resource of the first part, or its signature
        content.add(part)
    return content


def read_leaf(message: Message, kind: str) -> Content:
    """The content of a part without parts."""
    if message.get_content_maintype() in UNREAD or kind in NO_DOCUMENTS:
        return Content()
    file = file_name(message)
    attached = message.get_content_disposition() == "attachment" or bool(file)
    if not attached and kind.startswith("text/") and kind not in ("text/plain", "text/html"):
        return Content()  # one more form of the same text
    data = message.get_payload(decode=True)
    if not isinstance(data, bytes):
        return Content()
    if attached or kind not in ("text/plain", "text/html"):
        return Content(documents=[Enclosed(Source(data, file or "attachment"), kind)])
    flowed = parameter(message, "format") == "flowed"
    joined = parameter(message, "delsp") == "yes"
    charset = parameter(message, "charset")
    return Content([Part(data, kind == "text/html", charset or None, flowed and kind == "text/plain", joined)])


def parameter(message: Message, name: str) -> str:
    """A parameter of the content type, in small letters; empty where there is none."""
    from email.utils import collapse_rfc2231_value

    value = message.get_param(name)
    return one_line(collapse_rfc2231_value(value)).lower() if value else ""


def file_name(message: Message) -> str:
    """The file name of a part, without folders and without what does not print; empty where it has none."""
    raw = message.get_filename("")
    name = decode_words(raw) if isinstance(raw, str) else ""
    return name.replace("\\", "/").rpartition("/")[2].strip(". ")[:200]


def messages_in(message: Message) -> Iterator[Enclosed]:
    """The messages that a part holds, each as a document."""
    for inner in message.get_payload():
        if isinstance(inner, Message):
            try:
                data = inner.as_bytes()
            except (ValueError, LookupError, TypeError, AttributeError):
                data = b""
            stem = file_name(message).removesuffix(".eml") or "message"
            yield Enclosed(Source(data, f"{stem}.eml"), "message/rfc822")


def choose(parts: Sequence[Content]) -> Content:
    """The one of several forms of the same text that is read: HTML where it says what the plain text says.

    A plain text that only points to HTML is left, and so is HTML that holds less than the plain text.
    """
    chosen = Content(documents=[document for part in parts for document in part.documents])
    readable = [part for part in parts if part.texts]
    if not readable:
        return chosen
    rich = next((part for part in reversed(readable) if any(text.html for text in part.texts)), None)
    plain = next((part for part in reversed(readable) if not any(text.html for text in part.texts)), None)
    if rich and plain:
        words, others = words_of(plain), words_of(rich)
        fuller = len(others) >= FULLER * len(words)
        chosen.texts = rich.texts if fuller or len(words & others) >= SAME * len(words) else plain.texts
    else:
        chosen.texts = readable[-1].texts
    return chosen


def words_of(content: Content) -> frozenset[str]:
    """The longer words of a content."""
    from .texts import text_of

    found: set[str] = set()
    for part in content.texts:
        text = text_of(part)[0]
        found |= {word.lower() for word in WORD.findall(TAG.sub(" ", text) if part.html else text)}
    return frozenset(found)
