"""A verb of speech that tells more than that somebody spoke.

`Said` is not noticed, and claims nothing. `Exclaimed` and `enthused` are the writer's opinion.

Bad:  `“It will last,” enthused Jane Roe.`
Good: `“It will last,” said Jane Roe.`

Source: The Associated Press Stylebook prefers `said`.
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

FANCY = frozenset(
    """
    enthused enthuses exclaimed exclaims gushed gushes beamed beams quipped quips opined opines boasted boasts raved raves
    proclaimed proclaims elaborated elaborates stated states commented comments remarked remarks
    """.split()
)
PRESENT = "s"


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each quotation that such a verb introduces."""
    if not proof.english or not FANCY & proof.words:
        return
    starts = proof.starts_of_places
    told: set[int] = set()
    for quote in proof.release.quotes:
        cue = quote.cue
        if cue is None or cue.text.lower() not in FANCY or cue.paragraph not in starts:
            continue
        start = starts[cue.paragraph] + cue.start
        if start not in told:
            told.add(start)
            message = f"{cue.text!r} is more than was heard; write {said(cue.text)!r}"
            yield proof.fault("PRC407", message, start, start + len(cue.text))


def said(verb: str) -> str:
    """The plain verb in the same tense."""
    return "says" if verb.endswith(PRESENT) else "said"


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The plain verb."""
    text = words_of(proof, finding)
    return change(proof, finding, said(text))


RULE = Rule("PRC407", "fancy-verb-of-speech", "info", __doc__ or "", check, fix, safe=False, default=False)
