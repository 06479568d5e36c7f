"""Who says it, before a run: `Roe said: “`, `Roe called it “`, `According to Roe, “`, `Jane Roe, director: “`."""

from ...reference.cues import BASE_FORMS
from .after import closing_clause
from .attribution import DASHES, Attribution
from .grammar import Grammar
from .inverted import subject_of_cue
from .phrases import Words, phrase_from
from .sentences import REACH, sentence_start
from .subjects import before_auxiliaries, phrase_until, subject_before, subject_of_sentence
from .syntax import PUNCTUATION, is_cue, is_name, is_role, is_verb, opens_phrase, phrase_at
from .words import RUN, Line


def attribution_before(line: Line, number: int, grammar: Grammar) -> Attribution | None:
    """What leads to a run in its sentence: `Roe said: “`, `he called it “`, `Roe, chief of Acme: “`."""
    end = line.run_words[number]
    start = sentence_start(line, end)
    if start == end:
        return None
    if line.words[end - 1] == ":":
        return before_colon(line, start, end - 1, grammar)
    return before_cue(line, start, end, grammar)


def attribution_earlier(line: Line, number: int, grammar: Grammar) -> Attribution | None:
    """The sentence before a run, where it reports speech itself: `Roe agreed. “`, `It may rain, Roe said. “`."""
    end = line.run_words[number] - 1
    start = sentence_start(line, end)
    if end <= start or any(line.words[here] == RUN for here in range(start, end)):
        return None
    subject = subject_of_sentence(line, start, end, grammar)
    if subject:
        for here in range(subject[1], min(subject[1] + 4, end)):
            if line.lower[here] in grammar.cues.saying and is_cue(line, here, grammar):
                return Attribution("before", subject, (here, here + 1), tight=False)
    return closing_clause(line, start, end, grammar)


def before_colon(line: Line, start: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Roe said of the plan: “`, `Jane Roe, director: “`."""
    found = before_cue(line, start, end, grammar)
    if found:
        return found._replace(tight=True)
    subject = subject_of_sentence(line, start, end, grammar)
    if subject is None:
        return None
    if subject[1] < end and not is_title_line(line, start, end, grammar):
        return Attribution("before", subject, None, tight=False)
    first = max((here + 1 for here in range(start, end) if line.words[here] in DASHES), default=start)
    if first < end and is_name(line.words[first]) and end - first <= 25 and heads_label(line, first, end, grammar):
        return Attribution("label", (first, end), (end, end + 1), tight=True)
    return None


def heads_label(line: Line, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a line names somebody before it goes on: `Jane Roe, …:`, not `Sein erstes Werk entstand 1970:`."""
    if not grammar.inverts:
        return True
    past = next((here for here in range(start, end) if line.words[here] in PUNCTUATION), end)
    return all(
        is_name(line.words[here])
        or is_role(line.lower[here], grammar)
        or line.lower[here] in grammar.small.particles
        or line.lower[here] in grammar.small.inside
        or line.lower[here] in grammar.small.adverbs
        for here in range(start, past)
    )


def is_title_line(line: Line, start: int, end: int, grammar: Grammar) -> bool:
    """A line without a verb."""
    return not any(is_verb(line, here, grammar) for here in range(start + 1, end))


def before_cue(line: Line, start: int, end: int, grammar: Grammar) -> Attribution | None:
    """The nearest word of speech before a run, with its subject; a verb of thought gives way to one further out."""
    thought = None
    for here in range(end - 1, start - 1, -1):
        lower = line.lower[here]
        if lower in grammar.speech and (is_cue(line, here, grammar) or (here == start and lower in ("said", "says"))):
            found = cue_with_subject(line, start, here, end, grammar)
            if found and lower not in grammar.cues.musing and lower not in BASE_FORMS:
                return reporting(line, start, found, end, grammar) or found
            thought = thought or found
        elif lower in grammar.cues.participles:
            found = participle(line, start, here, end, grammar)
            if found:
                return found
        elif found := source_before(line, here, end, grammar):
            return found
    return thought


def reporting(line: Line, start: int, inner: Attribution, end: int, grammar: Grammar) -> Attribution | None:
    """`McCain said | he rarely asks others for help, “`: the clause that reports, where one of a pronoun is what it reports."""
    if grammar.inverts or inner.tight or inner.speaker is None or inner.speaker[1] - inner.speaker[0] > 1:
        return None
    subject = inner.speaker[0]
    if line.lower[subject] not in grammar.small.pronouns:
        return None
    cue = subject - 2 if line.lower[subject - 1] == "that" else subject - 1
    if cue <= start or line.lower[cue] not in grammar.cues.saying or not is_cue(line, cue, grammar):
        return None
    return cue_with_subject(line, start, cue, end, grammar)


def cue_with_subject(line: Line, start: int, cue: int, end: int, grammar: Grammar) -> Attribution | None:
    """A finite verb of speech and its subject."""
    if grammar.inverts:
        subject = subject_of_cue(line, start, cue, end, grammar)
    else:
        subject = subject_before(line, start, cue, grammar) or phrase_from(line, cue + 1, end, grammar)
    if subject is None:
        return None
    return Attribution("before", subject, (cue, cue + 1), tight=is_tight(line, cue + 1, end, grammar))


def participle(line: Line, start: int, cue: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Roe shot back, saying “`: the subject is that of the sentence, or the name behind `with`."""
    subject = absolute_subject(line, start, cue, grammar) or speaking_subject(line, start, cue, grammar)
    if subject is None:
        subject = subject_of_sentence(line, start, cue, grammar) or inverted_subject(line, start, cue, grammar)
    if subject is None or subject[0] >= cue:
        return None
    return Attribution("before", subject, (cue, cue + 1), tight=is_tight(line, cue + 1, end, grammar))


def speaking_subject(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """`…, Roe said, | adding`: who speaks in the clause before, which stands between signs of its own."""
    for here in range(end - 1, max(start, end - NEAREST_CLAUSE) - 1, -1):
        if line.lower[here] not in grammar.cues.saying or not is_cue(line, here, grammar):
            continue
        subject = subject_before(line, start, here, grammar)
        apart = subject is not None and (subject[0] == start or line.words[subject[0] - 1] in (",", RUN))
        return subject if apart else None
    return None


NEAREST_CLAUSE = 12
"""Words between a verb of speech and a participle that goes on with it."""


def absolute_subject(line: Line, start: int, cue: int, grammar: Grammar) -> Words | None:
    """`…, with Roe repeatedly yelling`."""
    end = before_auxiliaries(line, start, cue, grammar)
    for here in range(end - 1, max(start, end - 12) - 1, -1):
        if line.lower[here] == "with":
            return (here + 1, end) if here + 1 < end and opens_phrase(line, here + 1, grammar) else None
        if line.words[here] in PUNCTUATION:
            return None
    return None


def inverted_subject(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """`“…,” said Roe, adding`: the phrase behind the first verb of speech."""
    for here in range(start, min(start + 4, end)):
        if line.lower[here] in grammar.cues.saying:
            return phrase_from(line, here + 1, end, grammar)
    return None


def source_before(line: Line, word: int, end: int, grammar: Grammar) -> Attribution | None:
    """`According to Roe, “`."""
    if past := phrase_at(line, word, grammar.sources):
        speaker = phrase_from(line, past, end, grammar)
        return (
            Attribution("before", speaker, (word, past), tight=is_parted(speaker[1], end, grammar)) if speaker else None
        )
    if grammar.inverts and (past := phrase_at(line, word, grammar.tags)) and is_name(line.words[word]):
        speaker = phrase_from(line, past, end, grammar)
        if speaker and (speaker[1] >= end - 1 or line.words[speaker[1]] == ","):
            return Attribution("before", speaker, (word, past), tight=speaker[1] >= end - 1)
    if line.lower[word] in grammar.cues.behind:
        speaker = phrase_until(line, max(0, word - REACH), word, grammar)
        return Attribution("before", speaker, (word, word + 1), tight=word >= end - 2) if speaker else None
    return None


def is_tight(line: Line, word: int, end: int, grammar: Grammar) -> bool:
    """Whether only `that`, a comma or a colon stands between a cue and the run."""
    if end - word <= 8 and line.words[end - 1] in (",", ":"):
        return True
    links = grammar.small.conjunctions if grammar.inverts else THAT
    return all(line.lower[here] in links or line.words[here] in (",", ":", "—", "–") for here in range(word, end))


def is_parted(past: int, end: int, grammar: Grammar) -> bool:
    """Whether a speaker ends right before a run, with a sign between: `Laut Vogel, „`, not `Laut der Zeitung „`."""
    return past == end - 1 or (past >= end and not grammar.inverts)


THAT = frozenset({"that"})
