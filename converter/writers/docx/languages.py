"""What a language asks of a Word document: fonts, direction, page size, and the words of header and footer.

>>> setting_of("de-AT").label, setting_of("de-AT").page_size, setting_of("en-US").page_size
('Pressemitteilung', 'a4', 'letter')
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from ...rendering.direction import Direction, direction_of

UNDETERMINED = "und"
"""The language of which nobody said what it is (BCP 47, RFC 5646, section 4.1)."""

PageSize = Literal["a4", "letter"]
LETTER_REGIONS = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
"""Where paper of 8.5 by 11 inches is used (CLDR, paperSize)."""

TRADITIONAL = frozenset(("Hant", "TW", "HK", "MO"))


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

WORDS: Mapping[str, tuple[str, str]] = {
    "ar": ("بيان صحفي", "صفحة {page} من {pages}"),
    "cs": ("Tisková zpráva", "Strana {page} z {pages}"),
    "da": ("Pressemeddelelse", "Side {page} af {pages}"),
    "de": ("Pressemitteilung", "Seite {page} von {pages}"),
    "el": ("Δελτίο Τύπου", "Σελίδα {page} από {pages}"),
    "en": ("Press release", "Page {page} of {pages}"),
    "es": ("Nota de prensa", "Página {page} de {pages}"),
    "fa": ("بیانیه مطبوعاتی", "صفحه {page} از {pages}"),
    "fi": ("Lehdistötiedote", "Sivu {page} / {pages}"),
    "fr": ("Communiqué de presse", "Page {page} sur {pages}"),
    "he": ("הודעה לעיתונות", "עמוד {page} מתוך {pages}"),
    "hi": ("प्रेस विज्ञप्ति", "पृष्ठ {page} / {pages}"),
    "hu": ("Sajtóközlemény", "{page} / {pages}. oldal"),
    "id": ("Siaran pers", "Halaman {page} dari {pages}"),
    "it": ("Comunicato stampa", "Pagina {page} di {pages}"),
    "ja": ("プレスリリース", "{page} / {pages} ページ"),
    "ko": ("보도자료", "{page} / {pages}쪽"),
    "nb": ("Pressemelding", "Side {page} av {pages}"),
    "nl": ("Persbericht", "Pagina {page} van {pages}"),
    "no": ("Pressemelding", "Side {page} av {pages}"),
    "pl": ("Informacja prasowa", "Strona {page} z {pages}"),
    "pt": ("Comunicado de imprensa", "Página {page} de {pages}"),
    "ro": ("Comunicat de presă", "Pagina {page} din {pages}"),
    "ru": ("Пресс-релиз", "Страница {page} из {pages}"),
    "sv": ("Pressmeddelande", "Sida {page} av {pages}"),
    "th": ("ข่าวประชาสัมพันธ์", "หน้า {page} จาก {pages}"),
    "tr": ("Basın bülteni", "Sayfa {page} / {pages}"),
    "uk": ("Пресреліз", "Сторінка {page} з {pages}"),
    "vi": ("Thông cáo báo chí", "Trang {page} / {pages}"),
    "zh": ("新闻稿", "第 {page} 页，共 {pages} 页"),
    "zh-hant": ("新聞稿", "第 {page} 頁，共 {pages} 頁"),
}
"""What the letterhead calls a release, and the line that counts its pages."""


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
    first, *rest = tag.split("-")
    primary, subtags = first.lower(), frozenset(rest)
    if primary == "zh" and subtags & TRADITIONAL and "Hans" not in subtags:
        primary = "zh-hant"
    label, page_line = WORDS.get(primary, WORDS["en"])
    return Setting(
        tag,
        direction_of(language),
        EAST_ASIAN.get(primary, EAST_ASIAN["zh"]),
        COMPLEX.get({"iw": "he"}.get(primary, primary), COMPLEX["ar"]),
        primary in EAST_ASIAN,
        label,
        page_line,
        "letter" if subtags & LETTER_REGIONS else "a4",
    )
