"""A global identifier: ``urn:newsml:example.com:20260103:302650001``, the same for the same release for ever.

RFC 3085 wants a domain that the provider owned on the date that is given, and an id in a small set of signs; NewsML-G2
leaves the version out. Without a domain nobody's name may be used, and a UUID (RFC 9562) identifies the item.
"""

import re
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from ..model.release import PressRelease
from .filling import Filled, fill_identifier, filled, uuid_of_text

URI = re.compile(r"(urn|tag|https?):[!#-;=?-Z\[\]_a-z~]+")
ALLOWED = "()+,-.=@;$_!*'"
"""Signs of an id beside letters and digits (RFC 3085, section 2); others are percent-encoded."""


def fill_guid(release: PressRelease, given: str | None, domain: str | None, provider: str | None) -> Filled:
    """The identifier that is given or declared, else one made in the domain, else one of the text.

    ``provider`` is who distributes the release where the release does not say so itself.
    """
    declared = release.publication.identifier if release.publication else None
    if given:
        return Filled(given)
    if declared and URI.fullmatch(declared):
        return Filled(declared)
    date = date_of(release)
    if domain and date:
        identifier = fill_identifier(release, None)
        name = f"urn:newsml:{domain.lower()}:{date.replace('-', '')}:{quote(identifier.value, ALLOWED)}"
        return Filled(name, identifier.finding)
    registrar = provider or (release.publication.publisher if release.publication else None)
    if declared and registrar:
        number = uuid5(NAMESPACE_URL, f"urn:prconvert:identifier:{registrar}\n{declared}")
        return filled(f"urn:uuid:{number}", "guid", "provider and identifier", "/publication/identifier", "PRC923")
    value = f"urn:uuid:{uuid_of_text(release)}"
    return filled(value, "guid", "a UUIDv5 of the text", "/publication/identifier", "PRC923")


def date_of(release: PressRelease) -> str | None:
    """The date of the release as it says itself: it stays when later versions are sent. None where there is none."""
    if release.publication and release.publication.published:
        return release.publication.published[:10]
    return release.dateline.date if release.dateline else None
