"""A well-known city in a state or country that is not its own.

There is a Paris in Texas. More often one of the two names is wrong.

Bad:  `CHICAGO, Ohio, March 3, 2026 -- Acme …`
Good: `CHICAGO, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, datelines (list of cities that stand alone); ISO 3166.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.places import stand_alone_country
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each city that stands alone by AP style and is given another country."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        own = stand_alone_country(place.city or "")
        if dateline and own and place.country_code and place.country_code != own:
            message = f"{place.city!r} in {place.country or place.region!r} is not the well-known one; is that meant?"
            yield from about("PRC213", message, dateline, place.city or "")


RULE = Rule("PRC213", "dateline-city-country-conflict", "info", __doc__ or "", check, default=False)
