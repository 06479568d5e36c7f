"""What a language asks of a Word document: fonts, direction, page size, and the words of header and footer.

>>> setting_of("de-AT").label, setting_of("de-AT").page_size, setting_of("en-US").page_size
('Pressemitteilung', 'a4', 'letter')
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ...rendering.direction import Direction, direction_of
from ...rendering.wording import PageSize, paper_for, wording_of, words_for

UNDETERMINED = "und"
"""The language of which nobody said what it is (BCP 47, RFC 5646, section 4.1)."""


class Fonts(NamedTuple):
    """The language that a font slot of Word is for, and its fonts, with serifs and without."""

    language: str
    serif: str
    sans: str


EAST_ASIAN: Mapping[str, Fonts] = {
    "zh": Fonts("zh-CN", "SimSun", "Microsoft YaHei"),
    "zh-hant": Fonts("zh-TW", "PMingLiU", "Microsoft JhengHei"),
    "ja": Fonts("ja-JP", "Yu Mincho", "Yu Gothic"),
    "ko": Fonts("ko-KR", "Batang", "Malgun Gothic"),
}
COMPLEX: Mapping[str, Fonts] = {
    "ar": Fonts("ar-SA", "Times New Roman", "Arial"),
    "fa": Fonts("fa-IR", "Times New Roman", "Arial"),
    "ur": Fonts("ur-PK", "Times New Roman", "Arial"),
    "he": Fonts("he-IL", "Times New Roman", "Arial"),
    "hi": Fonts("hi-IN", "Nirmala UI", "Nirmala UI"),
    "th": Fonts("th-TH", "Leelawadee UI", "Leelawadee UI"),
}
"""Complex scripts in the sense of ISO 29500-1, 17.3.2.26: set with the font of the slot ``cs``."""


class Setting(NamedTuple):
    """How a language is set. ``tag`` is the language itself; the slots for other scripts have likely ones."""

    tag: str
    direction: Direction
    east_asian: Fonts
    complex: Fonts
    is_east_asian: bool
    label: str
    page_line: str
    page_size: PageSize


@lru_cache(maxsize=256)
def setting_of(language: str | None) -> Setting:
    """The setting of a BCP 47 language; words are English where they are not known in it."""
    tag = language or UNDETERMINED
    primary = wording_of(tag)
    label, page_line = words_for(language)
    return Setting(
        tag,
        direction_of(language),
        EAST_ASIAN.get(primary, EAST_ASIAN["zh"]),
        COMPLEX.get({"iw": "he"}.get(primary, primary), COMPLEX["ar"]),
        primary in EAST_ASIAN,
        label,
        page_line,
        paper_for(language),
    )
