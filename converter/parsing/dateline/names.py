"""Names of places as printed: one or several, `AUBURN HILLS, Mich. and LIUZHOU, China`, up to the date or dash.

Only the shape is read here; which name is city, region or country is settled in `places`.
"""

import re
from typing import NamedTuple

from ...reference.months import month_of, weekday_of
from ...reference.places import city_country, country_code
from ...reference.regions import country_of_region
from ..datetimes import date_at
from .han import han_run, split_han
from .marks import SPACES
from .wire import wire_at

COMBINING = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0900-\u0903\u093a-\u094f"
LETTERS = rf"(?:[^\W\d_]|[{COMBINING}])+"
WORD = re.compile(rf"['’]?{LETTERS}(?:['’.‑-]{LETTERS})*[.ฯ]?")
STREET_NUMBER = re.compile(r"\d{1,5}(?:-\d{1,5})?(?= [^\W\d_])")
JOINT_WORDS = "and|und|et|y|e|i|og|och|en|ja|és|και|и|та|và|dan|ו|AND|UND|ET|Y|E"
JOINT = re.compile(rf"[ \u00a0]?[&/|;、·][ \u00a0]?|(?:,)?[ \u00a0](?:{JOINT_WORDS})[ \u00a0](?=\S)")
COMMA = re.compile(r"[ \u00a0]?[,،、，][ \u00a0]?")
BLANKS = "".join(SPACES)
SIGNS = ("/", "|", ";", "·")  # joints that part other things too
CONNECTORS = frozenset(
    "of de del della di do da dos das du des la le les el al am an der im in bei ob on upon sur sous lès the den dem aan ten op "
    "van von zu e y à em za nad pod v. d. a. i.".split()
)
ELISIONS = ("d'", "d’", "l'", "l’", "dell'", "dell’", "nell'", "nell’", "all'", "all’")
SHORT = 3  # letters of a word whose case says nothing: `St. PAUL`
RIVER = re.compile(r"(?i)/(?:Main|Oder|Saale|Donau|Neckar|Elbe)\b")  # Frankfurt/Main is one city
DAY_AND_YEAR = re.compile(r" \d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\d\d(?!\d)")
LONGEST_SHORT_FORM = 7  # N. Mex.
BRACKET = 24  # characters
WORDS = 7  # of one name
NAMES = 6  # of one place
PLACES = 4


class Names(NamedTuple):
    """Places as printed, each a group of names, city first; ``end`` is behind the last."""

    end: int
    groups: tuple[tuple[str, ...], ...]


def names_at(text: str, at: int) -> Names | None:
    """The names of places at an offset; None where none could stand there."""
    groups: list[tuple[str, ...]] = []
    start, end = at, at
    sign = ""
    while len(groups) < PLACES:
        stop, found = han_at(text, start) if han_run(text, start) else group_at(text, start)
        if not found or (sign in SIGNS and not is_known(found[0])):
            break
        groups += found
        end = stop
        joint = JOINT.match(text, end)
        sign, start = (joint[0].strip(BLANKS), joint.end()) if joint else ("", end)
        if not joint or date_at(text, start) or is_wire_at(text, start, sign):
            break
    return Names(end, tuple(groups)) if groups else None


def is_wire_at(text: str, at: int, sign: str) -> bool:
    """Whether a wire, and no further place, stands behind a joint or comma."""
    wire = wire_at(text, at, sign)
    return bool(wire and wire.known)


def is_known(group: tuple[str, ...]) -> bool:
    """Whether a group's city, region or country is in the tables; what stands behind a bar or slash could be anything."""
    return bool(city_country(group[0]) or any(country_of_region(name) or country_code(name) for name in group[1:]))


def han_at(text: str, at: int) -> tuple[int, list[tuple[str, ...]]]:
    """Where a run of Chinese or Japanese names ends, and its groups."""
    end, groups = split_han(text, at)
    comma = COMMA.match(text, end)
    if comma and len(groups) == 1 and (country := han_run(text, comma.end())) and country_code(country):
        return comma.end() + len(country), [(*groups[0], country)]
    return end, groups


def group_at(text: str, at: int) -> tuple[int, list[tuple[str, ...]]]:
    """Where the names of one place, parted by commas, end, and the names as the only group; none where there are none."""
    names: list[str] = []
    start, end = at, at
    while len(names) < NAMES:
        stop = name_end(text, start)
        if stop == start:
            break
        names.append(without_stop(text[start:stop]))
        end = stop
        comma = COMMA.match(text, stop)
        if not comma or date_at(text, comma.end()) or JOINT.match(text, stop) or is_wire_at(text, comma.end(), ","):
            break
        start = comma.end()
    return end, [tuple(names)] if names else []


def without_stop(name: str) -> str:
    """A name without the full stop that ends a sentence; `Calif.` keeps its own."""
    return name[:-1] if name.endswith(".") and country_of_region(name) and len(name) > LONGEST_SHORT_FORM else name


def name_end(text: str, at: int) -> int:
    """Where the name at an offset ends: words that could be a place's. The offset itself where there is none."""
    number = STREET_NUMBER.match(text, at)
    end, start = at, number.end() + 1 if number else at
    lower = at == 0 and text[:1].islower()  # `state college, United States`
    titled = False
    for count in range(WORDS):
        word = WORD.match(text, start)
        if not word or not (is_part(text, word, first=count == 0, lower=lower) or is_whole(text[at : word.end()])):
            break
        if titled and word[0].isupper() and len(word[0]) > SHORT:
            break  # a caption was glued to the city: `The New Hall DAYTON`
        end, titled = word.end(), titled or (word[0].istitle() and len(word[0]) > SHORT)
        if text[end : end + 1] not in (" ", "\u00a0"):
            break
        start = end + 1
    end = without_connectors(text, at, end)
    if river := RIVER.match(text, end):
        return river.end()
    return longer_name(text, at, with_bracket(text, at, end))


def is_whole(name: str) -> bool:
    """Whether a name of several words is a country's, whatever else its last word means: `Isle of Man`."""
    return " " in name and country_code(name) is not None


def with_bracket(text: str, at: int, end: int) -> int:
    """Where a known name with a part in brackets ends: `Halle (Saale)`."""
    closed = text.find(")", end, end + BRACKET) if text.startswith(" (", end) and end > at else -1
    return closed + 1 if closed > 0 and city_country(text[at : closed + 1]) else end


def longer_name(text: str, at: int, end: int) -> int:
    """Where a known name with an `and` in it ends: `Trinidad and Tobago`."""
    joint = JOINT.match(text, end)
    if not joint or end == at or joint[0].strip(BLANKS) not in ("and", "&", "und", "et", "AND", "y"):
        return end
    start = joint.end()
    word = WORD.match(text, start)
    if word and text[word.end() : word.end() + 1] in (" ", "\u00a0") and (second := WORD.match(text, word.end() + 1)):
        whole = text[at : second.end()]
        if country_code(whole):
            return second.end()
    whole = text[at : word.end()] if word else ""
    return word.end() if word and (country_code(whole) or country_of_region(whole)) else end


def without_connectors(text: str, at: int, end: int) -> int:
    """Where a name ends whose last words only join others."""
    while text[at:end].rpartition(" ")[2] in CONNECTORS and " " in text[at:end]:
        end = text.rindex(" ", at, end)
    return end


def is_part(text: str, word: re.Match[str], *, first: bool, lower: bool) -> bool:
    """Whether a word can be part of a name; months before a number, weekdays of a date and joints are not."""
    name = word[0]
    bare = name.rstrip(".")
    if month_of(bare) and text[word.end() : word.end() + 2].strip(BLANKS)[:1].isdigit():
        return False
    if not first and weekday_of(bare) and date_at(text, word.start()):
        return False
    if DAY_AND_YEAR.match(text, word.end()):
        return False  # a month misspelt
    if name[0].islower():
        return lower or (not first and (name in CONNECTORS or name.startswith(ELISIONS)))
    return first or not JOINT.match(text, word.start() - 1)
