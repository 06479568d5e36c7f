"""Canonical JSON: ``{"schema": "urn:prconvert:press-release:1.0", "language": "en", …}``, as its writer makes it."""

import json

from ..errors import ReadError
from ..interfaces import Reader
from ..model.codec import from_dict
from ..model.reading import Reading
from ..model.source import Source


def read_json(source: Source) -> tuple[Reading, ...]:
    """The one release of a canonical JSON document. Raises `ReadError` where it is none."""
    try:
        text = source.data.decode("utf-8-sig")
        data = json.loads(text)
    except ValueError as error:
        raise ReadError(f"{source.name}: not JSON: {error}") from error
    return (Reading(from_dict(data), (), text, {}),)


def sniff_json(head: bytes) -> bool:
    """Whether the first kilobytes are those of canonical JSON: an object that names the schema."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"urn:prconvert:press-release:' in head


JSON = Reader("json", (".json",), ("application/json",), sniff_json, read_json)
