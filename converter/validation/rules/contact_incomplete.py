"""A contact without name, e-mail address or telephone number.

A desk at night calls; a desk abroad writes; both want to know whom they ask for.

Bad:  `Media contact: press@example.com`
Good: `Media contact: Jane Roe, press@example.com, +1 937-555-0100`

Source: guidelines of distributors (all three are asked for).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each contact that lacks something, if no other contact has it all."""
    lacking = []
    for contact in proof.release.contacts:
        parts = {"a name": contact.name, "an e-mail address": contact.emails, "a telephone number": contact.phones}
        missing = [what for what, value in parts.items() if not value]
        if not missing:
            return
        lacking.append((contact, missing))
    for contact, missing in lacking:
        at = f"/paragraphs/{int(contact.paragraphs[0][1:]) - 1}/text" if contact.paragraphs else ""
        yield Finding("PRC512", f"contact without {' and '.join(missing)}; add it", at)


RULE = Rule("PRC512", "contact-incomplete", "warning", __doc__ or "", check, default=False)
