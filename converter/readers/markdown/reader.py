"""The reader of Markdown, and how its documents are known."""

import re

from ...interfaces import Reader
from ...model.reading import Reading
from ...model.source import Source

MEDIA_TYPES = ("text/markdown", "text/x-markdown")
FRONT = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n[A-Za-z][\w -]{0,40}:|\+\+\+[ \t]*\r?\n[A-Za-z][\w-]{0,40}[ \t]*=)"
)


def read_markdown(source: Source) -> tuple[Reading, ...]:
    """The release of a Markdown file: always one. Raises `ReadError` where it holds no text or its front matter is broken."""
    from .document import read_document  # the recognisers' patterns are compiled when a document is read

    return (read_document(source),)


def sniff_markdown(head: bytes) -> bool:
    """Whether bytes begin with front matter; Markdown without it is told from text by its suffix alone."""
    return bool(FRONT.match(head))


MARKDOWN = Reader("markdown", (".md", ".markdown", ".mdown", ".mkd"), MEDIA_TYPES, sniff_markdown, read_markdown)
