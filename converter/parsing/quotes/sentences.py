"""Sentences of a line: where the one begins that leads to a run, and where the clause behind a run ends."""

from bisect import bisect_left

from .syntax import PUNCTUATION
from .words import RUN, STOPS, Line

REACH = 60
"""How many words are looked at in one direction."""
MOST_RUNS = 10
"""How many runs of one sentence."""


def sentence_start(line: Line, word: int, reach: int = REACH) -> int:
    """The first word of the sentence that the word before ``word`` belongs to, at most ``reach`` words and some runs back."""
    here, runs = word, 0
    floor = max(0, word - reach)
    while here > floor and runs < MOST_RUNS:
        before = line.words[here - 1]
        if before in STOPS or (before == RUN and ends_sentence(line, here - 1)):
            break
        runs += before == RUN
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
        and (following == RUN or following in STOPS or (not following[0].islower() and following not in PUNCTUATION))
    )


def run_number(line: Line, run_word: int) -> int:
    """Which run a word stands for."""
    return bisect_left(line.run_words, run_word)


def clause_end(line: Line, word: int) -> int:
    """The end of the clause that begins at ``word``: a stop, a run, a semicolon or a colon."""
    here = word
    ceiling = min(len(line.words), word + REACH)
    while here < ceiling and line.words[here] not in STOPS and line.words[here] not in (RUN, ";", ":"):
        here += 1
    return here
