"""The formats that can be written, in one table; a writer is one module, or a package where it has grown."""

from collections.abc import Mapping
from types import MappingProxyType

from ..interfaces import Writer
from .docx import DOCX
from .html import HTML
from .json import JSON
from .markdown import MARKDOWN
from .newsml_g2 import NEWSML_G2
from .ninjs import NINJS
from .nitf import NITF
from .pdf import PDF
from .text import TEXT

WRITERS: Mapping[str, Writer] = MappingProxyType(
    {writer.name: writer for writer in (JSON, NEWSML_G2, NITF, NINJS, HTML, MARKDOWN, TEXT, DOCX, PDF)}
)
"""By name, in the order in which they are listed to people."""
