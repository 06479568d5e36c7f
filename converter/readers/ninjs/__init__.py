"""ninjs, the IPTC's News in JSON, 1.x to 3.x: ``{"uri": "…", "headline": "…", "body_xhtml": "…"}`` and ``"bodies": […]``."""

import re

from ...interfaces import Reader
from ...model.reading import Reading
from ...model.source import Source

OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
URI = re.compile(rb'"uri"\s*:\s*"')
CANONICAL = re.compile(rb'"schema"\s*:\s*"urn:prconvert:press-release:')
KNOWN = re.compile(
    rb'"(?:headlines?|body_(?:x?html|text)|bodies|versioncreated|versionCreated|pubstatus|pubStatus|byline|slugline|'
    rb'representationtype|representationType|associations|renditions|standard)"\s*:'
)


def read_ninjs(source: Source) -> tuple[Reading, ...]:
    """The releases of a document; the recognisers' patterns are compiled when one is read."""
    from .reader import read_ninjs as read

    return read(source)


def sniff_ninjs(head: bytes) -> bool:
    """Whether the first kilobytes are those of a news object: an object with a URI, or with members that only news has."""
    if not OBJECT.match(head) or CANONICAL.search(head):
        return False
    return bool(URI.search(head)) or len(set(KNOWN.findall(head))) > 1


NINJS = Reader("ninjs", (".ninjs.json", ".ninjs", ".json"), ("application/json",), sniff_ninjs, read_ninjs)
