"""The readers of mail: single messages (RFC 5322) and mailboxes (RFC 4155)."""

import re
from dataclasses import replace

from ...errors import LimitError, ReadError
from ...interfaces import Enclosed, Reader
from ...model.findings import Finding
from ...model.reading import Reading
from ...model.source import Source, provenance_of

NAMES = (
    rb"from|to|cc|bcc|subject|date|message-id|received|return-path|delivered-to|reply-to|sender|mime-version|content-type|dkim-signature|arc-[a-z-]{1,30}|"
    rb"authentication-results|x-[a-z0-9-]{1,60}|list-[a-z-]{1,30}|importance|priority|in-reply-to|references|thread-topic|content-transfer-encoding"
)
HEADS = re.compile(rb"(?i)\A\s{0,8}(?:(?:%b):[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,40}){2}" % NAMES)
MAILBOX = re.compile(rb"\AFrom \S{1,200} [^\r\n]{10,100}\r?\n(?:>?[A-Za-z-]{1,60}: )")


def read_eml(source: Source) -> tuple[Reading, ...]:
    """The release in the text of a message: one. `ReadError` where it has no text, `LimitError` beyond the limits."""
    return (read_message(source.data, source),)


def read_mbox(source: Source) -> tuple[Reading, ...]:
    """The releases in the messages of a mailbox, in order; a message without any is told in a finding of the first."""
    from .envelope import split_mailbox

    readings: list[Reading] = []
    skipped: list[Finding] = []
    for number, data in enumerate(split_mailbox(source.data, source.name), 1):
        try:
            readings.append(read_message(data, source, "mbox"))
        except LimitError:
            raise
        except ReadError as error:
            skipped.append(Finding("PRC908", f"message {number} was not read: {error}", "", "warning"))
    if not readings:
        raise ReadError(f"{source.name}: no message in it that holds a release")
    return (replace(readings[0], findings=(*readings[0].findings, *skipped)), *readings[1:])


def read_message(data: bytes, source: Source, format: str = "eml") -> Reading:
    """The release in the text of one message."""
    from ...parsing.assemble import assemble
    from .envelope import parse_message
    from .headers import headers_of
    from .letter import draft_of, write_letter
    from .parts import content_of

    message = parse_message(data, source.name)
    content = content_of(message, source.name)
    letter = write_letter(headers_of(message), content.texts, source.name)
    if not any(sign.isalnum() for start, end, _ in letter.texts for sign in letter.source[start:end]):
        raise ReadError(f"{source.name}: no text in the message; give what is attached to it")
    provenance = provenance_of(source, format)
    reading = assemble(draft_of(letter, headed=True), provenance)
    if reading.release.headline is not None:
        return reading
    if not reading.release.paragraphs:
        raise ReadError(f"{source.name}: no release in the text of the message; give what is attached to it")
    return assemble(draft_of(letter, headed=False), provenance) if letter.headers.subject else reading


def documents_in(source: Source) -> tuple[Enclosed, ...]:
    """The documents that came with a message."""
    from .envelope import parse_message
    from .parts import content_of

    return tuple(content_of(parse_message(source.data, source.name), source.name).documents)


def documents_in_mailbox(source: Source) -> tuple[Enclosed, ...]:
    """The documents that came with the messages of a mailbox."""
    from .envelope import split_mailbox

    messages = split_mailbox(source.data, source.name)
    return tuple(document for data in messages for document in documents_in(Source(data, source.name)))


def sniff_eml(head: bytes) -> bool:
    """Whether bytes begin with two headers of a mail."""
    return bool(HEADS.match(head))


def sniff_mbox(head: bytes) -> bool:
    """Whether bytes begin with the line that parts the messages of a mailbox."""
    return bool(MAILBOX.match(head))


EML = Reader("eml", (".eml",), ("message/rfc822",), sniff_eml, read_eml, documents_in)
MBOX = Reader("mbox", (".mbox",), ("application/mbox",), sniff_mbox, read_mbox, documents_in_mailbox)
