"""Who is who in a release: `Roe` is `Jane Roe`, `Northwind` is `Northwind Energy Inc.`, `she` is the woman named last.

The table is made once, from every chain of capitals that the release prints. Where it prints no fuller form, a name
stays as it is; where it leaves a choice, the most frequent form wins, then the first.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from .grammar import Grammar
from .names import CHAIN, Name, given_gender, name_of
from .stretch import Stretch


class Mention(NamedTuple):
    """One place where a release names somebody."""

    stretch: int
    start: int
    end: int
    name: Name


class People(NamedTuple):
    """All names of a release."""

    mentions: list[Mention]
    counts: dict[str, int]
    """How often each full form is printed."""
    by_last: dict[str, list[Name]]
    by_first: dict[str, list[Name]]
    genders: dict[str, str]
    """The pronoun of a full form, where a title or given name tells it."""


def people_of(stretches: Sequence[Stretch], grammar: Grammar) -> People:
    """The table of a release."""
    mentions = []
    counts: dict[str, int] = defaultdict(int)
    names: dict[str, Name] = {}
    honorifics: dict[str, str] = {}
    for number, stretch in enumerate(stretches):
        for found in CHAIN.finditer(stretch.text):
            name = name_of(found[0], grammar.language)
            if name is None:
                continue
            mentions.append(Mention(number, found.start(), found.end(), name))
            counts[name.text] += 1
            if name.text not in names or name.kind == "person":
                names[name.text] = name
            if name.parts == 1 and name.gender:
                honorifics.setdefault(name.last, name.gender)
    surnames = {name.last for name in names.values() if name.parts > 1}
    by_last: dict[str, list[Name]] = defaultdict(list)
    by_first: dict[str, list[Name]] = defaultdict(list)
    genders: dict[str, str] = {}
    for name in names.values():
        if name.parts > 1:
            by_last[name.last].append(name)
            by_first[name.first].append(name)
        gender = (
            name.gender
            or honorifics.get(name.last, "")
            or (given_gender(name.first, grammar) if name.parts == 1 and name.last not in surnames else "")
        )
        if gender:
            genders[name.text] = gender
    return People(mentions, counts, by_last, by_first, genders)


def fullest(name: Name, people: People) -> Name:
    """The fullest form that the release prints of whom a name means; the name itself where it prints none."""
    if name.parts > 1:
        same = [
            one
            for one in people.by_last.get(name.last, ())
            if one.first == name.first and one.parts > name.parts and one.kind != "organization"
        ]
        return max(same, key=lambda one: (one.parts, people.counts[one.text]), default=name)
    options = [one for one in people.by_last.get(name.last, ()) if one.kind == "person"]
    options = options or [one for one in people.by_last.get(name.last, ()) if one.kind == "unknown" and one.parts <= 3]
    if name.gender:
        options = [one for one in options if people.genders.get(one.text, name.gender) == name.gender] or options
    if options:
        best = max(options, key=lambda one: people.counts[one.text])
        return fullest(best, people) if best.parts > 1 else best
    options = [one for one in people.by_first.get(name.first, ()) if one.kind != "organization"]
    if len({one.last for one in options}) == 1 and (options[0].kind == "person" or name.kind != "organization"):
        return options[0]
    organizations = [one for one in people.by_first.get(name.first, ()) if one.kind == "organization"]
    return max(organizations, key=lambda one: (people.counts[one.text], one.parts), default=name)
