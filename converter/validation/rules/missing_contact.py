"""A release that names nobody to ask.

Wires refuse releases without a contact, and a desk that cannot call cannot print.

Bad:  no address or number anywhere.
Good: `Media contact: Jane Roe, +1 937-555-0100, jane.roe@example.com`

Source: guidelines of the wires (lack of contact information is a common reason for rejection).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding where the release gives no contact, and no address or number to which one could write or call."""
    if not proof.release.contacts and not any(link.kind in ("email", "phone") for link in proof.release.links):
        yield Finding("PRC105", "no contact; add a name with an e-mail address or telephone number")


RULE = Rule("PRC105", "missing-contact", "error", __doc__ or "", check)
