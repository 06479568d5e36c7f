"""A genre that the IPTC's vocabulary does not have.

Bad:  `<genre qcode="genre:PressRelease"/>`
Good: `<genre qcode="genre:Press_Release"/>`

Source: https://cv.iptc.org/newscodes/genre/.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_genres import GENRES, RETIRED
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item

SCHEME = f"{NEWSCODES}genre/"


def check(item: Item) -> Iterator[Finding]:
    """One finding for each genre of that vocabulary that is not in it, nor was."""
    for element in item.all("genre"):
        uri = item.uri_of(element) or ""
        code = uri.removeprefix(SCHEME)
        if code != uri and code not in GENRES and code not in RETIRED:
            close = get_close_matches(code, GENRES, 1, 0.6)
            near = f"; did you mean {close[0]!r}?" if close else ""
            yield item.fault("NML215", f"genre {shown(code)} is not in the IPTC's vocabulary{near}", element)


RULE = Rule("NML215", "unknown-genre", "warning", __doc__ or "", check)
