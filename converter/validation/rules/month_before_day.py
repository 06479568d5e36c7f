"""A month before a day in another form than AP gives it.

With a day, Jan., Feb., Aug., Sept., Oct., Nov. and Dec. are shortened; March to July never are.

Bad:  `The plant opens August 3.`
Good: `The plant opens Aug. 3.`

Source: The Associated Press Stylebook, months (writingexplained.org, getedited.wordpress.com).
"""

from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of
from ..months import NAMES, WITH_DAY, before_day


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each such month of an English text outside of quotations and tables."""
    if not proof.english or not NAMES & proof.words:
        return
    for found in WITH_DAY.finditer(proof.unquoted):
        wanted = before_day(found["month"])
        paragraph = proof.passage_at(found.start()).paragraph
        if found[0] != wanted and (paragraph is None or paragraph.kind != "table"):
            yield proof.fault("PRC801", f"{found[0]!r} before a day; AP writes {wanted!r}", found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """AP's form."""
    return change(proof, finding, before_day(words_of(proof, finding)))


RULE = Rule("PRC801", "month-before-day", "info", __doc__ or "", check, fix, default=False)
