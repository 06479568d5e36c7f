"""A detail that stands without what it belongs to.

`assert` and `link` take any element of the standard, and the schema does not look further. Elements that belong inside another
bring that along.

Bad:  `<assert literal="acme"><contactInfo>…</contactInfo></assert>`
Good: `<assert literal="acme"><organisationDetails><contactInfo>…</contactInfo></organisationDetails></assert>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 223.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import PREFIX, Item
from ..places import local_name

WRAPPERS = {
    **dict.fromkeys(("contactInfo", "affiliation"), "personDetails or organisationDetails"),
    **dict.fromkeys(("born", "died"), "personDetails"),
    **dict.fromkeys(("founded", "dissolved", "location"), "organisationDetails or geoAreaDetails"),
    **dict.fromkeys(("email", "im", "phone", "fax", "web", "address"), "contactInfo"),
    **dict.fromkeys(("line", "locality", "area", "country", "postalCode", "worldRegion"), "address"),
    **dict.fromkeys(("position", "circle", "polygon"), "geoAreaDetails or POIDetails"),
    **dict.fromkeys(("accountable", "copyrightHolder", "copyrightNotice", "usageTerms", "dataMining"), "rightsInfo"),
    **dict.fromkeys(("inlineXML", "inlineData", "remoteContent"), "contentSet"),
    **dict.fromkeys(("timeDelim", "regionDelim"), "partMeta"),
    **dict.fromkeys(("published",), "pubHistory"),
    **dict.fromkeys(("hop",), "hopHistory"),
    **dict.fromkeys(("dates", "occurStatus", "registration", "participant", "organiser"), "eventDetails"),
}
"""Elements that belong inside others, and inside which."""


def check(item: Item) -> Iterator[Finding]:
    """One finding for each that stands right inside an assert or a link."""
    for outer in item.all("assert", "link"):
        for element in outer.iterchildren(f"{PREFIX}*"):
            name = local_name(element)
            if name in WRAPPERS:
                message = f"'{name}' stands alone in '{local_name(outer)}'; set it inside {WRAPPERS[name]}"
                yield item.fault("NML512", message, element)


RULE = Rule("NML512", "unwrapped-detail", "error", __doc__ or "", check)
