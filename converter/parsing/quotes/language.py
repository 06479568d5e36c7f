"""The language whose words of speech a release uses, where nothing else tells: `… – mondta Kovács Anna` is Hungarian."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from ...reference.tongues import TONGUES
from .grammar import english, grammar_of
from .stretch import Stretch

WORD = re.compile(r"[^\W\d_]+")
SCRIPTS = {
    "ko": re.compile("[가-힣]{2}"),
    "ja": re.compile("[ぁ-んァ-ヶ]{2}"),
    "zh": re.compile("[一-鿿]{2}"),
    "th": re.compile("[ก-๛]{2}"),
}
"""Languages that their letters tell."""
LETTERS = {
    "tr": "ğış", "hu": "őű", "pl": "ąęłżźśń", "cs": "ěřů", "sk": "ľĺŕ", "no": "øå", "da": "øå", "sv": "äå", "fi": "äö", "pt": "ãõ", "es": "ñ¿¡",
    "de": "ß", "ro": "șță", "vi": "ạảấầậắặẹếềệịọốồộớờợụứừự", "uk": "їєґі", "ru": "ыэ", "ar": "اليمن", "he": "אבגדהו",
}  # fmt: skip
"""Letters that speak for a language."""
MOST = 400
"""Words that are looked at."""
SPEAKING, SMALL = 3.0, 1.0
"""How much a word of speech and a small word count."""


def language_of_speech(stretches: Sequence[Stretch]) -> str:
    """The first subtag of a language that there are words of speech for; English where nothing speaks for another."""
    text = " ".join(stretch.text[:MOST] for stretch in stretches).lower()
    for tag, script in SCRIPTS.items():
        if script.search(text):
            return tag
    scores: dict[str, float] = defaultdict(float)
    for tag, letters in LETTERS.items():
        scores[tag] = min(SPEAKING, sum(text.count(letter) for letter in letters) * SMALL)
    for word in WORD.findall(text)[:MOST]:
        for tag, weight in voters().get(word, ()):
            scores[tag] += weight
    best = max(scores, key=lambda tag: (scores[tag], tag == "en"), default="en")
    return best if scores[best] > scores["en"] else "en"


@cache
def voters() -> dict[str, tuple[tuple[str, float], ...]]:
    """For each word the languages that it speaks for, and how strongly."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for tag in ("en", *TONGUES):
        grammar = english() if tag == "en" else grammar_of(tag)
        small = grammar.small
        for word in small.determiners | small.prepositions | small.pronouns | small.conjunctions | small.verbs:
            found[word][tag] = SMALL
        cues = grammar.cues
        firsts = {phrase[0] for phrase in cues.sources + cues.final}
        for word in cues.saying | cues.framing | cues.perfects | cues.behind | firsts:
            found[word][tag] = SPEAKING
    return {word: tuple((tag, weight / len(tags)) for tag, weight in tags.items()) for word, tags in found.items()}
