"""A state shortened in running text.

Since May 2014 states are spelt out in stories; short forms are for datelines.

Bad:  `a plant in Fresno, Calif., and one in Dayton, OH`
Good: `a plant in Fresno, California, and one in Dayton, Ohio`

Source: The Associated Press Stylebook, state names (change of May 1, 2014). Addresses and contacts are left alone.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.ap_style import STATES, by_postal, state_of
from ..changes import change, words_of

SHORT = "|".join(re.escape(state.short) for state in STATES if state.short and state.postal != "DC")
DEGREES = ("DC", "MD", "MA", "PA")  # after a name these are degrees, or a city that has a rule of its own
POSTAL = "|".join(state.postal for state in STATES if state.postal not in DEGREES)
STATE = re.compile(rf"(?<=[a-z], )(?P<state>{SHORT}|(?:{POSTAL})\b(?! \d{{5}}))")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each short form behind a city in the story."""
    if not proof.english:
        return
    for found in STATE.finditer(proof.narration):
        passage = proof.passage_at(found.start())
        state = by_postal().get(found[0]) or state_of(found[0])
        if (
            passage.paragraph is not None
            and state
            and not re.match(r" \d{5}", proof.prose[found.end() : found.end() + 6])
        ):
            yield proof.fault(
                "PRC804", f"{found[0]!r} in the text; AP writes {state.name!r}", found.start(), found.end()
            )


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The state in full, with the stop of a sentence that ended with the short form."""
    text = words_of(proof, finding)
    state = by_postal().get(text) or state_of(text)
    if state is None or finding.end is None:
        return None
    behind = (proof.text_at(finding.pointer) or "")[finding.end :]
    ends = text.endswith(".") and (not behind or re.match(r"[\"”]? [A-Z]", behind))
    return change(proof, finding, state.name + ("." if ends else ""))


RULE = Rule("PRC804", "state-abbreviated-in-text", "info", __doc__ or "", check, fix, default=False)
