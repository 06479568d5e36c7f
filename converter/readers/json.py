"""Canonical JSON: ``{"schema": "urn:prconvert:press-release:1.0", "language": "en", …}``, as its writer makes it."""

import re
from collections.abc import Iterable
from typing import Any

from ..errors import Fault, ModelError, shown
from ..interfaces import Reader
from ..model.reading import Reading, line_and_column, line_starts
from ..model.release import SCHEMA, PressRelease
from ..model.source import Source

VERSION = re.compile(r"urn:prconvert:press-release:([0-9]{1,9}\.[0-9]{1,9})")
CANONICAL = re.compile(rb'\s*\{.*"schema"\s*:\s*"urn:prconvert:press-release:', re.DOTALL)


def read_json(source: Source) -> tuple[Reading, ...]:
    """The one release of a canonical JSON document, with its own provenance, and where each value stands.

    Raises `ReadError` where it is no JSON, `LimitError` where it is larger or deeper than the limits, `ModelError` with
    all faults, in the order of their places, where it is no release.
    """
    from ..model.json_text import Places, decode_json, parse_json

    text = decode_json(source.data, source.name)
    data = parse_json(text, source.name)
    reading = Reading(build(data, source.name, text), (), text, Places(text))
    return (reading,)


def build(data: Any, name: str, text: str) -> PressRelease:
    """The release that the data says."""
    from ..model.codec import from_dict
    from ..reference.schema_check import check_document

    faults = check_version(data) or check_document(data)
    if not faults:
        try:
            return from_dict(data)
        except ModelError as error:
            faults = error.faults
    raise ModelError(located(faults, text), name)


def check_version(data: Any) -> tuple[Fault, ...]:
    """The fault of a document that is no release, or one of a version that is not known; other faults follow from it."""
    if not isinstance(data, dict):
        return (Fault("", "type", data, f"{shown(data)} where a release is due, which is an object"),)
    if "schema" not in data:
        return (Fault("", "required", "schema", f"no release: key 'schema' is missing, which says {SCHEMA!r}"),)
    value = data["schema"]
    found = VERSION.fullmatch(value) if isinstance(value, str) else None
    if not found:
        return (Fault("/schema", "const", value, f"no release: {shown(value)} where {SCHEMA!r} is due"),)
    if value == SCHEMA:
        return ()
    message = f"version {found[1]} of the model, where 1.0 is known here; take a newer prconvert, or write it as 1.0"
    return (Fault("/schema", "const", value, message),)


def located(faults: Iterable[Fault], text: str) -> list[Fault]:
    """The faults with line and column, in the order of their places."""
    from ..model.json_text import Places

    places, starts = Places(text), line_starts(text)
    found = []
    for fault in faults:
        line, column = line_and_column(text, places[fault.pointer][0].start, starts)
        found.append(fault._replace(line=line, column=column))
    return sorted(found, key=lambda fault: (fault.line, fault.column))


def sniff_json(head: bytes) -> bool:
    """Whether the first kilobytes are those of canonical JSON: an object that names the schema."""
    return bool(CANONICAL.match(head.removeprefix(b"\xef\xbb\xbf")))


JSON = Reader("json", (".json",), ("application/json",), sniff_json, read_json)
