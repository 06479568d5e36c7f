"""Speech behind an opening dash: `– Vi er klare, sier Kari Lie`, `– Jesteśmy gotowi – mówi Anna Nowak`, `—Abrimos —dijo Gómez—`.

It has no closing mark: it goes on up to the comma or dash before the words that attribute it, else to the end of its
paragraph. Where lists open with dashes too, only words of speech make it speech.
"""

import re
from collections.abc import Iterator

from .attribution import DASHES
from .grammar import Grammar
from .inverted import inverted
from .marks import Run
from .sentences import clause_end
from .stretch import Stretch
from .words import STOPS, Line, line_of

OPENING = re.compile(r"\s*([–—―]|-(?=\s))\s?(?=[\w¿¡«“”\"(…])")
FEWEST_WORDS = 5


def dash_runs(stretch: Stretch, grammar: Grammar) -> list[Run]:
    """The runs of a paragraph that opens with a dash; an empty list where it is no speech."""
    found = OPENING.match(stretch.text)
    labelled = stretch.label in ("-", "–", "—")
    if not grammar.dash or not (found or labelled):
        return []
    start = found.end() if found else 0
    runs = list(read_runs(stretch.text, found.start(1) if found else 0, start, grammar))
    return runs or (bare_run(stretch, found, grammar) if found else [])


def read_runs(text: str, start: int, inner: int, grammar: Grammar) -> Iterator[Run]:
    """Each stretch of speech up to the words that attribute it."""
    line = line_of(text, [])
    word = next((here for here, place in enumerate(line.starts) if place >= inner), len(line.words))
    while attribution := find_attribution(line, word, grammar):
        sign, past = attribution
        end = line.end_of(sign if line.words[sign] in STOPS else sign - 1)
        yield Run(start, end, inner, end, "–")
        word = next_speech(line, past, grammar)
        if word >= len(line.words):
            return
        start = line.starts[word - 1] if line.words[word - 1] in DASHES else line.starts[word]
        inner = line.starts[word]
        if not find_attribution(line, word, grammar):
            yield Run(start, len(text.rstrip()), inner, len(text.rstrip()), "–")
            return


def find_attribution(line: Line, word: int, grammar: Grammar) -> tuple[int, int] | None:
    """The sign before the next attribution, and where the attribution ends; None where there is none."""
    for here in range(word + 1, len(line.words) - 1):
        if line.words[here] == "," or line.words[here] in DASHES or line.words[here] in STOPS:
            first = here + 1
            while first < len(line.words) and (line.words[first] == "," or line.words[first] in DASHES):
                first += 1
            if first >= len(line.words) or not line.words[first][0].islower():
                continue
            end = clause_end(line, first)
            found = inverted(line, first, end, grammar, known=True)
            if found and found.speaker:
                return here, found.speaker[1]
    return None


def next_speech(line: Line, word: int, grammar: Grammar) -> int:
    """Where speech goes on behind an attribution: behind a dash that follows its stop or stands against it."""
    here = word
    while (
        here < len(line.words)
        and line.words[here] not in STOPS
        and not (line.words[here] in DASHES and line.starts[here] == line.end_of(here - 1))
    ):
        here += 1
    closed = here < len(line.words) and line.words[here] in DASHES
    here += 1
    while closed and here < len(line.words) and line.words[here] in STOPS | {","}:
        here += 1
    if closed:
        return here
    opened = here < len(line.words) and line.words[here] in DASHES and grammar.dash
    return here + 1 if opened else len(line.words)


def bare_run(stretch: Stretch, found: re.Match[str], grammar: Grammar) -> list[Run]:
    """A whole paragraph of speech that nothing attributes."""
    text = stretch.text.rstrip()
    said = grammar.bare_dash and text[-1:] in ".!?" and text.count(" ") >= FEWEST_WORDS
    return [Run(found.start(1), len(text), found.end(), len(text), "–")] if said else []
