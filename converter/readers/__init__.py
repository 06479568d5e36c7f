"""The formats that can be read, in one table; a reader is one module."""

from collections.abc import Mapping
from types import MappingProxyType

from ..interfaces import Reader
from .docx import DOCX
from .html import HTML
from .json import JSON
from .mail import EML, MBOX
from .markdown import MARKDOWN
from .newsml_1_2 import NEWSML_1_2
from .newsml_g2 import NEWSML_G2
from .ninjs import NINJS
from .nitf import NITF
from .pdf import PDF
from .text import TEXT

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        reader.name: reader
        for reader in (JSON, NEWSML_G2, NITF, NEWSML_1_2, NINJS, DOCX, PDF, MBOX, EML, HTML, MARKDOWN, TEXT)
    }
)
"""By name. Those that sniff more strictly stand first: text takes whatever is left."""
