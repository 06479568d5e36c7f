"""A press release that does not say that it is one.

What a company says about itself has to be told from what a newsroom found out.

Bad:  no `genre`, or `genre:Current`
Good: `<genre qcode="genre:Press_Release"/>`

Source: https://cv.iptc.org/newscodes/genre/Press_Release.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_schemes import NEWSCODES
from ..item import Item
from ..press import is_text_item

GENRES = tuple(f"{NEWSCODES}genre/{code}" for code in ("Press_Release", "Sponsored", "Advertiser_Supplied"))


def check(item: Item) -> Iterator[Finding]:
    """One finding where no genre of that kind is given."""
    if is_text_item(item) and not any(item.uri_of(genre) in GENRES for genre in item.all("genre")):
        meta = item.child("contentMeta")
        message = 'not marked as a press release; write <genre qcode="genre:Press_Release"/>'
        yield item.fault("NML602", message, item.root if meta is None else meta)


RULE = Rule("NML602", "genre-missing", "error", __doc__ or "", check, default=False)
