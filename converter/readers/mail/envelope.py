"""Messages as bytes: what is refused before the standard library sees it, and mailboxes taken apart.

The standard library decodes a long encoded header in quadratic time and memory (200 kB take it 3.7 s and 2.7 GB), and takes
containers in containers apart by recursion. So headers, containers and sizes are measured first, in linear time, and a
message beyond the limits is refused whole.
"""

import re
from collections.abc import Iterator
from email.message import Message

from ...errors import LimitError, ReadError

LARGEST = 48 * 2**20
LONGEST_HEADER = 16 * 2**10
LARGEST_HEAD = 256 * 2**10
MOST_CONTAINERS = 100
MOST_MESSAGES = 1_000

HEADER = re.compile(rb"[!-9;-~]{1,80}[ \t]*:")
BOUNDARY = re.compile(rb"^--[^\n]{1,200}\n", re.MULTILINE)
EMPTY_LINE = re.compile(rb"\r?\n")
CONTAINER = re.compile(rb"(?i)^content-type[ \t]*:\s*(?:multipart|message)/", re.MULTILINE)
SEPARATOR = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,200}\r?\n")
QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


def parse_message(data: bytes, name: str) -> Message:
    """The message. `LimitError` beyond the limits, `ReadError` where there are no headers."""
    from email import message_from_bytes
    from email.policy import compat32

    measure(data, name)
    if not HEADER.match(data.lstrip(b"\r\n")):
        raise ReadError(f"{name}: no mail: it does not begin with headers; give a message as it was sent")
    try:
        return message_from_bytes(data.lstrip(b"\r\n"), policy=compat32)
    except RecursionError as error:
        raise LimitError(f"{name}: parts nested too deeply; give the message itself") from error


def measure(data: bytes, name: str) -> None:
    """Refuse what the standard library would take too long for."""
    if len(data) > LARGEST:
        raise LimitError(f"{name}: {len(data):,} bytes, more than the {LARGEST:,} that are read; take attachments out")
    containers = sum(1 for _ in CONTAINER.finditer(data))
    if containers > MOST_CONTAINERS:
        raise LimitError(
            f"{name}: {containers:,} parts with parts in them, more than the {MOST_CONTAINERS} that are read"
        )
    for number, (size, longest) in enumerate(heads_of(data)):
        if longest > LONGEST_HEADER:
            where = " of a part" if number else ""
            raise LimitError(f"{name}: a header{where} of more than the {LONGEST_HEADER:,} bytes that are read")
        if size > LARGEST_HEAD:
            raise LimitError(f"{name}: headers of more than the {LARGEST_HEAD:,} bytes that are read")


def heads_of(data: bytes) -> Iterator[tuple[int, int]]:
    """The sizes of the blocks of headers, and of the longest header in each.

    They stand at the beginning, behind lines that may part parts, and at the beginning of messages in messages.
    """
    done = 0
    start = len(data) - len(data.lstrip(b"\r\n"))
    for at in (start, *(found.end() for found in BOUNDARY.finditer(data))):
        head = at
        while head >= done:
            done, longest = head_at(data, head)
            yield done - head, longest
            blank = EMPTY_LINE.match(data, done)
            if not blank or b"message/" not in data[head:done].lower():
                break
            head = blank.end()


def head_at(data: bytes, start: int) -> tuple[int, int]:
    """Where a block of headers ends, and the length of its longest one; not much further than the limits."""
    at, length, longest = start, 0, 0
    while at < len(data) and longest <= LONGEST_HEADER and at - start <= LARGEST_HEAD:
        end = data.find(b"\n", at) + 1 or len(data)
        if at > start and data[at : at + 1] in (b" ", b"\t"):
            length += end - at
        elif HEADER.match(data, at, end):
            length = end - at
        else:
            break
        longest, at = max(longest, length), end
    return at, longest


def split_mailbox(data: bytes, name: str) -> list[bytes]:
    """The messages of a mailbox, lines that begin with `From ` as they were written (RFC 4155)."""
    if len(data) > LARGEST:
        raise LimitError(f"{name}: {len(data):,} bytes, more than the {LARGEST:,} that are read; split it")
    found = list(SEPARATOR.finditer(data))
    if not found:
        raise ReadError(f"{name}: no mailbox: no line that begins with 'From '; give --from eml for a single message")
    if len(found) > MOST_MESSAGES:
        raise LimitError(f"{name}: {len(found):,} messages, more than the {MOST_MESSAGES:,} that are read; split it")
    ends = [*(item.start() for item in found[1:]), len(data)]
    return [QUOTED_FROM.sub(rb"\1", data[item.end() : end]) for item, end in zip(found, ends, strict=True)]
