"""A title with capitals behind the name of its bearer.

Bad:  `Jane Roe, Chief Executive Officer of Acme`
Good: `Jane Roe, chief executive officer of Acme`

Source: The Associated Press Stylebook, titles. Why: only a title before a name is part of the name.
"""

import re
from collections.abc import Iterator

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..changes import change, words_of

HEAD = r"(?:Chief|Senior|Executive|Vice|Managing|General|Deputy|Associate|Assistant|Regional|National|Global|Founding|Interim|Acting|Co-[Ff]ounder|President|Chairman|Chairwoman|Chairperson|Chair|Chief|Director|Manager|Founder|Partner|Head|Officer|Secretary|Treasurer)"
NEXT = r"(?:Executive|Financial|Operating|Marketing|Technology|Information|Medical|Scientific|Legal|Revenue|Product|Commercial|Vice|President|Officer|Director|Manager|Partner|Founder|Co-[Ff]ounder|Chairman|Chair|Secretary|Counsel|Treasurer|Head|Chief|CEO)"
TITLE = re.compile(
    rf"(?<=[a-z.], )(?:{HEAD}(?: (?:and |& )?{NEXT})+|President|Chairman|Director|Founder|Chairwoman|Chairperson)(?=(?: of | at | for |,|\.|;))"
)
NAME = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}, \Z")
KEPT = re.compile(r"\b[A-Z]{2,}\b")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each title in capitals behind a comma and a name, in the story."""
    if not proof.english or "," not in proof.prose:
        return
    for found in TITLE.finditer(proof.narration):
        passage = proof.passage_at(found.start())
        if passage.paragraph is None or not NAME.search(proof.prose[max(0, found.start() - 60) : found.start()]):
            continue
        yield proof.fault(
            "PRC808", f"{found[0]!r} behind the name; AP writes {lower(found[0])!r}", found.start(), found.end()
        )


def lower(title: str) -> str:
    """A title in small letters; abbreviations keep their capitals."""
    return " ".join(word if KEPT.fullmatch(word) else word.lower() for word in title.split(" "))


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The title in small letters."""
    return change(proof, finding, lower(words_of(proof, finding)))


RULE = Rule("PRC808", "title-capitalised-after-name", "info", __doc__ or "", check, fix, safe=False, default=False)
