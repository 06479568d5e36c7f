"""A city outside the United States that stands without its country.

About fifty cities of the world are known everywhere. Of all others the reader must be told where they are.

Bad:  `LEIPZIG, March 3, 2026 -- Acme …`
Good: `LEIPZIG, Germany, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, datelines. Cities on the unconfirmed part of the list are not objected to.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.places import city_country, country_code, stand_alone_country
from ..datelines import about, english_dateline, places

AT_HOME = ("US", "CA", "GB", "AU")
"""Countries whose own releases leave their name out, and whose cities have namesakes all over the world."""


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each large city abroad that stands alone and is not on the list."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        city = place.city or ""
        if place.region or place.country or stand_alone_country(city) or country_code(city) or not dateline:
            continue
        country = city_country(city)
        if country and country not in AT_HOME:
            yield from about("PRC206", f"{city!r} stands without its country; add it", dateline, city)


RULE = Rule("PRC206", "dateline-country-missing", "warning", __doc__ or "", check)
