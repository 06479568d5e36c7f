"""Markdown: CommonMark with GFM tables, front matter, and the release itself in a comment at the end."""

from .options import MarkdownOptions
from .writer import MARKDOWN

__all__ = ["MARKDOWN", "MarkdownOptions"]
