"""Which way a language is written: ``ar`` and ``fa-IR`` from right to left, ``az-Arab`` too, ``ar-Latn`` not."""

from typing import Literal

Direction = Literal["ltr", "rtl"]

LANGUAGES = frozenset(
    (
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ji",
        "khw",
        "ks",
        "nqo",
        "pnb",
        "prs",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    )
)
"""Languages whose usual script (CLDR, likely subtags) runs from right to left; ``iw`` and ``ji`` are old codes."""

SCRIPTS = frozenset(("adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"))
"""Codes of ISO 15924, as a tag's subtag of four letters."""

SCRIPT_LENGTH = 4


def direction_of(language: str | None) -> Direction:
    """The direction of a BCP 47 language; left to right where it is unknown.

    >>> direction_of("he-IL"), direction_of("ar-Latn-EG"), direction_of(None)
    ('rtl', 'ltr', 'ltr')
    """
    first, *rest = (language or "").lower().split("-")
    script = next((part for part in rest if len(part) == SCRIPT_LENGTH and part.isalpha()), None)
    if script is not None:
        return "rtl" if script in SCRIPTS else "ltr"
    return "rtl" if first in LANGUAGES else "ltr"
