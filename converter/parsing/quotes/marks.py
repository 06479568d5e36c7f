"""Quotation marks: `“…”`, `"…"`, `„…“`, `« … »`, `»…«`, `”…”`, `‘…’`, `「…」`, and which of them belong together.

One pass from left to right finds the outermost runs of a text. What a mark does there follows from the mark and its
neighbours: `“` opens in English and closes in German, `"` and `”` open where a word follows and none stands before. A
number before `"` is an inch. Single marks are read where no double run is open; most of them are apostrophes.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Run(NamedTuple):
    """One outermost run of marks, ``start`` to ``end`` with the marks; an open one ends with its text."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    mark: str
    closed: bool = True


CLOSERS = {
    "“": '”"',
    "„": '“”"‟',
    "‟": "”“",
    "«": "»",
    "»": "«»",
    "”": "”",
    '"': '"”',
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "›": "‹›",
    "’": "’",
    "'": "'",
    "「": "」",
    "『": "』",
    "﹁": "﹂",
    "〝": "〞〟",
    "＂": "＂",
}
"""Which marks close a run that one of them opened."""

ALWAYS_OPEN = frozenset("„«「『﹁〝‟")
DOUBLE = re.compile("[“”„‟«»\"「」『』﹁﹂〝〞〟＂]|``|''")
SINGLES = re.compile(r"[‚‹›]|(?<![^\W_])(?<!')['‘](?=[\w“\"«„…\[$#])|(?<!')['’‘](?![^\W_]|')")
ELISION = re.compile(r"['‘](?:\d0s|n['’]|(?:em|tis|twas|til|cause|bout|round)\b)")
SINGLES_AHEAD = 12
OPENS_AFTER = frozenset("([{—–-―/:;,.¿¡*…")
SINGLE = frozenset("‘‚‹›'")
OPENING_SINGLE = re.compile(r"[‚‹›]|(?<![^\W_])(?<!')['‘](?=[\w“\"«„…\[$#])")


def find_runs(text: str, *, singles: bool = True) -> list[Run]:
    """The outermost runs of marks of one line of text, in order; an empty list where there is none.

    Single marks count where ``singles`` says so: a text that has double ones uses them for quotes within quotes.
    """
    runs = list(double_runs(text))
    return with_singles(text, runs) if singles and OPENING_SINGLE.search(text) else runs


def uses_singles(texts: Sequence[str]) -> bool:
    """Whether texts put speech in single marks: they have no double ones, or have them inside single ones only."""
    doubled = [text for text in texts if DOUBLE.search(text)]
    return all(
        OPENING_SINGLE.search(text) and all(run.mark in SINGLE for run in with_singles(text, list(double_runs(text))))
        for text in doubled
    )


def double_runs(text: str) -> Iterator[Run]:
    """Runs of double marks."""
    start, mark, depth = -1, "", 0
    for found in DOUBLE.finditer(text):
        here, sign = found.start(), TYPED.get(found[0], found[0])
        if (found[0] == "''" and text[start : start + 1] != "`") or (start >= 0 and is_inch(text, here, sign)):
            continue
        if start < 0:
            if opens(text, here, found.end(), sign):
                start, mark, depth, inner = here, sign, 0, found.end()
        elif closes(text, here, sign, mark):
            if depth == 0:
                yield Run(start, found.end(), inner, here, mark)
                start = -1
            depth = max(0, depth - 1)
        elif sign == mark and sign in NESTING:
            depth += 1
        elif sign == mark:  # the first was never closed: a slip, or the next part of a long quotation
            start, inner = here, found.end()
    if start >= 0 and (end := len(text.rstrip())) > inner:
        yield Run(start, end, inner, end, mark, closed=False)


TYPED = {"``": "“", "''": "”"}
"""The marks of TeX and of old wires."""
NESTING = frozenset("«「『")


def closes(text: str, here: int, sign: str, mark: str) -> bool:
    """Whether a mark closes the run that another opened."""
    fits = sign in CLOSERS[mark] or turned(text, here, sign, mark)
    return fits and not (reopens(text, here, sign, mark) or is_gershayim(text, here))


def opens(text: str, start: int, end: int, sign: str) -> bool:
    """Whether a mark opens a run, by what stands around it."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if sign in ALWAYS_OPEN or sign not in CLOSERS:
        return sign in ALWAYS_OPEN
    if sign == "“":
        return bool(after) and not (after in " ,.;:)" and before.isalnum())
    if sign == '"':
        return opens_straight(text, start, end) and not is_gershayim(text, start)
    free = not before or before.isspace() or before in OPENS_AFTER
    return free and bool(after) and not after.isspace() and (after.isalnum() or after not in ",.;:!?)")


def opens_straight(text: str, start: int, end: int) -> bool:
    """Whether `"` opens a run: it stands behind no number, and before a word or, by a slip, a space."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not after or after == "“" or (before.isdigit() and not (before and text[start - 2 : start - 1].isalpha())):
        return False
    if after == " ":
        return before in ("", " ") and CLOSING_LATER.search(text, end, end + 400) is not None
    return True


CLOSING_LATER = re.compile(r"[^\s\"][^\"]*\S\"")


def reopens(text: str, here: int, sign: str, mark: str) -> bool:
    """A straight mark that opens anew while a run is open: the first was never closed."""
    if sign != '"' or mark not in '"“':
        return False
    before, after = text[here - 1 : here], text[here + 1 : here + 2]
    return before in (" ", "(", "[", "—", "–") and bool(after) and (after.isalnum() or after in "[$#@…'‘")


def turned(text: str, here: int, sign: str, mark: str) -> bool:
    """An opening mark typed for the closing one: `“It works,“ said Roe`."""
    return sign == mark == "“" and text[here - 1] in ",.?!" and not text[here + 1 : here + 2].isalnum()


def is_inch(text: str, here: int, sign: str) -> bool:
    """`a 12" disk" said`: the sign of an inch inside a run that is closed later in its sentence."""
    if sign != '"' or not text[here - 1].isdigit():
        return False
    after = text[here + 1 : here + 2]
    return after == " " and text[here + 2 : here + 3].islower() and closes_soon(text, here + 1)


def is_gershayim(text: str, here: int) -> bool:
    """`מנכ"ל`: the sign of a Hebrew acronym, between two of its letters."""
    return "א" <= text[here - 1 : here] <= "ת" and "א" <= text[here + 1 : here + 2] <= "ת"


def closes_soon(text: str, here: int) -> bool:
    """Whether a closing mark stands before the next opening one."""
    found = re.compile(r"\S\"(?!\w)|\s\"(?=\w)").search(text, here, here + 400)
    return found is not None and not found[0][0].isspace()


def with_singles(text: str, doubles: list[Run]) -> list[Run]:
    """Runs of single marks outside the double ones, which they may enclose: `‘He told me “go home” and left,’`."""
    singles = []
    events = list(single_marks(text, doubles))
    past = 0
    for number, (here, sign) in enumerate(events):
        if here >= past and opens_single(text, here, sign):
            end = closing_single(text, sign, events[number + 1 : number + 1 + SINGLES_AHEAD])
            if end is not None:
                singles.append(Run(here, end + 1, here + 1, end, sign))
                past = end + 1
    if not singles:
        return doubles
    starts = [one.start for one in singles]  # they stand apart, in order
    kept = [
        run for run in doubles if not (before := bisect_left(starts, run.start)) or run.start >= singles[before - 1].end
    ]
    return sorted([*kept, *singles])


def single_marks(text: str, doubles: list[Run]) -> Iterator[tuple[int, str]]:
    """Single marks that may open or close, with their places, outside of double runs."""
    waiting = iter(doubles)
    double = next(waiting, None)
    for found in SINGLES.finditer(text):
        here = found.start()
        while double and double.end <= here:
            double = next(waiting, None)
        if not double or here < double.start:
            yield here, found[0]


def opens_single(text: str, here: int, sign: str) -> bool:
    """Whether a single mark opens a run: a word or a mark follows, and it stands for no left-out letters."""
    if sign not in "‘‚‹›'" or here + 1 >= len(text):
        return False
    before = text[here - 1 : here]
    return not before or ((before.isspace() or before in '([{—–-/“"') and not ELISION.match(text, here))


def closing_single(text: str, mark: str, events: list[tuple[int, str]]) -> int | None:
    """Where a run of single marks ends: at a mark behind punctuation rather than at one that may be a genitive."""
    loose = None
    for here, sign in events:
        if sign not in CLOSERS[mark] or text[here - 1].isspace() or text[here + 1 : here + 2].isalnum():
            if opens_single(text, here, sign):
                break
            continue
        if mark in "‚‹›" or text[here - 1] != "s" or text[here + 1 : here + 2] in ("", ",", "."):
            return here
        loose = here if loose is None else loose
    return loose
