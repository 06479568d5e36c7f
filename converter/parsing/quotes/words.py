"""Words of a line around its runs of speech: `Roe , chief of Acme , said ▢ .`, each with its place.

Only what stands outside the marks is read, and of a long stretch of narration only the part next to a run. A run is
one empty word. A full stop is a word of its own where it ends a sentence, and part of `Sen.`, `J.`, `U.S.`, `Inc.`
where it does not.
"""

import re
from typing import NamedTuple

from ...reference.abbreviations import ABBREVIATIONS, ENDING_ABBREVIATIONS, SMALL_ABBREVIATIONS, TITLES
from .marks import Run

RUN = "\ufffc"
"""The word that stands for a run: the sign that Unicode keeps for objects in a text."""

LETTER = r"[\w\u0300-\u036f\u064b-\u0652]"  # with the accents and vowels that are signs of their own
TOKEN = re.compile(
    rf"[@#$€£]?{LETTER}+(?:['’.&/‑·-]{LETTER}+|(?<=[א-ת])[\"״](?=[א-ת]){LETTER}+)*(?:\.(?!\.)|['’](?=\s))?|\.{{2,}}|[^\w\s]"
)
SIGNS = {
    "،": ",",
    "，": ",",
    "、": ",",
    "：": ":",
    "；": ";",
    "؛": ";",
    "。": ".",
    "！": "!",
    "？": "?",
    "؟": "?",
    RUN: "·",
}
"""Signs of other scripts that do the work of ours; and a text's own sign for an object is no run."""
ELISION = re.compile(r"(?:[ldjnsmct]|[Ll]|(?:lors|jus|puis)?qu|(?:de|a|ne|da|su|que)ll|un)['’](?=[^\W\d_])")
CLITICS = ("il", "elle", "ils", "elles", "on", "je", "nous")
CLITIC = re.compile(r"(\w+?)-(?:t-)?(il|elle|ils|elles|je|nous)|(\w+?)-t-(on)")
CONTRACTION = re.compile(r"(?i)(I|he|she|it|they|we|you|who|that|there)(['’](?:s|re|ve|d|ll|m))")
STOPS = frozenset(".!?…")
NARRATION = 480
"""Characters of narration that are read on either side of a run."""


class Line(NamedTuple):
    """The words of one stretch, parallel lists, and where its runs stand among them."""

    text: str
    runs: list[Run]
    words: list[str]
    lower: list[str]
    starts: list[int]
    run_words: list[int]

    def end_of(self, word: int) -> int:
        """Where a word ends in the text."""
        return self.starts[word] + len(self.words[word])


def line_of(text: str, runs: list[Run]) -> Line:
    """The words of a text outside of its runs, in order."""
    words: list[str] = []
    starts: list[int] = []
    run_words: list[int] = []
    past = 0
    for run in runs:
        read_narration(text, past, run.start, words, starts)
        run_words.append(len(words))
        words.append(RUN)
        starts.append(run.start)
        past = run.end
    read_narration(text, past, len(text), words, starts)
    return Line(text, runs, words, [word.lower() for word in words], starts, run_words)


def line_inside(line: Line, start: int, end: int) -> Line:
    """The words of a text from ``start`` to ``end``, inside a run."""
    words: list[str] = []
    starts: list[int] = []
    read_words(line.text, start, end, words, starts)
    return Line(line.text, [], words, [word.lower() for word in words], starts, [])


def read_narration(text: str, start: int, end: int, words: list[str], starts: list[int]) -> None:
    """Add the words of one piece of narration; of a long one those at both ends, with a stop between."""
    if end - start > 2 * NARRATION:
        read_words(text, start, text.rfind(" ", start, start + NARRATION) + 1 or start + NARRATION, words, starts)
        words.append(".")
        starts.append(end - NARRATION)
        start = text.find(" ", end - NARRATION, end)
        start = end - NARRATION if start < 0 else start
    read_words(text, start, end, words, starts)


def read_words(text: str, start: int, end: int, words: list[str], starts: list[int]) -> None:
    """Add the words from ``start`` to ``end``."""
    for found in TOKEN.finditer(text, start, end):
        word, here = found[0], found.start()
        stop = word[-1] == "." and len(word) > 1 and word[0] != "."
        if stop and ends_sentence(text, word[:-1], found.end(), end):
            read_word(word[:-1], here, words, starts)
            words.append(".")
            starts.append(found.end() - 1)
        elif "-" in word or "’" in word or "'" in word:
            read_word(word, here, words, starts)
        else:
            words.append(SIGNS.get(word, word))
            starts.append(here)


def read_word(word: str, here: int, words: list[str], starts: list[int]) -> None:
    """Add a word; with an apostrophe or hyphen it may be two: `she’s`, `l’usine`, `dit-elle`."""
    pieces = None
    if "’" in word or "'" in word:
        if parts := CONTRACTION.fullmatch(word):
            pieces = [parts[1], parts[2]]
        elif (elided := ELISION.match(word)) and not (word[0].isupper() and word[elided.end()].isupper()):
            pieces = [elided[0], word[elided.end() :]]
    elif "-" in word and word.endswith(CLITICS) and word[0].islower() and (clitic := CLITIC.fullmatch(word)):
        pieces = [clitic[1] or clitic[3], clitic[2] or clitic[4]]
    if pieces is None:
        words.append(SIGNS.get(word, word))
        starts.append(here)
    else:
        words += pieces
        starts += here, here + len(word) - len(pieces[1])


def ends_sentence(text: str, word: str, here: int, end: int) -> bool:
    """Whether the full stop behind a word ends a sentence."""
    lower = word.lower()
    if here < end and text[here] in ")]":  # `(…, said one activist.)`, not `(R-Mich.)`
        return word.isalpha() and word.islower() and lower not in ABBREVIATIONS and lower not in ENDING_ABBREVIATIONS
    if (here < end and not text[here].isspace()) or lower in TITLES:
        return False
    if len(word) == 1 and word.isalpha() and word != "I":
        return False
    following = NEXT.match(text, here)
    if lower in SMALL_ABBREVIATIONS and following:
        return False
    if (lower in ABBREVIATIONS and word[0].isupper()) or "." in word or lower in ENDING_ABBREVIATIONS:
        return following[1] in OPENERS if following and following.end() <= end else True  # Calif., U.S., Inc.
    return True


NEXT = re.compile(r"\s+([^\W_][\w'’]*)")
OPENERS = frozenset(
    """The A An He She It They We I But And In On At For This That These Those If When While As After Before His Her Its Their Our
    There Here Der Die Das Ein Eine Er Sie Es Wir Le La Les Il Elle El Los Las O Os""".split()
)
"""Words that open a sentence more often than they follow an abbreviation."""
