"""Datelines as rules look at them: their places in the text, and whether AP style speaks of them."""

from collections.abc import Iterator

from ..model.findings import Finding
from ..model.proof import Proof
from ..model.release import Dateline, Place

POINTER = "/dateline/text"


def english_dateline(proof: Proof) -> Dateline | None:
    """The dateline of an English release that names a place; None where there is none."""
    dateline = proof.release.dateline
    return dateline if dateline is not None and dateline.places and proof.english else None


def places(dateline: Dateline) -> Iterator[Place]:
    """The places that name a city."""
    return (place for place in dateline.places if place.city)


def about(code: str, message: str, dateline: Dateline, words: str, after: str = "") -> Iterator[Finding]:
    """A finding about words of a dateline, those behind ``after`` where they stand more than once; case does not count."""
    text = dateline.text.lower()
    at = text.find(words.lower(), text.find(after.lower()) + len(after) if after else 0)
    if at >= 0:
        yield Finding(code, message, POINTER, start=at, end=at + len(words))
