"""Sources: the bytes that were given, and the name they came under."""

from dataclasses import dataclass
from hashlib import sha256

from ..version import VERSION
from .release import Provenance


@dataclass(frozen=True, slots=True)
class Source:
    """One document as it was given: ``name`` is a file name (or ``-`` for standard input)."""

    data: bytes
    name: str


def provenance_of(source: Source, format: str) -> Provenance:
    """Where a release came from; the name without folders and without characters that the model cannot hold."""
    base = source.name.replace("\\", "/").rpartition("/")[2]
    shown = " ".join("".join(filter(str.isprintable, base)).split()) or "-"
    return Provenance(format, shown, sha256(source.data).hexdigest(), f"prconvert/{VERSION}")
