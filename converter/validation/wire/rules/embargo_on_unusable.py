"""An embargo on something that may not be used anyway.

An item under embargo is usable, later. What is withheld or canceled is not.

Bad:  `<embargoed>…</embargoed><pubStatus qcode="stat:withheld"/>`
Good: `<embargoed>…</embargoed><pubStatus qcode="stat:usable"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 35.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item


def check(item: Item) -> Iterator[Finding]:
    """One finding where both are said."""
    embargo, status = item.child("itemMeta", "embargoed"), item.child("itemMeta", "pubStatus")
    uri = None if status is None else item.uri_of(status)
    if embargo is not None and uri in (f"{NEWSCODES}pubstatusg2/withheld", f"{NEWSCODES}pubstatusg2/canceled"):
        message = f"an embargo on an item that is {(uri or '').rpartition('/')[2]}; write stat:usable, or no embargo"
        yield item.fault("NML311", message, embargo)


RULE = Rule("NML311", "embargo-on-unusable", "warning", __doc__ or "", check)
