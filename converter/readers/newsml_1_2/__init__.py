"""NewsML 1.2 as wires send releases: Business Wire's components by role, headline, body, contact, pictures.

A release in two languages is two main components; each is a release of its own.
"""

import re

from ...interfaces import Reader
from ...model.reading import Reading
from ...model.source import Source
from ...trees.xml import decode_head

ROOT = re.compile(
    r"\A\s*(?:<\?.{0,500}?\?>\s*|<!--.{0,3000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*)*<(?:[\w.-]{1,40}:)?NewsML[\s/>]",
    re.DOTALL,
)


def read_newsml_1_2(source: Source) -> tuple[Reading, ...]:
    """The releases of a document; the recognisers' patterns are compiled when one is read."""
    from .reader import read_newsml_1_2 as read

    return read(source)


def sniff_newsml_1_2(head: bytes) -> bool:
    """Whether bytes begin as a NewsML 1.x document."""
    return bool(ROOT.match(decode_head(head)))


NEWSML_1_2 = Reader("newsml-1.2", (".newsml.xml", ".xml"), ("text/vnd.iptc.newsml",), sniff_newsml_1_2, read_newsml_1_2)
