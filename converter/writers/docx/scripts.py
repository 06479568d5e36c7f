"""Text cut where Word has to be told the script: ``see شركة now`` is three runs, the middle one right to left.

Word orders a line by its runs, not by the Unicode bidirectional algorithm alone: blanks, signs and figures go the way
of the run that they stand in (ISO 29500-1, 17.3.2.30). So stretches are cut here as that algorithm would resolve
them: what stands between two words of one direction goes with them, what stands at the edge with the paragraph.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .languages import Setting

HEBREW = "\u0590-\u05ff\ufb1d-\ufb4f"
RIGHT_TO_LEFT = f"{HEBREW}\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
EAST_ASIAN = (
    "\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00016fe0-\U0003ffff"
)
KANA, HANGUL = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f", "\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff"

SPECIAL = re.compile(f"[{RIGHT_TO_LEFT}{EAST_ASIAN}]")
WESTERN = re.compile("[\x00-\u058f\u2000-\u2bff]*")
"""Letters, signs and figures of scripts that Word needs not be told, quickly; most texts hold nothing else."""

RTL = re.compile(f"[{RIGHT_TO_LEFT}]")
STRONG = re.compile(rf"([{RIGHT_TO_LEFT}])|[^\W\d_]")
ASIAN = re.compile(f"[{EAST_ASIAN}]")
GUESSES = (
    (re.compile(f"[{KANA}]"), "ja-JP"),
    (re.compile(f"[{HANGUL}]"), "ko-KR"),
)
HEBREW_LETTER = re.compile(f"[{HEBREW}]")

STRETCH_OF_RTL = re.compile(rf"[{RIGHT_TO_LEFT}](?:(?:(?![{RIGHT_TO_LEFT}])[\W\d_])*[{RIGHT_TO_LEFT}\d])*")
STRETCH_OF_LTR = re.compile(
    rf"(?![{RIGHT_TO_LEFT}])[^\W\d_](?:(?:(?![{RIGHT_TO_LEFT}])[\W\d_])*(?![{RIGHT_TO_LEFT}])[^\W_])*"
)


class Stretch(NamedTuple):
    """Some text, and the element that tells Word its script; empty where nothing has to be told."""

    text: str
    properties: str


def is_right_to_left(text: str, setting: Setting) -> bool:
    """Whether a paragraph runs from right to left: in a language that does, or where its first letter does."""
    if setting.direction == "rtl":
        return True
    first = None if text.isascii() else STRONG.search(text)
    return bool(first and first[1])


def has_right_to_left(text: str) -> bool:
    """Whether any letter runs from right to left; what has none, such as a telephone number, is not turned around."""
    return not text.isascii() and bool(RTL.search(text))


def cut_by_script(text: str, setting: Setting, *, rtl: bool, foreign: bool = False) -> Iterator[Stretch]:
    """The text in stretches of one direction, each with its properties.

    ``setting`` is that of the paragraph, ``rtl`` the direction of signs and figures at its edges; ``foreign`` says that
    its language is not that of the document, and has to be named.
    """
    if not rtl and not SPECIAL.search(text):
        yield Stretch(text, f'<w:lang w:val="{setting.tag}"/>' if foreign else "")
        return
    end = 0
    for found in (STRETCH_OF_LTR if rtl else STRETCH_OF_RTL).finditer(text):
        if found.start() > end:
            yield stretch(text[end : found.start()], setting, rtl=rtl, foreign=foreign)
        yield stretch(found[0], setting, rtl=not rtl, foreign=foreign)
        end = found.end()
    if end < len(text):
        yield stretch(text[end:], setting, rtl=rtl, foreign=foreign)


def stretch(text: str, setting: Setting, *, rtl: bool, foreign: bool) -> Stretch:
    """A stretch of one direction with its properties."""
    if rtl:
        return Stretch(text, f'<w:rtl/><w:lang w:bidi="{bidi_language(text, setting)}"/>')
    named = f' w:val="{setting.tag}"' if foreign else ""
    asian = f' w:eastAsia="{east_asian_language(text, setting)}"' if ASIAN.search(text) else ""
    return Stretch(text, f"<w:lang{named}{asian}/>" if named or asian else "")


def bidi_language(text: str, setting: Setting) -> str:
    """The language of letters that run from right to left: the paragraph's if it does too, else by script."""
    if setting.direction == "rtl":
        return setting.complex.language
    return "he-IL" if HEBREW_LETTER.search(text) else "ar-SA"


def east_asian_language(text: str, setting: Setting) -> str:
    """The language of East Asian letters: the paragraph's if it has such letters, else by script."""
    if setting.is_east_asian:
        return setting.east_asian.language
    return next((language for pattern, language in GUESSES if pattern.search(text)), setting.east_asian.language)
