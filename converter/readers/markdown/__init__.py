"""Markdown: CommonMark with GFM tables, and front matter."""

from .reader import MARKDOWN

__all__ = ["MARKDOWN"]
