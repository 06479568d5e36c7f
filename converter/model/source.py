"""Sources: the bytes that were given, and the name they came under."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """One document as it was given: ``name`` is a file name (or ``-`` for standard input)."""

    data: bytes
    name: str
