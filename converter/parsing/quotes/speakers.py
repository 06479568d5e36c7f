"""Who speaks: the phrase beside a quote, read as a person, an organisation or a document.

`Northwind finance chief Adaeze Obi` is the person `Adaeze Obi`; `the company` speaks, and has no name of its own.
"""

from typing import NamedTuple

from ...model.release import SpeakerKind
from ...reference.abbreviations import STOPPED_ABBREVIATIONS
from ...reference.roles import DOCUMENTS, ORGANIZATIONS
from .grammar import Grammar
from .names import Name, name_of
from .people import People, fullest
from .phrases import Words
from .syntax import PUNCTUATION, is_name, is_role
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
    if is_joint(line, start, nucleus, grammar):
        return Identity(None, kind_of(line, start, nucleus, grammar))
    named = named_in(line, (start, nucleus), people, grammar)
    described = any(is_role(line.lower[here], grammar) for here in range(nucleus, min(end, nucleus + 8)))
    titled = any(is_role(line.lower[here].rstrip("."), grammar) for here in range(start, nucleus))
    if named is None and titled and nucleus < end:  # Acme’s finance chief, Peter Ng
        named = named_in(line, (nucleus + 1, nucleus_of(line, nucleus + 1, end)), people, grammar)
    if named is None:
        return Identity(None, kind_of(line, start, nucleus, grammar))
    full = fullest(named, people)
    person = full.kind == "person" or ((titled or described) and named.kind != "organization")
    if full.kind != "organization" and full.parts > 1 and looks_personal(full):
        person = True
    kind: SpeakerKind = "person" if person else "organization" if full.kind == "organization" else "unknown"
    return Identity(full.text, kind, people.genders.get(full.text, full.gender))


def is_joint(line: Line, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a phrase names two: `Jane Roe and Tom Reed`, `the union and the hospital`; not `Hart & Sons`."""
    for here in range(start + 1, end - 1):
        if line.lower[here] in grammar.small.joining and line.words[here] != "&":
            pair = all(
                is_name(line.words[one]) for one in range(max(start, here - 2), min(end, here + 3)) if one != here
            )
            if (pair and here - start > 1 and end - here > FULL_NAME) or line.lower[
                here + 1
            ] in grammar.small.determiners:
                return True
    return False


FULL_NAME = 2  # words


def named_in(line: Line, words: Words, people: People, grammar: Grammar) -> Name | None:
    """The name in a part of a phrase; None where it holds but a description."""
    found = name_in(line, *words, grammar)
    if found is None:
        return None
    end = line.end_of(found[1] - 1)
    if line.lower[found[1] - 1] in STOPPED_ABBREVIATIONS and line.text[end : end + 1] == ".":
        end += 1  # Hart Jr.
    text = line.text[line.starts[found[0]] : end]
    return name_of(text, grammar.language) or surname_like_a_title(text, people)


def surname_like_a_title(text: str, people: People) -> Name | None:
    """`King said`, where the release names a Pete King; None where it does not."""
    return next((name for name in people.by_last.get(text, ()) if name.kind == "person"), None)


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
            found = row_of_name(line, start, (first, here), grammar)
        elif line.lower[here] in small.prepositions and here > start:
            office = found and all(is_role(line.lower[word], grammar) for word in range(*found))
            if office:  # Secretary of State Jane Roe
                here += 1
                continue
            return whole_body(line, found, here, end, grammar) if found else None
        else:
            behind = grammar.family_first and is_role(line.lower[here], grammar)  # Nagy Péter polgármester
            found = found if behind else None
            here += 1
    return found


def whole_body(line: Line, found: Words, word: int, end: int, grammar: Grammar) -> Words:
    """The name of an organisation with what follows `of` or `for`: `Institute | for Garden Safety`."""
    first = word + 2 if word + 1 < end and line.lower[word + 1] == "the" else word + 1
    if line.lower[found[1] - 1] not in grammar.bodies or line.lower[word] not in ("of", "for") or found[1] != word:
        return found
    past = first
    while past < end and (is_name(line.words[past]) or line.lower[past] in grammar.small.joining):
        past += 1
    return (found[0], past) if first < past and is_name(line.words[past - 1]) else found


def row_of_name(line: Line, start: int, words: Words, grammar: Grammar) -> Words | None:
    """The name in a row of capitals; None for nouns, which German writes so: `der Sprecher des Ministeriums`."""
    first, past = words
    if not grammar.noun_capitals or line.lower[start] not in grammar.small.determiners:
        return words
    tied = [here for here in range(first, past) if line.lower[here] in grammar.small.determiners]
    first = tied[-1] + 1 if tied and line.lower[tied[-1] - 1] not in grammar.small.prepositions else first
    if tied and past - first == 1:
        return None
    if past - first > 1:
        return words if is_role(line.lower[past - 2], grammar) or past - first == 2 else (past - 2, past)
    forms = {line.lower[first], line.lower[first].removesuffix("s"), line.lower[first].removesuffix("es")}
    common = is_role(line.lower[first], grammar) or forms & (grammar.papers | grammar.bodies) or first > start + 1
    return None if common else words


def kind_of(line: Line, start: int, end: int, grammar: Grammar) -> SpeakerKind:
    """What a phrase without a name means: `a spokesman`, `the company`, `the report`."""
    head = end
    for here in range(start + 1, end):
        if line.lower[here] in HEAD_ENDS or (grammar.inverts and ends_head(line.lower[here], grammar)):
            head = here
            break
    word = line.lower[head - 1] if head > start else ""
    word = word.removesuffix("'s").removesuffix("’s")
    if is_role(word, grammar) or word.removesuffix("s") in grammar.roles:
        return "person"
    if word in grammar.papers or word.removesuffix("s") in grammar.papers:
        return "document"
    return "organization" if word in grammar.bodies or word.removesuffix("s") in grammar.bodies else "unknown"


HEAD_ENDS = frozenset({"of", "for", "from", "at", "in", "who", "that", "with", "by", "to", "on"})


def ends_head(lower: str, grammar: Grammar) -> bool:
    """A small word behind the head of a phrase: `le président | de la société`."""
    small = grammar.small
    return lower in small.prepositions or lower in small.determiners or lower in small.relatives
