"""A press release in ninjs that does not say that it is one.

Bad:  no `genres`
Good: `{"genres": [{"name": "Press Release", "uri": "http://cv.iptc.org/newscodes/genre/Press_Release"}], …}`

Source: https://cv.iptc.org/newscodes/genre/Press_Release.
"""

from collections.abc import Iterator

from ....interfaces import Rule
from ....model.findings import Finding
from ..item import Subject

GENRES = ("Press_Release", "Sponsored", "Advertiser_Supplied")


def check(subject: Subject) -> Iterator[Finding]:
    """One finding where no genre of that kind is given."""
    data = subject.document.data
    genres = data.get("genres", data.get("genre")) if isinstance(data, dict) else None
    listed = genres if isinstance(genres, list) else ()
    uris = [str(genre.get("uri", "")) for genre in listed if isinstance(genre, dict)]
    if isinstance(data, dict) and not any(uri.rpartition("/")[2] in GENRES for uri in uris):
        yield subject.fault_at("NJS602", "not marked as a press release; add the genre Press_Release of the IPTC", "")


RULE = Rule("NJS602", "ninjs-genre-missing", "error", __doc__ or "", check, default=False)
