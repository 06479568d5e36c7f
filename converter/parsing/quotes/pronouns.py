"""Pronouns: whom `he` or `she` means.

The subject of the nearest sentence before that has one of the right gender, and in it the first: `Jane Roe met Ana
Petrov. “…,” she said` is Jane Roe. A sentence whose subject is the same pronoun hands the question on.
"""

from bisect import bisect_left
from typing import NamedTuple

from ...reference.given_names import GIVEN
from ...reference.places import country_code
from ...reference.regions import country_of_region
from .grammar import Grammar
from .names import Name
from .people import Mention, People, fullest
from .sentences import sentence_start
from .syntax import is_verb
from .words import RUN, STOPS, Line, line_of

SENTENCES = 14
"""How far back the search goes."""
STRETCHES = 6
LONG_SENTENCE = 150


class Place(NamedTuple):
    """A word of a stretch."""

    stretch: int
    word: int


class Candidate(NamedTuple):
    """Somebody in a sentence before the pronoun."""

    name: Name
    subject: bool
    sure: bool
    """The gender is known, not merely possible."""


def antecedent(place: Place, gender: str, lines: "Lines", people: People, grammar: Grammar) -> Name | None:
    """Whom a pronoun of that gender means at a place; None where nobody fits."""
    weak: Name | None = None
    for number, (stretch, start, end) in enumerate(sentences_before(place, lines)):
        found = candidates((stretch, start, end), gender, lines, people, grammar)
        if found is None:
            continue
        subjects = [one for one in found if one.subject]
        chosen = next((one for one in subjects if one.sure), None) or next(iter(subjects), None)
        if chosen:
            return chosen.name
        if found and weak is None:
            weak = next((one.name for one in found if one.sure), found[0].name)
        if weak and number >= 3:
            break
    return weak


class Lines:
    """The words of any stretch, made when they are asked for."""

    def __init__(self, texts: list[str], known: dict[int, Line], people: People) -> None:
        """Those that hold quotes are known."""
        self.texts = texts
        self.known = known
        self.mentions = people.mentions
        self.keys = [(mention.stretch, mention.start) for mention in people.mentions]

    def line(self, stretch: int) -> Line:
        """The words of a stretch."""
        if stretch not in self.known:
            self.known[stretch] = line_of(self.texts[stretch], [])
        return self.known[stretch]

    def mentions_between(self, stretch: int, start: int, end: int) -> list[Mention]:
        """Who is named from one offset to another."""
        return self.mentions[bisect_left(self.keys, (stretch, start)) : bisect_left(self.keys, (stretch, end))]


def sentences_before(place: Place, lines: Lines) -> list[tuple[int, int, int]]:
    """The sentences before a word, the nearest first: that which it stands in, up to it, then those before."""
    found: list[tuple[int, int, int]] = []
    stretch, end = place
    while stretch >= 0 and place.stretch - stretch <= STRETCHES and len(found) < SENTENCES:
        line = lines.line(stretch)
        end = len(line.words) if end < 0 else end
        while end > 0 and len(found) < SENTENCES:
            start = sentence_start(line, end, LONG_SENTENCE)
            if start < end:
                found.append((stretch, start, end))
            end = start if start < end else end - 1
            while end > 0 and (line.words[end - 1] in STOPS or line.words[end - 1] == RUN):
                end -= 1
        stretch, end = stretch - 1, -1
    return found


def candidates(
    sentence: tuple[int, int, int], gender: str, lines: Lines, people: People, grammar: Grammar
) -> list[Candidate] | None:
    """The people of the right gender in a sentence; None where the same pronoun is its subject."""
    stretch, start, end = sentence
    line = lines.line(stretch)
    first, last = line.starts[start], line.end_of(end - 1)
    mentions = {mention.start: mention for mention in lines.mentions_between(stretch, first, last)}
    pronouns = grammar.small.he if gender == "he" else grammar.small.she
    found: list[Candidate] = []
    for word in range(start, end):
        if line.lower[word] in pronouns and not any(one.subject for one in found):
            return None
        mention = mentions.get(line.starts[word])
        if mention is None:
            continue
        name = fullest(mention.name, people)
        if name.kind in ("organization", "title") or modifies(line, word, mention, grammar):
            continue
        known = people.genders.get(name.text, "") or mention.name.gender
        subject = is_subject(line, word, start, mention, grammar)
        frequent = subject and people.counts.get(name.text, 0) > 1
        if known not in ("", gender) or (not known and not may_be_person(name, frequent=frequent)):
            continue
        found.append(Candidate(name, subject, bool(known)))
    return found


def may_be_person(name: Name, *, frequent: bool) -> bool:
    """Whether a name without a known gender may be that of a person."""
    if name.kind == "person" or name.first in GIVEN:
        return True
    return (name.parts in (2, 3) or frequent) and not (country_of_region(name.text) or country_code(name.text))


def modifies(line: Line, word: int, mention: Mention, grammar: Grammar) -> bool:
    """A name before a noun: `Trump campaign officials`, `the Clinton aide`."""
    here = word
    while here < len(line.words) and line.starts[here] < mention.end:
        here += 1
    if here >= len(line.words):
        return False
    text, lower = line.words[here], line.lower[here]
    if (
        not text[0].islower()
        or lower in grammar.stoppers
        or lower in grammar.small.prepositions
        or lower in grammar.small.joining
    ):
        return False
    return not is_verb(line, here, grammar)


def is_subject(line: Line, word: int, start: int, mention: Mention, grammar: Grammar) -> bool:
    """Whether a name looks like the subject of a clause, or like the speaker behind `said`."""
    if line.text[mention.end - 2 : mention.end] in ("'s", "’s"):
        return False
    here = word - 1
    while here >= start and (
        line.lower[here] in grammar.roles
        or (line.words[here][0].isupper() and line.lower[here] not in grammar.small.prepositions)
    ):
        here -= 1
    if here > start and line.lower[here] == "of" and line.lower[here - 1] in grammar.roles:  # Secretary of State
        here -= 2
    if here < start:
        return True
    before = line.lower[here]
    if before in grammar.small.prepositions and before not in grammar.small.conjunctions:
        return False
    return before in grammar.cues.saying or not is_verb(line, here, grammar)
