"""Facts of the AP stylebook that rules check: short forms of states and months, places that are no datelines.

Each list has its standing: where it comes from, and whether a copy of it was at hand.

>>> state_of("Penn.").short
'Pa.'
>>> month_form(9)
'Sept.'
"""

from functools import cache
from typing import NamedTuple

from .regions import states
from .tables import Standing


class State(NamedTuple):
    """A state: its postal code, its name, and its short form in datelines, None where it is never shortened."""

    postal: str
    name: str
    short: str | None


STATES = tuple(
    State(postal, name.replace("_", " "), None if short == "-" else short)
    for postal, name, short in (
        entry.split(" ")
        for entry in (
            "AL Alabama Ala.|AK Alaska -|AZ Arizona Ariz.|AR Arkansas Ark.|CA California Calif.|CO Colorado Colo.|CT Connecticut Conn.|"
            "DE Delaware Del.|DC District_of_Columbia D.C.|FL Florida Fla.|GA Georgia Ga.|HI Hawaii -|ID Idaho -|IL Illinois Ill.|"
            "IN Indiana Ind.|IA Iowa -|KS Kansas Kan.|KY Kentucky Ky.|LA Louisiana La.|ME Maine -|MD Maryland Md.|MA Massachusetts Mass.|"
            "MI Michigan Mich.|MN Minnesota Minn.|MS Mississippi Miss.|MO Missouri Mo.|MT Montana Mont.|NE Nebraska Neb.|NV Nevada Nev.|"
            "NH New_Hampshire N.H.|NJ New_Jersey N.J.|NM New_Mexico N.M.|NY New_York N.Y.|NC North_Carolina N.C.|ND North_Dakota N.D.|"
            "OH Ohio -|OK Oklahoma Okla.|OR Oregon Ore.|PA Pennsylvania Pa.|RI Rhode_Island R.I.|SC South_Carolina S.C.|"
            "SD South_Dakota S.D.|TN Tennessee Tenn.|TX Texas -|UT Utah -|VT Vermont Vt.|VA Virginia Va.|WA Washington Wash.|"
            "WV West_Virginia W.Va.|WI Wisconsin Wis.|WY Wyoming Wyo."
        ).split("|")
    )
)
"""Short forms of 42 states and of the capital's district, and eight states that have none."""

STATES_STANDING = Standing(
    "Purdue OWL, Dakota Wesleyan University's guide and a public linter, which agree", confirmed=True
)

MONTHS = "January February March April May June July August September October November December".split()
MONTHS_SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
"""Months before a day; without a day all are spelt out."""

MONTHS_STANDING = Standing("writingexplained.org and getedited.wordpress.com, which agree", confirmed=True)

NEIGHBOURHOODS = {
    name: city
    for city, names in {
        "New York": "Brooklyn|Queens|Manhattan|Staten Island|The Bronx|Bronx|Harlem",
        "Los Angeles": "Hollywood|Venice Beach|Van Nuys|Sherman Oaks|Studio City|Encino",
        "London": "Canary Wharf|Westminster|Mayfair|Soho",
        "Washington": "Georgetown",
    }.items()
    for name in names.split("|")
}
"""Parts of cities that are no datelines."""

NEIGHBOURHOODS_STANDING = Standing(
    "a guide of CCNY for the rule and for Brooklyn; the others follow from it", confirmed=False
)

HOMES = {"New York": "NY", "Los Angeles": "CA", "Washington": "DC", "London": "GB"}
"""The state of each of these cities, or its country."""


@cache
def by_postal() -> dict[str, State]:
    """The states by postal code."""
    return {state.postal: state for state in STATES}


def state_of(text: str) -> State | None:
    """The state that a name, postal code or any short form means; None where it is none."""
    folded = text.lower().rstrip(".").replace(". ", ".")
    return by_postal().get(states().get(folded, ""))


def month_form(month: int) -> str:
    """A month as it stands before a day, 1 for January."""
    return MONTHS_SHORT[month - 1]
