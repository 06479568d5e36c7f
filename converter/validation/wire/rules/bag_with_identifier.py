"""A set of concepts that is one concept too.

`bag` puts several concepts together into one that has no code of its own. A code on the property around it contradicts that.

Bad:  `<subject qcode="medtop:20000003"><bag>…</bag></subject>`
Good: `<subject><bag>…</bag></subject>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 125.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..places import local_name


def check(item: Item) -> Iterator[Finding]:
    """One finding for each bag whose property is identified."""
    for bag in item.all("bag"):
        parent = bag.getparent()
        name = None if parent is None else next((n for n in ("qcode", "uri", "literal") if parent.get(n)), None)
        if parent is not None and name:
            message = f"'{local_name(parent)}' holds a bag and has a {name}; take one of them out"
            yield item.fault("NML214", message, parent, name)


RULE = Rule("NML214", "bag-with-identifier", "error", __doc__ or "", check)
