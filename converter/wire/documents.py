"""XML documents of feeds: decoded as any text is, then taken apart with the place of every character."""

import re

from ..model.findings import Finding
from ..model.invariants import FORBIDDEN
from ..model.reading import line_and_column
from ..model.source import Source
from ..parsing.encoding import decode
from ..trees.xml import XmlDocument, declared_encoding, parse_xml_text
from .bodies import IRREGULAR

PADDING = re.compile(r"\A\s+")


def open_xml(source: Source) -> tuple[XmlDocument, tuple[Finding, ...]]:
    """The document, and what was irregular about it.

    Raises `ReadError` where it is no XML even with the characters left out that XML forbids, `LimitError` where it is
    too large or too deep.
    """
    text, findings = decode(source.data, source.name, declared_encoding(source.data))
    text = text.removeprefix("\ufeff")
    if padding := PADDING.match(text):
        text = text[padding.end() :]
        findings = (
            *findings,
            Finding(IRREGULAR, "white space before the document, which XML forbids", "", "info", 1, 1),
        )
    clean = (
        FORBIDDEN.sub("\ufffd", text) if FORBIDDEN.search(text) else text
    )  # one sign for one, so that all keep their places
    document = parse_xml_text(clean, source.name)._replace(text=text)
    unbound = [
        Finding(
            IRREGULAR,
            f"the prefix {prefix!r} is bound to no namespace",
            "",
            "warning",
            *line_and_column(text, offset),
        )
        for prefix, offset in document.unbound[:10]
    ]
    return document, (*findings, *unbound)
