"""A content type that nobody registered.

Bad:  `contenttype="application/xhtml+html"`, `xhtml/xml`
Good: `contenttype="application/xhtml+xml"`

Source: https://www.iana.org/assignments/media-types/; NewsML-G2 Guide for Implementers 9.0.2, page 46.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

RIGHT = {
    "xhtml/xml": "application/xhtml+xml",
    "application/xhtml+html": "application/xhtml+xml",
    "application/xhtml": "application/xhtml+xml",
    "text/xhtml": "application/xhtml+xml",
    "text/xhtml+xml": "application/xhtml+xml",
    "text/nitf": "application/nitf+xml",
    "text/vnd.iptc.nitf": "application/nitf+xml",
    "nitf/xml": "application/nitf+xml",
    "image/jpg": "image/jpeg",
    "audio/mp3": "audio/mpeg",
    "text/txt": "text/plain",
}
"""Types met in feeds, and what each of them is meant to be."""

FORM = re.compile(r"[a-z]+/[a-z0-9][a-z0-9!#$&^_.+\-]*(?:\s*;.*)?", re.IGNORECASE | re.DOTALL)


def check(item: Item) -> Iterator[Finding]:
    """One finding for each type that is known to be wrong, or is none at all."""
    for element in item.all("inlineXML", "inlineData", "remoteContent", "link", "icon", "altRep"):
        kind = element.get("contenttype")
        if kind is None:
            continue
        right = RIGHT.get(kind.partition(";")[0].strip().lower())
        if right or not FORM.fullmatch(kind.strip()):
            message = (
                f"content type {shown(kind)} is not registered; write {right or 'one such as application/xhtml+xml'}"
            )
            yield item.fault("NML503", message, element, "contenttype")


RULE = Rule("NML503", "unregistered-content-type", "warning", __doc__ or "", check)
