"""Grammar: the words of one language, sorted by what they do. English has tables of its own, all others a row of `TONGUES`."""

from functools import cache
from typing import NamedTuple

from ...reference.cues import BASE_FORMS, ENGLISH_CUES, NOUNS_TOO, Cues
from ...reference.roles import DOCUMENTS, ENGLISH, ORGANIZATIONS
from ...reference.sentence_words import ENGLISH_WORDS, PARTICLES, FunctionWords
from ...reference.tongues import TONGUES, Tongue
from ...reference.unspaced import UNSPACED

Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases of some words by the first of them, the longest first."""


class Grammar(NamedTuple):
    """The words of one language, sorted by what they do."""

    language: str
    cues: Cues
    small: FunctionWords
    speech: frozenset[str]
    """All finite forms of speech."""
    stoppers: frozenset[str]
    """Words that end the phrase of a speaker."""
    finite: frozenset[str]
    """All finite verbs that are known."""
    roles: frozenset[str]
    """What people are called by what they do."""
    bodies: frozenset[str]
    """Words of organisations."""
    papers: frozenset[str]
    """Things that speak by what is written in them."""
    sources: Phrases
    tags: Phrases
    final: Phrases
    occasions: frozenset[str] = frozenset()
    """What something is said in: `a statement`, `an interview`."""
    reported: frozenset[str] = frozenset()
    """Verbs of reported speech."""
    naming: frozenset[str] = frozenset()
    """Words before a name or term in marks."""
    named_tails: tuple[str, ...] = ()
    """The same as ends of longer words: `Fachzeitschrift`."""
    loose: frozenset[str] = frozenset()
    """Verbs that speak only with a particle far behind, or introduce names as often: `stellte … vor`."""
    bare: frozenset[str] = frozenset()
    """Forms of verbs that a singular subject does not take."""
    nouns_too: frozenset[str] = frozenset()
    """Forms of verbs that are nouns as often."""
    compounds: tuple[str, ...] = ()
    """Words for people that longer ones end with: `Gewerkschaftssprecher`."""
    inverts: bool = True
    """A verb at the head of its clause is followed by its subject: `Am Montag sagte Vogel`."""
    men: frozenset[str] = frozenset()
    """Given names that tell a man in this language."""
    women: frozenset[str] = frozenset()
    verb_second: bool = False
    """Nothing but its verb follows a quote: `“…”, sagte Vogel`, never `“…”, Vogel sagte`."""
    comma_insertions: bool = False
    """Commas alone part the words that attribute a quote inside its marks."""
    inflects: bool = False
    """Words for people take endings."""
    noun_capitals: bool = False
    """Every noun has a capital."""
    bare_dash: bool = False
    """A dash alone makes speech."""
    dash: bool = False
    """Speech may stand behind an opening dash."""
    family_first: bool = False
    unspaced: bool = False
    """Its words are not parted by spaces: see `unspaced`."""


ALIASES = {"nb": "no", "nn": "no", "ms": "id", "ca": "es", "gl": "pt", "be": "ru"}
"""Languages that are read with the words of a neighbour."""
SHORTEST_TAIL = 4  # letters


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language (its first subtag); English where it is not known."""
    known = ALIASES.get(language, language)
    if known in UNSPACED:
        return english()._replace(language=known, unspaced=True)
    return grammar_from(known, TONGUES[known]) if known in TONGUES else english()


def english() -> Grammar:
    """The grammar of English, whose verbs are made from their base forms."""
    small, cues = ENGLISH_WORDS, ENGLISH_CUES
    return Grammar(
        language="en",
        cues=cues,
        small=small,
        speech=cues.saying | cues.framing | cues.musing,
        stoppers=(small.prepositions - small.inside) | small.conjunctions | small.adverbs,
        finite=small.verbs | cues.saying | cues.framing,
        roles=ENGLISH,
        bodies=ORGANIZATIONS,
        papers=DOCUMENTS,
        sources=by_first(cues.sources),
        tags={},
        final={},
        bare=BASE_FORMS,
        nouns_too=NOUNS_TOO,
        inverts=False,
    )


def grammar_from(language: str, tongue: Tongue) -> Grammar:
    """The grammar that a row of the table describes."""
    cues, small = cues_of(tongue), function_words_of(tongue)
    return Grammar(
        language=language,
        cues=cues,
        small=small,
        speech=cues.saying | cues.framing | cues.perfects,
        stoppers=(small.prepositions - small.inside)
        | small.conjunctions
        | small.adverbs
        | small.verbs
        | small.relatives,
        finite=small.verbs | cues.saying | cues.framing,
        roles=words(tongue.people) | ENGLISH,
        bodies=words(tongue.bodies) | ORGANIZATIONS,
        papers=words(tongue.papers) | DOCUMENTS,
        sources=by_first(cues.sources),
        tags=by_first(cues.tags + cues.sources),
        final=by_first(cues.final),
        occasions=words(tongue.occasions) | words(tongue.papers),
        loose=words(tongue.loose),
        reported=words(tongue.reported),
        naming=words(tongue.naming),
        named_tails=tails(tongue.naming) if tongue.compounds else (),
        compounds=tails(tongue.people) if tongue.compounds else (),
        men=words(tongue.men),
        women=words(tongue.women),
        verb_second=tongue.verb_second,
        comma_insertions=tongue.comma_insertions,
        inflects=tongue.inflects,
        noun_capitals=tongue.noun_capitals,
        bare_dash=tongue.bare_dash,
        dash=tongue.dash,
        family_first=tongue.family_first,
    )


def cues_of(tongue: Tongue) -> Cues:
    """The words of speech of a row, with the forms that its stems make."""
    stems = tongue.stems.split()
    finite = {stem + end.strip("-") for stem in stems for end in tongue.ends.split()}
    participles = {stem + end for stem in stems for end in tongue.said_ends.split()}
    frames = words(tongue.frames)
    return Cues(
        saying=words(tongue.says) | finite,
        framing=frames,
        perfects=words(tongue.said) | participles,
        auxiliaries=words(tongue.helpers),
        sources=phrases(tongue.sources),
        tags=phrases(tongue.tags),
        behind=words(tongue.behind),
        final=phrases(tongue.final),
    )


def function_words_of(tongue: Tongue) -> FunctionWords:
    """The small words of a row."""
    he, she = words(tongue.he), words(tongue.she)
    return FunctionWords(
        determiners=words(tongue.articles),
        he=he,
        she=she,
        pronouns=words(tongue.pronouns) | he | she,
        relatives=words(tongue.relatives),
        prepositions=words(tongue.prepositions),
        inside=words(tongue.inside),
        belonging=words(tongue.belonging),
        conjunctions=words(tongue.conjunctions),
        joining=words(tongue.joining),
        adverbs=words(tongue.adverbs),
        verbs=words(tongue.verbs),
        passive=words(tongue.passive),
        particles=PARTICLES,
    )


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def tails(text: str) -> tuple[str, ...]:
    """The words of a text that are long enough to be told at the end of a longer one."""
    return tuple(word for word in text.split() if len(word) >= SHORTEST_TAIL)


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases that are parted by `|`."""
    return tuple(tuple(phrase.split()) for phrase in text.split("|") if phrase)


def by_first(known: tuple[tuple[str, ...], ...]) -> Phrases:
    """Phrases by their first words, the longest first."""
    found: Phrases = {}
    for phrase in sorted(known, key=len, reverse=True):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found
