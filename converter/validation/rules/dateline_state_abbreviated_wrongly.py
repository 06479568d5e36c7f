"""A state shortened in a way that AP does not know, or one that is never shortened.

Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah are always spelt out; the others have one short form each.

Bad:  `AUSTIN, Tex., March 3, 2026 -- Acme …`
Good: `AUSTIN, Texas, March 3, 2026 -- Acme …`

Source: The Associated Press Stylebook, state names.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.ap_style import state_of
from ..changes import change, words_of
from ..datelines import about, english_dateline, places


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each state in a short form other than its own; names in full and postal codes are left alone."""
    dateline = english_dateline(proof)
    for place in places(dateline) if dateline else ():
        region = place.region or ""
        state = state_of(region)
        if not dateline or state is None or len(region) == 2 or region.lower() == state.name.lower():
            continue
        form = state.short or state.name
        if region != form and region.rstrip(".") + "." != form:
            message = f"{region!r} is not how AP shortens {state.name}; write {form!r}"
            yield from about("PRC205", message, dateline, region, f"{place.city}, ")


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The form of AP."""
    text = words_of(proof, finding)
    state = state_of(text)
    return change(proof, finding, state.short or state.name) if state else None


RULE = Rule("PRC205", "dateline-state-abbreviated-wrongly", "warning", __doc__ or "", check, fix, default=False)
