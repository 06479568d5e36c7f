"""What the rules of attribution ask of a language: `is_cue`, `opens_phrase`, `is_verb`."""

from functools import cache
from typing import NamedTuple

from ...reference.cues import BASE_FORMS, CUES, NOUNS_TOO, Cues
from ...reference.roles import DOCUMENTS, ORGANIZATIONS, ROLES
from ...reference.sentence_words import FUNCTION_WORDS, FunctionWords
from .words import RUN, Line


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


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language (its first subtag); English where it is not known."""
    known = language if language in CUES else "en"
    cues, small = CUES[known], FUNCTION_WORDS[known]
    return Grammar(
        language=known,
        cues=cues,
        small=small,
        speech=cues.saying | cues.framing | cues.musing,
        stoppers=(small.prepositions - small.inside) | small.conjunctions | small.adverbs,
        finite=small.verbs | cues.saying | cues.framing,
        roles=ROLES.get(known, frozenset()) | ROLES["en"],
    )


NOUNS = DOCUMENTS | ORGANIZATIONS
PUNCTUATION = frozenset(RUN + ",;:.!?…—–-―()[]\"'“”’/|")


def is_name(word: str) -> bool:
    """A word with a capital: part of a name, or the first of a sentence."""
    return word[:1].isupper() or word[:1] == "@"


def opens_phrase(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a noun phrase or pronoun may begin here."""
    text, lower = line.words[word], line.lower[word]
    small = grammar.small
    if lower in small.determiners or lower in small.pronouns:
        return True
    if lower in grammar.stoppers or lower in small.prepositions or lower in small.joining:
        return False
    return is_name(text) or text[:1].isdigit() or lower.endswith(("'s", "’s")) or lower in grammar.roles


def is_verb(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a word is a finite verb, as far as its form and its neighbour tell."""
    lower = line.lower[word]
    if lower in grammar.finite:
        return is_finite(line, word, grammar)
    if grammar.language != "en" or not lower.isalpha() or not line.words[word].islower():
        return False
    if lower.endswith("ed") and len(lower) > 4:
        return word == 0 or line.lower[word - 1] not in grammar.small.determiners
    return lower.endswith("s") and word > 0 and follows_subject(line, word, grammar) and not lower.endswith("ss")


def is_finite(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a form is a verb here, where it may be a noun or an infinitive too."""
    lower = line.lower[word]
    if lower in BASE_FORMS and lower not in ("read", "put", "hit"):
        before = line.lower[word - 1] if word else ""
        if before in grammar.small.adverbs and word > 1:
            before = line.lower[word - 2]
        plural = before.endswith("s") and not before.endswith(("ss", "'s", "’s")) and lower not in NOUNS_TOO
        return before in BEFORE_BASE or before in grammar.cues.auxiliaries or plural
    return lower not in NOUNS_TOO or follows_subject(line, word, grammar)


BEFORE_BASE = frozenset({"they", "we", "i", "you", "to", "who", "people", "and", "or", "not", "n't"})


def follows_subject(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether the word before may end a subject: a name, a pronoun, `who`, a bracket or comma, an adverb."""
    if word == 0:
        return False
    before, small = line.lower[word - 1], grammar.small
    if before.endswith(("'s", "’s", "s'", "s’")):
        return False
    if is_adverb(line, word - 1, grammar):
        return word > 1 and follows_subject(line, word - 1, grammar)
    if before == "that":
        return word > 1 and line.lower[word - 2] not in grammar.speech and line.words[word - 2] != ","
    if before in small.determiners or before in small.prepositions:
        return before in small.relatives
    return (
        before in small.pronouns
        or before in (",", ")", RUN)
        or is_name(line.words[word - 1])
        or before in grammar.roles
        or before in NOUNS
        or before in small.joining
    )


def is_cue(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a word is a finite form of speech in the active voice."""
    lower = line.lower[word]
    if lower not in grammar.speech or (line.words[word] != lower and not line.words[word].isupper()):
        return False
    return is_finite(line, word, grammar) and not is_passive(line, word, grammar)


def is_adverb(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a word may stand between a subject and its verb: `also`, `repeatedly`."""
    lower = line.lower[word]
    return lower in grammar.small.adverbs or (lower.endswith("ly") and line.words[word].islower() and len(lower) > 4)


def is_passive(line: Line, word: int, grammar: Grammar) -> bool:
    """`was told`, `is often described`; not `is saying`."""
    small = grammar.small
    back = word - 1
    while back >= 0 and is_adverb(line, back, grammar):
        back -= 1
    return back >= 0 and line.lower[back] in small.passive
