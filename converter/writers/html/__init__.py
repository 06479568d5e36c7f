"""HTML: one accessible page of HTML5, or a fragment for somebody else's page."""

from .options import HtmlOptions
from .writer import HTML

__all__ = ["HTML", "HtmlOptions"]
