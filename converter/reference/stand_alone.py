"""Cities that stand alone in datelines by AP style, without state or country.

The lists are facts of the AP stylebook; ``confirmed`` is false where no printed copy of the list was at hand.
"""

from typing import NamedTuple


class StandAlone(NamedTuple):
    """A city that needs no state or country in a dateline. ``confirmed`` is false where no printed source was at hand."""

    name: str
    country_code: str
    confirmed: bool


AP_STATESIDE = tuple(
    StandAlone(name, "US", confirmed=True)
    for name in (
        "Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|"
        "Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|"
        "Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington"
    ).split("|")
)
"""The 30 cities of the USA; three independent copies of the list agree (Purdue OWL among them)."""

AP_OLD = (
    "CN Beijing|DE Berlin|CH Geneva|GI Gibraltar|GT Guatemala City|CU Havana|HK Hong Kong|IL Jerusalem|KW Kuwait City|GB London|"
    "LU Luxembourg|MO Macao|MO Macau|MX Mexico City|MC Monaco|CA Montreal|RU Moscow|CA Ottawa|FR Paris|CA Quebec City|IT Rome|"
    "SM San Marino|SG Singapore|JP Tokyo|VA Vatican City"
)
"""The cities abroad in the list of about 2003, of which copies could be found."""

AP_NEW = (
    "NL Amsterdam|IQ Baghdad|TH Bangkok|LB Beirut|BE Brussels|EG Cairo|DJ Djibouti|IE Dublin|FI Helsinki|PK Islamabad|"
    "TR Istanbul|ZA Johannesburg|ES Madrid|IT Milan|DE Munich|IN New Delhi|PA Panama City|CZ Prague|BR Rio de Janeiro|"
    "BR Sao Paulo|CN Shanghai|SE Stockholm|AU Sydney|CA Toronto|AT Vienna|CH Zurich"
)
"""Those that the list has gained since, from memory: no copy could be found."""

AP_ABROAD = tuple(
    StandAlone(item[3:], item[:2], confirmed)
    for table, confirmed in ((AP_OLD, True), (AP_NEW, False))
    for item in table.split("|")
)
