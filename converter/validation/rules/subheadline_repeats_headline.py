"""A subheadline that says the headline again.

It is the second line that anybody reads; it should tell something new.

Bad:  `Acme opens a plant for hinges in Dayton` under `Acme Opens a Plant for Hinges`.
Good: `120 people work in Dayton from March` under it.

Source: guidelines of distributors (do not repeat the title in the subtitle).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

SHORTEST = 20  # letters and digits
ALMOST = 0.8  # of the headline: less of it is a line of a headline that was broken


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each subheadline that holds the headline as a whole, or nearly all of it."""
    headline = letters(proof.release.headline or "")
    for number, text in enumerate(proof.release.subheadlines):
        line = letters(text)
        nearly = line in headline and len(line) > ALMOST * len(headline)
        if len(headline) >= SHORTEST and (headline in line or nearly):
            yield Finding("PRC114", "subheadline repeats the headline; say something new", f"/subheadlines/{number}")


def letters(text: str) -> str:
    """Letters and digits in lower case."""
    return "".join(filter(str.isalnum, text.lower()))


RULE = Rule("PRC114", "subheadline-repeats-headline", "warning", __doc__ or "", check)
