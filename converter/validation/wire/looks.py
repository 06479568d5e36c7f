"""What a document of a wire looks like, told from its first kilobytes without the parsers that reading it needs.

>>> sniff(b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a">')
'newsml-g2'
"""

import re

G2 = "http://iptc.org/std/nar/2006-10-01/"

ITEMS = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "newsMessage")
"""Roots of NewsML-G2; one that stands in no namespace is a fault to be told, and no other format."""

FORMATS = ("newsml-g2", "nitf", "ninjs")
"""What can be checked, by the names that readers and writers use."""

SNIFFED = 4096
PROLOG = re.compile(r"\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*+-->\s*|<!DOCTYPE(?:[^>\[]|\[[^\]]*\])*+>\s*)*+")
ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
KEY_OF_NINJS = re.compile(r'"(?:uri|headlines?|bodies|body_\w+|version[cC]reated|representationtype|standard)"\s*:')
CANONICAL = re.compile(r'"schema"\s*:\s*"urn:prconvert:')


def sniff(head: bytes) -> str | None:
    """The format that the first kilobytes look like; None where they are no document of a wire."""
    text = readable(head[:SNIFFED])
    if text.lstrip().startswith("{"):
        return "ninjs" if KEY_OF_NINJS.search(text) and not CANONICAL.search(text) else None
    prolog = PROLOG.match(text)
    root = ROOT.match(text, prolog.end() if prolog else 0)
    if root is None:
        return None
    if root[1] == "nitf":
        return "nitf"
    return "newsml-g2" if root[1] in ITEMS or G2 in text else None


def readable(head: bytes) -> str:
    """The beginning of a document as text, whatever its encoding; good enough for names in ASCII."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return head.replace(b"\0", b"").decode("latin-1").lstrip("\xff\xfe")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
