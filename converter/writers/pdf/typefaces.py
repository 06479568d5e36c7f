"""Where fonts come from: a folder that the user names, then the packages that are installed; never the system.

A document would else depend on the machine that it was made on. Families of the base set cover Latin, Greek and Cyrillic,
the extras of prconvert other scripts; a character that no font has is an error that says which extra would have it.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from ...errors import UsageError
from .faces import open_font


class Family(NamedTuple):
    """A family of the packages: the package, its files, upright and italic, and the extra that brings it."""

    package: str
    upright: str
    italic: str | None = None
    extra: str | None = None


CJK, INDIC, RTL = "justmytype_intl_cjk", "justmytype_intl_south_asia", "justmytype_intl_rtl"
WORLD = (
    *("Armenian", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar"),
    *("Oriya", "Sinhala"),
)
"""Scripts of the extra ``world``, as Unicode names them."""

FAMILIES: Mapping[str, Family] = {
    "Source Serif 4": Family(
        "fontpkg_source_serif_4", "files/SourceSerif4[opsz,wght].ttf", "files/SourceSerif4-Italic[opsz,wght].ttf"
    ),
    "Source Sans 3": Family(
        "fontpkg_source_sans_3", "files/SourceSans3[wght].ttf", "files/SourceSans3-Italic[wght].ttf"
    ),
    "Source Code Pro": Family(
        "fontpkg_source_code_pro", "files/SourceCodePro[wght].ttf", "files/SourceCodePro-Italic[wght].ttf"
    ),
    "Noto Sans Arabic": Family(RTL, "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf", None, "rtl"),
    "Noto Sans Hebrew": Family(RTL, "fonts/ofl/notosanshebrew/NotoSansHebrew[wdth,wght].ttf", None, "rtl"),
    "Noto Sans Devanagari": Family(
        INDIC, "fonts/ofl/notosansdevanagari/NotoSansDevanagari[wdth,wght].ttf", None, "indic"
    ),
    "Noto Sans Bengali": Family(INDIC, "fonts/ofl/notosansbengali/NotoSansBengali[wdth,wght].ttf", None, "indic"),
    "Noto Sans Tamil": Family(INDIC, "fonts/ofl/notosanstamil/NotoSansTamil[wdth,wght].ttf", None, "indic"),
    "Noto Sans Telugu": Family(INDIC, "fonts/ofl/notosanstelugu/NotoSansTelugu[wdth,wght].ttf", None, "indic"),
    "Noto Sans Thai": Family("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf", None, "thai"),
    "Noto Sans JP": Family(CJK, "fonts/ofl/notosansjp/NotoSansJP[wght].ttf", None, "cjk"),
    "Noto Sans SC": Family(CJK, "fonts/ofl/notosanssc/NotoSansSC[wght].ttf", None, "cjk"),
    "Noto Sans TC": Family(CJK, "fonts/ofl/notosanstc/NotoSansTC[wght].ttf", None, "cjk"),
    "Noto Sans KR": Family(CJK, "fonts/ofl/notosanskr/NotoSansKR[wght].ttf", None, "cjk"),
    **{f"Noto Sans {name}": Family("manimgx_fonts", f"NotoSans{name}[wght].ttf", None, "world") for name in WORLD},
    "Noto Sans Symbols": Family("manimgx_fonts", "NotoSansSymbols[wght].ttf", None, "world"),
    "Noto Emoji": Family("manimgx_fonts", "NotoEmoji[wght].ttf", None, "world"),
}

ASIAN = ("Noto Sans JP", "Noto Sans SC", "Noto Sans TC", "Noto Sans KR")
BY_SCRIPT: Mapping[str, str] = {
    "ARABIC": "Noto Sans Arabic",
    "HEBREW": "Noto Sans Hebrew",
    "DEVANAGARI": "Noto Sans Devanagari",
    "BENGALI": "Noto Sans Bengali",
    "TAMIL": "Noto Sans Tamil",
    "TELUGU": "Noto Sans Telugu",
    "THAI": "Noto Sans Thai",
    "HANGUL": "Noto Sans KR",
    "HIRAGANA": "Noto Sans JP",
    "KATAKANA": "Noto Sans JP",
    "CJK": "",
    "IDEOGRAPHIC": "",
    "FULLWIDTH": "",
    "HALFWIDTH": "",
    "BOPOMOFO": "Noto Sans TC",
    **{name.upper(): f"Noto Sans {name}" for name in WORLD},
}
"""By the first word of a character's Unicode name, the family that has it; none where the language decides."""

BY_LANGUAGE: Mapping[str, str] = {"ja": "Noto Sans JP", "zh-hant": "Noto Sans TC", "ko": "Noto Sans KR"}
"""The same Han character is drawn differently from country to country."""

FIRST_EMOJI = "\U0001f000"

LAST_RESORT = ("Source Sans 3", "Source Code Pro", *ASIAN, *FAMILIES)
"""Families that are asked for signs and symbols, in this order."""


def families_for(character: str, language: str) -> Iterator[str]:
    """The families that may have a character, the likeliest first; ``language`` as `wording_of` has it."""
    script = unicodedata.name(character, "").partition(" ")[0].partition("-")[0]
    if script in BY_SCRIPT:
        asian = BY_LANGUAGE.get(language, "Noto Sans SC")
        first = BY_SCRIPT[script] or asian
        yield asian if first in ASIAN and language in (*BY_LANGUAGE, "zh") else first
        yield first
    yield from LAST_RESORT


def extra_for(character: str, language: str) -> str | None:
    """The extra of prconvert whose fonts would have a character; None where no font of ours has it."""
    script = unicodedata.name(character, "").partition(" ")[0].partition("-")[0]
    if script in BY_SCRIPT:
        return FAMILIES[next(families_for(character, language))].extra
    if unicodedata.category(character) not in ("So", "Sk", "Sm", "No"):
        return None
    return "world" if character >= FIRST_EMOJI else "cjk,world"  # older symbols are in the one or the other


@lru_cache(maxsize=128)
def packaged(family: str, *, italic: bool) -> str | None:
    """The file of a family in its package; None where that is not installed, or has no such family."""
    known = FAMILIES.get(family)
    if known is None:
        return None
    spec = find_spec(known.package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, (italic and known.italic) or known.upright)
        if path.is_file():
            return str(path)
    return None


class Shelf(NamedTuple):
    """A font of the user's folder: its file, family in lower case, weight, and whether it is italic."""

    path: str
    family: str
    weight: float
    italic: bool


@lru_cache(maxsize=8)
def shelf_of(folder: str | None) -> Sequence[Shelf]:
    """The fonts of a folder by file name. `UsageError` where there is no folder, or none in it."""
    if folder is None:
        return ()
    paths = sorted(path for path in Path(folder).glob("*") if path.suffix.lower() in (".ttf", ".otf"))
    if not paths:
        raise UsageError(f"--font-dir {folder!r}: holds no font; name a folder with TrueType fonts (.ttf)")
    return tuple(map(shelved, map(str, paths)))


def shelved(path: str) -> Shelf:
    """What a font file says of itself."""
    import uharfbuzz

    face = open_font(path).face
    font = uharfbuzz.Font(face)
    names = uharfbuzz.OTNameIdPredefined
    family = face.get_name(names.TYPOGRAPHIC_FAMILY) or face.get_name(names.FONT_FAMILY) or Path(path).stem
    style = uharfbuzz.StyleTag
    return Shelf(path, family.lower(), font.get_style_value(style.WEIGHT), bool(font.get_style_value(style.ITALIC)))


def file_of(family: str, folder: str | None, weight: float, *, italic: bool) -> str | None:
    """The file of a family: from the folder the one that is nearest in style, else from the packages."""
    known = [font for font in shelf_of(folder) if font.family == family.lower()]
    if known:
        return min(known, key=lambda font: (font.italic != italic, abs(font.weight - weight), font.path)).path
    return packaged(family, italic=italic)
