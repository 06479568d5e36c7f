"""Names in running text: `Gov. Jane Q. Roe, Jr.`, `Acme Energy Inc.`, `Xi Jinping`, `Eva de Vries`.

A chain is a row of words with capitals and the small words that names hold. What leads to a name (`Former`,
`President`, `Dr.`) is taken off; what is left is a person, an organisation, or either.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ...reference.given_names import GIVEN, MEN, WOMEN
from ...reference.roles import HONORIFICS, NAMESAKES, TITLE_MODIFIERS
from ...reference.roles import MEN as MALE_ROLES
from ...reference.roles import WOMEN as FEMALE_ROLES
from .grammar import Grammar, grammar_of
from .syntax import is_role

UPPER = "".join(chr(code) for code in range(0x41, 0x530) if chr(code).isupper())
SMALL_PARTS = (
    "de|da|do|dos|das|del|della|di|du|der|den|van|von|zu|zum|zur|la|le|los|las|ten|ter|te|el|al|bin|ibn|y|e|af|av|und"
)
TITLES = "Mr|Mrs|Ms|Dr|Drs|Gov|Sen|Rep|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Prof|Rev|Hon|St|Atty|Pres|Amb|Det|Insp|Supt|Cmdr|Inc|Corp|Co|Ltd|Bros|Mt|Ft|Sra?|Jr|Dipl|Ing|Mag"
PART = rf"(?:(?:[{UPPER}]\.)+(?:-[{UPPER}]\.)?|(?:{TITLES})\.|[{UPPER}](?:[\w­]|['’‑-](?=\w))*)"
CHAIN = re.compile(rf"(?<![\w@#]){PART}(?:[ \u00a0](?:(?:{SMALL_PARTS})[ \u00a0]){{0,2}}{PART}|, (?:Jr|Sr)\b\.?)*")
OPENERS = frozenset(
    """the a an and but or nor so yet for in on at by with from to of as if when while after before since until because although though during
    he she it they we i you his her its their our my your this that these those there here what who which where why how not no now then
    also both each every all some many most more other another one two three however meanwhile still even just only once today yesterday
    according instead others why yet such indeed perhaps finally recently asked speaking about over under between among through despite like unlike last next earlier later former ex
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    is are was were has have had do does did will would can could should may might must""".split()
)
ENDERS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split()
)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


class Name(NamedTuple):
    """What a chain names."""

    text: str
    """Without titles, as printed."""
    first: str
    last: str
    kind: str
    """``person``, ``organization``, ``unknown``, or ``title`` of a word that is a title as well as a name: `Dean`."""
    gender: str
    """``he``, ``she`` or the empty text."""
    parts: int


@lru_cache(maxsize=4096)
def name_of(chain: str, language: str = "en") -> Name | None:
    """The name in a chain of a text in a language; None where it holds nothing but small words and titles."""
    grammar = grammar_of(language)
    parts = without_edges(chain.replace("\u00a0", " ").replace(",", "").split(), grammar)
    parts = parts[: belonging_at(parts, grammar)]
    organisation = names_organization(parts, grammar)
    title, parts = behind_titles(parts, grammar)
    if not parts or is_title_alone(parts, grammar):
        return None
    gender = title_gender(title) if title else ""
    return made_name(parts, gender, grammar, titled=title is not None, organisation=organisation)


def without_edges(parts: list[str], grammar: Grammar) -> list[str]:
    """The parts of a chain without words that only stand at the edge of a name: `On | Jane Roe | Tuesday`."""
    if not (len(parts) > 1 and parts[0] in ("April", "June")):
        while parts and is_no_name(parts[0], grammar):
            parts = parts[1:]
    while len(parts) > 1 and (parts[-1].lower().rstrip(".") in ENDERS or parts[-1].lower() in OPENERS):
        parts = parts[:-1]
    return parts


def behind_titles(parts: list[str], grammar: Grammar) -> tuple[str | None, list[str]]:
    """The last title in a chain, and what follows it: `Former Gov. | Jane Roe`; no title and all of it where there is none."""
    title = None
    for index in range(len(parts) - 2, -1, -1):
        bare = parts[index].lower().rstrip(".")
        honorific = bare in HONORIFICS and (parts[index].endswith(".") or len(bare) > 2)
        initial = honorific and len(bare) == 1 and index > 0  # Virgie M. Rollins
        given = index == 0 and len(parts) == 2 and parts[index] in GIVEN  # Dean Johnson
        if not initial and (honorific or (is_role(bare, grammar) and not given)):
            title, parts = bare, behind_office(parts[index + 1 :])
            break
    while len(parts) > 2 and (parts[0] in grammar.bodies or parts[0].startswith("ال")):
        parts = parts[1:]  # وزير | الاقتصاد | سامي خليل
    if len(parts) > 2 and parts[0].lower() in TITLE_MODIFIERS and parts[1] in GIVEN:
        parts = parts[1:]
    return title, parts


def is_title_alone(parts: list[str], grammar: Grammar) -> bool:
    """Words for what somebody is, without a name: `Chief Executive`, `RNC Chief | of Staff Katie Walsh`."""
    if not is_role(parts[-1].lower(), grammar):
        return False
    if len(parts) > 1 and parts[0] not in GIVEN:
        return True
    return all(is_role(part.lower(), grammar) or part.lower() in TITLE_MODIFIERS for part in parts)


def names_organization(parts: list[str], grammar: Grammar) -> bool:
    """Whether a chain holds a word of an organisation or a place: `Acme Holdings`, not `Megan Fox`."""
    last = parts[-1].lower().strip(".,") if parts else ""
    if len(parts) == 2 and parts[0] in GIVEN and last in NAMESAKES:
        return False
    first = 0 if "of" in parts or "for" in parts else 1  # Institute for Garden Safety
    return any(part.lower().strip(".,") in grammar.bodies for part in parts[first:]) or last in grammar.bodies


def behind_office(parts: list[str]) -> list[str]:
    """What follows a title that goes on with `of`: `Secretary of State | Madeleine Albright`."""
    if not parts or parts[0] != "of":
        return parts
    given = next((here for here, part in enumerate(parts) if part in GIVEN), max(2, len(parts) - 2))
    return parts[given:]


def belonging_at(parts: list[str], grammar: Grammar) -> int:
    """Where what follows `van` or `von` is no surname but where somebody belongs: `Eva de Vries | van Noordwind`."""
    if not grammar.inverts and parts and parts[0] in GIVEN and "of" in parts[2:]:
        return parts.index("of")
    if not grammar.verb_second:
        return len(parts)
    full = next((here for here in range(1, len(parts)) if parts[here][0].isupper()), len(parts))
    for here in range(1, len(parts)):
        told = grammar.noun_capitals and parts[here] in grammar.small.determiners  # sagte Brandt | der Zeitung
        if told and parts[here - 1] not in grammar.small.prepositions:
            return here
        if here > full and parts[here] in grammar.small.belonging:
            return here
    return len(parts)


def is_no_name(part: str, grammar: Grammar) -> bool:
    """A word that only stands at the edge of a name."""
    bare, small = part.lower().rstrip("."), grammar.small
    if bare in OPENERS:
        return True
    return grammar.inverts and (bare in grammar.stoppers or bare in small.determiners or bare in small.prepositions)


def title_gender(title: str) -> str:
    """The pronoun that a title asks for."""
    if title in FEMALE_ROLES:
        return "she"
    return "he" if title in MALE_ROLES else HONORIFICS.get(title, "")


def given_gender(given: str, grammar: Grammar) -> str:
    """The pronoun for who bears a given name; what the language's own names say comes first."""
    if given in grammar.men or given in grammar.women:
        return "he" if given in grammar.men else "she"
    return "he" if given in MEN else "she" if given in WOMEN else ""


def made_name(parts: list[str], gender: str, grammar: Grammar, *, titled: bool, organisation: bool) -> Name | None:
    """The name of these parts."""
    bare = [part.removesuffix("'s").removesuffix("’s") for part in parts]
    text = " ".join(bare).strip()
    if bare[-1].lower().rstrip(".") in SUFFIXES and len(bare) > 2:
        last = bare[-2]
    else:
        last = bare[-1].rstrip(".,")
        text = (
            text
            if len(last) == 1 or bare[-1].endswith("..") or bare[-1].lower() in ("inc.", "corp.", "co.", "ltd.")
            else text.rstrip(".,")
        )
    if not last:
        return None
    first = bare[0]
    known = first in GIVEN or first in grammar.men or first in grammar.women
    initials = len(first.rstrip(".")) <= 2 and first.endswith(".")
    if not gender and len(bare) > 1:
        gender = given_gender(first, grammar)
    if organisation and bare[-1].lower().strip(".,") in grammar.bodies:
        kind = "organization"
    elif (known and len(bare) > 1) or titled:
        kind = "person"
    elif organisation:
        kind = "organization"
    else:
        kind = "person" if initials and len(bare) > 1 else "unknown"
    return Name(text, first, last, kind, gender, len(bare))
