"""The language whose words of speech a release uses, where nothing else tells: `… – mondta Kovács Anna` is Hungarian."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from ...reference.tongues import TONGUES
from .grammar import english, grammar_of
from .stretch import Stretch

WORD = re.compile(r"[^\W\d_]+")
MOST = 400
"""Words that are looked at."""
SPEAKING, SMALL = 3.0, 1.0
"""How much a word of speech and a small word count."""


def language_of_speech(stretches: Sequence[Stretch], language: str | None) -> str:
    """The first subtag of a language that there are words of speech for; English where nothing speaks for another."""
    if language:
        return language.split("-")[0].lower()
    scores: dict[str, float] = defaultdict(float)
    for word in WORD.findall(" ".join(stretch.text[:MOST] for stretch in stretches).lower())[:MOST]:
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
        for word in (
            grammar.cues.saying
            | grammar.cues.perfects
            | {phrase[0] for phrase in grammar.cues.sources + grammar.cues.final}
        ):
            found[word][tag] = SPEAKING
    return {word: tuple((tag, weight / len(tags)) for tag, weight in tags.items()) for word, tags in found.items()}
