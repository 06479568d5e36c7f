"""A code that the IPTC has taken out of use.

It is still known, and will one day not be.

Bad:  `<link rel="irel:associatedWith" …/>`
Good: `<link rel="irel:seeAlso" …/>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 238; https://cv.iptc.org/newscodes/genre/.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_genres import RETIRED
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item

CODES: dict[str, str | None] = {
    f"{NEWSCODES}itemrelation/associatedWith": "seeAlso",
    f"{NEWSCODES}itemrelation/prevVersion": "previousVersion",
    **{f"{NEWSCODES}genre/{code}": instead for code, instead in RETIRED.items()},
}
"""The code that may stand in the place of each."""


def check(item: Item) -> Iterator[Finding]:
    """One finding for each use of one."""
    for code in item.codes:
        if code.uri in CODES:
            instead = CODES[code.uri]
            message = f"{shown(code.value)} is out of use; take {instead or 'another'} of the same vocabulary"
            yield item.fault("NML212", message, code.element, code.attribute)


RULE = Rule("NML212", "retired-code", "warning", __doc__ or "", check)
