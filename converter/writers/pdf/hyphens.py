"""Where words may be hyphenated, by language: ``commu-nity``; words of eight small letters or more, three on each side.

The patterns and the algorithm are pyphen's; only the reading of a dictionary is done here, since that parses each of ten
thousand patterns at once where a document asks for a few hundred, and would take longer than all the rest.
"""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

SHORTEST, LONGEST, LEAST = 8, 80, 3
WORD = re.compile(r"[\W\d_]*([^\W\d_]{8,})[\W\d_]*")
DEFAULT_REGIONS = {"en": "en_US", "de": "de_DE", "pt": "pt_BR", "nb": "nb_NO", "no": "nb_NO", "sr": "sr_Latn"}
DIGITS = dict.fromkeys(map(ord, "0123456789"))
STEP = re.compile(r"(\d?)(\D?)")
OTHER_LINES = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUND", "NEXTLEVEL")


class Patterns(dict[str, str]):
    """The patterns of a dictionary by their letters, each taken apart when it is first asked for."""

    def __init__(self, lines: dict[str, str]) -> None:
        """Keep the patterns as they are written: ``.anti5s`` by ``.antis``."""
        super().__init__(lines)
        self.parsed: dict[str, tuple[int, tuple[int, ...]]] = {}

    def get(self, letters: str, default: Any = None) -> Any:
        """Where the values of a pattern begin, and the values; as pyphen has them."""
        found = self.parsed.get(letters)
        if found is None and (written := super().get(letters)):
            values = [int(digit or 0) for digit, letter in STEP.findall(written) if digit or letter]
            found = self.parsed[letters] = (0, tuple(values))
        return found or default


@cache
def dictionary(path: Path) -> Any:
    """The dictionary in a file; read by pyphen itself where it changes letters at a hyphen."""
    import pyphen

    lines = path.read_bytes().decode("latin-1").splitlines()
    encoding = lines[0].strip().lower().replace("microsoft-", "")
    text = path.read_text(encoding)
    patterns = [line for line in text.split("\n")[1:] if line.strip() and not line.startswith(OTHER_LINES)]
    if any("/" in line or "^^" in line for line in patterns):
        return pyphen.HyphDict(path)
    read = pyphen.HyphDict.__new__(pyphen.HyphDict)
    read.patterns = Patterns({line.strip().translate(DIGITS): line.strip() for line in patterns})
    read.cache = {}
    read.maxlen = max(map(len, read.patterns))
    return read


@lru_cache(maxsize=16)
def dictionary_for(language: str) -> Any:
    """The dictionary for a BCP 47 language; None where there is none."""
    import pyphen

    primary = language.partition("-")[0].lower()
    tag = DEFAULT_REGIONS.get(primary, primary) if language.lower() == primary else language.replace("-", "_")
    known = pyphen.language_fallback(tag) or pyphen.language_fallback(DEFAULT_REGIONS.get(primary, primary))
    return dictionary(pyphen.LANGUAGES[known]) if known else None


def hyphens_in(text: str, language: str) -> tuple[int, ...]:
    """The places in a text without blanks at which it may be hyphenated; none in names and other words with capitals.

    Nor are there any where a letter would have to change at the hyphen.
    """
    return hyphens_in_word(text, language) if SHORTEST <= len(text) <= LONGEST else ()


@lru_cache(maxsize=20_000)
def hyphens_in_word(text: str, language: str) -> tuple[int, ...]:
    """The same of a word of the right length, kept for the next time."""
    found = WORD.fullmatch(text)
    if found is None or not found[1].islower():
        return ()
    held = dictionary_for(language)
    if held is None:
        return ()
    start, last = found.start(1), len(found[1]) - LEAST
    places = (place for place in held.positions(found[1]) if LEAST <= place <= last and place.data is None)
    return tuple(start + int(place) for place in places)
