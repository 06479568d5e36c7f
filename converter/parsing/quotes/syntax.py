"""What a word does in its line: `is_cue`, `opens_phrase`, `is_verb`."""

from ...reference.roles import DOCUMENTS, ORGANIZATIONS
from .grammar import Grammar, Phrases
from .words import RUN, STOPS, Line

NOUNS = DOCUMENTS | ORGANIZATIONS
PUNCTUATION = frozenset(RUN + ",;:.!?…—–-―()[]\"'“”’/|")


def is_name(word: str) -> bool:
    """A word with a capital or of a script without them: part of a name, or the first of a sentence."""
    return word[:1].isupper() or word[:1] == "@" or (word[:1].isalpha() and word.lower() == word.upper())


def is_role(lower: str, grammar: Grammar) -> bool:
    """A word for what somebody is: `spokeswoman`, `Gewerkschaftssprecher`."""
    return lower in grammar.roles or (bool(grammar.compounds) and lower.endswith(grammar.compounds))


def opens_phrase(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a noun phrase or pronoun may begin here."""
    text, lower = line.words[word], line.lower[word]
    small = grammar.small
    if lower in small.determiners or lower in small.pronouns:
        return True
    if lower in grammar.stoppers or lower in small.prepositions or lower in small.joining:
        return False
    return is_name(text) or text[:1].isdigit() or lower.endswith(("'s", "’s")) or is_role(lower, grammar)


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
    if grammar.inverts:
        return word == 0 or line.lower[word - 1] not in grammar.small.determiners | grammar.small.prepositions
    if lower in grammar.bare and lower not in ("read", "put", "hit"):
        before = line.lower[word - 1] if word else ""
        if before in grammar.small.adverbs and word > 1:
            before = line.lower[word - 2]
        plural = before.endswith("s") and not before.endswith(("ss", "'s", "’s")) and lower not in grammar.nouns_too
        return before in BEFORE_BASE or before in grammar.cues.auxiliaries or plural
    return lower not in grammar.nouns_too or follows_subject(line, word, grammar)


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
        here = word - 2
        while here > 0 and is_adverb(line, here, grammar):
            here -= 1
        told = line.lower[here] in grammar.speech or line.lower[here] in grammar.cues.participles
        return word > 1 and not told and line.words[word - 2] != ","
    if before in small.determiners or before in small.prepositions:
        return before in small.relatives
    return (
        before in small.pronouns
        or before in (",", ")", RUN)
        or is_name(line.words[word - 1])
        or is_role(before, grammar)
        or before in NOUNS
        or before in small.joining
    )


def is_cue(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a word is a finite form of speech in the active voice, or a participle with its helper."""
    lower, text = line.lower[word], line.words[word]
    if lower not in grammar.speech or (
        text != lower and not text.isupper() and not opens_sentence(line, word, grammar)
    ):
        return False
    if lower in grammar.cues.perfects and lower not in grammar.cues.saying:
        return helper_before(line, word, grammar) is not None
    return is_finite(line, word, grammar) and not is_passive(line, word, grammar)


def opens_sentence(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a capital says nothing: the first word of a sentence, in a language whose verbs may come first."""
    return grammar.inverts and (word == 0 or line.words[word - 1] in STOPS)


def helper_before(line: Line, word: int, grammar: Grammar) -> int | None:
    """The auxiliary that goes with a participle; None where its clause has none before it."""
    for here in range(word - 1, max(-1, word - FARTHEST_HELPER), -1):
        if line.words[here] in PUNCTUATION and line.words[here] != RUN:
            return None
        if line.lower[here] in grammar.cues.auxiliaries:
            first = here
            while first and line.lower[first - 1] in grammar.cues.auxiliaries:
                first -= 1
            return first
    return None


FARTHEST_HELPER = 14


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


def phrase_at(line: Line, word: int, known: Phrases) -> int:
    """Behind the phrase that begins at a word; 0 where none does."""
    for phrase in known.get(line.lower[word], ()):
        if tuple(line.lower[word : word + len(phrase)]) == phrase:
            return word + len(phrase)
    return 0
