"""Two releases in one text.

One of them would be published as the end of the other. Where to part them is for people to say.

Bad:  a second `BERLIN, March 4, 2026 --` and its story behind the end of the first.
Good: one file for each.

Source: seen on intake of mail with several releases.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

DATELINE = re.compile(
    r"[A-Z][A-Z .'-]{2,30}(?:, [A-Z][\w. ]{1,20}){0,2}, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4} ?(?:/[^/\n]{2,40}/ ?)?(?:--|–|—|-)"
)
IMMEDIATE = 2


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for the first paragraph or notice that opens another release."""
    release = proof.release
    if sum(notice.kind == "immediate" for notice in release.notices) >= IMMEDIATE:
        numbers = [number for number, notice in enumerate(release.notices) if notice.kind == "immediate"]
        first, last = (release.notices[numbers[index]].after for index in (0, -1))
        if first != last:
            yield Finding("PRC117", "a second release begins here; part them", f"/notices/{numbers[-1]}/text")
            return
    if release.dateline is None or not release.dateline.places:
        return
    for number, paragraph in enumerate(release.paragraphs):
        if paragraph.id != release.dateline.paragraph and DATELINE.match(paragraph.text):
            yield Finding(
                "PRC117", "a second dateline: another release begins here; part them", f"/paragraphs/{number}/text"
            )
            return


RULE = Rule("PRC117", "several-releases-in-one-text", "warning", __doc__ or "", check)
