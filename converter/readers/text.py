"""Plain text: pasted releases, wire text, hard-wrapped mail bodies, with or without Markdown."""

import re

from ..interfaces import Reader
from ..model.reading import Reading
from ..model.source import Source, provenance_of

OTHER = re.compile(
    rb"(?i)(?:\xef\xbb\xbf)?\s*(?:<!doctype|<html|<\?xml|<[a-z]+[^>]{0,200} xmlns)|%PDF-|PK\x03\x04|\{\\rtf|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b"
)


def read_text(source: Source) -> tuple[Reading, ...]:
    """The release that a text holds: always one. Raises `ReadError` where the bytes hold no text."""
    from ..parsing.assemble import assemble  # the recognisers' patterns are compiled when a text is read
    from ..parsing.draft import Draft
    from ..parsing.encoding import decode
    from ..parsing.layout import lay_out

    text, findings = decode(source.data, source.name)
    draft = Draft(text, lay_out(text), findings=list(findings))
    return (assemble(draft, provenance_of(source, "text")),)


def sniff_text(head: bytes) -> bool:
    """Whether bytes may be text: neither markup nor an archive nor a program's own form."""
    return bool(head) and not OTHER.match(head)


TEXT = Reader("text", (".txt", ".text"), ("text/plain",), sniff_text, read_text)
