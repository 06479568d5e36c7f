"""An address that is no URI.

The schema says so in a format that most validators do not look at.

Bad:  `{"uri": "acme-plant"}`
Good: `{"uri": "urn:newsml:example.com:20260303:acme-plant"}`

Source: ninjs 3.1, `uri`; RFC 3986.
"""

import re
from collections.abc import Iterator
from typing import Any

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Subject

URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[!#-;=?-Z\[\]_a-z~%]*")
KEYS = ("uri", "href", "linkedRights", "langId")
LISTS = (
    *("renditions", "associations", "people", "organisations", "places", "subjects"),
    *("events", "objects", "infoSources", "trustIndicators"),
)


def check(subject: Subject) -> Iterator[Finding]:
    """One finding for each."""
    for pointer, value in addresses(subject.document.data, ""):
        if not URI.fullmatch(value):
            yield subject.fault_at(
                "NJS101", f"{shown(value)} is no URI; write an absolute one, without blanks", pointer
            )


def addresses(data: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """The addresses of an object, and of those in its lists, with their places."""
    if not isinstance(data, dict):
        return
    for key in KEYS:
        if isinstance(data.get(key), str):
            yield f"{pointer}/{key}", data[key]
    for key in LISTS:
        members = data.get(key)
        for number, member in enumerate(members if isinstance(members, list) else ()):
            yield from addresses(member, f"{pointer}/{key}/{number}")


RULE = Rule("NJS101", "ninjs-uri-not-absolute", "error", __doc__ or "", check)
