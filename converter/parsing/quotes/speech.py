"""Speech or not, in English: titles, slogans, defined terms and scare quotes stand in marks too.

`the film “The Long Winter”`, `its “Bright Futures” plan`, `(“Acme” or the “Company”)`, `words such as “expects”`.
"""

import re

from ...reference.cues import ADDRESSING, ENGLISH_CUES, LOOSE
from .attribution import Attribution
from .syntax import is_name
from .words import RUN, STOPS, Line

SMALL = frozenset(
    "a an and as at but by for from in into is it no not of on or our over so that the their this to up us vs with your you me my we the's".split()
)
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
CALLED = frozenset("called labeled labelled named dubbed termed nicknamed".split())
NAMED = frozenset("titled entitled known codenamed code-named so-called tagged subtitled headlined".split())
NAMING = frozenset(
    """phrase slogan term word words hashtag headline
    song film movie book show series documentary album play musical novel magazine podcast program programme exhibit exhibition campaign essay
    titled chapter episode segment section column painting poem anthem ballad single track game video""".split()
)


def is_title(inner: str) -> bool:
    """Every long word has a capital: a title or name."""
    words = WORD.findall(inner)
    if not 1 <= len(words) <= 12 or (inner[-1:] in "?!" and len(words) > 6):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in SMALL for word in words) and words[0][0].isupper()


def is_whole_sentence(inner: str) -> bool:
    """It begins like a sentence and ends like one."""
    return (
        len(inner) > 12
        and (inner[0].isupper() or inner[0] in "'‘[$…#@I" or inner[0].isdigit())
        and inner[-1] in ".?!…,—–-”\"’'"
        and inner.count(" ") >= 2
    )


def names_something(line: Line, run_word: int, inner: str) -> bool:
    """A word that introduces a name or term stands right before the run: `titled “…”`, `the film “…”`."""
    if run_word == 0:
        return False
    before = line.lower[run_word - 1]
    if before in (",", "as") and run_word > 1:
        before = line.lower[run_word - 2]
        return before in NAMED or (before in NAMING and is_title(inner))
    if before in CALLED:
        return run_word < 2 or not (
            is_name(line.words[run_word - 2])
            or line.lower[run_word - 2] in ("he", "she", "they", "it", "we", "i", "who", "also")
        )
    return before in NAMED or (before in NAMING and (is_title(inner) or inner.count(" ") < 3))


def is_legal_word(line: Line, run_word: int) -> bool:
    """`(the “Company”)`, `“expects,” “believes” and similar expressions`."""
    before = line.words[run_word - 1] if run_word else ""
    return before == "(" or (run_word > 1 and line.words[run_word - 2] == "(") or before == "/"


def inside(line: Line, number: int) -> str:
    """What stands inside the marks of a run."""
    run = line.runs[number]
    return line.text[run.inner_start : run.inner_end].strip()


def is_speech(line: Line, number: int, found: Attribution | None) -> bool:
    """Whether a run holds speech, with what was found around it."""
    inner = inside(line, number)
    if not any(map(str.isalnum, inner)):
        return False
    run_word = line.run_words[number]
    if is_legal_word(line, run_word) and not (found and found.how == "after" and inner.count(" ") >= SHORT_SPEECH):
        return False
    named = names_something(line, run_word, inner)
    if found is None:
        return not is_title(inner) and not named and (inner.count(" ") >= 4 or is_utterance(line, run_word, inner))
    if found.how == "after":
        return not (is_title(inner) and run_word and line.words[run_word - 1] not in STOPS and " " in inner)
    return not is_answer(line, inner, found) and is_led_to(line, number, inner, found, named=named)


def is_answer(line: Line, inner: str, found: Attribution) -> bool:
    """The wording of a survey: `29% said “somewhat too little.”`."""
    if found.speaker is None or inner.count(" ") >= LONG_ANSWER:
        return False
    return any(line.lower[here] in ("%", "percent", "per", "respondents") for here in range(*found.speaker))


SHORT_SPEECH = 2  # spaces
LONG_ANSWER = 5  # spaces


def is_led_to(line: Line, number: int, inner: str, found: Attribution, *, named: bool) -> bool:
    """Whether a run is speech that a word of speech before it leads to."""
    run_word = line.run_words[number]
    cue = line.lower[found.cue[0]] if found.cue else ""
    if is_title(inner):
        return found.tight and not named and not (cue in ADDRESSING and found.cue and found.cue[1] == run_word)
    if line.lower[run_word - 1 - (line.words[run_word - 1] == ",")] in TITLED:
        return False
    if cue in LOOSE and is_attribute(line, number, inner):
        return False
    if found.tight or inner.count(" ") >= 4:
        return not named or inner.count(" ") >= 8
    if cue in ENGLISH_CUES.saying | ENGLISH_CUES.participles and " " not in inner and is_attribute(line, number, inner):
        return False  # said that demand for “smart” hinges has doubled
    return not named and cue not in LOOSE and not modifies_noun(line, number)


TITLED = frozenset("titled entitled subtitled headlined".split())


def is_attribute(line: Line, number: int, inner: str) -> bool:
    """A word or two before a noun: `supports “motion-by-wire” chassis control`."""
    run_word = line.run_words[number]
    if inner.count(" ") > 2 or run_word + 1 >= len(line.words) or inner[-1] in ",.?!":
        return False
    following = line.words[run_word + 1]
    return following[0].islower() and following not in LINKING


MODIFIED = frozenset("a an the this that these those his her its their our my your some any no each every".split())
LINKING = frozenset("and or in on at of for to as that because by with from when but is was".split())


def modifies_noun(line: Line, number: int) -> bool:
    """A short run between an article and its noun: `a “stand down” order`."""
    run_word = line.run_words[number]
    run = line.runs[number]
    if run_word == 0 or run_word + 1 >= len(line.words) or line.text[run.inner_end - 1] in ",.?!":
        return False
    following = line.words[run_word + 1]
    if not following[0].islower() or following in LINKING:
        return False
    return any(
        line.lower[here] in MODIFIED or line.lower[here].endswith(("'s", "’s"))
        for here in range(max(0, run_word - 2), run_word)
    )


def is_utterance(line: Line, run_word: int, inner: str) -> bool:
    """A short run that is a sentence of its own: `“Very good.”`."""
    return starts_sentence(line, run_word) and (
        is_whole_sentence(inner) or (run_word > 0 and inner[-1] in ".?!" and inner[0].isupper())
    )


def starts_sentence(line: Line, run_word: int) -> bool:
    """Nothing of its sentence stands before the run."""
    return run_word == 0 or line.words[run_word - 1] in STOPS or line.words[run_word - 1] in (RUN, ":")
