"""Who speaks: the phrase beside a quote, read as a person, an organisation or a document.

`Northwind finance chief Adaeze Obi` is the person `Adaeze Obi`; `the company` speaks, and has no name of its own.
"""

from typing import NamedTuple

from ...model.release import SpeakerKind
from ...reference.roles import DOCUMENTS, ENGLISH, ORGANIZATIONS
from .grammar import Grammar
from .syntax import PUNCTUATION, is_name
from .names import Name, name_of
from .people import People, fullest
from .phrases import Words
from .words import Line


class Identity(NamedTuple):
    """Whom a phrase means."""

    name: str | None
    kind: SpeakerKind
    gender: str = ""


UNKNOWN = Identity(None, "unknown")


def identify(line: Line, words: Words, people: People, grammar: Grammar) -> Identity:
    """Whom the words of a speaker mean, pronouns apart."""
    start, end = words
    nucleus = nucleus_of(line, start, end)
    name_words = name_in(line, start, nucleus, grammar)
    if name_words is None and nucleus < end and is_person_role(line.lower[nucleus - 1]):
        name_words = name_in(line, nucleus + 1, nucleus_of(line, nucleus + 1, end), grammar)
    if name_words is None:
        return Identity(None, kind_of(line, start, nucleus))
    text = line.text[line.starts[name_words[0]] : line.end_of(name_words[1] - 1)]
    name = name_of(text)
    if name is None:
        return Identity(None, kind_of(line, start, nucleus))
    titled = any(line.lower[here].rstrip(".") in ENGLISH for here in range(start, name_words[1]))
    described = nucleus < end and any(
        line.lower[here] in grammar.roles for here in range(nucleus, min(end, nucleus + 8))
    )
    full = fullest(name, people)
    kind: SpeakerKind = "organization" if full.kind == "organization" else "unknown"
    if (
        full.kind == "person"
        or ((titled or described) and name.kind != "organization")
        or (kind == "unknown" and full.parts > 1 and looks_personal(full))
    ):
        kind = "person"
    return Identity(full.text, kind, people.genders.get(full.text, full.gender))


def looks_personal(name: Name) -> bool:
    """Two or three words without one that organisations have."""
    return name.parts <= 3 and name.last.lower() not in ORGANIZATIONS and name.last.lower() not in DOCUMENTS


def nucleus_of(line: Line, start: int, end: int) -> int:
    """The end of the first part of a phrase, before its appositives."""
    here = start
    while here < end:
        if line.words[here] == "(":
            return here
        if line.words[here] in PUNCTUATION and here > start:
            return here
        here += 1
    return end


def name_in(line: Line, start: int, end: int, grammar: Grammar) -> Words | None:
    """The name that heads a noun phrase: its last row of capitals, or that before `of …`; None for a description."""
    small = grammar.small
    found: Words | None = None
    here = start
    while here < end:
        if is_name(line.words[here]):
            first = here
            while here < end and (
                is_name(line.words[here])
                or (line.lower[here] in small.particles and here + 1 < end and is_name(line.words[here + 1]))
            ):
                here += 1
            found = (first, here)
        elif line.lower[here] in small.prepositions and here > start:
            if found and all(
                line.lower[word] in grammar.roles for word in range(*found)
            ):  # Secretary of State Jane Roe
                here += 1
                continue
            return found
        else:
            found = None
            here += 1
    return found


def is_person_role(word: str) -> bool:
    """A word for what a person is."""
    return word in ENGLISH


def kind_of(line: Line, start: int, end: int) -> SpeakerKind:
    """What a phrase without a name means: `a spokesman`, `the company`, `the report`."""
    head = end
    for here in range(start + 1, end):
        if line.lower[here] in ("of", "for", "from", "at", "in", "who", "that", "with", "by", "to", "on"):
            head = here
            break
    word = line.lower[head - 1] if head > start else ""
    word = word.removesuffix("'s").removesuffix("’s")
    return next((kind for known, kind in HEADS if word in known or word.removesuffix("s") in known), "unknown")


HEADS: tuple[tuple[frozenset[str], SpeakerKind], ...] = (
    (ENGLISH, "person"),
    (DOCUMENTS, "document"),
    (ORGANIZATIONS, "organization"),
)
