"""A person whose name is spelt in two ways.

One of the spellings is wrong, and nobody wants to find out in print which.

Bad:  `said Jane Roe` and further down `said Jane Rowe`.
Good: one spelling.

Source: seen in releases; newsroom practice.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ..spelling import one_edit_apart

SHORTEST = 3  # letters of a name that is compared


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each speaker whose full name differs in one letter from an earlier speaker's or a contact's."""
    known = dict.fromkeys(contact.name for contact in proof.release.contacts if contact.name)
    for number, quote in enumerate(proof.release.quotes):
        name = quote.speaker.name if quote.speaker and quote.speaker.kind == "person" else None
        if not name or " " not in name or name in known:
            continue
        for other in known:
            if alike(name, other):
                yield Finding("PRC406", f"{name!r} is also written {other!r}; use one spelling", f"/quotes/{number}")
                break
        else:
            known[name] = None


def alike(one: str, other: str) -> bool:
    """Whether two full names are equal but for one slip in one of their words."""
    mine, theirs = one.split(), other.split()
    if len(mine) != len(theirs) or len(mine) < 2:
        return False
    unequal = [(first, second) for first, second in zip(mine, theirs, strict=True) if first != second]
    return (
        len(unequal) == 1
        and min(map(len, unequal[0])) >= SHORTEST
        and all(word.isalpha() for word in unequal[0])
        and one_edit_apart(unequal[0][0].lower(), unequal[0][1].lower())
    )


RULE = Rule("PRC406", "speaker-name-spelled-two-ways", "warning", __doc__ or "", check)
