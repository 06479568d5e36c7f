"""A city of the United States that stands without its state.

Thirty cities are known everywhere. Of all others there may be ten.

Bad:  `DAYTON, March 3, 2026 -- Acme …`
Good: `DAYTON, Ohio, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, datelines (list of cities that stand alone).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.places import city_country, stand_alone_country
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each large city of the USA that stands alone and is not on the list."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        city = place.city or ""
        if place.region or place.country or stand_alone_country(city) or not dateline:
            continue
        if city_country(city) == "US":
            yield from about("PRC202", f"{city!r} stands without its state; add it", dateline, city)


RULE = Rule("PRC202", "dateline-state-missing", "warning", __doc__ or "", check)
