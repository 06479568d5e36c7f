"""Quotes and their speakers: `“It works,” said Jane Roe, chief executive of Acme.`."""

from .finding import find_quotes
from .stretch import Stretch

__all__ = ["Stretch", "find_quotes"]
