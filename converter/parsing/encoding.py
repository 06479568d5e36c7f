"""Encodings: bytes become text by a fixed ladder, and a guess is always a finding.

Byte order mark, what the source declares, strict UTF-8, UTF-16 by its zero bytes, Windows-1252 as WHATWG's Encoding
Standard has it (every byte means something there). Characters that XML forbids stay in the text for its positions'
sake, are never part of the model, and each is a finding.
"""

import codecs
import re

from ..errors import LimitError, ReadError
from ..model.findings import Finding
from ..model.reading import line_and_column, line_starts
from .passage import FORBIDDEN

LARGEST = 32 * 1024 * 1024  # bytes: two thousand times a long release
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARABLE = re.compile(
    r"utf-?8|utf-?16(?:-?[lb]e)?|us-ascii|ascii|iso-?8859-?\d{1,2}|latin-?\d|windows-?125\d|cp125\d|cp932|gb2312|gbk|gb18030|big5(?:-?hkscs)?|shift[_-]?jis|sjis|euc-?(?:jp|kr)|iso-2022-jp|koi8-?[ru]|mac-?roman",
    re.IGNORECASE,
)
SAMPLE = 4096
LISTED = 50  # characters that XML forbids that get a finding of their own
CONTROL = re.compile(f"[{FORBIDDEN}]")


def decode(data: bytes, name: str, declared: str | None = None) -> tuple[str, tuple[Finding, ...]]:
    """The text of a document, and findings on a guessed encoding and on characters that XML forbids.

    ``declared`` is an encoding that the source names; one that does not fit is passed over with a finding. Raises
    `LimitError` above 32 MiB and `ReadError` where nothing printable is left.
    """
    if len(data) > LARGEST:
        raise LimitError(f"{name}: {len(data):,} bytes, more than the {LARGEST:,} that a release may have; split it")
    text, findings = decode_bytes(data, declared)
    if not any(sign.isprintable() and not sign.isspace() for sign in text[:SAMPLE]) and not re.search(r"\w", text):
        raise ReadError(f"{name}: no text in it; give a file that holds a release")
    return text, (*findings, *forbidden_in(text))


def decode_bytes(data: bytes, declared: str | None) -> tuple[str, list[Finding]]:
    """The ladder."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return decode_with(data[len(mark) :], encoding, "the byte order mark says")
    findings = []
    if declared and DECLARABLE.fullmatch(declared):
        try:
            return data.decode(declared), []
        except UnicodeDecodeError as error:
            findings.append(guess(f"declared encoding {declared!r} does not fit at byte {error.start}: passed over"))
    try:
        return data.decode("utf-8"), findings
    except UnicodeDecodeError:
        pass
    if wide := wide_encoding(data[:SAMPLE]):
        text, more = decode_with(data, wide, "guessed from its zero bytes:")
        return text, [*findings, guess(f"encoding guessed: {wide}; save the file as UTF-8"), *more]
    return decode_western(data), [*findings, guess("encoding guessed: windows-1252; save the file as UTF-8")]


def decode_with(data: bytes, encoding: str, why: str) -> tuple[str, list[Finding]]:
    """Decode; bytes that do not fit become U+FFFD, which is a finding."""
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError as error:
        return data.decode(encoding, "replace"), [
            Finding(
                "PRC904", f"{why} {encoding}, but byte {error.start} does not fit: U+FFFD stands for it", "", "error"
            )
        ]


def decode_western(data: bytes) -> str:
    """Windows-1252 of the Encoding Standard: the five bytes that Python's codec refuses are C1 controls."""
    table = {byte: chr(byte) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
    return codecs.charmap_decode(
        data, "strict", {**{byte: bytes([byte]).decode("cp1252") for byte in range(256) if byte not in table}, **table}
    )[0]


def wide_encoding(sample: bytes) -> str | None:
    """UTF-16, where every other byte of the sample is zero; else None."""
    even, odd = sample[::2], sample[1::2]
    if len(sample) >= 8 and odd.count(0) >= 0.7 * len(odd) and even.count(0) <= 0.1 * len(even):
        return "utf-16-le"
    if len(sample) >= 8 and even.count(0) >= 0.7 * len(even) and odd.count(0) <= 0.1 * len(odd):
        return "utf-16-be"
    return None


def guess(message: str) -> Finding:
    """The finding of a guess."""
    return Finding("PRC904", message, "", "warning", 1, 1)


def forbidden_in(text: str) -> list[Finding]:
    """A finding for each character that XML forbids; beyond fifty, one for all the rest."""
    found = list(CONTROL.finditer(text))
    if not found:
        return []
    starts = line_starts(text)
    findings = [
        Finding(
            "PRC606",
            f"character U+{ord(match[0]):04X} is forbidden in XML: left out",
            "",
            "error",
            *line_and_column(text, match.start(), starts),
        )
        for match in found[:LISTED]
    ]
    if len(found) > LISTED:
        findings.append(
            Finding("PRC606", f"{len(found) - LISTED} more characters that XML forbids: left out", "", "error")
        )
    return findings
