"""Words of many scripts, markup that is none, and arbitrary characters: what generated texts are made of."""

from collections.abc import Mapping
from functools import cache

from hypothesis import strategies as st

from converter.model.invariants import SPACES

SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "latin": (
        "Acme",
        "opens",
        "a",
        "plant",
        "naïve",
        "Łódź",
        "İstanbul",
        "ﬁne",
        "e\u0301te\u0301",
        "Straße",
        "A.B.",
        "Co.,",
        "don’t",
    ),
    "greek": ("Αθήνα", "ανοίγει", "ΰ", "Ὀδυσσεύς"),
    "cyrillic": ("Москва", "открывает", "завод", "Київ", "й"),
    "arabic": ("شركة", "تفتتح", "مصنعًا", "٢٠٢٦", "لا،"),
    "hebrew": ("חברה", "פותחת", "מפעל", "שָׁלוֹם", "ע״מ"),
    "devanagari": ("कंपनी", "संयंत्र", "क्षमता", "है।", "२०२६"),
    "thai": ("บริษัท", "เปิดโรงงาน", "น้ำ", "ๆ"),
    "chinese": ("晨光航天", "今日宣布", "，", "𠮷", "台灣"),
    "japanese": ("株式会社", "を", "発表", "ガード", "。"),
    "korean": ("주식회사", "발표했다", "한글"),
}
SIGNS = (
    "<b>&amp;",
    "]]>",
    "<img src=x>",
    "</p>",
    "&",
    "--",
    "#",
    "*x*",
    "_",
    "`",
    "|",
    "\\",
    "{{x}}",
    "%s",
    "$1,000.50",
    "1.",
    "-",
    '"',
    "'",
    "H2O",
    ">",
    "[x](y)",
    "=1+1",
)
ODDITIES = (
    "\u202eevil\u202c",
    "\u200b",
    "\ufeff",
    "soft\u00adhyphen",
    "👩‍👩‍👧",
    "🇫🇷",
    "\u2060",
    "a\u00a0b",
    "\u202f",
    "\U000e0041",
    "\x80",
    "\ufdd0",
)
EVERY_SCRIPT = (*SCRIPTS, "any")

ANY_CHARACTER = st.characters(
    exclude_categories=["Cs"], exclude_characters=SPACES + "\ufffe\uffff" + "".join(map(chr, range(32)))
)


@cache
def words(alphabet: tuple[str, ...] = EVERY_SCRIPT) -> st.SearchStrategy[str]:
    """One word, or something that stands where words do."""
    known = [word for script in alphabet if script != "any" for word in SCRIPTS[script]]
    plain = st.sampled_from([*known, *SIGNS])
    return (
        plain | st.sampled_from(ODDITIES) | st.text(ANY_CHARACTER, min_size=1, max_size=6)
        if "any" in alphabet
        else plain
    )


@cache
def phrases(alphabet: tuple[str, ...] = EVERY_SCRIPT, most: int = 6) -> st.SearchStrategy[str]:
    """A trimmed line of words with single spaces, as every text of the model is."""
    return st.lists(words(alphabet), min_size=1, max_size=most).map(" ".join)
