"""Where words may be hyphenated, by language: ``commu-nity``; words of eight small letters or more, three on each side."""

import re
from functools import lru_cache
from typing import Any

SHORTEST, LEAST = 8, 3
WORD = re.compile(r"[\W\d_]*([^\W\d_]{8,})[\W\d_]*")

DEFAULT_REGIONS = {"en": "en_US", "de": "de_DE", "pt": "pt_BR", "nb": "nb_NO", "no": "nb_NO", "zh": "", "sr": "sr_Latn"}


@lru_cache(maxsize=16)
def dictionary_for(language: str) -> Any:
    """The dictionary of pyphen for a BCP 47 language; None where there is none."""
    import pyphen

    primary = language.partition("-")[0].lower()
    tag = DEFAULT_REGIONS.get(primary, primary) if language.lower() == primary else language.replace("-", "_")
    known = pyphen.language_fallback(tag) or pyphen.language_fallback(DEFAULT_REGIONS.get(primary, primary))
    return pyphen.Pyphen(lang=known, left=LEAST, right=LEAST) if known else None


@lru_cache(maxsize=20_000)
def hyphens_in(text: str, language: str) -> tuple[int, ...]:
    """The places in a text without blanks at which it may be hyphenated; none in names and other words with capitals."""
    found = WORD.fullmatch(text) if len(text) >= SHORTEST else None
    if found is None or not found[1].islower():
        return ()
    dictionary = dictionary_for(language)
    if dictionary is None:
        return ()
    start = found.start(1)
    return tuple(start + int(place) for place in dictionary.positions(found[1]) if place <= len(found[1]) - LEAST)
