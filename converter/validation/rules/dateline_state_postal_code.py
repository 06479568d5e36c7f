"""A postal code for a state in a dateline.

Postal codes are for envelopes; AP has short forms of its own.

Bad:  `FRESNO, CA, March 3, 2026 -- Acme …`
Good: `FRESNO, Calif., March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, state names.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.ap_style import by_postal
from ..changes import change, words_of
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each state that is given by its postal code."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        state = by_postal().get(place.region or "")
        if dateline and state:
            form = state.short or state.name
            message = f"{place.region!r} is a postal code; write {form!r}"
            yield from about("PRC204", message, dateline, state.postal, f"{place.city}, ")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The short form, or the name where there is none."""
    text = words_of(proof, finding)
    state = by_postal().get(text)
    return change(proof, finding, state.short or state.name) if state else None


RULE = Rule("PRC204", "dateline-state-postal-code", "warning", __doc__ or "", check, fix, default=False)
