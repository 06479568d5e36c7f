"""Quotation marks that the language of the text does not have.

German opens below the line, French with guillemets. English marks in a German text are a sign of hurried translation.

Bad:  `“Wir sind stolz”, sagt Jana Roth.` in a German release.
Good: `„Wir sind stolz“, sagt Jana Roth.`

Source: Unicode CLDR, delimiters; the spelling rules of the languages.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change
from ..quotation_marks import PAIRS

PAIR = re.compile(r"([“„”«»])[^“„”«»\"\n]{1,2000}([“”«»])")
PREFERRED = {"de": "„“", "fr": "«»", "sv": "””", "fi": "””", "pl": "„”", "cs": "„“", "ru": "«»"}


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each pair of marks that the release's language does not use."""
    language = (proof.release.language or "").partition("-")[0]
    if language not in PREFERRED:
        return
    for found in PAIR.finditer(proof.wording):
        passage = proof.passage_at(found.start())
        foreign = passage.paragraph is not None and passage.paragraph.language is not None
        if found[1] + found[2] not in PAIRS[language] and not foreign:
            wanted = PREFERRED[language]
            message = (
                f"{found[1]}…{found[2]} are not the marks of the language {language!r}; use {wanted[0]}…{wanted[1]}"
            )
            yield proof.fault("PRC404", message, found.start(), found.end())


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The same words between the marks of the language."""
    span = proof.source_span(finding)
    wanted = PREFERRED.get((proof.release.language or "").partition("-")[0])
    if span is None or wanted is None:
        return None
    space = "\u00a0" if wanted == "«»" and proof.release.language == "fr" else ""
    there = proof.text[span[0] + 1 : span[1] - 1].strip(" \u00a0\u202f")
    return change(proof, finding, f"{wanted[0]}{space}{there}{space}{wanted[1]}")


RULE = Rule("PRC404", "quote-marks-of-another-language", "info", __doc__ or "", check, fix, safe=False, default=False)
