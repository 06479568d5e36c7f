"""Folding: what names are looked up by. `SÃO PAULO` → `sao paulo`, `Σεπτεμβρίου` → `σεπτεμβριου`."""

import re
import unicodedata

MARKS = re.compile("[\u0300-\u036f\u200e\u200f]+")
ODD = str.maketrans(
    {"ı": "i", "’": "'", "ʼ": "'", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\xa0": " ", "\u202f": " "}
)


def fold(text: str) -> str:
    """A text in lower case without accents; letters of other scripts stay as they are."""
    if text.isascii():
        return text.lower()
    return MARKS.sub("", unicodedata.normalize("NFD", text.casefold())).translate(ODD)
