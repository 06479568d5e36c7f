"""Runs of marks that hold speech, and how they hang together.

`“A,” Roe said, “and B.” “C.”` are three utterances: two halves of a sentence, and one that takes its speaker from them.
A quotation over several paragraphs, each of which opens a mark, is one utterance.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .after import attribution_after, signature, turn_inside
from .attribution import DASHES, Attribution
from .before import attribution_before, attribution_earlier
from .fragments import is_coordinate, is_told
from .grammar import Grammar
from .insertion import insertion
from .inverted import attribution_around
from .marks import Run, find_runs
from .sentences import clause_end, sentence_start
from .speech import is_speech, starts_sentence
from .stretch import Stretch
from .turns import TURN
from .unspaced import is_unspaced_speech, opens_sentence, read_unspaced
from .words import STOPS, Line, line_of

UNMARKED = DASHES | {TURN}
"""Runs without quotation marks, which were found for being speech."""
LAST_WORDS = 60
"""Characters at the end of an open run in which an attribution would stand."""


@dataclass(slots=True)
class Utterance:
    """One run of speech, or several that are one, on the way to a quote."""

    pieces: list[tuple[int, Run]]
    """Its runs, each with the number of its stretch."""
    line: Line
    """The words around its attribution."""
    stretch: int
    """The stretch of these words."""
    number: int
    """Which run of its line the first piece is."""
    found: Attribution | None
    how: str
    opening: bool
    """It begins a sentence of its own."""
    source: "Utterance | None" = None
    """Whose attribution it takes."""
    continues: "Utterance | None" = None
    """The first part of what it goes on with."""

    @property
    def has_speaker(self) -> bool:
        """Whether anything says who speaks."""
        return self.how != "none"

    @property
    def is_open(self) -> bool:
        """Whether its last mark was never closed."""
        return not self.pieces[-1][1].closed

    def take(self, found: Attribution | None, line: Line, stretch: int) -> None:
        """Take an attribution that stands among other words."""
        if found and found.speaker:
            self.found, self.line, self.stretch, self.how = found, line, stretch, found.how


def read_utterances(stretches: Sequence[Stretch], runs: Sequence[list[Run]], grammar: Grammar) -> list[Utterance]:
    """Every utterance of a release, in order, each with where its speaker is said."""
    utterances: list[Utterance] = []
    for number, stretch in enumerate(stretches):
        if runs[number]:
            utterances += read_stretch(number, stretch.text, runs[number], grammar)
    utterances = join_paragraphs(utterances, stretches)
    take_lead_ins(utterances, stretches, grammar)
    take_signatures(utterances, stretches, grammar)
    carry(utterances)
    return utterances


def read_stretch(stretch: int, text: str, runs: list[Run], grammar: Grammar) -> Iterator[Utterance]:
    """The runs of one stretch that hold speech, each with what its own words say of the speaker."""
    if grammar.unspaced:
        yield from read_unspaced_stretch(stretch, text, runs, grammar)
        return
    line = line_of(text, runs)
    found: Attribution | None = None
    told = False
    for number, run in enumerate(runs):
        opening = starts_sentence(line, line.run_words[number])
        last, found = found, attribution_of(line, number, grammar, opening=opening)
        if found is None and last and reaches(last, line, number):
            found = last._replace(how="before")
        goes_on = told and grammar.inverts and is_coordinate(line, number, grammar)
        told = not run.closed or run.mark in UNMARKED or goes_on or holds_speech(line, number, found, grammar)
        if told:
            how = found.how if found and found.speaker else "none"
            utterance = Utterance([(stretch, run)], line, stretch, number, found, how, opening)
            inside = turn_inside(line, number) or (None if how != "none" else insertion(line, number, grammar))
            if inside:
                utterance.take(inside[1], inside[0], stretch)
            yield utterance


def reaches(last: Attribution, line: Line, number: int) -> bool:
    """Whether the attribution of the run before leads up to this one: `„A“, so Vogel, | „und B“`."""
    run_word = line.run_words[number]
    past = max(words[1] for words in (last.speaker, last.cue, (0, 0)) if words)
    return last.how == "after" and past == run_word - 1 and line.words[past] == ","


def holds_speech(line: Line, number: int, found: Attribution | None, grammar: Grammar) -> bool:
    """Whether a run holds speech, as the language tells it."""
    return is_told(line, number, found, grammar) if grammar.inverts else is_speech(line, number, found)


def read_unspaced_stretch(stretch: int, text: str, runs: list[Run], grammar: Grammar) -> Iterator[Utterance]:
    """The same for a language without spaces."""
    line, founds = read_unspaced(text, runs, grammar.language)
    for number, (run, found) in enumerate(zip(runs, founds, strict=True)):
        if not run.closed or run.mark in UNMARKED or is_unspaced_speech(text, run, found):
            how = found.how if found and found.speaker else "none"
            yield Utterance([(stretch, run)], line, stretch, number, found, how, opens_sentence(text, run))


def attribution_of(line: Line, number: int, grammar: Grammar, *, opening: bool) -> Attribution | None:
    """The better of what stands behind a run and before it."""
    after = attribution_after(line, number, grammar)
    if grammar.inverts and (after is None or after.speaker is None):
        after = attribution_around(line, number, grammar) or after
    run_word = line.run_words[number]
    if opening and (run_word == 0 or line.words[run_word - 1] != ":"):
        if after is None and run_word > 1 and line.words[run_word - 1] in STOPS:
            return attribution_earlier(line, number, grammar)
        return after
    before = attribution_before(line, number, grammar)
    if after and after.tight and ends_like_speech(line, number, before, grammar):
        return after
    if after and not (before and before.tight) and (after.tight or not before):
        return after
    return before or after


def ends_like_speech(line: Line, number: int, before: Attribution | None, grammar: Grammar) -> bool:
    """Whether what stands behind a run is its attribution, though something leads to it as well."""
    last = line.text[line.runs[number].inner_end - 1]
    if before is None or before.cue is None:
        return last in ",?!"
    run_word = line.run_words[number]
    first = line.lower[sentence_start(line, run_word)]
    if before.cue[1] == run_word or first in grammar.small.conjunctions:
        return False
    return last == "," or (last in "?!" and not before.tight)


# Over several paragraphs


def join_paragraphs(utterances: list[Utterance], stretches: Sequence[Stretch]) -> list[Utterance]:
    """One utterance for a quotation whose paragraphs each open a mark; open marks without a sequel are slips."""
    joined: list[Utterance] = []
    for utterance in utterances:
        if joined and goes_on(joined[-1], utterance):
            joined[-1].pieces += utterance.pieces
            if not joined[-1].has_speaker:
                joined[-1].take(utterance.found, utterance.line, utterance.stretch)
        else:
            joined.append(utterance)
    return [
        utterance
        for number, utterance in enumerate(joined)
        if not utterance.is_open or may_stay_open(utterance, joined[number - 1] if number else None, stretches)
    ]


def goes_on(last: Utterance, utterance: Utterance) -> bool:
    """Whether a run goes on with one that the paragraph before left open."""
    stretch, run = last.pieces[-1]
    following, sequel = utterance.pieces[0]
    same = not run.closed and following == stretch + 1 and sequel.start == 0 and sequel.mark == run.mark
    return same and utterance.how != "label"


def may_stay_open(utterance: Utterance, last: Utterance | None, stretches: Sequence[Stretch]) -> bool:
    """Whether an open run is speech all the same: the rest of a long quotation, or of a paragraph that quotes already."""
    if len(utterance.pieces) > 1 or utterance.how == "label":
        return True
    stretch, run = utterance.pieces[0]
    text = stretches[stretch].text
    if not utterance.opening or text[run.inner_end - 1] not in ".?!" or run.inner_end - run.inner_start < LAST_WORDS:
        return False
    return last is not None and last.has_speaker and last.pieces[-1][0] == stretch


# Speakers said elsewhere


def take_lead_ins(utterances: list[Utterance], stretches: Sequence[Stretch], grammar: Grammar) -> None:
    """Attributions that stand in the stretch before: `Roe issued the following statement:`."""
    for utterance in utterances:
        stretch, run = utterance.pieces[0]
        if utterance.has_speaker or run.start or not stretch or not stretches[stretch - 1].text.endswith(":"):
            continue
        text = stretches[stretch - 1].text
        virtual = Run(len(text), len(text), len(text), len(text), run.mark)
        line = line_of(text, [*find_runs(text, singles=False), virtual])
        utterance.take(attribution_before(line, len(line.runs) - 1, grammar), line, stretch - 1)


def take_signatures(utterances: list[Utterance], stretches: Sequence[Stretch], grammar: Grammar) -> None:
    """Attributions that stand in the stretch behind: `— Jane Roe, chief executive` under a quotation."""
    for utterance in utterances:
        stretch, run = utterance.pieces[-1]
        if utterance.has_speaker or stretch + 1 >= len(stretches) or run.end < len(stretches[stretch].text.rstrip()):
            continue
        text, label = stretches[stretch + 1].text, stretches[stretch + 1].label
        line = line_of(text, [])
        first = next((here for here, word in enumerate(line.words) if word not in DASHES), None)
        if first is not None and (first or label in DASHES):
            utterance.take(signature(line, first, clause_end(line, first), grammar), line, stretch + 1)


def carry(utterances: list[Utterance]) -> None:
    """Give utterances without a speaker of their own that of the one before, where it goes on speaking."""
    for last, utterance in pairwise(utterances):
        if not utterance.has_speaker:
            if last.has_speaker and follows_directly(last, utterance):
                utterance.source = last.source or last
                utterance.continues = last.continues or last
                utterance.how = "carried"
        elif is_second_half(last, utterance):
            last.how = utterance.how = "between"
            utterance.continues = last.continues or last


def is_second_half(last: Utterance, utterance: Utterance) -> bool:
    """Whether two runs are one sentence with its attribution between: `“A,” Roe said, “and B.”`."""
    if last.line is not utterance.line or last.how != "after" or utterance.how != "before":
        return False
    if utterance.number != last.number + 1 or last.found is None or utterance.found is None:
        return False
    return last.found.cue == utterance.found.cue and follows_comma(utterance.line.text, utterance.pieces[0][1].start)


def follows_comma(text: str, start: int) -> bool:
    """Whether a comma stands before an offset, spaces apart."""
    here = start - 1
    while here >= 0 and text[here].isspace():
        here -= 1
    return here >= 0 and text[here] in ",，"


def follows_directly(last: Utterance, utterance: Utterance) -> bool:
    """Whether an utterance goes on where the last one with a speaker ended."""
    stretch, run = utterance.pieces[0]
    if stretch == last.pieces[-1][0]:
        return utterance.opening
    if stretch != last.pieces[-1][0] + 1 or run.start:
        return False
    within = not last.line.runs  # what attributes it stands inside its marks
    return within or last.stretch != last.pieces[-1][0] or last.pieces[-1][1].start == last.line.runs[-1].start
