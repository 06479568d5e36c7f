"""Runs of marks that hold speech, and how they hang together: halves, later paragraphs, quotes without a speaker of their own.

`“A,” Roe said, “and B.” “C.”` are three utterances: two halves, and one that is carried.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .attribution import Attribution, attribution_after, attribution_before
from .grammar import Grammar
from .marks import Run
from .speech import is_speech, starts_sentence
from .stretch import Stretch
from .words import RUN, STOPS, Line, line_of


@dataclass(slots=True)
class Utterance:
    """One run of speech on its way to a quote."""

    stretch: int
    line: Line
    number: int
    found: Attribution | None
    how: str
    opening: bool
    """It begins a sentence of its own."""
    pieces: list[tuple[int, Run]] = field(default_factory=list)
    """Its runs with their stretches: several for a quotation over several paragraphs."""
    source: "Utterance | None" = None
    """Whose attribution it takes."""
    continues: "Utterance | None" = None

    @property
    def run(self) -> Run:
        """The run in its own stretch."""
        return self.line.runs[self.number]


def read_stretch(stretch: int, text: str, runs: list[Run], grammar: Grammar) -> Iterator[Utterance]:
    """The runs of one stretch that hold speech, each with what its own words say of the speaker."""
    line = line_of(text, runs)
    for number, run in enumerate(runs):
        opening = starts_sentence(line, line.run_words[number])
        found = attribution_of(line, number, grammar, opening=opening)
        if not run.closed or is_speech(line, number, found):
            how = found.how if found and found.speaker else "none"
            yield Utterance(stretch, line, number, found, how, opening, [(stretch, run)])


def attribution_of(line: Line, number: int, grammar: Grammar, *, opening: bool) -> Attribution | None:
    """The better of what stands behind a run and before it."""
    after = attribution_after(line, number, grammar)
    run_word = line.run_words[number]
    if opening and (run_word == 0 or line.words[run_word - 1] != ":"):
        return after
    run = line.runs[number]
    if after and after.tight and line.text[run.inner_end - 1] in ",?!":
        return after
    before = attribution_before(line, number, grammar)
    if after and not (before and before.tight) and (after.tight or not before):
        return after
    return before or after


def join_paragraphs(utterances: list[Utterance], stretches: Sequence[Stretch]) -> list[Utterance]:
    """One utterance for a quotation whose paragraphs each open a mark and whose last one closes it."""
    joined: list[Utterance] = []
    for utterance in utterances:
        last = joined[-1] if joined else None
        if last and continues_paragraph(last, utterance):
            last.pieces.append((utterance.stretch, utterance.run))
            if last.found is None and utterance.found:
                last.found, last.line, last.number, last.stretch = (
                    utterance.found,
                    utterance.line,
                    utterance.number,
                    utterance.stretch,
                )
                last.how = utterance.how
        else:
            if last and not last.pieces[-1][1].closed and not may_stay_open(last):
                joined.pop()
            joined.append(utterance)
    if joined and not joined[-1].pieces[-1][1].closed and not may_stay_open(joined[-1]):
        joined.pop()
    return joined


def continues_paragraph(last: Utterance, utterance: Utterance) -> bool:
    """Whether a run goes on with one that the paragraph before left open."""
    stretch, run = last.pieces[-1]
    return (
        not run.closed
        and utterance.stretch == stretch + 1
        and utterance.run.start == 0
        and utterance.run.mark == run.mark
    )


def may_stay_open(utterance: Utterance) -> bool:
    """An open mark without a closing one is kept where the rest of the paragraph is plainly speech."""
    return len(utterance.pieces) > 1


def carry(utterances: list[Utterance], stretches: Sequence[Stretch]) -> list[Utterance]:
    """Give utterances without a speaker of their own that of the one before, where it goes on speaking."""
    last: Utterance | None = None
    for utterance in utterances:
        if utterance.found is None and last and last.how != "none":
            if follows_directly(last, utterance, stretches):
                utterance.source = last.source or last
                utterance.continues = last.continues or last
                utterance.how = "carried"
        elif last and is_second_half(last, utterance):
            last.how = utterance.how = "between"
            utterance.continues = last.continues or last
        last = utterance
    return utterances


def is_second_half(last: Utterance, utterance: Utterance) -> bool:
    """Whether two runs are one sentence with its attribution between: `“A,” Roe said, “and B.”`."""
    if (
        last.line is not utterance.line
        or last.how != "after"
        or utterance.how != "before"
        or utterance.number != last.number + 1
    ):
        return False
    same = last.found and utterance.found and last.found.cue == utterance.found.cue
    return bool(same) and utterance.line.words[utterance.line.run_words[utterance.number] - 1] == ","


def follows_directly(last: Utterance, utterance: Utterance, stretches: Sequence[Stretch]) -> bool:
    """Whether an utterance goes on where the last one with a speaker ended."""
    if utterance.stretch == last.pieces[-1][0]:
        return utterance.opening
    if utterance.stretch != last.pieces[-1][0] + 1 or utterance.run.start > 0:
        return False
    return last.number == len(last.line.runs) - 1
