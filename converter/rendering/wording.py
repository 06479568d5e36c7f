"""Words and paper by language: what a letterhead calls a release, the line that counts its pages, A4 or Letter.

>>> words_for("de-AT"), paper_for("de-AT"), paper_for("en-US")
(('Pressemitteilung', 'Seite {page} von {pages}'), 'a4', 'letter')
"""

from collections.abc import Mapping
from typing import Literal

PageSize = Literal["a4", "letter"]
LETTER_REGIONS = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
"""Where paper of 8.5 by 11 inches is used (CLDR, paperSize)."""

TRADITIONAL = frozenset(("Hant", "TW", "HK", "MO"))

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


def words_for(language: str | None) -> tuple[str, str]:
    """The name of a release and the line for its pages; English where they are not known in a language."""
    return WORDS.get(wording_of(language), WORDS["en"])


def wording_of(language: str | None) -> str:
    """The language without its region; Chinese by the characters that are read."""
    first, *rest = (language or "en").split("-")
    primary = first.lower()
    if primary == "zh" and TRADITIONAL.intersection(rest) and "Hans" not in rest:
        return "zh-hant"
    return primary


def paper_for(language: str | None) -> PageSize:
    """The paper that the region of a language uses; A4 where none is named."""
    return "letter" if LETTER_REGIONS.intersection((language or "").split("-")) else "a4"
