"""A date in figures that may be read in two ways.

`03/04/2026` is the fourth of March in Dayton and the third of April in London.

Bad:  `DAYTON, Ohio, 03/04/2026 -- Acme …`
Good: `DAYTON, Ohio, March 4, 2026 -- Acme …`

Source: newsroom practice; ISO 8601 exists for this reason.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

FIGURES = re.compile(r"(?<![\d/.-])(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\2((?:20|19)\d\d)(?![\d/-])")

YEARS = ("/20", "/19", "-20", "-19")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each such date in the dateline, the notices and English text."""
    release = proof.release
    texts = [("/dateline/text", release.dateline.text)] if release.dateline else []
    texts += [(f"/notices/{number}/text", notice.text) for number, notice in enumerate(release.notices)]
    for pointer, text in texts:
        for found in FIGURES.finditer(text):
            if ambiguous(found, proof):
                yield Finding("PRC211", message(found[0]), pointer, start=found.start(), end=found.end())
    if not any(year in proof.prose for year in YEARS):
        return
    for found in FIGURES.finditer(proof.narration):
        if ambiguous(found, proof):
            yield proof.fault("PRC211", message(found[0]), found.start(), found.end())


def ambiguous(found: re.Match[str], proof: Proof) -> bool:
    """Whether day and month can be exchanged: they differ, and the language does not settle their order."""
    return int(found[1]) != int(found[3]) and proof.english and found[2] != "."


def message(words: str) -> str:
    """What to say of such a date."""
    return f"{words!r} may be read in two ways; spell out the month"


RULE = Rule("PRC211", "dateline-date-ambiguous", "warning", __doc__ or "", check)
