"""Texts of parts: bytes decoded by the charset that the part names, lines put together where it says that they flow."""

import re

from ...model.findings import Finding
from ...parsing.encoding import decode_bytes, decode_western
from .charsets import codec_of
from .parts import Part

LINES = re.compile(r"\r\n?")
SIGNATURE = "-- "


def text_of(part: Part) -> tuple[str, list[Finding]]:
    """The text of a part, with line feeds between its lines; and findings where its encoding had to be guessed."""
    findings: list[Finding] = []
    codec = codec_of(part.charset) if part.charset else None
    text = None
    if part.charset and codec is None:
        message = f"charset {part.charset[:40]!r} is no encoding of text: passed over"
        findings.append(Finding("PRC904", message, "", "warning"))
    elif codec and codec != "us-ascii":
        text, fault = decoded(part.data, codec)
        findings += [fault] if fault else []
    if text is None:
        text, more = decode_bytes(part.data, None)
        findings += more
    text = LINES.sub("\n", text)
    return (unflowed(text, joined=part.joined) if part.flowed else text), findings


def decoded(data: bytes, codec: str) -> tuple[str | None, Finding | None]:
    """Bytes in a codec; None with a finding where they do not fit, as Windows-1252 always does."""
    try:
        return data.decode(codec), None
    except UnicodeDecodeError as error:
        if codec == "windows-1252":
            return decode_western(data), None
        message = f"declared encoding {codec!r} does not fit at byte {error.start}: passed over"
        return None, Finding("PRC904", message, "", "warning")


def unflowed(text: str, *, joined: bool) -> str:
    """Text of format=flowed (RFC 3676) with its paragraphs in one line each, quoted ones behind one `>` a level.

    ``joined`` says that the blank at a line's end goes when lines are put together (DelSp=yes).
    """
    lines: list[str] = []
    depth, open_line = -1, False
    for raw in text.split("\n"):
        body = raw.lstrip(">")
        level = len(raw) - len(body)
        body = body.removeprefix(" ")
        if open_line and level == depth and body != SIGNATURE:
            lines[-1] += body
        else:
            lines.append(f"{'>' * level} {body}" if level else body)
        open_line, depth = body.endswith(" ") and body != SIGNATURE, level
        if open_line and joined:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
