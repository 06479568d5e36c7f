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


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each city that is not in capitals."""
    dateline = proof.release.dateline
    if dateline is None or not proof.english:
        return
    for place in dateline.places:
        if place.city and place.city in dateline.text and place.city != place.city.upper():
            yield Finding(
                "PRC201", f"city {place.city!r} is not in capitals; write {place.city.upper()!r}", "/dateline/text"
            )


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The city in capitals, where it stands in one piece of the source."""
    dateline = proof.release.dateline
    for place in dateline.places if dateline else ():
        start, end = (proof.origins.get("/dateline/text") or ((0, 0, ""),))[0][:2]
        at = proof.text.find(place.city or "\0", start, end)
        if place.city and at >= 0 and repr(place.city) in finding.message:
            return Fix(at, at + len(place.city), place.city.upper())
    return None


RULE = Rule("PRC201", "dateline-city-not-upper", "warning", __doc__ or "", check, fix)
