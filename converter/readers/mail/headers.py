"""Headers as people read them: encoded words decoded, one line each, nothing in them that could be a second header."""

import re
from binascii import Error as Base64Error
from datetime import datetime
from email.message import Message
from typing import NamedTuple

from ...parsing.encoding import decode_western
from .charsets import codec_of

PREFIX = re.compile(
    r"(?i)\s*(?:(?:re|fwd?|aw|wg|tr|rv|rif|i|sv|vs|vb|doorst|enc|odp|pd|antw|ynt|ilt)(?:\[\d{1,3}\])?\s?:|\[(?:ext|extern|external|spam)[^\]]{0,20}\])\s*"
)
FORWARDED = re.compile(r"(?i)\s*(?:fwd?|wg|tr|rv|i|vb|doorst|enc|pd|ilt)(?:\[\d{1,3}\])?\s?:")
MOST_PREFIXES = 8
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class Headers(NamedTuple):
    """What a message says about itself; empty or None where it does not."""

    subject: str = ""
    sender: str = ""
    publisher: str | None = None
    date: str = ""
    published: str | None = None
    language: str | None = None
    keywords: tuple[str, ...] = ()


def headers_of(message: Message) -> Headers:
    """The headers that say something about a release."""
    sender = header_of(message, "From")
    date = header_of(message, "Date")
    language = header_of(message, "Content-Language").partition(",")[0].strip()
    keywords = (" ".join(word.split()) for word in header_of(message, "Keywords").split(","))
    return Headers(
        header_of(message, "Subject"),
        sender,
        publisher_of(message),
        date,
        moment_of(date),
        language if LANGUAGE.fullmatch(language) else None,
        tuple(dict.fromkeys(word for word in keywords if word)),
    )


def header_of(message: Message, name: str) -> str:
    """A header in one line, decoded; empty where there is none."""
    return decode_words(raw_header(message, name))


def raw_header(message: Message, name: str) -> str:
    """A header as it was sent, bytes that are no ASCII as surrogates."""
    return next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")


def decode_words(raw: str) -> str:
    """A header with its encoded words decoded (RFC 2047); as it stands where they are broken."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    try:
        chunks = decode_header(raw)
    except (HeaderParseError, Base64Error, ValueError):
        chunks = [(raw, None)]
    return one_line("".join(decode_chunk(chunk, charset) for chunk, charset in chunks))


def decode_chunk(chunk: bytes | str, charset: str | None) -> str:
    """One word of a header: in the encoding that it names, else UTF-8, else Windows-1252."""
    data = chunk if isinstance(chunk, bytes) else chunk.encode("utf-8", "surrogateescape")
    codec = codec_of(charset) if charset else None
    for name in filter(None, (codec, "utf-8")):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return decode_western(data)


def one_line(text: str) -> str:
    """A text in one line, without what does not print: a line break in a header could begin another one."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def publisher_of(message: Message) -> str | None:
    """The name of the sender; None where only an address stands there."""
    from email.utils import parseaddr

    try:
        name, address = parseaddr(raw_header(message, "From").replace("\r", "").replace("\n", ""))
    except (RecursionError, IndexError, ValueError):
        return None
    found = decode_words(name)
    return found if found and "@" not in found and address else None


def moment_of(date: str) -> str | None:
    """The date of the message as a date-time of the model; None where it is none."""
    from email.utils import parsedate_to_datetime

    try:
        found: datetime = parsedate_to_datetime(date)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    offset = found.utcoffset()
    return found.isoformat() if offset is None or not offset.total_seconds() % 60 else None


def split_prefixes(subject: str) -> int:
    """Where a subject begins behind `Fwd:` and its like."""
    at = 0
    for _ in range(MOST_PREFIXES):
        found = PREFIX.match(subject, at)
        if not found:
            break
        at = found.end()
    return at
