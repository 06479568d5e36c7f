"""NewsML-G2: news items, alone or in a message; any version, XHTML, NITF, HTML or plain bodies."""

from .reader import NEWSML_G2

__all__ = ["NEWSML_G2"]
