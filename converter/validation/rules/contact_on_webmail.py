"""A contact with an address of a free mail service.

Anybody can have one in any name. Desks trust addresses of the issuer's own domain.

Bad:  `acme.press@gmail.com`
Good: `press@acme.example`

Source: guidelines of distributors (credible contact information).
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof
from ...reference.webmail import WEBMAIL


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each address of a contact on such a service."""
    addresses = {address.lower() for contact in proof.release.contacts for address in contact.emails}
    if not any(address.rpartition("@")[2] in WEBMAIL for address in addresses):
        return
    for number, link in enumerate(proof.release.links):
        address = link.url.removeprefix("mailto:").partition("?")[0].lower()
        if link.kind == "email" and address in addresses and address.rpartition("@")[2] in WEBMAIL:
            yield Finding(
                "PRC513", f"{address!r} is at a free mail service; give one of your own domain", f"/links/{number}"
            )


RULE = Rule("PRC513", "contact-on-webmail", "info", __doc__ or "", check)
