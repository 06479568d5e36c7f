"""A `urn:newsml:` that does not keep to its form.

It is made of the internet domain of the provider, a date on which the provider owned that, and an id: letters, digits and
`()+,-.=@;$_!*'`, all else percent-encoded. Since NewsML-G2 the version is no part of it.

Bad:  `urn:newsml:Acme Wire:2026-03-03:plant:1`
Good: `urn:newsml:example.com:20260303:plant`

Source: RFC 3085, section 2; NewsML-G2 Guide for Implementers 9.0.2, page 32.
"""

import re
from collections.abc import Iterator
from datetime import date

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

PARTS = re.compile(r"urn:newsml:(?P<domain>[^:]*):(?P<date>[^:]*):(?P<id>[^:]*)(?P<rest>:.*)?", re.IGNORECASE)
DOMAIN = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+"
)
ID = re.compile(r"(?:[A-Za-z0-9()+,.=@;$_!*'\-]|%[0-9A-Fa-f]{2})+")


def check(item: Item) -> Iterator[Finding]:
    """One finding for each part that is not as it should be."""
    guid = item.root.get("guid") or ""
    if guid[:11].lower() == "urn:newsml:":
        for message in objections(guid):
            yield item.fault("NML108", message, item.root, "guid")


def objections(guid: str) -> Iterator[str]:
    """What is wrong with the parts of the URN."""
    parts = PARTS.fullmatch(guid)
    if parts is None:
        yield f"{shown(guid)} is not urn:newsml: with a domain, a date such as 20260303 and an id"
        return
    if not DOMAIN.fullmatch(parts["domain"]):
        yield f"provider {shown(parts['domain'])} is no internet domain; write the one that the provider owns"
    if not is_date(parts["date"]):
        yield f"{shown(parts['date'])} is no date; write one on which the provider owned the domain, such as 20260303"
    if not ID.fullmatch(parts["id"]):
        yield f"{shown(parts['id'])} is no id; percent-encode all but letters, digits and ()+,-.=@;$_!*'"
    if parts["rest"]:
        yield f"{shown(parts['rest'])} behind the id; take it out, the version stands in @version"


def is_date(digits: str) -> bool:
    """Whether eight digits are a day of the calendar."""
    if not re.fullmatch(r"[0-9]{8}", digits):
        return False
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


RULE = Rule("NML108", "malformed-newsml-urn", "warning", __doc__ or "", check)
