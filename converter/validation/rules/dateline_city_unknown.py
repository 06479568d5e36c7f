"""A city that differs in one letter from a large one.

It may be a small town that really has that name. More often it is a typing error in the first word of the story.

Bad:  `SAN FRANSISCO, March 3, 2026 -- Acme …`
Good: `SAN FRANCISCO, March 3, 2026 -- Acme …`

Source: cities of GeoNames (CC BY 4.0) and Unicode CLDR.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.folding import fold
from ...reference.places import cities, city_country, country_code
from ..datelines import about, english_dateline, places
from ..spelling import one_edit_apart

SHORTEST = 8  # letters: shorter names have too many neighbours


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each city that is unknown and one letter away from a known one."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        city = fold(place.city or "")
        if dateline is None or len(city) < SHORTEST or city_country(city) or country_code(city):
            continue
        near = [
            name for name, country in cities().items() if alike(name, city) and place.country_code in (None, country)
        ]
        if near:
            message = f"unknown city {place.city!r}; is {near[0].title()!r} meant?"
            yield from about("PRC212", message, dateline, place.city or "")


def alike(known: str, city: str) -> bool:
    """Whether a name may be a slip of the hand for a known one: the first letter is seldom wrong, and stops do not count."""
    if known[:1] != city[:1] or abs(len(known) - len(city)) > 1 or known.replace(".", "") == city.replace(".", ""):
        return False
    return one_edit_apart(known, city)


RULE = Rule("PRC212", "dateline-city-unknown", "info", __doc__ or "", check, default=False)
