"""A dateline that names a part of a city.

Datelines name cities; the neighbourhood belongs into the story.

Bad:  `BROOKLYN, N.Y., March 3, 2026 -- Acme …`
Good: `NEW YORK, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, datelines; the list of neighbourhoods is not complete.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...model.release import Place
from ...reference.ap_style import HOMES, NEIGHBOURHOODS, state_of
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each neighbourhood."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        city = NEIGHBOURHOODS.get(place.city or "")
        if dateline and city and at_home(place, city):
            message = f"{place.city!r} is a part of {city}; write {city.upper()!r}"
            yield from about("PRC214", message, dateline, place.city or "")


def at_home(place: Place, city: str) -> bool:
    """Whether nothing says that the place is elsewhere: there is a Hollywood in Florida."""
    state = state_of(place.region) if place.region else None
    if place.region is not None:
        return state is not None and state.postal == HOMES[city]
    return place.country_code in (None, "GB" if HOMES[city] == "GB" else "US")


RULE = Rule("PRC214", "dateline-neighbourhood", "info", __doc__ or "", check, default=False)
