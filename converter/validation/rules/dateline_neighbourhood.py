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
from ...reference.ap_style import NEIGHBOURHOODS
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each neighbourhood."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        city = NEIGHBOURHOODS.get(place.city or "")
        if dateline and city:
            message = f"{place.city!r} is a part of {city}; write {city.upper()!r}"
            yield from about("PRC214", message, dateline, place.city or "")


RULE = Rule("PRC214", "dateline-neighbourhood", "info", __doc__ or "", check, default=False)
