"""NewsML-G2: the IPTC's exchange format, one text ``newsItem`` a release."""

from ...interfaces import Writer
from .item import write_newsml_g2
from .options import NewsmlG2Options

__all__ = ["NEWSML_G2", "NewsmlG2Options"]

NEWSML_G2 = Writer("newsml-g2", ".newsml.xml", "application/vnd.iptc.g2.newsitem+xml", NewsmlG2Options, write_newsml_g2)
