"""The package: parts in a zip file whose bytes depend on nothing but the parts.

The zip module of the standard library takes 35 ms to import and deflates each part anew; what is needed of the format
(PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16) is three records.
"""

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

LOCAL = struct.Struct("<4sHHHHHIIIHH")
CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
END = struct.Struct("<4sHHHHIIH")
VERSION, FLAGS, PLAIN, DEFLATED = 20, 0, 0, 8
MIDNIGHT, FIRST_DAY = 0, 0x21
"""1 January 1980, the first day that the format knows."""

LEVEL = 1
"""Of deflation, for what is written once: two fifths of the time of level 6, and a fifth larger."""

KEPT_LEVEL = 9
"""The same, for what is kept for many documents."""


SMALL = 1024
"""Bytes; deflating fewer takes longer than it saves."""


class Stored(NamedTuple):
    """A part as it stands in the file: deflated where it is large, with the checksum and size of what it was."""

    data: bytes
    checksum: int
    size: int
    method: int = DEFLATED


def store(data: bytes, level: int = LEVEL) -> Stored:
    """The part, ready for the file."""
    if len(data) <= SMALL:
        return Stored(data, zlib.crc32(data), len(data), PLAIN)
    return Stored(zlib.compress(data, level, -zlib.MAX_WBITS), zlib.crc32(data), len(data))


def write_package(parts: Iterable[tuple[str, Stored]]) -> bytes:
    """The file, its parts in the order given; names are ASCII."""
    body, directory = bytearray(), bytearray()
    count = 0
    for name, part in parts:
        place, path = len(body), name.encode("ascii")
        sizes = (part.checksum, len(part.data), part.size, len(path), 0)
        record = (VERSION, FLAGS, part.method, MIDNIGHT, FIRST_DAY, *sizes)
        body += LOCAL.pack(b"PK\3\4", *record) + path + part.data
        directory += CENTRAL.pack(b"PK\1\2", VERSION, *record, 0, 0, 0, 0, place) + path
        count += 1
    end = END.pack(b"PK\5\6", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)
