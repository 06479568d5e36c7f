"""A date that no program can read.

What people read stands in the element, what programs read in `@norm`: ISO 8601 in its short form.

Bad:  `<date.issue norm="March 3, 2026"/>`
Good: `<date.issue norm="20260303T120000-0500"/>`

Source: NITF 3.6, @norm.
"""

import re
from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..document import NITF
from ..item import Subject

NAMES = ("date.issue", "date.release", "date.expire", "story.date", "chron", "revision-history")
NORM = re.compile(
    r"\d{4}(?:-?(?:0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\d|3[01])"
    r"(?:T(?:[01]\d|2[0-4]):?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?[0-5]\d)?)?)?)?)?"
)


def check(subject: Subject) -> Iterator[Finding]:
    """One finding for each."""
    root = subject.document.root
    for element in () if root is None else root.iter(*(f"{{{NITF}}}{name}" for name in NAMES)):
        norm = element.get("norm")
        if norm and not NORM.fullmatch(norm.strip()):
            message = f"{shown(norm)} is no date of ISO 8601; write one such as 20260303T120000-0500"
            yield subject.fault("NTF301", message, element, "norm")


RULE = Rule("NTF301", "malformed-norm", "warning", __doc__ or "", check)
