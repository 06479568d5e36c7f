"""Noun phrases behind a verb of speech: `said | Jane Roe, chief executive of Acme, | in a statement`.

All places are numbers of words, end exclusive.
"""

from .grammar import Grammar
from .syntax import PUNCTUATION, is_adverb, is_name, is_role, is_verb, opens_phrase
from .words import Line

Words = tuple[int, int]
"""Some words of a line, from the first to behind the last."""

STRONG = frozenset(";:—–―")
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv ph.d ph.d. m.d m.d. esq esq. md phd inc inc. llc".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def phrase_from(line: Line, word: int, end: int, grammar: Grammar) -> Words | None:
    """The noun phrase that begins at ``word``, with its appositives; None where none begins there."""
    if word >= end:
        return None
    if is_pronoun(line, word, grammar):
        return word, word + 1
    if grammar.inverts and line.lower[word] in grammar.finite and line.words[word][0].islower():
        return None
    if not opens_phrase(line, word, grammar) and not leads_to_name(line, word, end, grammar):
        return None
    here = nucleus_end(line, word, end, grammar)
    if here == word or (here == word + 1 and line.lower[word] in grammar.small.determiners):
        return None
    return word, appositives_end(line, here, end, grammar)


def is_pronoun(line: Line, word: int, grammar: Grammar) -> bool:
    """Whether a word stands for a name: not `ông` before one, which is a title there."""
    if line.lower[word] not in grammar.small.pronouns:
        return False
    return not (line.lower[word] in grammar.roles and word + 1 < len(line.words) and is_name(line.words[word + 1]))


def leads_to_name(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether a few lower-case words lead to a name: `former congressman Dan Maffei`."""
    for here in range(word, min(word + 6, end)):
        if is_name(line.words[here]):
            return here > word
        lower = line.lower[here]
        if (
            not lower[:1].isalpha()
            or lower in grammar.stoppers
            or lower in grammar.small.prepositions
            or lower in grammar.small.joining
            or is_adverb(line, here, grammar)
        ):
            return False
    return False


def nucleus_end(line: Line, word: int, end: int, grammar: Grammar) -> int:
    """Where the phrase ends, without appositives: `the director of the Acme Institute | , …`, `Jane Roe | in a speech`."""
    described = not is_name(line.words[word]) or line.lower[word].endswith(("'s", "’s"))
    here = word
    while here < end:
        if line.words[here] == "(":
            here = past_bracket(line, here, end)
            continue
        if line.words[here] in PUNCTUATION:
            break
        if here > word:
            if described and line.lower[here] in ("who", "that") and line.words[word][0].islower():
                return relative_end(line, here, end)
            if leaves_nucleus(line, (word, here), end, grammar, described=described):
                break
            described = described or is_description(line, here, grammar)
        here += 1
    return here


def leaves_nucleus(line: Line, words: Words, end: int, grammar: Grammar, *, described: bool) -> bool:
    """Whether the last of these words is behind the phrase that the first begins."""
    word, here = words
    lower, small = line.lower[here], grammar.small
    if grammar.inverts:
        return leaves_phrase(line, here, end, grammar, described=described)
    day = lower in WEEKDAYS and line.lower[here - 1] not in small.determiners
    if lower == "by" and line.lower[here - 1] in grammar.papers:  # a new study by the Green Institute
        return not (here + 1 < end and opens_phrase(line, here + 1, grammar))
    if day or (lower in grammar.stoppers and not (described and goes_on(line, word, here, end, grammar))):
        return True
    followed = here + 1 < end and opens_phrase(line, here + 1, grammar)
    if lower in small.inside and not described and not (lower in small.belonging and followed):
        return True
    if lower in small.joining:
        return not followed
    return not described and is_description(line, here, grammar) and not leads_to_name(line, here, end, grammar)


def leaves_phrase(line: Line, here: int, end: int, grammar: Grammar, *, described: bool) -> bool:
    """The same in languages whose subjects follow their verbs: `sagte Vogel | der Zeitung`, `uttalar Ek | i en kommentar`."""
    lower, small = line.lower[here], grammar.small
    if line.words[here][0].isupper():
        return False
    followed = here + 1 < end and opens_phrase(line, here + 1, grammar)
    if lower in small.inside and not described:
        return not (lower in small.belonging and followed)
    if lower in small.joining:
        return not followed
    if lower in small.prepositions and lower not in grammar.stoppers:
        return any(line.lower[one] in grammar.occasions for one in range(here + 1, min(here + 4, end)))
    if lower in grammar.stoppers or lower in grammar.cues.perfects:
        return True
    told = lower in small.determiners and names_before(line, here, grammar) == FULL_NAME
    return told or (not described and leaves_name(line, here, end, grammar))  # die Sprecherin Eva Vogel | der Zeitung


FULL_NAME = 2  # words


def names_before(line: Line, word: int, grammar: Grammar) -> int:
    """How many of the two words before a word are parts of a name."""
    return sum(is_name(line.words[here]) and not is_role(line.lower[here], grammar) for here in range(word - 2, word))


def leaves_name(line: Line, here: int, end: int, grammar: Grammar) -> bool:
    """Whether a small word behind a bare name is no part of it: an article, unless of `van der Berg`; a noun, unless a role."""
    lower, small = line.lower[here], grammar.small
    tied = not grammar.noun_capitals or line.lower[here - 1] in small.particles
    if tied and lower in small.particles and here + 1 < end and is_name(line.words[here + 1]):
        return False
    return lower in small.determiners or (is_description(line, here, grammar) and not is_role(lower, grammar))


def is_description(line: Line, word: int, grammar: Grammar) -> bool:
    """A word in small letters that is no part of a name: `Acme | spokesman`."""
    lower, small = line.lower[word], grammar.small
    tied = lower in small.particles or lower in small.inside or lower in small.joining
    return line.words[word][0].islower() and not tied


def goes_on(line: Line, word: int, here: int, end: int, grammar: Grammar) -> bool:
    """Whether a description goes on behind a small word: `a spokesman in Texas`, not `a spokesman in a statement`."""
    lower = line.lower[here]
    if lower == "to" or lower in grammar.small.adverbs:
        return lower == "to" or here == word + 1
    if lower != "in" or here + 1 >= end:
        return False
    following = line.lower[here + 1 : min(here + 5, end)]
    return opens_phrase(line, here + 1, grammar) and not any(one in OCCASIONS or one[:1].isdigit() for one in following)


OCCASIONS = frozenset(
    """statement interview email e-mail tweet speech letter news press post column memo call release message note video remarks blog court
    report filing telephone phone briefing conference address television tv radio january february march april may june july august september
    october november december recent response reaction""".split()
)
"""What something is said in: these words end the phrase of a speaker."""


def relative_end(line: Line, word: int, end: int) -> int:
    """Where a clause that restricts a description ends: `an official | who was not authorized to speak`."""
    here = word
    while here < end and line.words[here] not in PUNCTUATION:
        here += 1
    return here


def past_bracket(line: Line, word: int, end: int) -> int:
    """Behind the bracket that closes what opens here: `(R-Mich.)`; the same place where none does soon."""
    for here in range(word + 1, min(word + 9, end)):
        if line.words[here] == ")":
            return here + 1
    return end


def appositives_end(line: Line, word: int, end: int, grammar: Grammar) -> int:
    """The end of the appositives that follow behind commas: `, 45, chief executive of Acme and its founder`."""
    here = word
    for _ in range(5):
        start = here + 1
        if here >= end or line.words[here] != "," or start >= end or not opens_appositive(line, start, end, grammar):
            break
        here = appositive_end(line, start, end, grammar)
    return here


def opens_appositive(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether what follows a comma describes the name before it."""
    text, lower = line.words[word], line.lower[word]
    small = grammar.small
    if lower in SUFFIXES or (text[0].isdigit() and (word + 1 >= end or line.words[word + 1] in PUNCTUATION)):
        return True
    if lower in small.belonging and word + 1 < end and is_name(line.words[word + 1]):
        return True
    if lower in grammar.stoppers or lower in small.pronouns or lower in small.prepositions or lower in WEEKDAYS:
        return False
    if lower in small.joining:
        return word + 1 < end and is_role(line.lower[word + 1], grammar)
    to_role = is_role(lower, grammar) or leads_to_role(line, word, end, grammar)
    if is_verb(line, word, grammar) or (lower.endswith(("ing", "ly")) and not to_role):
        return False
    named = lower in small.determiners or is_name(text) or to_role
    reach = 12 if grammar.inverts else 5  # a German clause has its verb at the end
    return named and not has_verb(line, word, min(word + reach, end), grammar)


def leads_to_role(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether a word for a role stands within the next words: `managing director`, `senior policy adviser`."""
    for here in range(word, min(word + 6, end)):
        lower = line.lower[here]
        if is_role(lower, grammar):
            return True
        if lower in PUNCTUATION or lower in grammar.stoppers:
            return False
    return False


def has_verb(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether a finite verb stands before the next sign."""
    for here in range(word, end):
        if line.words[here] in PUNCTUATION:
            return False
        if here > word and is_verb(line, here, grammar):
            return True
    return False


def appositive_end(line: Line, word: int, end: int, grammar: Grammar) -> int:
    """Where one appositive ends."""
    small = grammar.small
    here = word
    while here < end:
        text, lower = line.words[here], line.lower[here]
        if text == "(":
            here = past_bracket(line, here, end)
            continue
        if text in PUNCTUATION:
            break
        if here > word and ((lower in grammar.stoppers and lower not in ("in", "on", "as")) or lower in WEEKDAYS):
            break
        if here > word and lower in ("in", "on", "as") and not (here + 1 < end and is_name(line.words[here + 1])):
            break
        if lower in small.joining and here + 1 < end and is_verb(line, here + 1, grammar):
            break
        here += 1
    return here
