"""A publishing status that there is not.

Receivers act on it: what is withheld is not shown, what is canceled is taken down. There are `usable`, `withheld` and
`canceled`, spelt like that.

Bad:  `<pubStatus qcode="stat:cancelled"/>`
Good: `<pubStatus qcode="stat:canceled"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, pages 34 and 240.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item

STATES = ("usable", "withheld", "canceled")


def check(item: Item) -> Iterator[Finding]:
    """One finding where the status is of the right vocabulary, and none of the three."""
    status = item.child("itemMeta", "pubStatus")
    uri = None if status is None else item.uri_of(status)
    if status is None or uri is None or not uri.startswith(f"{NEWSCODES}pubstatusg2/"):
        return
    state = uri.rpartition("/")[2]
    if state not in STATES:
        message = f"status {shown(state)} is none of {', '.join(STATES)}"
        yield item.fault("NML210", message, status, "qcode" if status.get("qcode") else "uri")


RULE = Rule("NML210", "unknown-status", "error", __doc__ or "", check)
