"""Who says it, behind a run: `“…,” Roe said`, `said Roe`, `according to Roe`, `— Jane Roe, chief executive`.

The most precise pattern comes first. Nothing here knows people; a speaker is a phrase of words.
"""

import re

from ...reference.cues import ADDRESSING, BASE_FORMS, NOUNS_TOO
from .attribution import DASHES, Attribution
from .grammar import Grammar
from .inverted import AS, inverted
from .phrases import WEEKDAYS, Words, has_verb, leads_to_name, phrase_from
from .sentences import REACH, clause_end, ends_sentence
from .subjects import before_auxiliaries
from .syntax import is_cue, is_name, is_verb, opens_phrase, phrase_at
from .words import RUN, STOPS, Line, line_inside


def attribution_after(line: Line, number: int, grammar: Grammar) -> Attribution | None:
    """What follows a run: `said Roe`, `Roe told reporters`, `according to Roe`, `— Jane Roe, chief executive`."""
    here = line.run_words[number] + 1
    run = line.runs[number]
    dashed = False
    while here < len(line.words) and (line.words[here] == "," or line.words[here] in DASHES):
        dashed = dashed or line.words[here] in DASHES
        here += 1
    parted = here > line.run_words[number] + 1 or line.text[run.inner_end - 1] in ",?!…"
    end = clause_end(line, here)
    if here >= end:
        return None
    if dashed and (found := signature(line, here, end, grammar)):
        return found
    if not may_continue(line, run.inner_end, here):
        return lone_sentence(line, here, end, grammar)
    return (
        source_phrase(line, here, end, grammar)
        or verb_first(line, here, end, grammar)
        or (subject_first(line, here, end, grammar) if parted or not grammar.inverts else None)
        or closing_clause(line, here, end, grammar)
    )


def may_continue(line: Line, inner_end: int, word: int) -> bool:
    """Whether the sentence goes on behind the mark: a full stop inside ends it, unless a small letter follows."""
    return line.text[inner_end - 1] not in ".。" or not (line.words[word][0].isupper() or line.words[word] == RUN)


def lone_sentence(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """`“….” Roe said.`: a sentence of subject and verb alone is no sentence of its own."""
    found = subject_first(line, word, end, grammar) if not grammar.inverts and end - word <= SHORT_SENTENCE else None
    return (
        found
        if found and found.cue and found.cue[1] == end and line.lower[word] not in grammar.small.pronouns
        else None
    )


SHORT_SENTENCE = 6  # words


def verb_first(line: Line, word: int, end: int, grammar: Grammar, *, known: bool = False) -> Attribution | None:
    """`said Roe`, `says the company`; with ``known`` no verb that the tables lack."""
    if grammar.inverts:
        return inverted(line, word, end, grammar, known=known)
    lower = line.lower[word]
    if not line.words[word].islower() or (lower in BASE_FORMS and lower in NOUNS_TOO and lower != "read"):
        return None
    if lower not in grammar.cues.saying and not unknown_first(line, word, end, grammar):
        return None
    if word + 1 < end and line.lower[word + 1] in grammar.small.relatives:
        return None
    speaker = phrase_from(line, word + 1, end, grammar)
    if speaker is None or (speaker[1] < end and is_verb(line, speaker[1], grammar)):
        return None
    return Attribution("after", speaker, (word, word + 1), tight=True)


def unknown_first(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """`“…,” remembered Jane Roe`: an unknown verb between the mark and a name."""
    lower = line.lower[word]
    if (
        grammar.language != "en"
        or not lower.endswith("ed")
        or len(lower) < 5
        or word + 1 >= end
        or lower in grammar.roles
        or any(line.lower[here] in grammar.cues.saying for here in range(word + 1, min(word + 9, end)))
    ):
        return False
    return is_name(line.words[word + 1]) and word > 0 and line.words[word - 1] == RUN


def source_phrase(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """`according to Roe`, `dem Bericht zufolge`."""
    past = phrase_at(line, word, grammar.tags if grammar.inverts else grammar.sources)
    if past:
        speaker = phrase_from(line, past, end, grammar)
        return Attribution("after", speaker, (word, past), tight=True) if speaker else None
    if not grammar.cues.behind:
        return None
    speaker = phrase_from(line, word, end, grammar)
    if speaker is None or speaker[1] >= end or line.lower[speaker[1]] not in grammar.cues.behind:
        return None
    return Attribution("after", speaker, (speaker[1], speaker[1] + 1), tight=True)


def subject_first(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Roe said`, `Roe, who was there, told reporters`, `the company has said`."""
    if line.lower[word] in AS and word + 1 < end and opens_phrase(line, word + 1, grammar):
        word += 1
    elif grammar.verb_second:
        return None
    if line.lower[word] == "you" or not opens_subject(line, word, end, grammar):
        return None
    for here in range(word + 1, min(end, word + 36)):
        if (line.lower[here] in grammar.speech and is_cue(line, here, grammar)) or unknown_cue(
            line, word, here, grammar
        ):
            subject = subject_between(line, word, here, grammar)
            if subject is None or opens_clause(line, here, end, grammar):
                return None
            return Attribution("after", subject, (here, here + 1), tight=True)
        if line.lower[here] in QUOTED and line.lower[here - 1] in grammar.small.passive:
            return Attribution("after", (word, here - 1), (here, here + 1), tight=True)
        if is_other_verb(line, here, grammar) and not in_relative(line, word, here, grammar):
            break
    return None


def is_other_verb(line: Line, word: int, grammar: Grammar) -> bool:
    """A finite verb that neither speaks nor helps one that does: `Roe | left`."""
    lower = line.lower[word]
    return lower in grammar.small.verbs and lower not in grammar.cues.auxiliaries and lower not in grammar.small.passive


def opens_clause(line: Line, cue: int, end: int, grammar: Grammar) -> bool:
    """Whether a statement of its own follows a verb: `Roe said | the two cases were different`."""
    if cue + 1 >= end or line.lower[cue] in ADDRESSING:
        return False
    following = line.lower[cue + 1]
    if following in WEEKDAYS:
        return False
    return (
        following == "that"
        or following in grammar.small.pronouns
        or (following in grammar.small.determiners and has_verb(line, cue + 1, min(end, cue + 6), grammar))
    )


def closing_clause(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """A clause behind more narration of the same sentence: `“…” in comparison, Roe said`."""
    ceiling = min(len(line.words), word + REACH)
    past = end
    while (
        past < ceiling and line.words[past] not in STOPS and not (line.words[past] == RUN and ends_sentence(line, past))
    ):
        past += 1
    commas = [here for here in range(word, past - 1) if line.words[here] == ","]
    for comma in reversed(commas[-5:]):
        found = verb_first(line, comma + 1, past, grammar, known=True)
        if found is None and grammar.inverts:
            found = source_phrase(line, comma + 1, past, grammar)
        if found and found.speaker and not names_someone(line, found.speaker, grammar):
            found = None
        if found is None and opens_phrase(line, comma + 1, grammar):
            found = subject_first(line, comma + 1, min(past, comma + 12), grammar)
        if found and found.cue and found.cue[0] - comma <= 8:
            return with_name(line, found, commas, past, grammar)._replace(tight=False)
    return None


def with_name(line: Line, found: Attribution, commas: list[int], end: int, grammar: Grammar) -> Attribution:
    """The same from the name on that a clause describes: `Jane Roe, | the mayor, said`."""
    before = [comma for comma in commas if found.speaker and comma < found.speaker[0] - 1]
    if not before or not is_name(line.words[before[-1] + 1]) or grammar.inverts:
        return found
    whole = subject_first(line, before[-1] + 1, end, grammar)
    return whole if whole and whole.cue == found.cue and whole.speaker else found


def names_someone(line: Line, speaker: Words, grammar: Grammar) -> bool:
    """Whether a phrase holds a name, a pronoun or a word for what a person is."""
    return any(
        is_name(line.words[here]) or line.lower[here] in grammar.roles or line.lower[here] in grammar.small.pronouns
        for here in range(*speaker)
    )


QUOTED = frozenset({"quoted", "cited", "reported", "heard"})


def opens_subject(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether a subject may begin here: a phrase, or a bare plural such as `officials`."""
    lower = line.lower[word]
    if lower in grammar.small.relatives:
        return False
    if opens_phrase(line, word, grammar) or leads_to_name(line, word, end, grammar):
        return True
    if (
        lower in grammar.stoppers
        or lower in grammar.small.prepositions
        or lower in grammar.small.joining
        or not lower[:1].isalpha()
    ):
        return False
    return any(line.lower[here] in grammar.cues.saying for here in range(word + 1, min(word + 7, end)))


def in_relative(line: Line, start: int, word: int, grammar: Grammar) -> bool:
    """Whether `who` or a comma stands between the start of a subject and a word."""
    return any(line.lower[here] in grammar.small.relatives or line.words[here] == "," for here in range(start, word))


def unknown_cue(line: Line, start: int, word: int, grammar: Grammar) -> bool:
    """`Trump thundered`: an unknown verb right behind a name or pronoun, where nothing but an adverbial follows."""
    lower = line.lower[word]
    if not line.words[word].islower() or not lower.endswith(("ed", "s")) or len(lower) < 4 or grammar.language != "en":
        return False
    if not all(is_name(line.words[here]) or line.lower[here] in grammar.small.pronouns for here in range(start, word)):
        return False
    following = line.words[word + 1] if word + 1 < len(line.words) else "."
    return following in STOPS or following in (",", RUN, ":") or following in ("in", "at", "to", "during")


def subject_between(line: Line, start: int, verb: int, grammar: Grammar) -> Words | None:
    """The words from ``start`` to a verb, if they are one subject with its insertions; a relative clause is cut off."""
    end = before_auxiliaries(line, start, verb, grammar)
    if end == start or line.lower[end - 1] in ("to", "and"):
        return None
    commas = [here for here in range(start, end) if line.words[here] == ","]
    if commas and line.words[end - 1] != "," and not bare_insertion(line, commas, end):
        return None
    first = commas[0] if commas else end
    if any(
        line.lower[here] in grammar.small.verbs
        for here in range(start, first)
        if not in_relative(line, start, here, grammar)
    ):
        return None
    for comma in commas:
        if comma + 1 < end and line.lower[comma + 1] in grammar.small.relatives | {"whose"}:
            return start, comma
    for comma in commas:
        if comma + 1 < end and (
            (line.lower[comma + 1] in grammar.small.prepositions and line.lower[comma + 1] not in ("of", "from"))
            or line.lower[comma + 1].endswith("ing")
        ):
            return start, comma
    return start, end - 1 if line.words[end - 1] == "," else end


def bare_insertion(line: Line, commas: list[int], end: int) -> bool:
    """A comma inside a name or place that no second one follows: `Roe, Jr. said`, `Roe of Austin, Texas said`."""
    named = is_name(line.words[commas[-1] - 1])
    return named and end - commas[-1] <= 3 and all(is_name(line.words[here]) for here in range(commas[-1] + 1, end))


def signature(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """`— Jane Roe, chief executive`, the last words of the stretch."""
    if not is_name(line.words[word]) or end < len(line.words) - 1 or end - word > 20:
        return None
    if any(is_verb(line, here, grammar) for here in range(word + 1, end)):
        return None
    speaker = phrase_from(line, word, end, grammar)
    return Attribution("after", speaker, None, tight=True) if speaker else None


def turn_inside(line: Line, number: int) -> tuple[Line, Attribution] | None:
    """The speaker of a turn who stands inside the marks: `"WALLACE: Do you agree?"`, with the words that say so."""
    run = line.runs[number]
    found = TURN.match(line.text, run.inner_start, run.inner_end)
    if not found:
        return None
    inside = line_inside(line, run.inner_start, found.end())
    count = len(inside.words)
    return inside, Attribution("label", (0, count - 1), (count - 1, count), tight=True)


TURN = re.compile(r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}: ?")
