"""Titles and organisations beside a name in other languages than English: `Karin Ek, vd för Nordvind`, `北风公司首席执行官王芳`.

The title stands behind a comma, or right before the name in small letters; a preposition leads from it to where it is held.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...reference.roles import HONORIFICS
from .grammar import Grammar
from .syntax import is_role
from .unspaced import patterns_of

FARTHEST = 120  # characters on either side of a name
MOST_WORDS = 7
WORD = re.compile(r"(?:[^\s,،;:.()（）–—“”«»„\"]|(?<=[א-ת])\"(?=[א-ת]))+\.?(?=[\s,،;:.()–—“”«»„\"]|\Z)")
SIGN = re.compile(r"(?<![א-ת])\"|\"(?![א-ת])|[,،;:()（）“”«»„]|\.(?=\s+[^\W\d_a-zà-ÿ]|\Z)|\s[–—-]\s")
OPENING = re.compile(r"\s?[,،(]\s*")
ELIDED = re.compile("[lL]['’]")
LEGAL_FORMS = frozenset(
    "ag se gmbh kg ev ab as asa oy oyj sa srl spa sas bv nv kft zrt sro inc ltd plc corp llc a/s ооо ао пао".split()
)
MINISTER = "minist"
"""What a minister is minister of is no organisation: `ministre de la Santé`."""


class Position(NamedTuple):
    """A title and the organisation where it is held, either of them absent."""

    title: str | None = None
    organization: str | None = None


NONE = Position()


def position_beside(text: str, name: str, grammar: Grammar) -> Position:
    """What stands beside the first mention of a name in a text that tells a position."""
    at = text.find(name)
    while at >= 0:
        found = behind(text[at + len(name) : at + len(name) + FARTHEST], grammar)
        if found.title is None:
            lead = before(text[max(0, at - FARTHEST) : at], grammar)
            found = Position(lead.title, found.organization or lead.organization)
        if found != NONE:
            return found
        at = text.find(name, at + len(name))
    return NONE


def behind(text: str, grammar: Grammar) -> Position:
    """What an appositive says: `, directrice générale de Boréale`, or where somebody belongs: ` von der Nordwind AG`."""
    opening = OPENING.match(text)
    sign = SIGN.search(text, opening.end() if opening else 0)
    phrase = text[opening.end() if opening else 0 : sign.start() if sign else len(text)]
    words = WORD.findall(phrase)
    small = grammar.small
    if not opening and grammar.family_first and words and tells_role(words[0].lower(), grammar):
        return split_title(words[:1], grammar)  # Nagy Péter polgármester
    if not opening:
        tied = len(words) > 1 and words[0].lower() in small.belonging | small.inside
        organization = capitals_of(words[1:], grammar) if tied else None
        return Position(None, organization if tied and words[1].lower() not in grammar.occasions else None)
    ends = (here for here, word in enumerate(words) if word in small.relatives or (here and word in grammar.finite))
    words = words[: next(ends, len(words))]
    found = split_title(words, grammar)
    if found == NONE and "(" in opening[0] and words and capitals_of(words, grammar) == " ".join(words):
        return Position(None, " ".join(words))  # Tim Brandt (Nordwind AG)
    return found


def before(text: str, grammar: Grammar) -> Position:
    """What leads to a name: `administrerende direktør | Kari Lie`, `la directora general de Solaria, | Lucía Gómez`."""
    text = text.rstrip()
    parted = text.endswith(",")
    words = WORD.findall(text[:-1] if parted else text) if text and text[-1] not in ";:.!?”»“)" else []
    signs = [found.end() for found in SIGN.finditer(text[:-1] if parted else text)]
    words = WORD.findall(text, signs[-1] if signs else 0)
    small, found = grammar.small, list[str]()
    for word in reversed(words[-MOST_WORDS:]):
        lower = word.lower()
        inner = lower in small.inside or lower in small.belonging or (parted and lower in small.determiners)
        if lower in grammar.finite or lower in grammar.cues.perfects or (lower in grammar.stoppers and not inner):
            break
        if lower in small.determiners and not (found and parted and not is_role(found[0].lower(), grammar)):
            break
        found.insert(0, word)
    return split_title(found, grammar)


def split_title(words: Sequence[str], grammar: Grammar) -> Position:
    """The title in some words and where it is held; neither where no word of them is a role."""
    small = grammar.small
    words = [ELIDED.sub("", words[0]), *words[1:]] if words else words
    while words and (words[0].lower() in small.determiners or words[0].lower() in small.adverbs):
        words = words[1:]
    roles = [here for here, word in enumerate(words) if tells_role(word.lower(), grammar)]
    if not roles or roles[0] > MOST_WORDS // 2:
        return NONE
    for here in range(roles[0] + 1, len(words) - 1):
        lower = words[here].lower()
        genitive = lower in small.determiners
        if not (genitive or lower in small.inside or lower in small.belonging) or words[roles[0]].lower().startswith(
            MINISTER
        ):
            continue
        organization = capitals_of(words[here + 1 :], grammar)
        if organization and (not genitive or is_company(organization)):
            return Position(" ".join(words[:here]), organization)
    lead = [word for word in words[: roles[0]] if word[0].isupper()]
    if lead and len(lead) == roles[0] and not grammar.verb_second and len(words) > roles[0]:
        return Position(" ".join(words[roles[0] :]), " ".join(lead))  # Pohjoistuulen | toimitusjohtaja
    return Position(None if is_courtesy(words, grammar) else " ".join(words))


def is_courtesy(words: Sequence[str], grammar: Grammar) -> bool:
    """A word before a name that is no title: `Frau`, `ông`."""
    lower = words[0].lower().rstrip(".")
    return len(words) == 1 and (lower in HONORIFICS or lower in grammar.small.pronouns)


def tells_role(lower: str, grammar: Grammar) -> bool:
    """A word for what somebody is, with the endings that some languages hang on it: `vezérigazgatója`."""
    if is_role(lower, grammar):
        return True
    return grammar.inflects and any(len(role) > 4 and lower.startswith(role) for role in grammar.roles)


def is_company(name: str) -> bool:
    """A name that an article in the genitive may tie to a title: `der | Nordwind AG`, not `des | Werks`."""
    words = name.split()
    return len(words) > 1 or words[-1].lower() in LEGAL_FORMS or (words[0].isupper() and len(words[0]) > 1)


def capitals_of(words: Sequence[str], grammar: Grammar) -> str | None:
    """The name at the head of some words: what has capitals, and the small words that tie them."""
    small = grammar.small
    while words and words[0].lower() in small.determiners:
        words = words[1:]
    found: list[str] = []
    for word in words:
        tied = word in small.joining or word in small.particles or word in small.belonging
        if not (word[0].isupper() or word[0].isdigit() or (tied and found)):
            break
        found.append(word)
    while found and not (found[-1][0].isupper() or found[-1][0].isdigit()):
        found.pop()
    return " ".join(found) or None


def position_in(phrase: str, name: str, language: str) -> Position:
    """The position in a speaker's phrase of a language without spaces: `北风公司 | 首席执行官 | 王芳`."""
    patterns = patterns_of(language)
    courtesies = re.compile(patterns.row.courtesies or "(?!)")
    at = phrase.find(name)
    titles = [one for one in patterns.people.finditer(phrase) if not courtesies.fullmatch(one[0])]
    if at >= 0 and not titles and patterns.row.title_first:
        return Position(phrase[at + len(name) :].strip() or None)
    if at < 0 or not titles:
        return NONE
    first = titles[0]
    last = first
    for one in titles[1:]:
        last = one if one.start() == last.end() else last
    lead = phrase[: min(first.start(), at)].strip(" 、，,")
    lead = re.sub(rf"(?:{patterns.row.joints or '(?!)'})\Z", "", lead).strip()
    if CLAUSE.search(lead):
        return NONE
    return Position(phrase[first.start() : last.end()], None if not lead or POINTING.match(lead) else lead)


CLAUSE = re.compile("[をがはに]")
"""Signs that a clause, no organisation, stands before a title: `開発を担当した`."""
POINTING = re.compile("[该該本这這此]|同社|当社")
