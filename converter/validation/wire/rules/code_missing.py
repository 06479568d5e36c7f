"""A property that says nothing: it takes a code or a URI, and has neither.

The schema leaves both out of its demands, since either will do; the standard demands one.

Bad:  `<itemClass/>`
Good: `<itemClass qcode="ninat:text"/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 124; annotations of the schemas.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..places import local_name

NAMES = (
    *("itemClass", "pubStatus", "role", "service", "incomingFeedId", "bit", "type", "action"),
    *("confirmation", "eventStatus", "occurStatus", "newsCoverageStatus", "accessStatus"),
)


def check(item: Item) -> Iterator[Finding]:
    """One finding for each of them that lacks both."""
    for element in item.all(*NAMES):
        if element.get("qcode") is None and element.get("uri") is None:
            name = local_name(element)
            example = EXAMPLES.get(name, "a code or URI")
            yield item.fault("NML205", f"'{name}' has neither qcode nor uri; write {example}", element)


EXAMPLES = {"itemClass": 'qcode="ninat:text"', "pubStatus": 'qcode="stat:usable"'}


RULE = Rule("NML205", "code-missing", "error", __doc__ or "", check)
