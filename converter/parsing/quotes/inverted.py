"""Verbs before their subjects, where a language puts them so: `a déclaré Roe`, `fügte sie hinzu`, `wird Vogel zitiert`.

Behind a quote that is the rule in all languages but English; before one, where something else opens the clause:
`Am Montag sagte Vogel: „`. Some have their verb at the very end: `Vogel hat das „…“ genannt`, `Ayşe Yılmaz, “…” dedi`.
"""

from .attribution import Attribution
from .grammar import Grammar
from .phrases import Words, phrase_from
from .sentences import sentence_start
from .subjects import clause_start, subject_before, subject_of_sentence
from .syntax import PUNCTUATION, helper_before, is_cue, is_name, is_role, opens_phrase, phrase_at
from .words import RUN, Line

MOST_BETWEEN = 4
"""Adverbs and helpers before a verb."""
SHORTEST_VERB = 4  # letters of one that is not in the table


def inverted(line: Line, word: int, end: int, grammar: Grammar, *, known: bool = False) -> Attribution | None:
    """A verb of speech at ``word``, or behind helpers and adverbs, and its subject behind it; ``known`` wants one of the table."""
    here, helper = word, None
    while here < min(end, word + MOST_BETWEEN):
        if line.lower[here] in grammar.cues.auxiliaries:
            helper = here if helper is None else helper
        elif line.lower[here] not in grammar.small.adverbs:
            break
        here += 1
    if here >= end:
        return None
    if speaks(line, here, grammar, helped=helper is not None) or (
        not known and unknown_verb(line, word, here, end, grammar)
    ):
        speaker = subject_behind(line, here + 1, end, grammar)
        if speaker is None and not known and stands_alone(line, here + 1, end, grammar):
            return Attribution("after", None, (here, here + 1), tight=True)
        if speaker is None or (speaker[1] < end and speaks(line, speaker[1], grammar, helped=False)):
            return None
        return Attribution("after", speaker, (here if helper is None else helper, here + 1), tight=True)
    return around_subject(line, here, end, grammar) if helper is not None else None


def stands_alone(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether a verb before ``word`` has no subject: `“…”, insistió.`, `«…», — говорится в сообщении`."""
    if word >= end or line.words[word] in PUNCTUATION:
        return True
    return not grammar.verb_second and line.lower[word] in grammar.small.prepositions


def speaks(line: Line, word: int, grammar: Grammar, *, helped: bool) -> bool:
    """Whether a word is a verb of speech, or a participle with its helper."""
    lower = line.lower[word]
    if line.words[word] != lower:
        return False
    cues = grammar.cues
    return lower in cues.saying or lower in cues.framing or (helped and lower in cues.perfects)


def unknown_verb(line: Line, first: int, word: int, end: int, grammar: Grammar) -> bool:
    """`“…”, zanjó Lucía Gómez`: a small word between the mark and a name that is none of those known."""
    lower, small = line.lower[word], grammar.small
    if first != word or word + 1 >= end or len(lower) < SHORTEST_VERB or not line.words[word].isalpha():
        return False
    if grammar.noun_capitals and not lower.endswith(("te", "ten", "t")):
        return False
    known = (
        lower in grammar.stoppers or lower in small.prepositions or lower in small.determiners or lower in small.joining
    )
    if known or not lower[0].islower() or line.words[word] != lower or is_role(lower, grammar):
        return False
    return (
        line.words[word - 1] != RUN
        and is_name(line.words[word + 1])
        and not any(line.lower[here] in grammar.cues.saying for here in range(word + 1, min(word + 6, end)))
    )


def subject_behind(line: Line, word: int, end: int, grammar: Grammar) -> Words | None:
    """The phrase that begins at ``word`` or behind adverbs."""
    here = word
    while here < min(end, word + MOST_BETWEEN) and (
        line.lower[here] in grammar.small.adverbs or line.lower[here] in grammar.cues.auxiliaries
    ):
        here += 1
    return phrase_from(line, here, end, grammar) or bare_noun(line, here, end, grammar)


def bare_noun(line: Line, word: int, end: int, grammar: Grammar) -> Words | None:
    """A subject without an article, in a language that has none: `poinformowała spółka`."""
    if word >= end or not (line.lower[word] in grammar.bodies or line.lower[word] in grammar.papers):
        return None
    return word, word + 1


def around_subject(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """`hat | Vogel | gesagt`, `a | -t- | elle | ajouté`: the subject between helper and participle."""
    speaker = phrase_from(line, word, end, grammar)
    if speaker is None:
        return None
    for here in range(speaker[1], min(end, speaker[1] + MOST_BETWEEN)):
        if line.lower[here] in grammar.cues.perfects and line.lower[here] not in grammar.cues.framing:
            return Attribution("after", speaker, (here, here + 1), tight=True)
    return None


def subject_of_cue(line: Line, start: int, cue: int, end: int, grammar: Grammar) -> Words | None:
    """The subject of a verb of speech before a run: in front of it, or behind it where something else stands in front."""
    if line.lower[cue] in grammar.cues.perfects and line.lower[cue] not in grammar.cues.saying:
        cue = helper_before(line, cue, grammar) or cue
    if line.words[cue - 1] in (",", ")") and cue > start:
        subject = subject_of_sentence(line, clause_start(line, start, cue, grammar), cue, grammar)
        if subject and subject[1] >= cue - 1:
            return subject
    first = clause_opening(line, start, cue)
    behind = subject_behind(line, cue + 1, end, grammar)
    if first < cue and opens_phrase(line, first, grammar):
        return subject_before(line, start, cue, grammar) or behind
    if first < cue and line.lower[cue + 1] in IMPERSONAL:
        return phrase_from(line, first + 1, cue, grammar)
    if behind and not is_subordinate(line, start, first, cue, grammar):
        return behind
    return subject_before(line, start, cue, grammar) or behind


IMPERSONAL = frozenset({"es", "det"})
"""Subjects that stand for none: `In der Mitteilung heißt es`."""


def is_subordinate(line: Line, start: int, first: int, cue: int, grammar: Grammar) -> bool:
    """Whether a clause has its subject between its first word and its verb: `, wie Vogel sagte`."""
    lower = line.lower[first]
    if first >= cue or not (lower in grammar.small.conjunctions or lower in grammar.small.relatives):
        return False
    return lower in AS or (first > start and line.words[first - 1] == ",")


AS = frozenset({"as", "wie", "comme", "como", "come", "zoals", "som", "jak", "ahogy", "как", "як"})
"""Words that open a clause about who says it: `wie Vogel sagte`."""


def clause_opening(line: Line, start: int, cue: int) -> int:
    """The first word of the clause that a verb stands in."""
    here = cue
    while here > start and line.words[here - 1] not in PUNCTUATION:
        here -= 1
    return here


def attribution_around(line: Line, number: int, grammar: Grammar) -> Attribution | None:
    """A verb behind the run whose subject stands before it."""
    run_word = line.run_words[number]
    start = sentence_start(line, run_word)
    behind = run_word + 1
    if start >= run_word or behind >= len(line.words):
        return None
    cue = closing_verb(line, behind, grammar)
    if cue is None:
        return None
    subject = subject_of_sentence(line, start, run_word, grammar)
    return Attribution("before", subject, cue, tight=True) if subject else None


def closing_verb(line: Line, word: int, grammar: Grammar) -> Words | None:
    """The verb that closes a sentence behind a run: a phrase of the table, or a participle whose helper stands before the run."""
    if past := phrase_at(line, word, grammar.final):
        return word, past
    for here in range(word, min(len(line.words), word + 3)):
        lower = line.lower[here]
        if line.words[here] in PUNCTUATION:
            return None
        if lower in grammar.cues.perfects and is_cue(line, here, grammar):
            return here, here + 1
    return None
