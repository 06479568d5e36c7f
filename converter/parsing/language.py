"""The language of a text: by its script, then by its commonest words. `Der Bau kostete acht Millionen` → `de`.

>>> recognise_language("Das Werk in Lüneburg ist das erste, das nur Scharniere für Gartentore baut und sie auch lackiert.")
'de'
>>> recognise_language("Acme") is None
True
"""

import re
from collections import Counter
from functools import cache

from ..reference.function_words import CYRILLIC, SIMPLIFIED, TRADITIONAL, WORDS

SAMPLE = 2000  # characters that are looked at
STEP = 3  # of which every third tells the script
WORD = re.compile(r"[^\W\d_]+")
FEWEST_HITS = 2  # words of a language
ENOUGH_HITS = 4  # with fewer the next language must be far behind
SHARE = 0.12  # of all words at least
MARGIN = 1.1  # over the next language
WIDE_MARGIN = 1.8
SHORTEST = 4  # letters of a script without spaces
WEIGHTS = {"han": 3, "kana": 3, "hangul": 2}  # a sign of these says as much as several letters
ARABIC_LETTERS = {"fa": "پچژگ", "ur": "ٹڈڑںے"}
CYRILLIC_LETTERS = {"uk": "їєґ", "be": "ў", "kk": "әғқңөұүһ", "sr": "ђћ", "mk": "ѓќѕ", "ru": "ыэё"}
SCRIPTS = (
    ("latin", "A", "\u024f"),
    ("latin", "\u1e00", "\u1eff"),
    ("greek", "\u0370", "\u03ff"),
    ("cyrillic", "\u0400", "\u052f"),
    ("armenian", "\u0530", "\u058f"),
    ("hebrew", "\u0590", "\u05ff"),
    ("arabic", "\u0600", "\u06ff"),
    ("devanagari", "\u0900", "\u097f"),
    ("bengali", "\u0980", "\u09ff"),
    ("tamil", "\u0b80", "\u0bff"),
    ("telugu", "\u0c00", "\u0c7f"),
    ("thai", "\u0e00", "\u0e7f"),
    ("georgian", "\u10a0", "\u10ff"),
    ("khmer", "\u1780", "\u17ff"),
    ("kana", "\u3040", "\u30ff"),
    ("han", "\u3400", "\u9fff"),
    ("hangul", "\uac00", "\ud7af"),
)
ONE_LANGUAGE = {
    "greek": "el",
    "armenian": "hy",
    "hebrew": "he",
    "devanagari": "hi",
    "bengali": "bn",
    "tamil": "ta",
    "telugu": "te",
    "thai": "th",
    "georgian": "ka",
    "khmer": "km",
    "hangul": "ko",
}
KANA_SHARE = 0.1  # of the signs of a Japanese text


def recognise_language(text: str) -> str | None:
    """The BCP 47 tag of the language that most of a text is in; None where it is too short or unclear."""
    sample = text[:SAMPLE]
    counts = count_scripts(sample)
    if counts["han"] or counts["kana"]:
        counts["han"] += counts["kana"]
    script, size = max(
        ((name, count) for name, count in counts.items() if name != "kana"), key=lambda item: item[1], default=("", 0)
    )
    if size < SHORTEST:
        return None
    if script == "han":
        return "ja" if counts["kana"] > KANA_SHARE * counts["han"] else chinese(sample)
    if script == "arabic":
        return by_letters(sample, ARABIC_LETTERS) or "ar"
    if script == "cyrillic":
        return vote(sample, script) or by_letters(sample, CYRILLIC_LETTERS)
    if script == "latin":
        return vote(sample, script)
    return ONE_LANGUAGE[script]


def count_scripts(sample: str) -> Counter[str]:
    """How many letters of each script a text has, those of dense scripts counted several times."""
    counts: Counter[str] = Counter()
    if sample.isascii():
        counts["latin"] = sum(map(str.isalpha, sample[: SHORTEST * 10]))
        return counts
    for sign, number in Counter(sample[::STEP] if len(sample) > SAMPLE // 10 else sample).items():
        if sign.isalpha() and (script := script_of(sign)):
            counts[script] += number * WEIGHTS.get(script, 1)
    return counts


@cache
def script_of(letter: str) -> str | None:
    """The script of a letter; None for those that no known language is written in."""
    return next((name for name, first, last in SCRIPTS if first <= letter <= last), None)


def by_letters(sample: str, letters_of: dict[str, str]) -> str | None:
    """The first language that has a letter of its own in a text; None where there is none."""
    return next((tag for tag, letters in letters_of.items() if any(letter in sample for letter in letters)), None)


def chinese(sample: str) -> str:
    """Simplified or traditional Chinese, by the characters that differ."""
    simplified, traditional = (sum(map(sample.count, signs)) for signs in distinct())
    return "zh-Hant" if traditional > simplified else "zh-Hans"


@cache
def distinct() -> tuple[frozenset[str], frozenset[str]]:
    """The characters that only simplified and only traditional texts have."""
    return frozenset(SIMPLIFIED) - frozenset(TRADITIONAL), frozenset(TRADITIONAL) - frozenset(SIMPLIFIED)


def vote(sample: str, script: str) -> str | None:
    """The language whose common words a text has most of; a word of several languages counts for each a part."""
    words = WORD.findall(sample.lower())
    table = voters(script)
    scores: dict[str, float] = {}
    hits: Counter[str] = Counter()
    for word in words:
        for tag, weight in table.get(word, ()):
            scores[tag] = scores.get(tag, 0.0) + weight
            hits[tag] += 1
    ranking = sorted(scores, key=lambda tag: (-scores[tag], tag))
    if not ranking or hits[ranking[0]] < max(FEWEST_HITS, SHARE * len(words)):
        return None
    margin = MARGIN if hits[ranking[0]] >= ENOUGH_HITS else WIDE_MARGIN
    if len(ranking) > 1 and scores[ranking[0]] < margin * scores[ranking[1]]:
        return None
    return ranking[0]


@cache
def voters(script: str) -> dict[str, tuple[tuple[str, float], ...]]:
    """For each common word the languages that it speaks for, and how strongly."""
    found: dict[str, list[str]] = {}
    for tag, words in (WORDS if script == "latin" else CYRILLIC).items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(tag)
    return {word: tuple((tag, 1 / len(tags)) for tag in tags) for word, tags in found.items()}
