"""A space before a comma or full stop.

Bad:  `The plant , which opens in May , makes hinges .`
Good: `The plant, which opens in May, makes hinges.`

Source: newspaper practice. Why: it is noise of pasting, and a line may break before the sign. English, German, Spanish and
Italian releases.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

SPACED = re.compile(r"(?<=[^\W\d_]{2}) +[,.;](?! ?\.)(?=[ \n\"”]|\Z)")
LANGUAGES = ("en", "de", "es", "it", "nl", "pt", "sv", "da", "pl")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each such space in running text."""
    if (proof.release.language or "en").partition("-")[0] not in LANGUAGES:
        return
    if not any(pair in proof.prose for pair in (" ,", " .", " ;")):
        return
    for found in SPACED.finditer(proof.wording):
        paragraph = proof.passage_at(found.start()).paragraph
        if paragraph is None or paragraph.kind not in ("table", "preformatted"):
            finding = proof.fault("PRC617", f"space before {found[0].strip()!r}; delete it", found.start(), found.end())
            span = proof.source_span(finding)
            if span is None or not {"\n", "\r"} & set(proof.text[span[0] : span[1]]):
                yield finding  # a sign on a line of its own is a fault of the layout


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The sign without the space."""
    return change(proof, finding, words_of(proof, finding).strip())


RULE = Rule("PRC617", "space-before-punctuation", "info", __doc__ or "", check, fix)
