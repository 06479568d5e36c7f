"""A dateline whose city is not set in capitals.

Wires and agencies set the city of a dateline in capitals, so that it is not read as the first word of the sentence.

Bad:  `Dayton, Ohio, March 3, 2026 -- Acme …`
Good: `DAYTON, Ohio, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, datelines. English releases only.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each city that is not in capitals."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        city = place.city or ""
        if dateline and city != city.upper() and city in dateline.text:
            yield from about("PRC201", f"city {city!r} is not in capitals; write {city.upper()!r}", dateline, city)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The city in capitals."""
    return change(proof, finding, words_of(proof, finding).upper())


RULE = Rule("PRC201", "dateline-city-not-upper", "warning", __doc__ or "", check, fix)
