"""A schema location that leads to the servers of the IPTC.

The IPTC does not permit that documents in production are validated against the files on its servers. A receiver whose parser
follows the hint does just that.

Bad:  `xsi:schemaLocation="http://iptc.org/std/nar/2006-10-01/ http://www.iptc.org/std/NewsML-G2/…xsd"`
Good: no `xsi:schemaLocation`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 33.
"""

import re
from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Item

LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
SERVER = re.compile(r"https?://(?:[\w-]+\.)*iptc\.org/", re.IGNORECASE)


def check(item: Item) -> Iterator[Finding]:
    """One finding where a location, not a namespace, is there."""
    locations = (item.root.get(LOCATION) or "").split()[1::2]
    if any(SERVER.match(location) for location in locations):
        message = "a schema location at iptc.org; take it out, documents may not be validated against files there"
        yield item.fault("NML516", message, item.root, "schemaLocation")


RULE = Rule("NML516", "schema-at-iptc", "warning", __doc__ or "", check)
