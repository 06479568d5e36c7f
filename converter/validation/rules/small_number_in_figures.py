"""A number below ten in figures.

Bad:  `The plant has 3 halls.`
Good: `The plant has three halls.`

Source: The Associated Press Stylebook, numerals. Why: figures catch the eye, and small numbers should not. Ages, amounts,
dates, times, scores, measures, versions and numbers with units are left alone: only figures before a plural noun count.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change

WORDS = "zero one two three four five six seven eight nine".split()
NOUNS = (
    "companies|people|employees|countries|states|cities|locations|offices|plants|products|projects|partners|members|students|schools|teams|"
    "customers|hospitals|universities|categories|awards|acquisitions|directors|stores|restaurants|hotels|sites|stages|halls|languages|continents|patents"
)
NAMED = frozenset(NOUNS.split("|"))
FIGURE = re.compile(
    rf"(?<![\w$€£#.,:/(–-])(?<!to )(?<!and )(?<!or )[1-9] (?=(?:(?!(?:m|b|tr)illion|thousand|hundred|percent)[a-z]+ )?(?:{NOUNS})\b)"
)


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each small figure before one of the nouns that AP has no exception for."""
    if not proof.english:
        return
    if not NAMED & proof.words:
        return
    for found in FIGURE.finditer(proof.narration):
        passage = proof.passage_at(found.start())
        if passage.paragraph is not None:
            words = WORDS[int(found[0][0])]
            yield proof.fault(
                "PRC807", f"{found[0][0]!r} in figures; AP writes {words!r}", found.start(), found.start() + 1
            )


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The number in letters, with a capital at the start of a sentence."""
    text = proof.text_at(finding.pointer) or ""
    start = finding.start or 0
    word = WORDS[int(text[start])]
    first = not text[:start].rstrip() or text[:start].rstrip()[-1] in ".!?"
    return change(proof, finding, word.capitalize() if first else word)


RULE = Rule("PRC807", "small-number-in-figures", "info", __doc__ or "", check, fix, safe=False, default=False)
