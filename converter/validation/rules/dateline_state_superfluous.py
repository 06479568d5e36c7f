"""A state behind a city that needs none.

Thirty cities of the United States stand alone in datelines.

Bad:  `CHICAGO, Ill., March 3, 2026 -- Acme …`
Good: `CHICAGO, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, datelines (list of cities that stand alone).
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.ap_style import state_of
from ...reference.folding import fold
from ...reference.stand_alone import AP_STATESIDE
from ..changes import change, words_of
from ..datelines import about, english_dateline, places

HOME = dict(
    zip(
        (fold(city.name) for city in AP_STATESIDE),
        "GA MD MA IL OH OH TX CO MI HI TX IN NV CA FL WI MN LA NY OK PA AZ PA MO UT TX CA CA WA DC".split(),
        strict=True,
    )
)
"""The states of the cities that stand alone."""


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each of these cities that has its own state behind it."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        state = state_of(place.region) if place.region else None
        if dateline and state and HOME.get(fold(place.city or "")) == state.postal:
            words = f"{place.city}, {place.region}"
            yield from about("PRC203", f"{place.city!r} needs no state; leave {place.region!r} out", dateline, words)


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The city alone."""
    text = words_of(proof, finding)
    return change(proof, finding, text.partition(",")[0])


RULE = Rule("PRC203", "dateline-state-superfluous", "info", __doc__ or "", check, fix, default=False)
