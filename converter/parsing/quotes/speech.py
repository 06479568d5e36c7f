"""Speech or not: titles, slogans, defined terms and scare quotes stand in marks too.

`the film “The Long Winter”`, `its “Bright Futures” plan`, `(“Acme” or the “Company”)`, `words such as “expects”`.
"""

import re

from .attribution import Attribution
from .grammar import Grammar, is_name
from .words import RUN, STOPS, Line

SMALL = frozenset(
    "a an and as at but by for from in into is it no not of on or our over so that the their this to up us vs with your you me my we the's".split()
)
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
NAMING = frozenset(
    """called dubbed titled entitled named known nicknamed labeled labelled codenamed code-named phrase slogan term word words hashtag headline tagged so-called
    termed song film movie book show series documentary album play musical novel magazine podcast program programme exhibit exhibition campaign essay
    titled chapter episode segment section column painting poem anthem ballad single track game video""".split()
)
TERMS = frozenset("word words term terms phrase phrases expression expressions as including like or".split())


def is_title(inner: str) -> bool:
    """Every long word has a capital: a title or name."""
    words = WORD.findall(inner)
    if not 1 <= len(words) <= 12 or inner[-1:] in "?!" and len(words) > 6:
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


def names_something(line: Line, run_word: int) -> bool:
    """A word that introduces a name or term stands right before the run."""
    if run_word == 0:
        return False
    before = line.lower[run_word - 1]
    if before == "," and run_word > 1:
        before = line.lower[run_word - 2]
        return before in NAMING and before not in ("called", "word", "words", "words")
    if before in ("called", "labeled", "labelled", "named", "dubbed", "termed"):
        return run_word < 2 or not (
            is_name(line.words[run_word - 2])
            or line.lower[run_word - 2] in ("he", "she", "they", "it", "we", "i", "who", "also")
        )
    return before in NAMING


def is_legal_word(line: Line, run_word: int) -> bool:
    """`(the “Company”)`, `“expects,” “believes” and similar expressions`."""
    before = line.words[run_word - 1] if run_word else ""
    return before == "(" or run_word > 1 and line.words[run_word - 2] == "(" or before in ("/",)


def is_speech(line: Line, number: int, found: Attribution | None) -> bool:
    """Whether a run holds speech, with what was found around it."""
    run = line.runs[number]
    inner = line.text[run.inner_start : run.inner_end].strip()
    if not any(map(str.isalnum, inner)):
        return False
    run_word = line.run_words[number]
    if found is None:
        return is_whole_sentence(inner) and not is_title(inner) and starts_sentence(line, run_word)
    if is_legal_word(line, run_word):
        return False
    if found.how == "after":
        return not (is_title(inner) and run_word and line.words[run_word - 1] not in STOPS and inner.count(" ") > 0)
    if is_title(inner):
        return found.tight and not names_something(line, run_word)
    if names_something(line, run_word) and len(inner) < 60 and not found.tight:
        return False
    return True


def starts_sentence(line: Line, run_word: int) -> bool:
    """Nothing of its sentence stands before the run."""
    return run_word == 0 or line.words[run_word - 1] in STOPS or line.words[run_word - 1] in (RUN, ":")
