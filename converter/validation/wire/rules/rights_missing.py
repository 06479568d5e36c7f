"""A press release that does not say what one may do with it.

Bad:  no `rightsInfo`
Good: `<rightsInfo><copyrightNotice>© 2026 Acme Corp.</copyrightNotice></rightsInfo>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 192.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..press import is_text_item


def check(item: Item) -> Iterator[Finding]:
    """One finding where nothing is said."""
    if is_text_item(item) and next(item.all("rightsInfo"), None) is None:
        yield item.fault("NML606", "no rightsInfo; say whose it is, and what one may do with it", item.root)


RULE = Rule("NML606", "rights-missing", "warning", __doc__ or "", check, default=False)
