"""A press release that does not say whom to ask.

Bad:  no `contactInfo` anywhere
Good: `<infoSource role="isrol:mediaOffice"><name>Jane Roe</name><personDetails><contactInfo>…</contactInfo></personDetails></infoSource>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 251.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..press import is_text_item


def check(item: Item) -> Iterator[Finding]:
    """One finding where nobody can be reached."""
    if is_text_item(item) and not any(len(contact) for contact in item.all("contactInfo")):
        meta = item.child("contentMeta")
        message = "no contact; name one in an infoSource of role isrol:mediaOffice"
        yield item.fault("NML605", message, item.root if meta is None else meta)


RULE = Rule("NML605", "contact-missing", "warning", __doc__ or "", check, default=False)
