"""Noun phrases around a verb of speech: who stands before `said`, who behind it.

`On Tuesday, Jane Roe, chief executive of Acme, said` has the subject `Jane Roe, chief executive of Acme`;
`said Jane Roe, chief executive of Acme, in a statement` the same. All places are numbers of words, end exclusive.
"""

from .grammar import PUNCTUATION, Grammar, is_adverb, is_name, is_verb, opens_phrase
from .words import RUN, STOPS, Line

Words = tuple[int, int]
"""Some words of a line, from the first to behind the last."""

REACH = 60
"""How many words are looked at in one direction."""

STRONG = frozenset(";:—–―")
SUFFIXES = frozenset(
    {
        "jr",
        "jr.",
        "sr",
        "sr.",
        "ii",
        "iii",
        "iv",
        "ph.d",
        "ph.d.",
        "m.d",
        "m.d.",
        "esq",
        "esq.",
        "md",
        "phd",
        "inc",
        "inc.",
        "llc",
    }
)
CONTRACTED = frozenset({"'s", "’s", "'d", "’d", "'ve", "’ve", "'ll", "’ll", "not"})
CONTRACTED = frozenset({"'s", "’s", "'d", "’d", "'ve", "’ve", "'ll", "’ll", "not"})
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def sentence_start(line: Line, word: int, reach: int = REACH) -> int:
    """The first word of the sentence that the word before ``word`` belongs to, at most ``reach`` words back."""
    here = word
    floor = max(0, word - reach)
    while here > floor:
        before = line.words[here - 1]
        if before in STOPS or before == RUN and ends_sentence(line, here - 1):
            break
        here -= 1
    return here


def ends_sentence(line: Line, run_word: int) -> bool:
    """Whether a run closes its sentence: a stop inside, and a capital or nothing behind it."""
    run = line.runs[run_number(line, run_word)]
    last = line.text[run.inner_end - 1 : run.inner_end] if run.inner_end > run.inner_start else ""
    following = line.words[run_word + 1] if run_word + 1 < len(line.words) else "."
    return (
        last in STOPS
        and last != ""
        and (following == RUN or following in STOPS or not following[0].islower() and following not in PUNCTUATION)
    )


def run_number(line: Line, run_word: int) -> int:
    """Which run a word stands for."""
    low, high = 0, len(line.run_words)
    while low < high:
        middle = (low + high) // 2
        if line.run_words[middle] < run_word:
            low = middle + 1
        else:
            high = middle
    return low


def clause_end(line: Line, word: int) -> int:
    """The end of the clause that begins at ``word``: a stop, a run, a semicolon or a colon."""
    here = word
    ceiling = min(len(line.words), word + REACH)
    while here < ceiling and line.words[here] not in STOPS and line.words[here] not in (RUN, ";", ":"):
        here += 1
    return here


# Behind a verb: `said` …


def phrase_from(line: Line, word: int, end: int, grammar: Grammar) -> Words | None:
    """The noun phrase that begins at ``word``, with its appositives; None where none begins there."""
    if word >= end:
        return None
    if line.lower[word] in grammar.small.pronouns:
        return word, word + 1
    if not opens_phrase(line, word, grammar) and not leads_to_name(line, word, end, grammar):
        return None
    here = nucleus_end(line, word, end, grammar)
    if here == word:
        return None
    return word, appositives_end(line, here, end, grammar)


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
    small = grammar.small
    described = not is_name(line.words[word]) or line.lower[word].endswith(("'s", "’s"))
    here = word
    while here < end:
        text, lower = line.words[here], line.lower[here]
        if text == "(":
            here = past_bracket(line, here, end)
            continue
        if text in PUNCTUATION or lower in WEEKDAYS and here > word:
            break
        if here > word:
            if lower in ("who", "that") and described and line.words[word][0].islower():
                return relative_end(line, here, end)
            if lower in grammar.stoppers and not (described and goes_on(line, word, here, end, grammar)):
                break
            if (
                lower in small.inside
                and not described
                and not (lower in ("of", "from") and here + 1 < end and opens_phrase(line, here + 1, grammar))
            ):
                break
            if lower in small.joining and not (here + 1 < end and opens_phrase(line, here + 1, grammar)):
                break
            if (
                not described
                and text[0].islower()
                and lower not in small.particles
                and lower not in small.inside
                and lower not in small.joining
            ):
                if not leads_to_name(line, here, end, grammar):
                    break
                described = True
        here += 1
    return here


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
    if lower in SUFFIXES or text[0].isdigit() and (word + 1 >= end or line.words[word + 1] in PUNCTUATION):
        return True
    if lower in ("of", "from") and word + 1 < end and is_name(line.words[word + 1]):
        return True
    if lower in grammar.stoppers or lower in small.pronouns or lower in small.prepositions or lower in WEEKDAYS:
        return False
    if lower in small.joining:
        return word + 1 < end and line.lower[word + 1] in grammar.roles
    if (
        is_verb(line, word, grammar)
        or lower.endswith(("ing", "ly"))
        and lower not in grammar.roles
        and not leads_to_role(line, word, end, grammar)
    ):
        return False
    if has_verb(line, word, min(word + 5, end), grammar):
        return False
    return (
        lower in small.determiners or is_name(text) or lower in grammar.roles or leads_to_role(line, word, end, grammar)
    )


def leads_to_role(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether a word for a role stands within the next words: `managing director`, `senior policy adviser`."""
    for here in range(word, min(word + 6, end)):
        lower = line.lower[here]
        if lower in grammar.roles:
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
        if here > word and (lower in grammar.stoppers and lower not in ("in", "on", "as") or lower in WEEKDAYS):
            break
        if here > word and lower in ("in", "on", "as") and not (here + 1 < end and is_name(line.words[here + 1])):
            break
        if lower in small.joining and here + 1 < end and is_verb(line, here + 1, grammar):
            break
        here += 1
    return here


# Before a verb: … `said`


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
            or lower in small.prepositions
            and not (lower in small.inside and here < end and not is_name(line.words[here]))
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
        if text in PUNCTUATION and not (text == "," and joins_name(line, before)) or text == RUN:
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
        is_name(line.words[here - 1])
        and line.lower[here - 1] not in WEEKDAYS
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
        ):
            if opens_phrase(line, here + 1, grammar) and (
                here == start or line.words[here - 1] != "," or lower in ("but", "while", "though")
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


LEADING = frozenset("last next earlier later still meanwhile however instead yet even".split())
TIMES = WEEKDAYS | frozenset(
    "yesterday today tomorrow week month year day morning night evening afternoon time".split()
)


def phrase_to_verb(line: Line, word: int, end: int, grammar: Grammar) -> Words | None:
    """The noun phrase from ``word`` to the first verb, sign or relative pronoun, with appositives."""
    if line.lower[word] in grammar.small.pronouns:
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
            lower in grammar.small.conjunctions or lower in grammar.small.adverbs or is_verb(line, here, grammar)
        ):
            break
        here += 1
    if here == word:
        return None
    return word, appositives_end(line, min(here, end), end, grammar)
