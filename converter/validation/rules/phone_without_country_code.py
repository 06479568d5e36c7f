"""A telephone number of a contact without the code of its country.

A desk abroad cannot call it without looking up where the contact sits.

Bad:  `937-555-0100`
Good: `+1 937-555-0100`

Source: ITU-T E.123; guidelines of distributors.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

DIGIT = re.compile(r"\d")
INTERNATIONAL = re.compile(r"\s*(?:\(?\+|\(?00[1-9]|011[- ])")


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each number of a contact that does not begin with + or 00."""
    for number, contact in enumerate(proof.release.contacts):
        for phone in contact.phones:
            if len(DIGIT.findall(phone)) >= 7 and not INTERNATIONAL.match(phone):
                pointer = place_of(proof, phone) or f"/contacts/{number}"
                yield Finding("PRC511", f"{phone!r} has no country code; begin it with +", pointer)


def place_of(proof: Proof, phone: str) -> str | None:
    """The pointer of the link of a number, which has a place in the source."""
    return next((f"/links/{at}" for at, link in enumerate(proof.release.links) if link.text == phone), None)


RULE = Rule("PRC511", "phone-without-country-code", "info", __doc__ or "", check, default=False)
