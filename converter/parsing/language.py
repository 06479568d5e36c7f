"""The language of a text, told by its script and its smallest words; nothing is guessed from names.

>>> recognise_language("Der Klinikverbund hat am Montag die erste Station des Landes für Kinder eröffnet.")
'de'
"""

import re
from collections import Counter, defaultdict

from ..reference.languages import ALPHABETS, CYRILLIC_WORDS, FUNCTION_WORDS, HANS, HANT, PERSIAN

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
CYRILLIC = re.compile("[\u0400-\u04ff]")
SCRIPTS = tuple((language, re.compile(f"[{letters}]")) for language, letters in ALPHABETS)
LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 2000  # characters: more tell nothing new
FEWEST = 2  # function words that a verdict needs
SHARE = 0.08  # of the words, at least, must be function words of the language
TELLING = {
    word: tuple(language for language, words in FUNCTION_WORDS.items() if word in words)
    for words in FUNCTION_WORDS.values()
    for word in words
}
CYRILLIC_TELLING = {
    word: tuple(language for language, words in CYRILLIC_WORDS.items() if word in words)
    for words in CYRILLIC_WORDS.values()
    for word in words
}


def recognise_language(text: str) -> str | None:
    """The BCP 47 tag of the main language; None where the text is too short or too mixed to tell."""
    sample = text[:SAMPLE]
    latin = len(LATIN.findall(sample))
    if latin < len(sample) // 3 and (other := by_script(sample, latin)):
        return other
    return by_words(sample, TELLING)


def by_script(sample: str, latin: int) -> str | None:
    """The language of a text in another script than Latin; Chinese and Japanese say more in a character."""
    han = len(HAN.findall(sample))
    counts = {language: len(pattern.findall(sample)) for language, pattern in SCRIPTS}
    if counts["ja"] * 8 >= han > 0 or counts["ja"] > latin:
        return "ja"
    if han * 3 > latin and han > counts["ko"]:
        return chinese(sample)
    language, most = max(counts.items(), key=lambda item: item[1])
    if most > latin:
        return "fa" if language == "ar" and sum(sample.count(sign) for sign in PERSIAN) * 12 > most else language
    if len(CYRILLIC.findall(sample)) > latin:
        return by_words(sample, CYRILLIC_TELLING)
    return None


def chinese(sample: str) -> str:
    """Chinese, with its script where a character tells it."""
    simplified, traditional = (
        sum(map(sample.count, set(one) - set(other))) for one, other in ((HANS, HANT), (HANT, HANS))
    )
    if simplified == traditional:
        return "zh"
    return "zh-Hans" if simplified > traditional else "zh-Hant"


def by_words(sample: str, telling: dict[str, tuple[str, ...]]) -> str | None:
    """The language whose function words stand in the text most often; a word that several share counts less for each."""
    words = WORD.findall(sample.lower())
    votes: dict[str, float] = defaultdict(float)
    found: Counter[str] = Counter()
    for word in words:
        for language in (languages := telling.get(word, ())):
            votes[language] += 1 / len(languages) + 0.5
            found[language] += 1
    if not votes:
        return None
    (first, _), *rest = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    clear = not rest or votes[first] > rest[0][1] * 1.05
    return first if clear and found[first] >= FEWEST and found[first] >= SHARE * len(words) else None
