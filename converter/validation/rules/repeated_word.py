"""The same word twice in a row.

The eye skips it at a line's end; every reader finds it.

Bad:  `The plant opens in the the spring.`
Good: `The plant opens in the spring.`

Source: proofreading practice; proselint (lexical_illusions). Words that may stand twice (`had had`, `that that`) are left
alone.
"""

import re
from collections.abc import Iterator
from operator import eq

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

SMALL = (
    "a|an|and|are|as|at|be|been|but|by|can|for|from|has|have|he|if|into|its|it|may|of|or|our|she|than|the|their|there|these|they|this|to|"
    "was|we|were|when|where|which|who|will|with|would|you|your"
)
REPEATED = re.compile(rf"(?<![\w'’.-])({SMALL})( \1)+(?![\w'’-])")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each doubled small word of English outside of tables."""
    if not proof.english or not any(map(eq, proof.row_of_words, proof.row_of_words[1:])):
        return
    for found in REPEATED.finditer(proof.wording):
        paragraph = proof.passage_at(found.start()).paragraph
        if paragraph is None or paragraph.kind not in ("table", "preformatted"):
            message = f"the word {found[1]!r} stands twice; delete one"
            yield proof.fault("PRC611", message, found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The word once."""
    text = words_of(proof, finding)
    return change(proof, finding, text.partition(" ")[0])


RULE = Rule("PRC611", "repeated-word", "warning", __doc__ or "", check, fix, safe=False)
