"""Words in another script than that of their text: which language they are read in.

``東京`` in an English release is not English. The script says what it most likely is (CLDR, likely subtags); Latin letters
say nothing, and stay in the language of the text.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

HAN, KANA, HANGUL = (
    "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "\u3040-\u30ff",
    "\u1100-\u11ff\uac00-\ud7ff",
)
SCRIPTS: Mapping[str, str] = {
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ru": "\u0400-\u052f",
    "he": "\u0590-\u05ff\ufb1d-\ufb4f",
    "ar": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe",
    "hi": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
    "zh": f"{HAN}{KANA}{HANGUL}",
}
"""Letters by the language that they are most likely written in; those of East Asia are told apart afterwards."""

OF_LANGUAGE: Mapping[str, str] = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"), "ru"),
    **dict.fromkeys(("he", "yi", "iw"), "he"),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ku", "pa"), "ar"),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), "hi"),
    **dict.fromkeys(("zh", "ja", "ko", "yue"), "zh"),
    "el": "el",
    "th": "th",
}
"""By language, the entry of ``SCRIPTS`` that is its own."""

WESTERN = re.compile("[\x00-\u036f\u2000-\u2bff\ufb00-\ufb06]*")
JAPANESE, KOREAN = re.compile(f"[{KANA}]"), re.compile(f"[{HANGUL}]")


@cache
def stretches() -> Mapping[str, re.Pattern[str]]:
    """A stretch of letters of each script, with what stands between its words; most documents need none."""
    return {language: re.compile(f"[{letters}](?:[^\\w]*[{letters}]+)*") for language, letters in SCRIPTS.items()}


def foreign_stretches(text: str, language: str | None) -> Iterator[tuple[int, int, str]]:
    """The stretches in another script than that of a language: start, end and the language that they are read in."""
    if text.isascii() or WESTERN.fullmatch(text):
        return
    own = OF_LANGUAGE.get((language or "").partition("-")[0].lower())
    found = []
    for known, pattern in stretches().items():
        if known != own:
            found += [(match.start(), match.end(), read_as(known, match[0])) for match in pattern.finditer(text)]
    yield from sorted(found)


def read_as(language: str, text: str) -> str:
    """The language of a stretch; of East Asian letters it depends on which there are."""
    if language != "zh":
        return language
    return "ja" if JAPANESE.search(text) else "ko" if KOREAN.search(text) else "zh"
