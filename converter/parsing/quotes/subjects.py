"""Subjects: who stands before `said`.

`On Tuesday, Jane Roe, chief executive of Acme, said` has the subject `Jane Roe, chief executive of Acme`.
All places are numbers of words, end exclusive.
"""

from .grammar import Grammar
from .phrases import STRONG, SUFFIXES, WEEKDAYS, Words, appositives_end, is_pronoun, past_bracket
from .syntax import PUNCTUATION, is_adverb, is_name, is_verb, opens_phrase
from .words import RUN, Line

CONTRACTED = frozenset({"'s", "’s", "'d", "’d", "'ve", "’ve", "'ll", "’ll", "not"})
LEADING = frozenset("last next earlier later still meanwhile however instead yet even".split())
TIMES = WEEKDAYS | frozenset(
    "yesterday today tomorrow week month year day morning night evening afternoon time".split()
)


def subject_before(line: Line, start: int, verb: int, grammar: Grammar) -> Words | None:
    """The subject of a finite verb in a clause that may begin at ``start``; None where there is none."""
    end = before_auxiliaries(line, start, verb, grammar)
    if end <= start:
        return None
    before = line.lower[end - 1]
    if before in grammar.small.relatives:
        return head_of_relative(line, start, end - 1, grammar)
    if before == "to" or before in grammar.small.joining or before in grammar.small.conjunctions:
        return subject_of_sentence(line, start, end - 1, grammar)
    if before in (",", ")") or before in STRONG:
        return subject_in_commas(line, start, end, grammar)
    found = phrase_until(line, start, end, grammar)
    return found or subject_of_sentence(line, start, end, grammar)


def before_auxiliaries(line: Line, start: int, verb: int, grammar: Grammar) -> int:
    """Back over what may stand between a subject and its verb: `has also`, `repeatedly`."""
    here = verb
    auxiliaries = grammar.cues.auxiliaries
    while here > start:
        before = line.lower[here - 1]
        if before in auxiliaries or is_adverb(line, here - 1, grammar) or before in CONTRACTED:
            here -= 1
        else:
            break
    return here


def head_of_relative(line: Line, start: int, relative: int, grammar: Grammar) -> Words | None:
    """The noun phrase before `who`: back to its article, or to the first word of a name with its title."""
    end = relative - 1 if relative > start and line.words[relative - 1] == "," else relative
    here = end
    if end > start and line.words[end - 1] == ")":
        here = bracket_before(line, end - 1, start) or end
    small = grammar.small
    while here > start:
        text, lower = line.words[here - 1], line.lower[here - 1]
        if lower in small.determiners:
            here -= 1
            break
        if (
            text in PUNCTUATION
            or text == RUN
            or (
                lower in small.prepositions
                and not (lower in small.inside and here < end and not is_name(line.words[here]))
            )
        ):
            break
        if lower in small.conjunctions or lower in small.joining or is_verb(line, here - 1, grammar):
            break
        here -= 1
    return (here, end) if here < end else None


def phrase_until(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """The noun phrase that ends at ``end``, begun behind the nearest comma, conjunction or verb."""
    here = end
    floor = max(start, end - 30)
    while here > floor:
        before = here - 1
        text, lower = line.words[before], line.lower[before]
        if text == ")":
            opening = bracket_before(line, before, floor)
            if opening is None:
                break
            here = opening
            continue
        if (text in PUNCTUATION and not (text == "," and joins_name(line, before))) or text == RUN:
            break
        if lower in grammar.small.conjunctions:
            break
        if lower in grammar.small.joining and (joins_clauses(line, start, before, grammar)):
            break
        if before < end - 1 and is_verb(line, before, grammar):
            break
        here = before
    if (
        here > start + 1
        and line.words[here - 1] == ","
        and line.lower[here] in grammar.roles | grammar.small.determiners
        and is_name(line.words[here - 2])
    ):
        return subject_in_commas(line, start, end + 1, grammar)  # a second comma is missing
    return trimmed(line, here, end, grammar)


def joins_name(line: Line, comma: int) -> bool:
    """A comma inside a name: `Roe, Jr.`."""
    return comma + 1 < len(line.words) and line.lower[comma + 1] in SUFFIXES


def bracket_before(line: Line, closing: int, floor: int) -> int | None:
    """Where the bracket that closes here was opened."""
    for here in range(closing - 1, max(floor, closing - 9) - 1, -1):
        if line.words[here] == "(":
            return here
    return None


def joins_clauses(line: Line, start: int, joint: int, grammar: Grammar) -> bool:
    """Whether `and` joins two clauses: a comma or a clause with its verb stands before it."""
    if joint > start and line.words[joint - 1] == ",":
        return True
    for here in range(joint - 1, max(start, joint - 12) - 1, -1):
        if line.words[here] in PUNCTUATION or line.words[here] == RUN:
            return line.words[here] == RUN
        if is_verb(line, here, grammar):
            return True
    return False


def trimmed(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """The phrase without what leads to it: `In 2012 | the company`; None where no phrase is left."""
    while start < end and (
        line.lower[start] in grammar.small.joining
        or line.lower[start] in grammar.small.adverbs
        or line.lower[start] == "but"
    ):
        start += 1
    if start >= end:
        return None
    if opens_phrase(line, start, grammar):
        return start, end
    if line.lower[start] in grammar.small.prepositions or line.lower[start] in grammar.small.conjunctions:
        return name_at(line, start + 1, end, grammar)
    if end - start <= 4 and line.words[start][:1].isalpha() and not line.lower[start].endswith(("ly", "ing")):
        return start, end
    return name_at(line, start, end, grammar)


def name_at(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """The last name or pronoun of some words, if they end with one."""
    if line.lower[end - 1] in grammar.small.pronouns:
        return end - 1, end
    here = end
    while here > start and (
        (is_name(line.words[here - 1]) and line.lower[here - 1] not in WEEKDAYS)
        or line.lower[here - 1] in grammar.small.particles
    ):
        here -= 1
    return (here, end) if here < end and is_name(line.words[here]) else None


def subject_in_commas(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """The subject before an appositive or insertion: `Jane Roe, the mayor, | said`."""
    return subject_of_sentence(line, clause_start(line, start, end, grammar), end, grammar)


def clause_start(line: Line, start: int, end: int, grammar: Grammar) -> int:
    """Where the clause begins in which an insertion between commas stands."""
    small = grammar.small
    for here in range(end - 2, start, -1):
        text, lower = line.words[here], line.lower[here]
        if text in STRONG or text == RUN:
            return here + 1
        if (
            lower in small.conjunctions
            and lower not in small.relatives
            and lower not in ("as", "than", "so")
            and here + 1 < end
            and opens_phrase(line, here + 1, grammar)
            and (here == start or line.words[here - 1] != "," or lower in ("but", "while", "though"))
        ):
            return here + 1
        if (
            lower in small.joining
            and line.words[here - 1] == ","
            and opens_phrase(line, here + 1, grammar)
            and line.lower[here + 1] not in grammar.roles
        ):
            return here + 1
    return start


def subject_of_sentence(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """The subject that a sentence or clause begins with, behind adverbials and before its verb."""
    here = start
    for _ in range(4):
        while here < end and (
            line.lower[here] in grammar.small.joining
            or line.words[here] in PUNCTUATION
            or line.lower[here] in ("but", "so", "then", "that")
        ):
            here += 1
        if here >= end:
            return None
        if opens_phrase(line, here, grammar) and not leads_adverbial(line, here, end, grammar):
            return phrase_to_verb(line, here, end, grammar)
        comma = comma_from(line, here, end)
        if comma is None:
            return None
        here = comma + 1
    return None


def comma_from(line: Line, word: int, end: int) -> int | None:
    """The next comma; None where there is none."""
    return next((here for here in range(word, end) if line.words[here] == ","), None)


def leads_adverbial(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """A capital at the start of a sentence that opens no subject: `Speaking in Ohio, …`, `Yesterday …`, `Last week, …`."""
    lower = line.lower[word]
    comma = comma_from(line, word, min(end, word + 7))
    if comma and line.lower[comma - 1] in ("later", "ago", "earlier", "before", "after"):
        return True
    if lower in grammar.small.determiners or lower in grammar.small.pronouns:
        return lower in ("this", "that", "one", "each", "every") and word + 1 < end and line.lower[word + 1] in TIMES
    named = word + 1 < end and is_name(line.words[word + 1])
    if lower.endswith(("ing", "ly")) and not named:
        return True
    return lower in TIMES or lower in LEADING


def phrase_to_verb(line: Line, word: int, end: int, grammar: Grammar) -> Words | None:
    """The noun phrase from ``word`` to the first verb, sign or relative pronoun, with appositives."""
    if is_pronoun(line, word, grammar):
        return word, word + 1
    here = word
    while here < end:
        text, lower = line.words[here], line.lower[here]
        if text == "(":
            here = past_bracket(line, here, end)
            continue
        if text in PUNCTUATION or text == RUN:
            break
        if here > word and (
            lower in grammar.small.conjunctions or is_adverb(line, here, grammar) or is_verb(line, here, grammar)
        ):
            break
        here += 1
    if here == word:
        return None
    return word, appositives_end(line, min(here, end), end, grammar)
