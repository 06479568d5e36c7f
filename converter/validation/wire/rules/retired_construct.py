"""An element or attribute that the standard keeps for old items only.

Bad:  `<link guidref="tag:example.com,2026:1"/>`, `<facet …/>`, `hasInstrument` inside `organisationDetails`
Good: `<link residref="tag:example.com,2026:1"/>`, `<related …/>`, `hasInstrument` beside `organisationDetails`

Source: annotations of the schemas, since 2.31 for the last.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item
from ..places import local_name

if TYPE_CHECKING:
    from lxml import etree


ATTRIBUTES = {"guidref": "residref", "hreftype": "contenttype"}


def check(item: Item) -> Iterator[Finding]:
    """One finding for each."""
    for element in item.all("facet"):
        yield item.fault("NML213", "'facet' is out of use; write 'related'", element)
    for element in item.all("link", "itemRef", "remoteInfo", "deliverableOf"):
        for old, new in ATTRIBUTES.items():
            if element.get(old) is not None:
                yield item.fault("NML213", f"attribute '{old}' is out of use; write '{new}'", element, old)
    for element in item.all("hasInstrument"):
        if is_inside_details(element) and item.minor >= SINCE:
            message = "'hasInstrument' inside 'organisationDetails' is out of use since 2.31; set it beside"
            yield item.fault("NML213", message, element)


SINCE = 31


def is_inside_details(element: "etree._Element") -> bool:
    """Whether an element stands where securities stood before 2.31."""
    parent = element.getparent()
    return parent is not None and local_name(parent) == "organisationDetails"


RULE = Rule("NML213", "retired-construct", "warning", __doc__ or "", check)
