"""A press release that does not say whose it is.

The provider is who sends it. Who speaks stands in `creator`, or in an `infoSource` of the role `isrol:origcont`.

Bad:  neither of them
Good: `<creator literal="acme"><name>Acme Corp.</name></creator>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 251.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item
from ..press import is_text_item

ORIGIN = f"{NEWSCODES}infosourcerole/origcont"


def check(item: Item) -> Iterator[Finding]:
    """One finding where nobody is named."""
    named = next(item.all("creator"), None) is not None or any(
        item.uri_of(source, "role") == ORIGIN for source in item.all("infoSource")
    )
    if is_text_item(item) and not named:
        meta = item.child("contentMeta")
        message = "no issuer; name it in creator, or in an infoSource of role isrol:origcont"
        yield item.fault("NML604", message, item.root if meta is None else meta)


RULE = Rule("NML604", "issuer-missing", "warning", __doc__ or "", check, default=False)
